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
    "secondary_action": {"text": "Tell us about your campus", "page": "page:/contact/", "url": ""},
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
                    {
                        "text": "Graduate students and postdocs",
                        "description": (
                            "When the person who crosses a line also signs your funding form."
                        ),
                        "link": {
                            "text": "Comments in the Margin",
                            "page": "page:/programs/comments-in-the-margin/",
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
            "quote",
            {
                "text": (
                    "I have sat through a lot of mandatory sessions with my arms folded. This is "
                    "the first one where I unfolded them. So did the whole back row, and the "
                    "back row is where I put the people I worry about."
                ),
                "author": "Dean of students",
                "role": "Private college, New England",
                "source_url": "",
            },
        ),
        (
            "statistics",
            {
                "heading": "Last year, in our own figures",
                "items": [
                    {
                        "figure": "41",
                        "label": "campuses visited, in 19 states",
                        "source": "Plainspoke tour log, 2024–25 academic year",
                    },
                    {
                        "figure": "27",
                        "label": "of them had invited us before",
                        "source": "Plainspoke tour log, 2024–25 academic year",
                    },
                    {
                        "figure": "0",
                        "label": ("students called up on stage who had not volunteered"),
                        "source": "House policy, every show",
                    },
                ],
            },
        ),
        ("latest_articles", {"heading": "From the road", "count": 3}),
        (
            "callout",
            {
                "heading": "Your campus, your policies",
                "text": (
                    "<p>Before each visit we read your policies, learn the names of your "
                    "confidential offices and put them in the show. Students should not have to "
                    "translate a generic slide into the building next door.</p>"
                ),
                "tone": "tip",
            },
        ),
        ("newsletter", {"heading": "", "text": ""}),
        (
            "cta",
            {
                "heading": "Dates in August go first",
                "text": (
                    "Tell us your week, your rooms and your hopes. A person answers within two "
                    "working days, with dates and a price."
                ),
                "link": {"text": "Ask about dates", "page": "page:/contact/", "url": ""},
            },
        ),
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
