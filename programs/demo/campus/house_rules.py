"""The program “House Rules”."""

from programs.demo.sources import CDC_2016, GIDYCZ_2011

PROGRAM = {
    "slug": "house-rules",
    "title": "House Rules",
    "order": 3,
    "tagline": "No scolding. Real floor plans.",
    "summary": (
        "Members of fraternities and sororities take their own event apart, room by room, and "
        "rebuild it so that everyone goes home fine. No scolding. Real floor plans."
    ),
    "deliveries": ["workshop"],
    "audiences": ["Fraternities and sororities"],
    "mandates": ["Clery Act / VAWA"],
    "minutes_min": 75,
    "minutes_max": 90,
    "group_min": 30,
    "group_max": 200,
    "presenters": "2 educators",
    "languages": ["English"],
    "content_notes": ["alcohol and drugs", "sexual assault"],
    "content_note": "Talks about sexual assault, alcohol and pressure within groups.",
    "image": None,
    "image_alt": "",
    "search_description": (
        "A workshop in which fraternity and sorority members redesign their own events to prevent "
        "sexual assault."
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
        (
            "steps",
            {
                "heading": "What happens in the room",
                "items": [
                    {
                        "heading": "Confession by cartography",
                        "text": (
                            "<p>Tables of eight get a large floor plan and a deck of cards. Where "
                            "is it too loud to hear a no, where does the line form, which door "
                            "locks, who is stuck holding the list at midnight? It gets funny "
                            "quickly, and then it gets quiet.</p>"
                        ),
                    },
                    {
                        "heading": "Ten tokens",
                        "text": (
                            "<p>A water table costs one. Moving the music costs two. Two trained, "
                            "rested, sober members with the authority to end the night cost four. "
                            "Groups have to choose, defend the choice and trade.</p>"
                        ),
                    },
                    {
                        "heading": "A plan, signed",
                        "text": (
                            "<p>One page for the next event, and a date to look at how it went.</p>"
                        ),
                    },
                ],
            },
        ),
        (
            "outcomes",
            {
                "heading": "What chapters leave with",
                "items": [
                    "A one-page plan for their next event, signed by people in the room",
                    "Words for slowing down a brother or sister without a courtroom scene",
                    "A clear answer to “what happens if it is one of us?”",
                    "An appointment, already in the calendar, to look at how it went",
                ],
            },
        ),
        (
            "needs",
            {
                "heading": "Who brings what",
                "you_provide": [
                    "Round tables and a screen",
                    "A mix of classes: new members see things seniors have stopped seeing",
                    "A council adviser at the start, who then, politely, leaves",
                ],
                "we_bring": [
                    "Floor plans, cards and tokens",
                    "A preparation kit for chapter presidents",
                ],
                "unsuitable": [
                    (
                        "The chapter house itself, where people defend their furniture: give us a "
                        "neutral room"
                    ),
                    "A room of two hundred while a report is open; please call first",
                ],
            },
        ),
        (
            "testimonials",
            {
                "heading": "What hosts say",
                "items": [
                    {
                        "text": (
                            "We moved the coats downstairs and put lamps in the hallway. That was "
                            "it, that was the revolution. Nobody has been alone up there since."
                        ),
                        "name": "Chapter president",
                        "role": "Large public university",
                        "organization": "",
                        "image": None,
                        "consent_by": "Chapter president (invented for demonstration)",
                        "consent_on": "2026-04-02",
                        "consent_note": "Text message, kept in the booking; role only.",
                    },
                ],
            },
        ),
        (
            "evidence",
            {
                "heading": "What it rests on",
                "level": "research",
                "text": (
                    "<p>Changing places as well as minds is one of the approaches the Centers for "
                    "Disease Control and Prevention name in their technical package.</p>"
                ),
                "citations": [CDC_2016, GIDYCZ_2011],
            },
        ),
        (
            "practical",
            {
                "heading": "Good to know",
                "sessions_a_day": "Two",
                "lead_time": "Five weeks",
                "season": "All year; best before recruitment",
                "fee": "$2,200 a session",
                "tailoring": "Bring a real floor plan and we will print it",
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
            "companions",
            {
                "heading": "What goes with it",
                "items": [
                    {
                        "program": "page:/programs/first-six-weeks/",
                        "relation": "companion",
                        "note": "what their new members have seen already",
                    },
                    {
                        "program": "page:/programs/pass-the-mic/",
                        "relation": "follow_up",
                        "note": "for chapter educators",
                    },
                ],
            },
        ),
        (
            "cta",
            {
                "heading": "Bring a floor plan",
                "text": (
                    "Ask for the preparation kit: the cards, the token list and a note to chapter "
                    "presidents."
                ),
                "link": {
                    "text": "Ask for the kit",
                    "page": None,
                    "url": "/programs/inquire/?p=house-rules",
                },
            },
        ),
    ],
}
