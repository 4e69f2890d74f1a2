"""The program “First summer”."""

from programs.demo.sources import BANYARD_2004, GIDYCZ_2011

PROGRAM = {
    "slug": "first-summer",
    "title": "First summer",
    "order": 5,
    "tagline": "About orders that were never anyone’s to give.",
    "summary": (
        "A live show for incoming cadets and midshipmen, played in the weeks when everyone is "
        "tired, new and looking sideways at everyone else."
    ),
    "deliveries": ["live_show"],
    "audiences": ["Cadets and midshipmen"],
    "mandates": ["SAPR annual training", "Academy prevention education"],
    "minutes_min": 60,
    "minutes_max": 75,
    "group_min": 100,
    "group_max": 400,
    "presenters": "2 educators",
    "languages": ["English"],
    "content_notes": ["harassment", "hazing", "sexual assault"],
    "content_note": (
        "Talks about hazing, harassment and sexual assault in everyday words. Seats near an exit "
        "are kept free."
    ),
    "image": "boots-row",
    "image_alt": "A row of boots lined up against a wall.",
    "search_description": (
        "Live show for academy cadets, midshipmen and ROTC: consent, rank among peers and stepping "
        "in. 60–75 minutes."
    ),
    "body": [
        (
            "text",
            (
                "<p>A new class arrives from four hundred high schools and learns one thing on the "
                "first day: do what the person above you says. First summer keeps what is good "
                "about that and asks a fair question. What about the orders that were never "
                "anyone’s to give?</p>"
            ),
        ),
        (
            "heading",
            {
                "text": "What happens in the room",
                "level": "h2",
            },
        ),
        (
            "text",
            (
                "<p>Two educators play a new cadet and an older one across a single year. Early "
                "scenes are about small things: a nickname, a dare, a closed door during study "
                "hours. The audience decides, by a show of hands in the dark, when the line was "
                "crossed. They never agree, and the conversation about why is the "
                "show.</p><ul><li>How rank works between people who are nearly the same "
                "age.</li><li>Consent, asked for and answered in real sentences.</li><li>What the "
                "honor code has to say about covering for a friend.</li><li>Whom you can talk to "
                "confidentially, and whom you cannot.</li></ul>"
            ),
        ),
        (
            "outcomes",
            {
                "heading": "What people leave with",
                "items": [
                    "Permission to be uncool for thirty seconds",
                    "A picture of what a good upperclass leader does in July",
                    (
                        "Two names and faces: the academy’s SARC and an advocate, as people before "
                        "they become a poster"
                    ),
                ],
            },
        ),
        (
            "quote",
            {
                "text": (
                    "The plebes laughed at the right moments and went quiet at the right moments. "
                    "My cadre asked if they could see it too."
                ),
                "author": "Company tactical officer",
                "role": "Service academy",
                "source_url": "",
            },
        ),
        (
            "needs",
            {
                "heading": "Who brings what",
                "you_provide": [
                    "A lecture hall or field house with a stage at one end",
                    "A sound system that reaches the back row",
                    "A start time after the new class has eaten",
                ],
                "we_bring": [
                    "Two educators who play a whole year",
                    "Questions for your SARC and advocate on stage, agreed beforehand",
                ],
                "unsuitable": [
                    "Bleachers in the sun, and mess halls during service",
                    (
                        "Anywhere the cadre must keep correcting posture: for one hour, let them "
                        "slouch"
                    ),
                ],
            },
        ),
        (
            "evidence",
            {
                "heading": "What it rests on",
                "level": "research",
                "text": (
                    "<p>The show works on what a new class thinks everybody else approves of: an "
                    "idea studied with college men and with bystander programs.</p>"
                ),
                "citations": [GIDYCZ_2011, BANYARD_2004],
            },
        ),
        (
            "practical",
            {
                "heading": "Good to know",
                "sessions_a_day": "Two, and a session for the cadre the day before",
                "minimum_age": "17",
                "lead_time": "By March for the summer",
                "season": "June to September",
                "fee": "$3,400 a day and travel",
                "tailoring": "Your honor code, your hall names, your advocate",
            },
        ),
        (
            "faq",
            {
                "heading": "Questions from planners",
                "items": [
                    {
                        "question": "Do upperclass leaders attend?",
                        "answer": (
                            "<p>They get their own session, the day before and with sharper "
                            "questions. It works poorly without it.</p>"
                        ),
                    },
                    {
                        "question": "How large a group is too large?",
                        "answer": (
                            "<p>Above 400 we run it twice. Past that size, the back half watches "
                            "the front half have a conversation.</p>"
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
                        "relation": "companion",
                        "note": "for your cadre",
                    },
                    {
                        "program": "page:/programs/pass-it-down/",
                        "relation": "follow_up",
                        "note": "for upperclass leaders",
                    },
                ],
            },
        ),
    ],
}
