ARTICLE = {
    "slug": "the-joke-before-the-joke",
    "title": "The joke before the joke",
    "summary": (
        "Dark humor keeps people going. A writer of jokes on telling the kind that carries a "
        "unit from the kind that tests who can be left out."
    ),
    "date": "2026-03-10",
    "author": "piotr",
    "image": "stage-from-wings",
    "image_alt": "A lit stage seen from the darkness of the wings.",
    "content_note": "",
    "search_description": (
        "On humor in military units: how to tell a joke that holds people together from one "
        "that singles somebody out, and what to say."
    ),
    "body": [
        (
            "text",
            (
                "<p>I write comedy about sexual violence prevention. At family weddings this gets "
                "me a quiet corner of the buffet. So let me begin with where I stand: I am for "
                "jokes. Service humor is some of the best there is, dry and fast and built for "
                "bad weather. I have no wish to sand it down.</p>"
                "<p>But there is a joke that comes before the joke. It is a small one. It goes by "
                "quickly. Somebody says a thing about the new lieutenant, or about what happens "
                "to people who fall asleep in the van, and then looks around. The words matter "
                "less than the look.</p>"
            ),
        ),
        ("heading", {"text": "A test with a punchline", "level": "h2"}),
        (
            "text",
            (
                "<p>The look asks who is in. If everyone laughs, the next one goes a step "
                "further. A person who means harm is taking a reading, and nobody in the room is "
                "doing anything worse than being polite. I know, because I have been polite.</p>"
            ),
        ),
        ("pull_quote", {"text": "The words matter less than the look."}),
        (
            "post",
            {
                "text": (
                    "Thing my old section chief did: every time somebody told That Kind of joke "
                    "he’d ask, sincerely, like a man with a notebook, “Can you explain it to "
                    "me?”\n"
                    "\n"
                    "Nobody ever got to the end of the explanation."
                ),
                "author": "Wick Abernathy",
                "handle": "@wickabernathy",
                "network": "bluesky",
                "date": "2026-01-22",
                "url": "",
            },
        ),
        (
            "text",
            (
                "<p>I have stolen Wick’s section chief for two shows now. Explaining is the "
                "natural enemy of that sort of joke. It needs speed and cover.</p>"
            ),
        ),
        (
            "heading",
            {
                "text": "Five ways to answer, by how much coffee you have had",
                "level": "h2",
            },
        ),
        (
            "text",
            (
                "<ul><li><b>None yet.</b> Do not laugh. A blank face is a complete sentence.</li>"
                "<li><b>One cup.</b> “Huh.” Then talk about something else.</li>"
                "<li><b>Two cups.</b> “Explain it to me.”</li>"
                "<li><b>Three.</b> “Not her. She’s ours.” It works for anyone in the unit, "
                "because it is true of all of them.</li>"
                "<li><b>The whole pot.</b> Find the person afterward. “You’re funnier than that, "
                "and people listen to you. I need you to be careful with it.”</li></ul>"
            ),
        ),
        ("heading", {"text": "And for leaders", "level": "h2"}),
        (
            "text",
            (
                "<p>Your people learn where your line is from the jokes you are present for. You "
                "do not have to be grim. You can be very funny and still be the person in whose "
                "company that joke does not get told. Those leaders exist. Their people would "
                "follow them off a pier.</p>"
            ),
        ),
        (
            "post",
            {
                "text": (
                    "My first squad leader never once lectured us about jokes. He just never "
                    "laughed at the ones about people who weren’t in the room. Took me a year to "
                    "notice and I have been copying him for nine."
                ),
                "author": "Sgt. Odalys Ferrer-Quint",
                "handle": "@odalysfq",
                "network": "mastodon",
                "date": "2026-02-03",
                "url": "",
            },
        ),
        (
            "callout",
            {
                "heading": "When it was about you",
                "text": (
                    "<p>You are allowed to have laughed. Most people do; it is a way of getting "
                    "out of the moment. It does not mean that it was fine, and it does not bar "
                    "you from saying so later.</p>"
                ),
                "tone": "note",
            },
        ),
        (
            "programs",
            {
                "heading": "Two hours with better jokes",
                "programs": [
                    "page:/programs/at-ease/",
                    "page:/programs/you-own-the-weather/",
                ],
            },
        ),
    ],
}
