"""The program “Plain Words”."""

from programs.demo.sources import NATION_2003

PROGRAM = {
    "slug": "plain-words",
    "title": "Plain Words",
    "order": 7,
    "tagline": "One educator, one microphone, no slides.",
    "summary": (
        "One educator, one microphone, no slides. A keynote for the day your whole community needs "
        "to hear the same thing at once."
    ),
    "deliveries": ["keynote"],
    "audiences": ["College students", "People at work"],
    "minutes_min": 40,
    "minutes_max": 50,
    "group_min": 100,
    "group_max": 1200,
    "presenters": "1 educator",
    "languages": ["English", "Spanish"],
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
                "somebody says the real one.</p><p>It’s funnier than that sounds. There is a "
                "section on committee language that has been known to make a general counsel "
                "weep.</p>"
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
                "<p>For forty minutes, one of our senior educators talks: a story, an argument, a "
                "story. The house lights stay up a little. At the end there are ten minutes for "
                "questions, gathered on cards so that nobody has to stand up with one.</p>"
            ),
        ),
        (
            "pull_quote",
            {
                "text": "We have more than two hundred ways not to say it.",
            },
        ),
        (
            "outcomes",
            {
                "heading": "What people leave with",
                "items": [
                    "A reason to use plain words, and three places to begin",
                    "A sense of who in the room is on their side; it’s nearly everyone",
                    "The two sentences to say if somebody tells them something",
                    "A question to take back to their own team, printed on the program",
                ],
            },
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
        (
            "needs",
            {
                "heading": "Who brings what",
                "you_provide": [
                    "A stage, a good microphone, and a lectern we’ll politely move out of the way",
                    "A support person to introduce",
                    (
                        "Half an hour on the phone with whoever knows what the community has been "
                        "through lately"
                    ),
                ],
                "we_bring": [
                    "One senior educator",
                    "Question cards, so that nobody has to stand up with one",
                    "A discussion guide for small groups",
                ],
                "unsuitable": [
                    "After dinner, with an open bar",
                    "Between an awards ceremony and a raffle: we’ve done it, and the raffle won",
                ],
            },
        ),
        (
            "evidence",
            {
                "heading": "What it rests on",
                "level": "practice",
                "text": (
                    "<p>A keynote begins a conversation. One session by itself changes little, the "
                    "research says, and so the guide for small groups comes with it.</p>"
                ),
                "citations": [NATION_2003],
            },
        ),
        (
            "practical",
            {
                "heading": "Good to know",
                "sessions_a_day": "One; online for up to 500 people as well",
                "minimum_age": "16",
                "lead_time": "Two months",
                "regions": "United States and Canada; online anywhere",
                "fee": "$3,800, travel included",
                "accessibility": "Captions and interpreters; house lights stay up a little",
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
        (
            "companions",
            {
                "heading": "What goes with it",
                "items": [
                    {
                        "program": "page:/programs/after-the-disclosure/",
                        "relation": "follow_up",
                        "note": "when people ask what to say next",
                    },
                ],
            },
        ),
    ],
}
