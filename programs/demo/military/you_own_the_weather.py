PROGRAM = {
    "slug": "you-own-the-weather",
    "title": "You own the weather",
    "order": 4,
    "summary": (
        "A keynote for people in command. Climate is what your people expect to happen when "
        "you are not in the room, and you set the forecast."
    ),
    "delivery": "keynote",
    "audience": "Command teams, senior leader courses, conferences",
    "minutes_min": 45,
    "minutes_max": 60,
    "group_min": 30,
    "group_max": 500,
    "presenters": "1 educator",
    "languages": "English",
    "content_notes": ["harassment", "sexual assault"],
    "content_note": "Mentions sexual assault and harassment in general terms.",
    "image": "watch-tower",
    "image_alt": "A watch tower standing over open ground in early light.",
    "search_description": (
        "Keynote for commanders and senior enlisted leaders on climate, tolerated jokes and "
        "prevention. 45–60 minutes."
    ),
    "body": [
        (
            "text",
            (
                "<p>Every commander says they have zero tolerance. Their people listen politely "
                "and then watch what happens to the funny staff sergeant. You own the weather is "
                "a talk about that gap, given by a retired first sergeant who has stood on both "
                "sides of it.</p>"
            ),
        ),
        ("heading", {"text": "What happens in the room", "level": "h2"}),
        (
            "text",
            (
                "<p>One educator, one stool, no deck. The talk moves through three mornings in an "
                "invented company: the one where a comment gets a laugh, the one where a good NCO "
                "goes quiet in a meeting, and the one where a report is made and everyone learns "
                "what the unit is made of. Between them, leaders write two answers on a card that "
                "nobody collects.</p>"
                "<ul><li>What do your people think you will do?</li>"
                "<li>What was the last thing you let go, and who saw you let it go?</li>"
                "<li>Which of your NCOs makes it easier to tell the truth? Have you thanked "
                "them?</li></ul>"
            ),
        ),
        ("heading", {"text": "What people leave with", "level": "h2"}),
        (
            "text",
            (
                "<p>Three small habits that can start on Monday, a way to read a climate survey "
                "without hunting for the author of the comments, and a short list of sentences to "
                "retire. “Boys will be boys” is on it. So is “I have an open-door policy,” for "
                "reasons that take about six minutes and are worth it.</p>"
            ),
        ),
        (
            "quote",
            {
                "text": (
                    "He made three hundred officers laugh and then made us count our own "
                    "silences. I kept the card."
                ),
                "author": "Brigade commander",
                "role": "Pre-command course",
                "source_url": "",
            },
        ),
        ("heading", {"text": "What you provide", "level": "h2"}),
        (
            "text",
            (
                "<p>A lectern nobody will use, a wireless microphone, a glass of water, and front "
                "rows that are not reserved for people who will arrive late.</p>"
            ),
        ),
        (
            "callout",
            {
                "heading": "Slots that do not work",
                "text": (
                    "<p>Between dinner and the band. We have done it. The band was very "
                    "understanding.</p>"
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
                        "question": "Can you add a question period?",
                        "answer": (
                            "<p>Yes, fifteen minutes, moderated. Written questions work best, "
                            "because rank asks first otherwise.</p>"
                        ),
                    },
                    {
                        "question": "Will you tailor it to our service?",
                        "answer": (
                            "<p>Yes. We speak with your staff beforehand and get the ranks, the "
                            "places and the jokes right.</p>"
                        ),
                    },
                ],
            },
        ),
        (
            "programs",
            {
                "heading": "Take it further",
                "programs": ["page:/programs/the-first-ten-minutes/"],
            },
        ),
    ],
}
