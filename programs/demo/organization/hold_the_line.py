"""Demo program: Hold the Line."""

PROGRAM = {
    "slug": "hold-the-line",
    "title": "Hold the Line",
    "order": 5,
    "summary": (
        "Leaders set the climate. A scenario workshop for NCOs and junior officers on early "
        "action, retaliation and what a unit hears when nobody speaks."
    ),
    "delivery": "workshop",
    "audience": "Military",
    "minutes_min": 180,
    "minutes_max": 240,
    "group_min": 12,
    "group_max": 36,
    "presenters": "2 educators",
    "languages": "English",
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
        ("heading", {"text": "What happens in the room", "level": "h2"}),
        (
            "text",
            (
                "<p>Participants work in squads of four through three decisions in the life of an "
                "invented company. Each decision has consequences, and our educators act them out "
                "in front of you. You’ll meet the specialist you reassured too quickly. She’s "
                "polite about it.</p>"
                "<ol>"
                "<li><b>The joke.</b> What it costs to correct a popular NCO in public, and what "
                "it costs not to.</li>"
                "<li><b>The knock on the door.</b> What you can promise, what you can’t, and how "
                "your first sentence can narrow somebody’s options.</li>"
                "<li><b>Ninety days later.</b> Retaliation nobody ordered and everybody can "
                "see.</li>"
                "</ol>"
            ),
        ),
        ("heading", {"text": "What leaders leave with", "level": "h2"}),
        (
            "text",
            (
                "<ul>"
                "<li>A thirty-second correction they’ve said aloud, to a peer, with a straight "
                "face.</li>"
                "<li>A plain understanding of restricted and unrestricted reporting, taught "
                "alongside your own SARC or victim advocate.</li>"
                "<li>A retaliation check for thirty and ninety days.</li>"
                "<li>One change to make on Monday that doesn’t need a signature.</li>"
                "</ul>"
            ),
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
        ("heading", {"text": "What you provide", "level": "h2"}),
        (
            "text",
            (
                "<p>A room with movable tables, a SARC, SHARP or SAPR representative who can stay, "
                "and leaders without their phones or their own commander. The command gets its own "
                "hour, and the same scenarios.</p>"
            ),
        ),
        (
            "callout",
            {
                "heading": "Not suitable for",
                "text": (
                    "<p>Motor pools, theaters with fixed seats, or mixed groups in which people "
                    "rate each other. It’s also no stand-in for annual training; it makes the "
                    "annual training easier to believe.</p>"
                ),
                "tone": "important",
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
    ],
}
