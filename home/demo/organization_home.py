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
    "secondary_action": {"text": "Book a program", "page": "page:/contact/", "url": ""},
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
            "text",
            (
                "<p>An hour with us starts with people laughing at something they’ve all done. It "
                "ends with a plan they can use on Friday. In between, somebody says the plain word "
                "for the thing, and the room finds that it can take it.</p>"
            ),
        ),
        (
            "programs",
            {
                "heading": "Most booked this year",
                "programs": [
                    "page:/programs/read-the-room/",
                    "page:/programs/the-one-small-thing/",
                    "page:/programs/after-the-disclosure/",
                    "page:/programs/plain-words/",
                ],
            },
        ),
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
            "callout",
            {
                "heading": "One company, three stages",
                "text": (
                    "<p>This site is the front door. <b>Plainspoke Campus</b> goes deeper for "
                    "colleges and universities, and <b>Plainspoke Military</b> for installations "
                    'and units. Not sure which one you need? <a href="page:/contact/">Ask us</a> '
                    "and we’ll point you there.</p>"
                ),
                "tone": "note",
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
        (
            "cta",
            {
                "heading": "Tell us about your room",
                "text": (
                    "Who will be there, how many, and what you are hoping for. We will suggest two "
                    "programs, and say which we would pick."
                ),
                "link": {"text": "Write to our bookers", "page": "page:/contact/", "url": ""},
            },
        ),
        ("newsletter", {"heading": "", "text": ""}),
    ],
}
