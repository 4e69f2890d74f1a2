ARTICLE = {
    "slug": "before-the-show-a-host-checklist",
    "title": "Before the show: a host’s checklist",
    "summary": (
        "The room, the roster, the advocates by the door. What six weeks of small decisions "
        "do for ninety minutes of honest talk."
    ),
    "date": "2026-01-27",
    "author": "marisol",
    "image": "front-row",
    "image_alt": "The front row of a theater, empty before a show.",
    "content_note": "",
    "search_description": (
        "A checklist for military units hosting a live prevention program: six weeks of room, "
        "roster, advocates and follow-up."
    ),
    "body": [
        (
            "text",
            (
                "<p>The best session I ever played was in a base theater with a broken curtain "
                "and a popcorn machine nobody could unplug. The worst was in a new auditorium "
                "with perfect sound. The difference was made weeks before, by whoever had been "
                "told to “set something up.” If that is you: thank you, and here is the list we "
                "wish you had been given.</p>"
            ),
        ),
        ("heading", {"text": "The timeline", "level": "h2"}),
        (
            "table",
            {
                "caption": "Who does what, and when",
                "columns": ["When", "You", "We"],
                "rows": [
                    [
                        "Six weeks out",
                        ("Choose dates with the SARC and check them against the range schedule."),
                        ("Send the outline, the room sheet and a short questionnaire."),
                    ],
                    [
                        "Four weeks out",
                        "Book the room. Walk it. Clap once to hear the echo.",
                        ("Call you for half an hour about your unit, its jokes and its worries."),
                    ],
                    [
                        "Two weeks out",
                        "Publish who attends which session, by rank and shift.",
                        "Send the names of the educators and what they need.",
                    ],
                    [
                        "The week before",
                        ("Brief leaders: arrive on time, sit in back, stay off phones."),
                        "Confirm with the advocates how we will introduce them.",
                    ],
                    [
                        "The day",
                        "Open the doors early. Keep the first exit clear.",
                        "Check sound, say hello to everybody who is early.",
                    ],
                    [
                        "The week after",
                        "Ask three people what stuck.",
                        ("Call to hear it, and send a follow-up for squad leaders."),
                    ],
                ],
            },
        ),
        ("heading", {"text": "Five things people forget", "level": "h2"}),
        (
            "text",
            (
                "<ul><li><b>Night shift.</b> The people who stood watch are owed a session at a "
                "human hour.</li>"
                "<li><b>The side door.</b> Somebody may need to leave quietly. Seat leaders away "
                "from it.</li>"
                "<li><b>An advocate in the hall.</b> One on stage, one near the exit, neither "
                "holding a clipboard.</li>"
                "<li><b>The title on the schedule.</b> “Mandatory SAPR” fills seats with folded "
                "arms. Use the program’s name.</li>"
                "<li><b>Afterward.</b> Do not march the room directly into a uniform inspection. "
                "Leave half an hour for parking lots.</li></ul>"
            ),
        ),
        (
            "callout",
            {
                "heading": "If something happened recently",
                "text": (
                    "<p>Call us before you announce the date. After an incident in the unit, a "
                    "comedy can land badly on the people nearest to it. We may suggest another "
                    "program, a later week, or smaller groups, and we will say so plainly.</p>"
                ),
                "tone": "important",
            },
        ),
        ("heading", {"text": "What we ask of leaders", "level": "h2"}),
        (
            "text",
            (
                "<p>Open the session yourself, in two minutes, without a slide. Say why you "
                "wanted it. Then sit down. I have watched a colonel say “I was a lieutenant once "
                "and I let something slide, and I want you to do better than I did,” and I have "
                "watched three hundred people put their phones away.</p>"
            ),
        ),
        (
            "faq",
            {
                "heading": "Small print, in large print",
                "items": [
                    {
                        "question": "Can we record it?",
                        "answer": ("<p>No. People speak differently to a room than to a lens.</p>"),
                    },
                    {
                        "question": "Do we need to collect sign-in sheets?",
                        "answer": (
                            "<p>You may need them for your own records. Collect them at the door "
                            "and put them away before we start.</p>"
                        ),
                    },
                ],
            },
        ),
        (
            "cta",
            {
                "heading": "Bring this to your people",
                "text": (
                    "You now know what we will ask. Send it to us in whatever order you have it."
                ),
                "link": {
                    "text": "Book a program",
                    "page": None,
                    "url": "/programs/inquire/",
                },
            },
        ),
    ],
}
