"""The program “House Rules”."""

PROGRAM = {
    "slug": "house-rules",
    "title": "House Rules",
    "order": 3,
    "summary": (
        "Members of fraternities and sororities take their own event apart, room by room, and "
        "rebuild it so that everyone goes home fine. No scolding. Real floor plans."
    ),
    "delivery": "workshop",
    "audience": "Fraternities and sororities",
    "minutes_min": 75,
    "minutes_max": 90,
    "group_min": 30,
    "group_max": 200,
    "presenters": "2 educators",
    "languages": "English",
    "content_notes": ["alcohol and drugs", "sexual assault"],
    "content_note": "Talks about sexual assault, alcohol and pressure within groups.",
    "image": None,
    "image_alt": "",
    "search_description": (
        "A workshop in which fraternity and sorority members redesign their own events to "
        "prevent sexual assault."
    ),
    "body": [
        (
            "text",
            (
                "<p>Chapters have been told to “do better” by every adult who owns a microphone. "
                "Members can recite the talk. What they have rarely been asked is the question "
                "that makes this workshop work: <i>you know your house better than we do; where "
                "does a night go wrong in it?</i></p>"
            ),
        ),
        ("heading", {"text": "What happens in the room", "level": "h2"}),
        (
            "text",
            (
                "<p>Tables of eight get a large floor plan and a deck of cards. The first round "
                "is confession by cartography: where is it too loud to hear a no, where does the "
                "line form, which door locks, who is stuck holding the list at midnight? It gets "
                "funny quickly, and then it gets quiet.</p>"
                "<p>The second round hands out a budget of ten tokens. A water table costs one. "
                "Moving the music costs two. Two trained, rested, sober members with the "
                "authority to end the night cost four. Groups have to choose, defend the choice "
                "and trade.</p>"
            ),
        ),
        ("heading", {"text": "What chapters leave with", "level": "h2"}),
        (
            "text",
            (
                "<ul><li>A one-page plan for their next event, signed by people in the room</li>"
                "<li>Words for slowing down a brother or sister without a courtroom scene</li>"
                "<li>A clear answer to “what happens if it is one of us?”</li>"
                "<li>An appointment, already in the calendar, to look at how it went</li>"
                "</ul>"
            ),
        ),
        ("heading", {"text": "What you provide", "level": "h2"}),
        (
            "text",
            (
                "<p>Round tables, a screen, and a mix of classes: new members see things seniors "
                "have stopped seeing. A council adviser should be there at the start and then, "
                "politely, leave.</p>"
            ),
        ),
        (
            "quote",
            {
                "text": (
                    "We moved the coats downstairs and put lamps in the hallway. That was it, "
                    "that was the revolution. Nobody has been alone up there since."
                ),
                "author": "Chapter president",
                "role": "Large public university",
                "source_url": "",
            },
        ),
        (
            "callout",
            {
                "heading": "Rooms that do not work",
                "text": (
                    "<p>The chapter house itself. It is where the evening you are discussing "
                    "takes place, and people defend their furniture. Give us a neutral room.</p>"
                ),
                "tone": "important",
            },
        ),
        (
            "faq",
            {
                "heading": "What advisers ask us",
                "items": [
                    {
                        "question": "Can we use it after something has happened?",
                        "answer": (
                            "<p>Please call first. While a report is open, a room of two hundred "
                            "is the wrong place, and we will suggest something smaller and "
                            "later.</p>"
                        ),
                    },
                    {
                        "question": "Mixed audience or one council?",
                        "answer": (
                            "<p>Mixed, when you can. Hosting and attending look very different "
                            "from each side of the door.</p>"
                        ),
                    },
                    {
                        "question": "Will you report what people say?",
                        "answer": (
                            "<p>We do not collect names and nothing is recorded. We also say at "
                            "the start that this is not the place for a private story, and where "
                            "that place is.</p>"
                        ),
                    },
                ],
            },
        ),
        (
            "cta",
            {
                "heading": "Bring a floor plan",
                "text": (
                    "Ask for the preparation kit: the cards, the token list and a note to "
                    "chapter presidents."
                ),
                "link": {"text": "Ask for the kit", "page": "page:/contact/", "url": ""},
            },
        ),
    ],
}
