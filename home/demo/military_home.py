"""The front page of Plainspoke Military."""

HOME = {
    "title": "Plainspoke Military",
    "heading": "Say it plainly. Look out for each other.",
    "summary": (
        "Live programs on consent, stepping in and answering well, for people who have sat "
        "through every brief there is. Two educators, real conversation, and your own "
        "advocates in the room."
    ),
    "image": "formation-dawn",
    "image_alt": "A formation standing in rows as the sun comes up.",
    "primary_action": {"text": "Find a program", "page": "page:/programs/", "url": ""},
    "secondary_action": {"text": "Book a program", "page": None, "url": "/programs/inquire/"},
    "sections": [
        (
            "audiences",
            {
                "heading": "Who we come to see",
                "items": [
                    {
                        "text": "Units and schools",
                        "description": (
                            "From the reception battalion to the flight line: a live show, then "
                            "practice in small groups."
                        ),
                        "link": {
                            "text": "See At ease",
                            "page": "page:/programs/at-ease/",
                            "url": "",
                        },
                    },
                    {
                        "text": "Commanders and NCOs",
                        "description": (
                            "What to say when someone closes your door, and the climate you set "
                            "when you say nothing."
                        ),
                        "link": {
                            "text": "See The first ten minutes",
                            "page": "page:/programs/the-first-ten-minutes/",
                            "url": "",
                        },
                    },
                    {
                        "text": "Academies and ROTC",
                        "description": (
                            "For the newest class, and for the one-year-older people who run "
                            "their summer."
                        ),
                        "link": {
                            "text": "See First summer",
                            "page": "page:/programs/first-summer/",
                            "url": "",
                        },
                    },
                    {
                        "text": "Guard and Reserve",
                        "description": (
                            "Made for people with two jobs, two rule books and one weekend."
                        ),
                        "link": {
                            "text": "See Between drills",
                            "page": "page:/programs/between-drills/",
                            "url": "",
                        },
                    },
                    {
                        "text": "Families",
                        "description": (
                            "For the person on the other end of the phone, in English or Spanish."
                        ),
                        "link": {
                            "text": "See Kitchen table",
                            "page": "page:/programs/kitchen-table/",
                            "url": "",
                        },
                    },
                ],
            },
        ),
        (
            "programs",
            {
                "heading": "On the road this season",
                "programs": [
                    "page:/programs/at-ease/",
                    "page:/programs/eyes-on/",
                    "page:/programs/you-own-the-weather/",
                ],
            },
        ),
        (
            "testimonials",
            {
                "heading": "After a session",
                "items": [
                    {
                        "text": (
                            "The briefing I dreaded became the one my soldiers asked about. Two "
                            "of them asked me something in private that week. That is my measure."
                        ),
                        "name": "Company first sergeant",
                        "role": "After two sessions of At ease",
                        "organization": "",
                        "image": None,
                        "consent_by": "The first sergeant (invented for demonstration)",
                        "consent_on": "2026-01-19",
                        "consent_note": "By email, rank and duty only.",
                    },
                    {
                        "text": (
                            "You introduced me by name and used my number on the slide you did "
                            "not have. People came."
                        ),
                        "name": "Sexual assault response coordinator",
                        "role": "Air base",
                        "organization": "",
                        "image": None,
                        "consent_by": "The SARC (invented for demonstration)",
                        "consent_on": "2026-05-06",
                        "consent_note": "",
                    },
                ],
            },
        ),
        (
            "hero",
            {
                "heading": "The annual refresher, without the slides",
                "text": (
                    "<p>One hour, live, with your own SARC in the room. Made for people who have "
                    "had it eleven times.</p>"
                ),
                "links": [
                    {
                        "text": "How the refresher works",
                        "page": "page:/annual-refresher/",
                        "url": "",
                    }
                ],
                "image": {
                    "image": "briefing-room",
                    "alt_text": "Rows of chairs in a briefing room, facing a bare wall",
                    "decorative": False,
                },
                "side": "end",
                "ground": "plain",
            },
        ),
        ("latest_articles", {"heading": "From the people who do this", "count": 3}),
        (
            "callout",
            {
                "heading": "SARCs and victim advocates: this is your show, too",
                "text": (
                    "<p>We introduce you by name, use your numbers and send you our outline in "
                    "advance. To lead these talks without us, see <a "
                    'href="page:/programs/pass-it-down/">Pass it down</a>. For a page you can '
                    "hand to anybody, there is <a "
                    'href="page:/articles/restricted-and-unrestricted-in-plain-words/">restricted '
                    "and unrestricted, in plain words</a>.</p>"
                ),
                "tone": "note",
            },
        ),
        (
            "support",
            {
                "heading": "If you need someone to talk to",
                "text": (
                    "The hotline is civilian and confidential. You do not have to say where you "
                    "serve."
                ),
            },
        ),
        ("newsletter", {"heading": "", "text": ""}),
    ],
}
