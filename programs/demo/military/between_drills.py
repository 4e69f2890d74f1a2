PROGRAM = {
    "slug": "between-drills",
    "title": "Between drills",
    "order": 6,
    "summary": (
        "An online course for Guard and Reserve members, taken from home in four short "
        "sittings and finished with one conversation at drill."
    ),
    "delivery": "online",
    "audience": "Army and Air National Guard, Reserve components",
    "minutes_min": 40,
    "minutes_max": 60,
    "group_min": None,
    "group_max": None,
    "presenters": "Self-paced, with a guide for squad leaders",
    "languages": "English, Spanish",
    "content_notes": ["sexual assault"],
    "content_note": (
        "Discusses sexual assault and reporting options. Every section can be skipped and "
        "returned to."
    ),
    "image": "map-table",
    "image_alt": "A table spread with maps, seen from above.",
    "search_description": (
        "Online course for Guard and Reserve members on consent, stepping in and reporting "
        "options. 40–60 minutes in four parts."
    ),
    "body": [
        (
            "text",
            (
                "<p>A drill weekend has sixteen hours of training and about thirty hours of "
                "tasks. Between drills moves the listening part to the couch, a quarter of an "
                "hour at a time, so that the time together goes to talking.</p>"
            ),
        ),
        ("heading", {"text": "How it works", "level": "h2"}),
        (
            "text",
            (
                "<ol><li><b>Two lives.</b> You are a teacher on Friday and a specialist on "
                "Saturday. Which rules come with you, and who knows you in both?</li>"
                "<li><b>Asking and answering.</b> Consent in short filmed-in-one-take scenes, "
                "with captions and transcripts.</li>"
                "<li><b>Somebody should say something.</b> Choose when to step in, see what "
                "happens, choose again.</li>"
                "<li><b>Who can help, and when.</b> Restricted and unrestricted reports in "
                "general terms, civilian help near home, and why duty status is a question to ask "
                "your SARC, not a reason to stay silent.</li></ol>"
            ),
        ),
        ("heading", {"text": "The conversation at drill", "level": "h2"}),
        (
            "text",
            (
                "<p>Squad leaders get a two-page guide for a thirty-minute talk: three questions, "
                "one scenario and a list of things they do not have to know. They do not need to "
                "be experts. They need to be there, and to know where to send people.</p>"
            ),
        ),
        ("heading", {"text": "What people leave with", "level": "h2"}),
        (
            "text",
            (
                "<ul><li>A contact card for both lives: the unit’s SARC and a civilian center "
                "near home.</li>"
                "<li>One sentence they have chosen in advance for the group chat.</li>"
                "<li>A record of completion for the training NCO, with no answers in "
                "it.</li></ul>"
            ),
        ),
        (
            "quote",
            {
                "text": (
                    "I finished it in a parked truck between two jobs. Then at drill we talked, "
                    "for once, about something that mattered."
                ),
                "author": "Specialist",
                "role": "Army National Guard",
                "source_url": "",
            },
        ),
        ("heading", {"text": "What you provide", "level": "h2"}),
        (
            "text",
            (
                "<p>A list of participants, a point of contact who answers e-mail between drills, "
                "and half an hour on the Sunday schedule that will not be traded for a "
                "layout.</p>"
            ),
        ),
        (
            "callout",
            {
                "heading": "When it does not fit",
                "text": (
                    "<p>As a make-up for people who missed a live session after an incident in "
                    "the unit. Call us instead; that needs people in a room.</p>"
                ),
                "tone": "important",
            },
        ),
        (
            "faq",
            {
                "heading": "Questions from planners",
                "items": [
                    {
                        "question": "Does it work on a phone?",
                        "answer": "<p>Yes, and on slow connections. No app is needed.</p>",
                    },
                    {
                        "question": "Who sees the answers?",
                        "answer": (
                            "<p>Nobody at your unit. The training NCO sees names and dates of "
                            "completion only.</p>"
                        ),
                    },
                ],
            },
        ),
        (
            "programs",
            {
                "heading": "For the drill floor itself",
                "programs": ["page:/programs/eyes-on/"],
            },
        ),
    ],
}
