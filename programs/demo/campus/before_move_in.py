"""The program “Before Move-In”."""

PROGRAM = {
    "slug": "before-move-in",
    "title": "Before Move-In",
    "order": 7,
    "summary": (
        "An online course students can finish on the porch in August: three short chapters on "
        "consent, alcohol and looking out for each other, with captions and no cartoon owls."
    ),
    "delivery": "online",
    "audience": "Incoming and transfer students",
    "minutes_min": 45,
    "minutes_max": 55,
    "group_min": None,
    "group_max": None,
    "presenters": "Self-paced",
    "languages": "English, Spanish",
    "content_notes": ["sexual assault"],
    "content_note": (
        "Talks about sexual assault in general terms. Every chapter can be paused and finished "
        "later."
    ),
    "image": None,
    "image_alt": "",
    "search_description": (
        "A self-paced online course on consent, alcohol and bystander action for incoming "
        "students, in English and Spanish."
    ),
    "body": [
        (
            "text",
            (
                "<p>A course cannot do what a room can. It can do something else: make sure that "
                "everyone arrives with the same handful of words, so that the first real "
                "conversation does not have to start with definitions. That is the whole "
                "ambition, and we have kept it to under an hour.</p>"
            ),
        ),
        ("heading", {"text": "What happens in the course", "level": "h2"}),
        (
            "text",
            (
                "<ol><li><b>Before you pack</b> (15 minutes). What people mean by consent, what "
                "your state and campus mean by it, and why “did you want to?” and “did you say "
                "so?” are different questions.</li>"
                "<li><b>The second week</b> (20 minutes). An ordinary evening from four phones. "
                "You choose when to step in, and see what it costs and what it saves.</li>"
                "<li><b>Someone tells you</b> (15 minutes). How to be a good friend to a person "
                "who was harmed, and who on your campus is confidential.</li>"
                "</ol>"
            ),
        ),
        (
            "text",
            (
                "<p>Every chapter starts with what is in it. Students can skip a scene and read "
                "a summary instead; skipping does not count against them, and nobody has to say "
                "why.</p>"
            ),
        ),
        ("heading", {"text": "What students leave with", "level": "h2"}),
        (
            "text",
            (
                "<p>A shared vocabulary, the names and numbers of your confidential offices, and "
                "one small promise to themselves in their own words. They can print it. A "
                "surprising number tape it inside a closet.</p>"
            ),
        ),
        ("heading", {"text": "What you provide", "level": "h2"}),
        (
            "text",
            (
                "<p>Your policy definitions, your list of confidential people and a sign-in "
                "through your campus account. You receive completion by student, and answers "
                "only as totals. We do not show you who answered what, because people answer "
                "better that way.</p>"
            ),
        ),
        (
            "quote",
            {
                "text": (
                    "Completion was fine, but completion is always fine. What I noticed was that "
                    "first-years used the same words in September."
                ),
                "author": "Prevention coordinator",
                "role": "State university, Southwest",
                "source_url": "",
            },
        ),
        (
            "callout",
            {
                "heading": "Not on its own",
                "text": (
                    "<p>Please do not book this instead of talking with students. It is the "
                    "reading before the seminar. Pair it with a live program in the first six "
                    "weeks.</p>"
                ),
                "tone": "important",
            },
        ),
        (
            "faq",
            {
                "heading": "What prevention offices ask us",
                "items": [
                    {
                        "question": "Does it satisfy federal requirements?",
                        "answer": (
                            "<p>It covers subjects the Clery Act lists for new students, such as "
                            "consent, reporting options and bystander intervention. Your counsel "
                            "should check it against your whole plan.</p>"
                        ),
                    },
                    {
                        "question": "How accessible is it?",
                        "answer": (
                            "<p>Captions and transcripts throughout, keyboard operation, and "
                            "text versions of every interactive scene.</p>"
                        ),
                    },
                    {
                        "question": "Can students under eighteen take it?",
                        "answer": ("<p>Yes. There is a version with younger examples.</p>"),
                    },
                ],
            },
        ),
        (
            "programs",
            {
                "heading": "The seminar after the reading",
                "programs": [
                    "page:/programs/first-six-weeks/",
                    "page:/programs/two-doors-down/",
                ],
            },
        ),
    ],
}
