PROGRAM = {
    "slug": "first-summer",
    "title": "First summer",
    "order": 5,
    "summary": (
        "A live show for incoming cadets and midshipmen, played in the weeks when everyone is "
        "tired, new and looking sideways at everyone else."
    ),
    "delivery": "live_show",
    "audience": "Service academies, senior military colleges, ROTC",
    "minutes_min": 60,
    "minutes_max": 75,
    "group_min": 100,
    "group_max": 400,
    "presenters": "2 educators",
    "languages": "English",
    "content_notes": ["harassment", "hazing", "sexual assault"],
    "content_note": (
        "Talks about hazing, harassment and sexual assault in everyday words. Seats near an "
        "exit are kept free."
    ),
    "image": "boots-row",
    "image_alt": "A row of boots lined up against a wall.",
    "search_description": (
        "Live show for academy cadets, midshipmen and ROTC: consent, rank among peers and "
        "stepping in. 60–75 minutes."
    ),
    "body": [
        (
            "text",
            (
                "<p>A new class arrives from four hundred high schools and learns one thing on "
                "the first day: do what the person above you says. First summer keeps what is "
                "good about that and asks a fair question. What about the orders that were never "
                "anyone’s to give?</p>"
            ),
        ),
        ("heading", {"text": "What happens in the room", "level": "h2"}),
        (
            "text",
            (
                "<p>Two educators play a new cadet and an older one across a single year. Early "
                "scenes are about small things: a nickname, a dare, a closed door during study "
                "hours. The audience decides, by a show of hands in the dark, when the line was "
                "crossed. They never agree, and the conversation about why is the show.</p>"
                "<ul><li>How rank works between people who are nearly the same age.</li>"
                "<li>Consent, asked for and answered in real sentences.</li>"
                "<li>What the honor code has to say about covering for a friend.</li>"
                "<li>Whom you can talk to confidentially, and whom you cannot.</li></ul>"
            ),
        ),
        ("heading", {"text": "What people leave with", "level": "h2"}),
        (
            "text",
            (
                "<p>Permission to be uncool for thirty seconds, a picture of what a good "
                "upperclass leader does in July, and two names and faces: the academy’s SARC and "
                "an advocate. We bring both on stage and ask them what they eat for breakfast, so "
                "that they become people before they become a poster.</p>"
            ),
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
        ("heading", {"text": "What you provide", "level": "h2"}),
        (
            "text",
            (
                "<p>A lecture hall or field house with a stage at one end, a sound system that "
                "reaches the back row, and a start time after the new class has eaten. Hungry "
                "cadets learn nothing except where the chow is.</p>"
            ),
        ),
        (
            "callout",
            {
                "heading": "Rooms that do not work",
                "text": (
                    "<p>Bleachers in the sun, mess halls during service, and anywhere the cadre "
                    "must keep correcting posture. For one hour, let them slouch.</p>"
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
            "programs",
            {
                "heading": "For your cadre",
                "programs": ["page:/programs/eyes-on/", "page:/programs/pass-it-down/"],
            },
        ),
    ],
}
