ARTICLE = {
    "slug": "the-first-formation-after",
    "title": "The first formation after",
    "summary": (
        "A report has been made and everybody knows, or thinks they do. What a commander can "
        "say to the unit, and what has to wait."
    ),
    "date": "2025-09-23",
    "author": "darnell",
    "image": "formation-dawn",
    "image_alt": "A formation standing in rows as the sun comes up.",
    "content_notes": ["sexual assault"],
    "content_note": (
        "About a unit in the weeks after a report of sexual assault. No description of what "
        "was reported."
    ),
    "search_description": (
        "How leaders can speak to a unit after a sexual assault report: stop rumors, prejudge "
        "nobody, watch for retaliation."
    ),
    "body": [
        (
            "text",
            (
                "<p>By 0630 the smoke pit has three versions, and the one with the most detail "
                "was made up by a man who was on leave. You are due in front of the formation in "
                "thirty minutes. You cannot discuss the case. You also cannot say nothing. "
                "Silence will be filled by the man who was on leave.</p>"
                "<p>I stood beside two commanders on mornings like that. One read a paragraph "
                "from legal and walked off. One did it well. This is what the second one did, as "
                "closely as I can remember it.</p>"
            ),
        ),
        ("heading", {"text": "Before she spoke", "level": "h2"}),
        (
            "text",
            (
                "<ol><li>She called legal, to learn what she could not say.</li>"
                "<li>She called the SARC, to ask what the unit would need. She did not ask "
                "anything about the person who had come forward.</li>"
                "<li>She told her platoon sergeants the same thing she was about to tell the "
                "soldiers, so nobody would be asked to improvise.</li></ol>"
            ),
        ),
        ("heading", {"text": "What she said", "level": "h2"}),
        (
            "text",
            (
                "<p>It took ninety seconds. She said that she took every report seriously and "
                "judged nobody until the people whose job it was had done it. She said that "
                "trained investigators from outside the unit would do the investigating, and that "
                "nobody in front of her should start. She said that talking about who and what "
                "could hurt people on every side, and that she would treat retaliation, including "
                "the quiet kind, as the offense it is. Then she named the advocates and pointed "
                "to where they stood.</p>"
            ),
        ),
        (
            "pull_quote",
            {
                "text": "You cannot discuss the case. You also cannot say nothing.",
            },
        ),
        (
            "callout",
            {
                "heading": "If you command",
                "text": (
                    "<p>Do not investigate, do not take sides, and do not say how you expect it "
                    "to end. Words from a commander can harm the person who reported, the person "
                    "accused, and the case. Since the end of 2023, decisions to prosecute sexual "
                    "assault have belonged to independent special trial counsel; your part is the "
                    "climate, and it is enough work for anyone.</p>"
                ),
                "tone": "important",
            },
        ),
        ("heading", {"text": "The quiet kind", "level": "h2"}),
        (
            "text",
            (
                "<p>Retaliation is seldom a speech. Look for these, and fix them without making a "
                "show of it.</p>"
                "<ul><li>A seat left empty on both sides in the dining facility.</li>"
                "<li>A roster where one name keeps drawing the holiday.</li>"
                "<li>A group chat that got smaller by one.</li>"
                "<li>An evaluation that has cooled by half a sentence.</li></ul>"
            ),
        ),
        (
            "quote",
            {
                "text": (
                    "Nobody said anything to me. That was it. Nobody said anything to me for five "
                    "weeks. Then my section sergeant asked me to help him build a deck."
                ),
                "author": "Soldier",
                "role": "As told to Plainspoke, with permission",
                "source_url": "",
            },
        ),
        ("heading", {"text": "The long middle", "level": "h2"}),
        (
            "text",
            (
                "<p>Cases take months. People will be transferred, promoted, forgotten. Your unit "
                "will learn what it believes from the ordinary days in between: whether the "
                "advocate still comes by, whether the jokes changed, whether the next person with "
                "something hard to say sees your door and thinks it might be worth it.</p>"
            ),
        ),
        (
            "support",
            {
                "heading": "",
                "text": (
                    "If this is about you, whichever side of it you are on, there are people to "
                    "talk to who are outside your unit."
                ),
            },
        ),
        (
            "programs",
            {
                "heading": "For leaders, before they need it",
                "programs": [
                    "page:/programs/you-own-the-weather/",
                    "page:/programs/the-first-ten-minutes/",
                ],
            },
        ),
    ],
}
