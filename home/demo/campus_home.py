"""The front page of the campus site."""

HOME = {
    "title": "Plainspoke Campus",
    "heading": "Good conversations start before move-in boxes are flat",
    "summary": (
        "We bring funny, honest, well-researched programs about consent and stepping in to "
        "colleges and universities. Students laugh, argue a little, and leave with something "
        "they can do on Friday."
    ),
    "image": "quad-morning",
    "image_alt": (
        "A campus quad in early morning light, with a path crossing the lawn between two buildings"
    ),
    "primary_action": {"text": "See the programs", "page": "page:/programs/", "url": ""},
    "secondary_action": {
        "text": "Tell us about your campus",
        "page": None,
        "url": "/programs/inquire/",
    },
    "sections": [
        (
            "audiences",
            {
                "heading": "Whose calendar are you filling?",
                "items": [
                    {
                        "text": "Orientation and first-year programs",
                        "description": (
                            "One hour in the first week that students still quote in November."
                        ),
                        "link": {
                            "text": "The First Six Weeks",
                            "page": "page:/programs/first-six-weeks/",
                            "url": "",
                        },
                    },
                    {
                        "text": "Residence life",
                        "description": (
                            "What to say at the door at 1 a.m., practiced out loud before anyone "
                            "has to."
                        ),
                        "link": {
                            "text": "Two Doors Down",
                            "page": "page:/programs/two-doors-down/",
                            "url": "",
                        },
                    },
                    {
                        "text": "Athletics",
                        "description": (
                            "For teams that travel together, win together and talk in the back "
                            "of the bus."
                        ),
                        "link": {
                            "text": "Away Game",
                            "page": "page:/programs/away-game/",
                            "url": "",
                        },
                    },
                    {
                        "text": "Fraternity and sorority life",
                        "description": (
                            "Members redesign their own party, and they are better at it than we "
                            "are."
                        ),
                        "link": {
                            "text": "House Rules",
                            "page": "page:/programs/house-rules/",
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
                    "page:/programs/first-six-weeks/",
                    "page:/programs/two-doors-down/",
                    "page:/programs/house-rules/",
                ],
            },
        ),
        (
            "hero",
            {
                "heading": "Orientation week, planned together",
                "text": (
                    "<p>A show on Tuesday, a workshop for the people who lead the halls, and one "
                    "small thing a week until fall break.</p>"
                ),
                "links": [
                    {"text": "See how the week goes", "page": "page:/orientation-week/", "url": ""}
                ],
                "image": {
                    "image": "front-row",
                    "alt_text": "An auditorium seen from the front row, seats filling up",
                    "decorative": False,
                },
                "side": "start",
                "ground": "stage",
            },
        ),
        ("latest_articles", {"heading": "From the road", "count": 3}),
        (
            "testimonials",
            {
                "heading": "What hosts say",
                "items": [
                    {
                        "text": (
                            "I have sat through a lot of mandatory sessions with my arms folded. "
                            "This is the first one where I unfolded them. So did the back row."
                        ),
                        "name": "Dean of students",
                        "role": "Private college",
                        "organization": "New England",
                        "image": None,
                        "consent_by": "The dean (invented for demonstration)",
                        "consent_on": "2026-03-02",
                        "consent_note": "By email, role only, until further notice.",
                    },
                    {
                        "text": (
                            "They had read our policies before they arrived, and they knew my "
                            "name and my office. My phone rang that week."
                        ),
                        "name": "Confidential advocate",
                        "role": "State university",
                        "organization": "",
                        "image": None,
                        "consent_by": "The advocate (invented for demonstration)",
                        "consent_on": "2026-02-11",
                        "consent_note": "Form 14, role only.",
                    },
                ],
            },
        ),
        (
            "logos",
            {
                "heading": "They had us over last year",
                "items": [
                    {"name": "Alder State", "image": None, "url": ""},
                    {"name": "Weldon College", "image": None, "url": ""},
                    {"name": "Universidad del Lago", "image": None, "url": ""},
                    {"name": "Port Avery Tech", "image": None, "url": ""},
                    {"name": "Hollis & Marsh", "image": None, "url": ""},
                ],
                "note": "Invented for this demonstration, like everything here.",
            },
        ),
        ("newsletter", {"heading": "", "text": ""}),
        (
            "support",
            {
                "heading": "If you need to talk to someone now",
                "text": (
                    "Reading about this can bring things up. These people are there for exactly "
                    "that."
                ),
            },
        ),
    ],
}
