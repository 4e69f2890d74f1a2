"""The program “Between drills”."""

from programs.demo.sources import NATION_2003

PROGRAM = {
    "slug": "between-drills",
    "title": "Between drills",
    "order": 6,
    "tagline": "The listening part, on your own couch.",
    "summary": (
        "An online course for Guard and Reserve members, taken from home in four short sittings "
        "and finished with one conversation at drill."
    ),
    "deliveries": ["online"],
    "audiences": ["Guard and Reserve"],
    "mandates": ["SHARP annual training", "SAPR annual training"],
    "minutes_min": 40,
    "minutes_max": 60,
    "group_min": None,
    "group_max": None,
    "presenters": "Self-paced, with a guide for squad leaders",
    "languages": ["English", "Spanish"],
    "content_notes": ["sexual assault"],
    "content_note": (
        "Discusses sexual assault and reporting options. Every section can be skipped and returned "
        "to."
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
                "<p>A drill weekend has sixteen hours of training and about thirty hours of tasks. "
                "Between drills moves the listening part to the couch, a quarter of an hour at a "
                "time, so that the time together goes to talking.</p>"
            ),
        ),
        (
            "steps",
            {
                "heading": "How it works",
                "items": [
                    {
                        "heading": "Two lives",
                        "text": (
                            "<p>You are a teacher on Friday and a specialist on Saturday. Which "
                            "rules come with you, and who knows you in both?</p>"
                        ),
                    },
                    {
                        "heading": "Asking and answering",
                        "text": (
                            "<p>Consent in short filmed-in-one-take scenes, with captions and "
                            "transcripts.</p>"
                        ),
                    },
                    {
                        "heading": "Somebody should say something",
                        "text": "<p>Choose when to step in, see what happens, choose again.</p>",
                    },
                    {
                        "heading": "Who can help, and when",
                        "text": (
                            "<p>Restricted and unrestricted reports in general terms, civilian "
                            "help near home, and why duty status is a question to ask your SARC, "
                            "not a reason to stay silent.</p>"
                        ),
                    },
                ],
            },
        ),
        (
            "heading",
            {
                "text": "The conversation at drill",
                "level": "h2",
            },
        ),
        (
            "text",
            (
                "<p>Squad leaders get a two-page guide for a thirty-minute talk: three questions, "
                "one scenario and a list of things they do not have to know. They do not need to "
                "be experts. They need to be there, and to know where to send people.</p>"
            ),
        ),
        (
            "outcomes",
            {
                "heading": "What people leave with",
                "items": [
                    (
                        "A contact card for both lives: the unit’s SARC and a civilian center near "
                        "home"
                    ),
                    "One sentence they have chosen in advance for the group chat",
                    "A record of completion for the training NCO, with no answers in it",
                ],
            },
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
        (
            "needs",
            {
                "heading": "Who brings what",
                "you_provide": [
                    "A list of participants",
                    "A point of contact who answers e-mail between drills",
                    "Half an hour on the Sunday schedule that will not be traded for a layout",
                ],
                "we_bring": [
                    "The course, on phones and slow connections",
                    "A two-page guide for squad leaders",
                ],
                "unsuitable": [
                    (
                        "As a make-up for a live session missed after an incident in the unit: "
                        "call us instead"
                    ),
                ],
            },
        ),
        (
            "evidence",
            {
                "heading": "What it rests on",
                "level": "practice",
                "text": (
                    "<p>The course prepares a conversation at drill. What research there is says "
                    "that practice with others does more than watching, so we count the "
                    "conversation as the program.</p>"
                ),
                "citations": [NATION_2003],
            },
        ),
        (
            "practical",
            {
                "heading": "Good to know",
                "lead_time": "Two weeks",
                "season": "Open all year",
                "fee": "$14 a seat, from fifty seats",
                "accessibility": "Captions, transcripts, keyboard; works without sound",
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
            "companions",
            {
                "heading": "What goes with it",
                "items": [
                    {
                        "program": "page:/programs/eyes-on/",
                        "relation": "follow_up",
                        "note": "for the drill floor itself",
                    },
                    {
                        "program": "page:/programs/kitchen-table/",
                        "relation": "companion",
                        "note": "for the people at home",
                    },
                ],
            },
        ),
    ],
}
