"""Demo article: Men are in the room, too."""

ARTICLE = {
    "slug": "men-are-in-the-room-too",
    "title": "Men are in the room, too",
    "summary": (
        "Talk to men only as a problem and you lose the ones who were harmed, and most of the ones "
        "who would help."
    ),
    "date": "2025-12-09",
    "author": "desmond",
    "image": "doorway-light",
    "image_alt": "Warm light falling through an open doorway onto a dark floor.",
    "content_notes": ["sexual assault"],
    "content_note": (
        "This article discusses men and boys who have been sexually assaulted, without describing "
        "what happened to them."
    ),
    "search_description": (
        "Why prevention programs should speak to men as survivors, friends and leaders, and what "
        "changes on stage and in policy when they do."
    ),
    "body": [
        (
            "text",
            (
                "<p>After a show in a gym that should not have been booked for a show (more on <a "
                'href="page:/articles/a-room-people-can-leave/">venues</a> elsewhere), a man '
                "waited until the chairs were stacked. He was about fifty and worked in the "
                "facilities office. He had only come to lock up.</p>"
                "<p>“You said ‘people,’” he told me. “The whole time. You said ‘when people are "
                "assaulted.’ I wanted you to know I noticed.”</p>"
                "<p>That was the entire conversation. I’ve thought about it every working day "
                "since.</p>"
            ),
        ),
        ("heading", {"text": "What one word does", "level": "h2"}),
        (
            "text",
            (
                "<p>Sexual assault happens to people of every gender. Most programs know this. "
                "Many mention it once, in a sentence that starts with “of course,” and then go "
                "back to saying <i>she</i>.</p>"
                "<p>If you have been harmed and the program describes everyone but you, you learn "
                "that there’s no script for someone like you. You learn to wait for the chairs to "
                "be stacked.</p>"
                "<p>So we use <i>people</i>, unless we’re talking about someone in particular. One "
                "in three of our scenes has a man who was harmed, or a woman who kept going when "
                "she should have stopped, or two people of the same gender. None of them is the "
                "lesson of the day. They’re just there, the way they are in life.</p>"
            ),
        ),
        ("heading", {"text": "Myths that keep men quiet", "level": "h2"}),
        (
            "text",
            (
                "<p>We hear the same few, in every sort of room. We don’t debate them. We put them "
                "next to a plain answer and move on.</p>"
                "<ul>"
                "<li><i>A man could have stopped it.</i> Many people freeze. Freezing is what "
                "bodies do under threat, and it has nothing to do with size.</li>"
                "<li><i>If his body responded, he wanted it.</i> Bodies respond to lots of things. "
                "Wanting is a decision.</li>"
                "<li><i>It says something about who he is.</i> It says something about what "
                "someone else did.</li>"
                "</ul>"
            ),
        ),
        (
            "quote",
            {
                "text": (
                    "Nobody in my unit had ever said it could be one of us. When the educator did, "
                    "I watched three guys look at the floor. I went and found each of them that "
                    "week."
                ),
                "author": "Platoon sergeant",
                "role": "Attended a spring session",
                "source_url": "",
            },
        ),
        ("heading", {"text": "The other men in the room", "level": "h2"}),
        (
            "text",
            (
                "<p>Then there is everybody else: men who haven’t been harmed, aren’t harming "
                "anyone, and have arrived expecting to be told off. They’re our best hope, and we "
                "can lose them by minute two.</p>"
                "<p>What keeps them is a job. Not guilt and not applause, just something to do on "
                "Friday. They know which friend gets worse when he drinks. They’re in the group "
                "chat. They’ll hear the joke that tests the water, and they can be the one who "
                "doesn’t laugh.</p>"
            ),
        ),
        (
            "pull_quote",
            {
                "text": (
                    "What keeps them is a job. Not guilt and not applause, just something to do on "
                    "Friday."
                ),
            },
        ),
        ("heading", {"text": "If you host programs", "level": "h2"}),
        (
            "text",
            (
                "<p>Three changes cost nothing:</p>"
                "<ol>"
                "<li>Read your posters and policies aloud, and listen for who is missing.</li>"
                "<li>Check that the support you advertise serves men, and say so by name.</li>"
                "<li>Put a man on the list of people to talk to, and a woman, and let people "
                "choose.</li>"
                "</ol>"
                "<p>And leave someone by the door afterward, while the chairs are being stacked. "
                "Somebody may be waiting.</p>"
            ),
        ),
        (
            "support",
            {
                "heading": "Support is for everyone",
                "text": (
                    "People of any gender can call or chat. You don’t have to be sure what to call "
                    "what happened."
                ),
            },
        ),
    ],
}
