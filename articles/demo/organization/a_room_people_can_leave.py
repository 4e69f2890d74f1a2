"""Demo article: A room people can leave."""

ARTICLE = {
    "slug": "a-room-people-can-leave",
    "title": "A room people can leave",
    "summary": (
        "Before the script, the lights or the jokes, we look for the doors. A short guide to "
        "hosting a hard subject well."
    ),
    "date": "2025-10-14",
    "author": "tova",
    "image": "stage-door",
    "image_alt": "A stage door standing ajar with a lamp burning above it.",
    "content_note": "",
    "search_description": (
        "How to set up a room for a program about sexual violence – seating, exits, content notes, "
        "support staff, access and the venues to avoid."
    ),
    "body": [
        (
            "text",
            (
                "<p>Our touring checklist has thirty-one items. “Where are the doors?” is number "
                "one. Microphones are number four.</p>"
                "<p>If people can leave easily, most of them stay. If they can’t, they spend the "
                "hour thinking about the door, and some of them are spending it somewhere much "
                "worse. Choice is the first thing someone who has been assaulted had taken away. "
                "The least a room can do is hand some back.</p>"
            ),
        ),
        ("heading", {"text": "Tell people before they arrive", "level": "h2"}),
        (
            "text",
            (
                "<p>A content note isn’t a spoiler, and it isn’t a warning siren. Ours is two "
                "sentences long, and it goes in the invitation: <i>This program talks about "
                "consent and sexual assault, with some humor and no graphic detail. You can step "
                "out at any time, or ask us for another way to take part.</i></p>"
                "<p>Then mean the last part. If attendance is required, have a second option that "
                "doesn’t need a reason. “See me privately to explain why” isn’t an option; it’s a "
                "disclosure with a deadline.</p>"
            ),
        ),
        (
            "quote",
            {
                "text": (
                    "Two people took the alternative. Two hundred told us they relaxed because it "
                    "was there."
                ),
                "author": "Dean of students",
                "role": "Fall orientation host",
                "source_url": "",
            },
        ),
        ("heading", {"text": "Set up the room", "level": "h2"}),
        (
            "text",
            (
                "<ul>"
                "<li>Leave a wide aisle, and keep the back two rows empty for people who need to "
                "come and go.</li>"
                "<li>Keep the house lights at a glow. Full darkness is lovely for theater and "
                "unkind for this.</li>"
                "<li>Prop open one door that doesn’t squeak, away from the stage.</li>"
                "<li>Ask for a support person – a counselor, an advocate, a chaplain – and seat "
                "them near that door. Introduce them from the stage.</li>"
                "<li>Name a quiet place to go, with water, and put the way there on a sign.</li>"
                "</ul>"
            ),
        ),
        (
            "image",
            {
                "image": "front-row",
                "alt_text": (
                    "A front row of listeners close to the stage, with the house lights left low."
                ),
                "decorative": False,
                "caption": "House lights at a glow: we can see you, and you can see the way out.",
                "credit": "",
            },
        ),
        ("heading", {"text": "Make it work for everyone", "level": "h2"}),
        (
            "text",
            (
                "<p>Ask about access when people sign up, not at the door. We tour with captions "
                "on a second screen for shows in fixed venues, and we work with sign language "
                "interpreters whenever a host books them; they need the script a week ahead, so "
                "tell us early. Keep wheelchair spaces in the middle of things instead of at the "
                "edge, and make sure they can reach that quiet door, too.</p>"
            ),
        ),
        (
            "callout",
            {
                "heading": "Rooms we will talk you out of",
                "text": (
                    "<p>Gyms with a basketball practice behind the curtain. Cafeterias during "
                    "service. Bleachers, where no one can leave without forty people standing up. "
                    "Anywhere the only exit is past the stage.</p>"
                ),
                "tone": "important",
            },
        ),
        ("heading", {"text": "After the last line", "level": "h2"}),
        (
            "text",
            (
                "<p>Don’t rush the room. Keep the doors open and the music off for ten minutes. "
                "Some people want to talk, some want to sit, and someone will want to help stack "
                "chairs. Let them. It’s the best place we know to start a conversation you would "
                "rather not start.</p>"
            ),
        ),
        (
            "faq",
            {
                "heading": "Small questions with long answers",
                "items": [
                    {
                        "question": "Should leaders sit with the audience?",
                        "answer": (
                            "<p>Sit in, but to the side and toward the back. When the boss is in "
                            "the front row, everybody laughs at whatever the boss laughs at.</p>"
                        ),
                    },
                    {
                        "question": "Can we take photos?",
                        "answer": (
                            "<p>Of our educators, gladly. Please don’t photograph the audience. "
                            "Nobody should find their face in a newsletter under the words "
                            "<i>sexual assault prevention</i>.</p>"
                        ),
                    },
                    {
                        "question": "What if someone is upset?",
                        "answer": (
                            "<p>Let them go where they want to go, and have the support person "
                            "follow at a distance to ask, once, whether they’d like company. "
                            "That’s all. They are in charge.</p>"
                        ),
                    },
                ],
            },
        ),
    ],
}
