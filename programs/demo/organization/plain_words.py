"""Demo program: Plain Words."""

PROGRAM = {
    "slug": "plain-words",
    "title": "Plain Words",
    "order": 7,
    "summary": (
        "One educator, one microphone, no slides. A keynote for the day your whole community needs "
        "to hear the same thing at once."
    ),
    "delivery": "keynote",
    "audience": "Colleges, workplaces, conferences",
    "minutes_min": 40,
    "minutes_max": 50,
    "group_min": 100,
    "group_max": 1200,
    "presenters": "1 educator",
    "languages": "English, Spanish",
    "content_notes": ["sexual assault"],
    "content_note": (
        "Talks about sexual assault in general terms, and about being believed. No incident is "
        "described."
    ),
    "image": None,
    "image_alt": "",
    "search_description": (
        "A 40 to 50 minute keynote on talking plainly about sexual violence, for 100 to 1,200 "
        "people. One educator, no slides, and time for questions."
    ),
    "body": [
        (
            "text",
            (
                "<p>We have more than two hundred ways not to say it. Incident. Situation. "
                "Misconduct. “What happened at the lake.” <i>Plain Words</i> is a talk about what "
                "those words protect, whom they leave alone, and how much easier it gets once "
                "somebody says the real one.</p>"
                "<p>It’s funnier than that sounds. There is a section on committee language that "
                "has been known to make a general counsel weep.</p>"
            ),
        ),
        ("heading", {"text": "What happens in the room", "level": "h2"}),
        (
            "text",
            (
                "<p>For forty minutes, one of our senior educators talks: a story, an argument, a "
                "story. The house lights stay up a little. At the end there are ten minutes for "
                "questions, gathered on cards so that nobody has to stand up with one.</p>"
            ),
        ),
        ("pull_quote", {"text": "We have more than two hundred ways not to say it."}),
        ("heading", {"text": "What people leave with", "level": "h2"}),
        (
            "text",
            (
                "<ul>"
                "<li>A reason to use plain words, and three places to begin.</li>"
                "<li>A sense of who in the room is on their side. It’s nearly everyone.</li>"
                "<li>The two sentences to say if somebody tells them something.</li>"
                "<li>A question to take back to their own team, printed on the program.</li>"
                "</ul>"
            ),
        ),
        (
            "quote",
            {
                "text": (
                    "She said the thing we’d been writing memos around for a year. You could hear "
                    "four hundred people put down their pens."
                ),
                "author": "Conference chair",
                "role": "Annual staff gathering",
                "source_url": "",
            },
        ),
        ("heading", {"text": "What you provide", "level": "h2"}),
        (
            "text",
            (
                "<p>A stage, a good microphone, a lectern we’ll politely move out of the way, and "
                "a support person to introduce. We ask for a half-hour call with whoever knows "
                "what the community has been through lately, so that we don’t step on it by "
                "accident.</p>"
            ),
        ),
        (
            "callout",
            {
                "heading": "Think twice if",
                "text": (
                    "<p>The slot is after dinner, with an open bar, or between an awards ceremony "
                    "and a raffle. We’ve done it. The raffle won.</p>"
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
                        "question": "Can the keynote address something that just happened here?",
                        "answer": (
                            "<p>With care, yes, and never by naming the people involved. We’ll ask "
                            "who has been told, and who is going to be in the room.</p>"
                        ),
                    },
                    {
                        "question": "Do you offer it online?",
                        "answer": (
                            "<p>Yes, as a live session for up to 500 people, with captions and "
                            "questions by text.</p>"
                        ),
                    },
                    {
                        "question": "What should come after it?",
                        "answer": (
                            "<p>Small groups, the same day if you can. Our <a "
                            'href="page:/articles/one-visit-is-not-a-plan/">discussion guide</a> '
                            "comes with the booking.</p>"
                        ),
                    },
                ],
            },
        ),
    ],
}
