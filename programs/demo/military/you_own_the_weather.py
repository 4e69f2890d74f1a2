"""The program “You own the weather”."""

from programs.demo.sources import IRC_2021

PROGRAM = {
    "slug": "you-own-the-weather",
    "title": "You own the weather",
    "order": 4,
    "tagline": "You set the forecast.",
    "summary": (
        "A keynote for people in command. Climate is what your people expect to happen when you "
        "are not in the room, and you set the forecast."
    ),
    "deliveries": ["keynote"],
    "audiences": ["Commanders and senior leaders"],
    "mandates": ["Leader training"],
    "minutes_min": 45,
    "minutes_max": 60,
    "group_min": 30,
    "group_max": 500,
    "presenters": "1 educator",
    "languages": ["English"],
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
                "and then watch what happens to the funny staff sergeant. You own the weather is a "
                "talk about that gap, given by a retired first sergeant who has stood on both "
                "sides of it.</p>"
            ),
        ),
        (
            "heading",
            {
                "text": "What happens in the room",
                "level": "h2",
            },
        ),
        (
            "text",
            (
                "<p>One educator, one stool, no deck. The talk moves through three mornings in an "
                "invented company: the one where a comment gets a laugh, the one where a good NCO "
                "goes quiet in a meeting, and the one where a report is made and everyone learns "
                "what the unit is made of. Between them, leaders write two answers on a card that "
                "nobody collects.</p><ul><li>What do your people think you will do?</li><li>What "
                "was the last thing you let go, and who saw you let it go?</li><li>Which of your "
                "NCOs makes it easier to tell the truth? Have you thanked them?</li></ul>"
            ),
        ),
        (
            "outcomes",
            {
                "heading": "What people leave with",
                "items": [
                    "Three small habits that can start on Monday",
                    "A way to read a climate survey without hunting for the author of the comments",
                    (
                        "A short list of sentences to retire: “Boys will be boys” is on it, and so "
                        "is “I have an open-door policy”"
                    ),
                ],
            },
        ),
        (
            "quote",
            {
                "text": (
                    "He made three hundred officers laugh and then made us count our own silences. "
                    "I kept the card."
                ),
                "author": "Brigade commander",
                "role": "Pre-command course",
                "source_url": "",
            },
        ),
        (
            "needs",
            {
                "heading": "Who brings what",
                "you_provide": [
                    "A lectern nobody will use",
                    "A wireless microphone and a glass of water",
                    "Front rows that are not reserved for people who will arrive late",
                ],
                "we_bring": [
                    "One educator and one stool",
                    "A card for everyone, which nobody collects",
                ],
                "unsuitable": [
                    (
                        "Between dinner and the band: we have done it, and the band was very "
                        "understanding"
                    ),
                ],
            },
        ),
        (
            "evidence",
            {
                "heading": "What it rests on",
                "level": "research",
                "text": (
                    "<p>The Independent Review Commission ties harm to the climate leaders allow. "
                    "The talk is about that, in three mornings.</p>"
                ),
                "citations": [IRC_2021],
            },
        ),
        (
            "practical",
            {
                "heading": "Good to know",
                "sessions_a_day": "One, with fifteen minutes of written questions",
                "lead_time": "Two months",
                "regions": "Anywhere; conferences included",
                "fee": "$4,000 and travel",
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
            "companions",
            {
                "heading": "What goes with it",
                "items": [
                    {
                        "program": "page:/programs/the-first-ten-minutes/",
                        "relation": "follow_up",
                        "note": "practice, for the same leaders",
                    },
                ],
            },
        ),
    ],
}
