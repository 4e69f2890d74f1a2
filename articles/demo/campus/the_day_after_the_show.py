"""The article “The day after the show”."""

ARTICLE = {
    "slug": "the-day-after-the-show",
    "title": "The day after the show",
    "summary": (
        "We are on a plane by then, and the best part is just starting. A plan for the next "
        "twenty-four hours on campus."
    ),
    "date": "2025-09-02",
    "author": "denise",
    "image": "bike-rack",
    "image_alt": "A row of bicycles in a rack beside a sunlit brick wall",
    "content_note": "",
    "search_description": (
        "What hosts can do in the day after a prevention program: thank people, be findable, ask "
        "one question and keep the talk going."
    ),
    "body": [
        (
            "text",
            (
                "<p>The show ends at half past eight. By nine the educators have answered the "
                "last question, by ten we are looking for a place that still serves soup, and in "
                "the morning we are gone. From then on it is your program.</p>"
                "<p>Hosts sometimes feel this as a small panic. It should feel like being handed "
                "the aux cord.</p>"
            ),
        ),
        ("heading", {"text": "That night", "level": "h2"}),
        (
            "text",
            (
                "<ul><li><b>Stay findable.</b> Somebody will need twenty minutes to decide to "
                "talk. A confidential person with a visible chair and nowhere to be is worth ten "
                "posters.</li>"
                "<li><b>Tell RAs it happened.</b> “They saw it tonight. Doors open, please.” "
                "Halls get chatty around eleven.</li>"
                "<li><b>Eat something.</b> You, I mean.</li>"
                "</ul>"
            ),
        ),
        ("heading", {"text": "The next morning", "level": "h2"}),
        (
            "text",
            (
                "<ol><li>Send one short message to everyone who came. Thank them, repeat the two "
                "numbers, add one line they will remember. Do not attach a survey.</li>"
                "<li>Write down what you overheard. By Thursday you will have lost it, and it is "
                "the best evaluation you will get.</li>"
                "<li>Check on your student staff, and on anyone who did the announcing. Hosting "
                "a hard subject is work.</li>"
                "</ol>"
            ),
        ),
        (
            "image",
            {
                "image": "campus-path-night",
                "alt_text": ("A campus path after dark, lamps lit, leading toward lit windows"),
                "decorative": False,
                "caption": "Most of the talking happens on the way home.",
                "credit": "",
            },
        ),
        ("heading", {"text": "At lunch", "level": "h2"}),
        (
            "text",
            (
                "<p>Walk through the dining hall slowly. You are listening for quotes. When "
                "students start using lines from the show on each other, they are trying the "
                "ideas on for size, even when it is a joke. Especially then.</p>"
                "<p>A host in Ohio sent us what her student government president posted that "
                "day, with permission. I have it above my desk.</p>"
            ),
        ),
        (
            "thread",
            {
                "author": "Student Senate (Ravi)",
                "handle": "@ravi_for_senate",
                "network": "x",
                "date": "2025-08-27",
                "url": "",
                "posts": [
                    {
                        "text": (
                            "so we all saw the thing last night\noverheard so far today, a thread"
                        ),
                        "url": "",
                    },
                    {
                        "text": (
                            "dining hall, 8:15 a.m.:\n"
                            "“may I have your hash brown”\n"
                            "“thank you for asking. no”\n"
                            "“thanks for telling me”\n"
                            "(applause)"
                        ),
                        "url": "",
                    },
                    {
                        "text": (
                            "library:\n"
                            "“are you good or are you ‘good’”\n"
                            "long pause\n"
                            "“…‘good’”\n"
                            "they went outside and talked for an hour. I was at the next table, "
                            "not listening, mostly"
                        ),
                        "url": "",
                    },
                    {
                        "text": (
                            "my own roommate, who talks about nothing but fish:\n"
                            "“I think I laughed at something last year that I shouldn’t have”\n"
                            "ok. so that’s what it’s for"
                        ),
                        "url": "",
                    },
                ],
            },
        ),
        (
            "pull_quote",
            {
                "text": (
                    "When students start using lines from the show on each other, they are "
                    "trying the ideas on for size."
                ),
            },
        ),
        ("heading", {"text": "Before you go home", "level": "h2"}),
        (
            "text",
            (
                "<p>Put the second conversation in the calendar, with a date and a person. Three "
                "weeks is about right. It can be pretzels on a hallway floor; I have <a "
                'href="page:/articles/orientation-is-the-first-conversation/">written about that '
                "before</a>. What it must not be is “sometime in the spring.”</p>"
                "<p>Then write to us and tell us what worked and what thudded. We ask every "
                "host, and the scripts change because of it. The hash brown, as you can imagine, "
                "is staying in.</p>"
            ),
        ),
        (
            "callout",
            {
                "heading": "If someone tells you something",
                "text": (
                    "<p>It is common for people to disclose in the days after a program. It "
                    "means they felt it might be safe here. Be kind, be honest about what you "
                    "must pass on, and know <a "
                    'href="page:/articles/confidential-private-and-required-to-report/">who is '
                    "confidential</a>.</p>"
                ),
                "tone": "important",
            },
        ),
        (
            "programs",
            {
                "heading": "Where the next conversation could come from",
                "programs": [
                    "page:/programs/pass-the-mic/",
                    "page:/programs/two-doors-down/",
                ],
            },
        ),
    ],
}
