"""The program “Hold the Line”."""

from programs.demo.sources import IRC_2021

PROGRAM = {
    "slug": "hold-the-line",
    "title": "Hold the Line",
    "order": 5,
    "tagline": "This half day is about the months before.",
    "summary": (
        "Leaders set the climate. A scenario workshop for NCOs and junior officers on early "
        "action, retaliation and what a unit hears when nobody speaks."
    ),
    "deliveries": ["workshop"],
    "audiences": ["Service members", "Managers and supervisors"],
    "mandates": ["SHARP / SAPR annual training"],
    "minutes_min": 180,
    "minutes_max": 240,
    "group_min": 12,
    "group_max": 36,
    "presenters": "2 educators",
    "languages": ["English"],
    "content_notes": ["harassment", "sexual assault"],
    "content_note": (
        "Scenarios involve harassment, sexual assault reports and retaliation in a unit. None is "
        "described in detail."
    ),
    "image": None,
    "image_alt": "",
    "search_description": (
        "A half-day leadership workshop for NCOs and junior officers on climate, early "
        "intervention and preventing retaliation. 12 to 36 participants."
    ),
    "body": [
        (
            "text",
            (
                "<p>By the time a report lands on a desk, a unit has been sending signals for "
                "months: the nickname, the joke at formation, the person who stopped coming to PT "
                "breakfasts. This half day is about the months.</p>"
            ),
        ),
        (
            "image",
            {
                "image": "briefing-room",
                "alt_text": "A briefing room with rows of chairs facing a plain board.",
                "decorative": False,
                "caption": "Any briefing room will do, as long as the tables move.",
                "credit": "",
            },
        ),
        (
            "steps",
            {
                "heading": "What happens in the room",
                "items": [
                    {
                        "heading": "The joke",
                        "text": (
                            "<p>What it costs to correct a popular NCO in public, and what it "
                            "costs not to.</p>"
                        ),
                    },
                    {
                        "heading": "The knock on the door",
                        "text": (
                            "<p>What you can promise, what you can’t, and how your first sentence "
                            "can narrow somebody’s options.</p>"
                        ),
                    },
                    {
                        "heading": "Ninety days later",
                        "text": (
                            "<p>Retaliation nobody ordered and everybody can see. Squads of four "
                            "decide each time, and our educators act out what follows. You’ll meet "
                            "the specialist you reassured too quickly. She’s polite about it.</p>"
                        ),
                    },
                ],
            },
        ),
        (
            "outcomes",
            {
                "heading": "What leaders leave with",
                "items": [
                    (
                        "A thirty-second correction they’ve said aloud, to a peer, with a straight "
                        "face"
                    ),
                    (
                        "A plain understanding of restricted and unrestricted reporting, taught "
                        "alongside your own SARC or victim advocate"
                    ),
                    "A retaliation check for thirty and ninety days",
                    "One change to make on Monday that doesn’t need a signature",
                ],
            },
        ),
        (
            "quote",
            {
                "text": (
                    "No slides. I want that in the record. Four hours, no slides, and my platoon "
                    "sergeants asked to go over the time."
                ),
                "author": "Company commander",
                "role": "Half-day session",
                "source_url": "",
            },
        ),
        (
            "needs",
            {
                "heading": "Who brings what",
                "you_provide": [
                    "A room with movable tables",
                    "A SARC, SHARP or SAPR representative who can stay",
                    "Leaders without their phones or their own commander",
                ],
                "we_bring": [
                    "Two educators, one of whom has served or worked on an installation",
                    "A separate hour for the command, with the same scenarios",
                ],
                "unsuitable": [
                    "Motor pools, and theaters with fixed seats",
                    "Mixed groups in which people rate each other",
                ],
            },
        ),
        (
            "evidence",
            {
                "heading": "What it rests on",
                "level": "research",
                "text": (
                    "<p>The Independent Review Commission found that what leaders tolerate early "
                    "matters later. The three decisions come from there; the company is "
                    "invented.</p>"
                ),
                "citations": [IRC_2021],
            },
        ),
        (
            "practical",
            {
                "heading": "Good to know",
                "sessions_a_day": "One, and an hour for the command",
                "lead_time": "Eight weeks",
                "regions": "Any installation",
                "fee": "$3,600 a session and travel",
                "tailoring": (
                    "Your service, ranks and rules; it stands beside annual training and replaces "
                    "none"
                ),
            },
        ),
        (
            "faq",
            {
                "heading": "Before you book",
                "items": [
                    {
                        "question": "Are your educators veterans?",
                        "answer": (
                            "<p>Some are. Each pair has at least one person who has served or "
                            "worked on an installation, and both know the difference between a "
                            "squad and a section.</p>"
                        ),
                    },
                    {
                        "question": "Can it be shortened to an hour?",
                        "answer": (
                            "<p>Not this one. For an hour, book <a "
                            'href="page:/programs/the-one-small-thing/">The One Small '
                            "Thing</a>.</p>"
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
                        "program": "page:/programs/the-one-small-thing/",
                        "relation": "companion",
                        "note": "an hour for the people they lead",
                    },
                ],
            },
        ),
    ],
}
