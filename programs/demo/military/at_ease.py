PROGRAM = {
    "slug": "at-ease",
    "title": "At ease",
    "order": 1,
    "summary": (
        "Two educators, no slides. A live show about consent, dating and the barracks, played "
        "for a room that has already sat through everything else."
    ),
    "delivery": "live_show",
    "audience": "Units, training schools, tenant commands",
    "minutes_min": 60,
    "minutes_max": 90,
    "group_min": 50,
    "group_max": 300,
    "presenters": "2 educators",
    "languages": "English",
    "content_notes": ["sexual assault"],
    "content_note": (
        "Talks about sexual assault in everyday words, with no graphic description. Anyone "
        "may step out and come back."
    ),
    "image": "barracks-hall",
    "image_alt": (
        "A barracks hallway lined with doors, with light from one of them falling across the floor."
    ),
    "search_description": (
        "A live show on consent and dating for military units: two educators, sketches and "
        "real conversation, 60–90 minutes."
    ),
    "body": [
        (
            "text",
            (
                "<p>Every service member in the seats knows how a mandatory brief goes. At ease "
                "starts by admitting it. Two educators walk out, take a vote on the worst "
                "training anyone has ever sat through, and promise to do better. Then they play "
                "scenes: a first date off post, a hallway after a long weekend, a group chat that "
                "needed one person to say something.</p>"
            ),
        ),
        ("heading", {"text": "What happens in the room", "level": "h2"}),
        (
            "text",
            (
                "<ol><li><b>The opening, 10 minutes.</b> The educators earn the room. There is "
                "laughing, and none of it is at anyone’s expense.</li>"
                "<li><b>Scenes, 30 minutes.</b> Short scripted pieces about asking, hearing an "
                "answer, and taking “no” without making it weird.</li>"
                "<li><b>Rewinds, 20 minutes.</b> The audience calls freeze and sends a scene back "
                "to where it could have gone differently.</li>"
                "<li><b>The plain part, 15 minutes.</b> What consent means, what alcohol changes, "
                "whom to talk to here, by name.</li></ol>"
            ),
        ),
        ("heading", {"text": "What people leave with", "level": "h2"}),
        (
            "text",
            (
                "<ul><li>Words for asking that a grown person can say out loud.</li>"
                "<li>One thing to do when a buddy is heading somewhere bad.</li>"
                "<li>The names of the SARC and the victim advocates, heard and seen once, in "
                "person.</li></ul>"
            ),
        ),
        (
            "quote",
            {
                "text": (
                    "I have sat in that theater for eleven years. First time I heard my platoon "
                    "argue about consent in the parking lot afterward, and argue well."
                ),
                "author": "Platoon sergeant",
                "role": "Combat engineer company",
                "source_url": "",
            },
        ),
        ("heading", {"text": "What you provide", "level": "h2"}),
        (
            "text",
            (
                "<p>A theater, chapel annex or classroom with chairs facing one way, two wireless "
                "microphones, and a SARC or advocate who can stand up and be introduced. We bring "
                "everything else, including the bad wig.</p>"
            ),
        ),
        (
            "callout",
            {
                "heading": "Rooms that do not work",
                "text": (
                    "<p>Motor pools, open dining facilities and formations standing outdoors. "
                    "People cannot talk honestly while a forklift backs up behind them.</p>"
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
                        "question": "Can leaders sit in?",
                        "answer": (
                            "<p>Yes, in the back and out of the discussion. Many units run a "
                            "separate session for leaders the same day.</p>"
                        ),
                    },
                    {
                        "question": "Does this meet our annual requirement?",
                        "answer": (
                            "<p>It is built to go alongside it. Your SARC decides what counts "
                            "under your service’s rules, and we send the outline in advance.</p>"
                        ),
                    },
                ],
            },
        ),
        (
            "programs",
            {
                "heading": "Pairs well with",
                "programs": [
                    "page:/programs/eyes-on/",
                    "page:/programs/the-first-ten-minutes/",
                ],
            },
        ),
    ],
}
