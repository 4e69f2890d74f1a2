"""The umbrella site's home page."""

HOME = {
    "title": "Plainspoke",
    "heading": "Serious about consent. Funny on purpose.",
    "summary": (
        "Live programs about consent, stepping in and being the person someone tells, for "
        "campuses, high schools, military units and workplaces. Built on evidence, performed by "
        "people who can hold a room."
    ),
    "image": "two-mics",
    "image_alt": "Two microphones side by side on an empty stage, each in its own beam of light.",
    "primary_action": {"text": "Find a program", "page": "page:/programs/", "url": ""},
    "secondary_action": {"text": "Book a program", "page": None, "url": "/programs/inquire/"},
    "sections": [
        (
            "audiences",
            {
                "heading": "Who will be in the room?",
                "items": [
                    {
                        "text": "Colleges",
                        "description": (
                            "Orientation, teams, residence halls, and the staff who hear about it "
                            "first."
                        ),
                        "link": {
                            "text": "Start with Read the Room",
                            "page": "page:/programs/read-the-room/",
                            "url": "",
                        },
                    },
                    {
                        "text": "High schools",
                        "description": (
                            "A frank first conversation, with a letter to families and a counselor "
                            "in the room."
                        ),
                        "link": {
                            "text": "Start with Screenshots",
                            "page": "page:/programs/screenshots/",
                            "url": "",
                        },
                    },
                    {
                        "text": "Military",
                        "description": (
                            "For units and the leaders who set their climate. No slides; we want "
                            "that in the record."
                        ),
                        "link": {
                            "text": "Start with Hold the Line",
                            "page": "page:/programs/hold-the-line/",
                            "url": "",
                        },
                    },
                    {
                        "text": "Workplaces",
                        "description": "Work trips, group chats, and the week after the party.",
                        "link": {
                            "text": "Start with Off the Clock",
                            "page": "page:/programs/off-the-clock/",
                            "url": "",
                        },
                    },
                ],
            },
        ),
        (
            "programs",
            {
                "heading": "Most booked this year",
                "programs": [
                    "page:/programs/read-the-room/",
                    "page:/programs/the-one-small-thing/",
                    "page:/programs/after-the-disclosure/",
                ],
            },
        ),
        (
            "statistics",
            {
                "heading": "Last year on the road",
                "items": [
                    {
                        "figure": "212",
                        "label": "programs, nearly all of them in person",
                        "source": "Plainspoke booking records, 2025",
                    },
                    {
                        "figure": "41",
                        "label": "campuses, eleven of them for the fifth year or more",
                        "source": "Plainspoke booking records, 2025",
                    },
                    {
                        "figure": "34",
                        "label": "educators, trained in one rehearsal room with one kettle",
                        "source": "Plainspoke company roster, 2025",
                    },
                ],
            },
        ),
        ("latest_articles", {"heading": "From the writing room", "count": 3}),
        (
            "quote",
            {
                "text": (
                    "Our students have sat through a lot of assemblies. This is the only one they "
                    "have ever asked me to bring back."
                ),
                "author": "Assistant principal",
                "role": "Public high school",
                "source_url": "",
            },
        ),
        (
            "logos",
            {
                "heading": "Rooms we were in last year",
                "items": [
                    {"name": "Alder State", "image": None, "url": ""},
                    {"name": "Northway High", "image": None, "url": ""},
                    {"name": "Fort Ellery", "image": None, "url": ""},
                    {"name": "Harbor Transit", "image": None, "url": ""},
                    {"name": "Marlowe Clinics", "image": None, "url": ""},
                ],
                "note": "Invented for this demonstration, like everything here.",
            },
        ),
        (
            "hero",
            {
                "heading": "Plain Talk: two days for people who do this work",
                "text": (
                    "<p>A small conference in Chicago next April. Watch three programs with the "
                    "people who wrote them, and take them apart.</p>"
                ),
                "links": [{"text": "What happens there", "page": "page:/plain-talk/", "url": ""}],
                "image": {
                    "image": "empty-chairs",
                    "alt_text": "Rows of empty chairs in warm light before a small stage",
                    "decorative": False,
                },
                "side": "start",
                "ground": "plain",
            },
        ),
        (
            "support",
            {
                "heading": "If this is close to home",
                "text": (
                    "Some people come here because something happened. You can talk to somebody "
                    "now, in confidence."
                ),
            },
        ),
        ("newsletter", {"heading": "", "text": ""}),
    ],
}
