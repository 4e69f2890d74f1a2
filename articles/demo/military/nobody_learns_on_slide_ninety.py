ARTICLE = {
    "slug": "nobody-learns-on-slide-ninety",
    "title": "Nobody learns on slide ninety",
    "summary": (
        "The annual brief has a bad name because it earned one. Six repairs you can make "
        "without a single new regulation."
    ),
    "date": "2026-03-31",
    "author": "piotr",
    "image": "briefing-room",
    "image_alt": "A briefing room with rows of chairs and a blank screen.",
    "content_note": "",
    "search_description": (
        "How to improve annual sexual assault prevention training in a military unit: fewer "
        "slides, smaller groups, real names."
    ),
    "body": [
        (
            "text",
            (
                "<p>I grew up on five bases and have now performed on sixty-four installations "
                "and armories in a single year. On every one of them, somebody has shown me the "
                "deck. The deck is passed down like a family recipe. Nobody knows who wrote it. "
                "There is a clip-art handshake. Slide 41 has a typo that has outlasted three "
                "commanding officers.</p>"
                "<p>I do not blame the person who clicks through it. They were handed it at 1600 "
                "for an 0800. But a room that has stopped listening is learning something all the "
                "same: that this subject is a box, and that boxes get checked.</p>"
            ),
        ),
        ("heading", {"text": "What the room said", "level": "h2"}),
        ("text", ("<p>Last fall a reader of ours put it better than I can, in five posts.</p>")),
        (
            "thread",
            {
                "author": "Chief Halvorsen-Reyes",
                "handle": "@not_another_deck",
                "network": "mastodon",
                "date": "2025-10-14",
                "url": "",
                "posts": [
                    {
                        "text": (
                            "Ran the annual brief with no slides today. A thread, because three "
                            "people have asked me how."
                        ),
                        "url": "",
                    },
                    {
                        "text": (
                            "1. I put the SARC and both advocates in chairs up front and asked "
                            "them normal questions. Where is your office? Who answers at 2 a.m.? "
                            "What happens in the first hour?"
                        ),
                        "url": "",
                    },
                    {
                        "text": (
                            "2. I gave each table one scenario from our actual life. Liberty "
                            "port. Shared van. Somebody too drunk to find her own shoes. “When is "
                            "the first moment you could do something?”"
                        ),
                        "url": "",
                    },
                    {
                        "text": (
                            "3. I shut up. This was the hard part. Twenty seconds of silence "
                            "feels like a week underway."
                        ),
                        "url": "",
                    },
                    {
                        "text": (
                            "4. The most junior sailor in the room answered first. Everybody "
                            "after her was braver. 45 minutes, done, and they stayed to talk."
                        ),
                        "url": "",
                    },
                ],
            },
        ),
        ("heading", {"text": "Six repairs", "level": "h2"}),
        (
            "text",
            (
                "<ol><li><b>Cut it to what a person can use this weekend.</b> If a slide would "
                "not change what somebody does on Saturday, it goes in the handout.</li>"
                "<li><b>Put faces in the room.</b> A phone number on a wall is a poster. A woman "
                "named Gail who likes fishing is someone you might call.</li>"
                "<li><b>Divide the crowd.</b> Thirty people talk. Three hundred people sit.</li>"
                "<li><b>Let rank have its own session.</b> Then both groups say what they "
                "think.</li>"
                "<li><b>Use your own scenarios.</b> Stock photos never had barracks like "
                "yours.</li>"
                "<li><b>Leave time at the end</b> and let the advocate stay in it, by the door, "
                "with nothing to hand out.</li></ol>"
            ),
        ),
        (
            "pull_quote",
            {
                "text": (
                    "A phone number on a wall is a poster. A woman named Gail who likes fishing "
                    "is someone you might call."
                ),
            },
        ),
        ("heading", {"text": "What must stay", "level": "h2"}),
        (
            "text",
            (
                "<p>Requirements exist for a reason. Your SARC can tell you which content your "
                "service needs to hear covered and who is qualified to lead it. Ask early, and "
                "bring a proposal; most of the SARCs we know have been waiting years for someone "
                "to ask how to make it better.</p>"
            ),
        ),
        (
            "callout",
            {
                "heading": "Start with one",
                "text": (
                    "<p>Take the reporting options off the slides and have the SARC say them in "
                    "five minutes, standing up, to people she can see. It is the cheapest repair "
                    "on the list, and often the one they remember.</p>"
                ),
                "tone": "tip",
            },
        ),
        ("text", "<p>Then, by all means, retire the handshake.</p>"),
        (
            "programs",
            {
                "heading": "When you want company",
                "programs": ["page:/programs/at-ease/", "page:/programs/eyes-on/"],
            },
        ),
    ],
}
