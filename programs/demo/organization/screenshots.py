"""Demo program: Screenshots."""

PROGRAM = {
    "slug": "screenshots",
    "title": "Screenshots",
    "order": 4,
    "summary": (
        "Pressure, pictures and group chats. A frank, funny first conversation about respect "
        "online for ninth and tenth graders."
    ),
    "delivery": "live_show",
    "audience": "High schools",
    "minutes_min": 45,
    "minutes_max": 50,
    "group_min": 30,
    "group_max": 250,
    "presenters": "2 educators",
    "languages": "English, Spanish",
    "content_notes": ["intimate images"],
    "content_note": (
        "Talks about pressure to send intimate images and sharing them without permission. No "
        "images are shown."
    ),
    "image": None,
    "image_alt": "",
    "search_description": (
        "A 50 minute live show for ninth and tenth graders on online pressure, private images and "
        "stepping in. Parent letter and follow-up lesson included."
    ),
    "body": [
        (
            "text",
            (
                "<p>The stage is a phone. Our two educators are everyone in it: the crush, the "
                "best friend, the boy who thinks he is funny, the mother who has just discovered "
                "reactions. Over one school period, a chat that begins with a joke about soup ends "
                "up somewhere none of its members wanted to be.</p>"
            ),
        ),
        ("heading", {"text": "What happens in the room", "level": "h2"}),
        (
            "text",
            (
                "<ul>"
                "<li>Messages appear on screen and the audience decides when the chat has gone "
                "wrong. They never agree, which is the first useful thing that happens.</li>"
                "<li>We rewind to the moment before, and they write the next message.</li>"
                "<li>We answer written questions. Students are astonishingly funny on index cards, "
                "and then suddenly not, and we’re ready for both.</li>"
                "</ul>"
            ),
        ),
        ("heading", {"text": "What students leave with", "level": "h2"}),
        (
            "text",
            (
                "<ol>"
                "<li>Words for turning down pressure that don’t end a friendship.</li>"
                "<li>One thing to type when someone else is the target.</li>"
                "<li>Clear facts: don’t forward it, whom to tell, and that it can be taken "
                "down.</li>"
                "<li>The name of an adult at school who has promised not to panic.</li>"
                "</ol>"
            ),
        ),
        (
            "quote",
            {
                "text": (
                    "My daughter came home and showed me how to leave a group chat ‘with dignity.’ "
                    "I have since used it on my book club."
                ),
                "author": "Parent",
                "role": "Ninth grade family",
                "source_url": "",
            },
        ),
        ("heading", {"text": "What you provide", "level": "h2"}),
        (
            "text",
            (
                "<p>A projector and screen, two microphones, a counselor in the room, and an adult "
                "willing to be the name in item four. The letter to families goes out two weeks "
                "ahead. We write it; you sign it.</p>"
            ),
        ),
        (
            "callout",
            {
                "heading": "Not the whole school at once",
                "text": (
                    "<p>A mixed crowd of freshmen and seniors laughs at itself instead of the "
                    "show. Two performances, split by grade, cost less than you’d think. "
                    "Cafeterias and gyms in use won’t work.</p>"
                ),
                "tone": "important",
            },
        ),
        (
            "faq",
            {
                "heading": "What families and schools ask",
                "items": [
                    {
                        "question": "Does it show anything explicit?",
                        "answer": (
                            "<p>No. No images, no explicit language, nothing you couldn’t describe "
                            "at dinner.</p>"
                        ),
                    },
                    {
                        "question": "Can families opt out?",
                        "answer": (
                            "<p>Yes, with the form in the letter. We suggest a study period "
                            "elsewhere, with no reason needed.</p>"
                        ),
                    },
                    {
                        "question": "Is there something for afterward?",
                        "answer": (
                            "<p>A thirty-minute lesson plan for homeroom, and an evening session "
                            "for parents on request.</p>"
                        ),
                    },
                ],
            },
        ),
    ],
}
