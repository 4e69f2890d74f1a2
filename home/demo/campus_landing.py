"""A landing page of the campus site: orientation week."""

LANDING = {
    "slug": "orientation-week",
    "title": "Orientation week",
    "heading": "One week. Every first-year. One plan.",
    "summary": (
        "A show on the first Tuesday, a workshop for the people who lead the halls, and a small "
        "thing to do each week until fall break."
    ),
    "image": "orientation-tent",
    "image_alt": "Striped tents on a lawn, with students walking between them",
    "search_description": (
        "What Plainspoke Campus does in orientation week: a show, a workshop for orientation "
        "leaders and a plan until fall break."
    ),
    "exit_link": "inherit",
    "primary_action": {"text": "Ask about August dates", "page": None, "url": "/programs/inquire/"},
    "secondary_action": {
        "text": "See The First Six Weeks",
        "page": "page:/programs/first-six-weeks/",
        "url": "",
    },
    "sections": [
        (
            "steps",
            {
                "heading": "How the week goes",
                "items": [
                    {
                        "heading": "In June, a call",
                        "text": (
                            "<p>Half an hour with orientation, residence life and your "
                            "confidential office. We read your policies before it.</p>"
                        ),
                    },
                    {
                        "heading": "The day before, the leaders",
                        "text": (
                            "<p>Orientation leaders practice what to say when somebody tells "
                            "them something at midnight.</p>"
                        ),
                    },
                    {
                        "heading": "Tuesday, the show",
                        "text": (
                            "<p>Sixty minutes, two educators, every first-year. Your advocates "
                            "are introduced by name.</p>"
                        ),
                    },
                    {
                        "heading": "Six weeks, six small things",
                        "text": (
                            "<p>One prompt a week for hall meetings, written with the students "
                            "who run them.</p>"
                        ),
                    },
                ],
            },
        ),
        (
            "programs",
            {
                "heading": "What fits into the week",
                "programs": [
                    "page:/programs/first-six-weeks/",
                    "page:/programs/before-move-in/",
                ],
            },
        ),
        (
            "hero",
            {
                "heading": "Nobody is put on the spot",
                "text": (
                    "<p>Every session says what is coming, that anyone may step out, and where a "
                    "confidential person is sitting. Whoever comes up on stage has offered "
                    "to.</p>"
                ),
                "links": [{"text": "How we look after a room", "page": "page:/about/", "url": ""}],
                "image": {
                    "image": "bulletin-board",
                    "alt_text": "A bulletin board crowded with posters, one of them bright",
                    "decorative": False,
                },
                "side": "start",
                "ground": "tint",
            },
        ),
        (
            "faq",
            {
                "heading": "Before you ask",
                "items": [
                    {
                        "question": "What if it rains on the lawn?",
                        "answer": (
                            "<p>We need a roof, a microphone and a floor. A gym will do if there "
                            "is nothing softer.</p>"
                        ),
                    },
                    {
                        "question": "Can we do two shows in one day?",
                        "answer": (
                            "<p>Three, with a lunch. Above 600 people we suggest two smaller "
                            "rooms over one large one.</p>"
                        ),
                    },
                    {
                        "question": "Does it meet our training duties?",
                        "answer": (
                            "<p>It covers the topics primary prevention for new students must "
                            "cover. Your compliance office decides, and we send them the "
                            "outline.</p>"
                        ),
                    },
                ],
            },
        ),
        (
            "cta",
            {
                "heading": "August goes first",
                "text": "Send two dates and a head count. We answer within two working days.",
                "link": {"text": "Ask about dates", "page": None, "url": "/programs/inquire/"},
            },
        ),
        ("support", {"heading": "If you need to talk to someone now", "text": ""}),
    ],
}
