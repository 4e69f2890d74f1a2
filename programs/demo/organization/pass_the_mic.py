"""The program “Pass the Mic”."""

PROGRAM = {
    "slug": "pass-the-mic",
    "title": "Pass the Mic",
    "order": 8,
    "tagline": "The best person for it is already in your building.",
    "summary": (
        "We teach your people to lead the conversations that come after us. A full day for peer "
        "educators, trainers and staff who did not ask to be good at this."
    ),
    "deliveries": ["training"],
    "audiences": ["Peer educators and trainers", "Teachers and school staff"],
    "minutes_min": 360,
    "minutes_max": 420,
    "group_min": 8,
    "group_max": 24,
    "presenters": "2 educators",
    "languages": ["English", "Spanish"],
    "content_note": (
        "Participants discuss how to lead groups on sexual violence prevention. Practice topics "
        "can be swapped on request."
    ),
    "image": None,
    "image_alt": "",
    "search_description": (
        "A one-day train-the-trainer program for 8 to 24 peer educators and staff on leading "
        "discussions about consent and sexual violence prevention."
    ),
    "body": [
        (
            "text",
            (
                "<p>The best person to lead the follow-up is already in your building. They know "
                "the slang, they’ll be there in March, and people stop by their desk. What they "
                "usually lack is a good first question and a way to survive the silence after it. "
                "That takes a day.</p>"
            ),
        ),
        (
            "steps",
            {
                "heading": "How the day runs",
                "items": [
                    {
                        "heading": "Morning",
                        "text": (
                            "<p>Watch a discussion led well, then the same one led badly, then "
                            "take both apart. The bad one is a crowd favorite.</p>"
                        ),
                    },
                    {
                        "heading": "Before lunch",
                        "text": (
                            "<p>The four hardest comments you will ever get, and three ways to "
                            "meet each.</p>"
                        ),
                    },
                    {
                        "heading": "Afternoon",
                        "text": (
                            "<p>Everybody leads ten minutes, gets one note, and leads them again. "
                            "The second time is always better. It’s a lovely thing to watch.</p>"
                        ),
                    },
                    {
                        "heading": "Last hour",
                        "text": "<p>Plan the first real session, with a date.</p>",
                    },
                ],
            },
        ),
        (
            "image",
            {
                "image": "table-read",
                "alt_text": "A long table in a rehearsal room with scripts, pencils and a lamp.",
                "decorative": False,
                "caption": "The afternoon looks like this, with more sticky notes.",
                "credit": "",
            },
        ),
        (
            "outcomes",
            {
                "heading": "What people leave with",
                "items": [
                    "A guide with five half-hour sessions, written to be led by a nervous person",
                    "Practice at not filling a silence",
                    (
                        "A clear line between leading a group and being a counselor, and what to "
                        "do at the line"
                    ),
                    "A partner: nobody leads alone",
                ],
            },
        ),
        (
            "testimonials",
            {
                "heading": "What hosts say",
                "items": [
                    {
                        "text": (
                            "I’m an accountant. I said so on the form. They put me first in the "
                            "afternoon and now I do this every month."
                        ),
                        "name": "Peer trainer",
                        "role": "Regional hospital network",
                        "organization": "",
                        "image": None,
                        "consent_by": "Peer trainer (invented for demonstration)",
                        "consent_on": "2026-06-11",
                        "consent_note": "By email, role only.",
                    },
                ],
            },
        ),
        (
            "needs",
            {
                "heading": "Who brings what",
                "you_provide": [
                    "A room with daylight, and a wall we can stick paper to",
                    "Lunch that isn’t an afterthought",
                    "Participants who want to be there",
                ],
                "we_bring": [
                    "Two educators, and a guide for each person",
                    "A one-hour call three months later, which people say is why they did it",
                ],
                "unsuitable": [
                    (
                        "People who’ve been told to come as a consequence of something: they’ll "
                        "have a bad day, and so will everyone who has to practice with them"
                    ),
                ],
            },
        ),
        (
            "evidence",
            {
                "heading": "What it rests on",
                "level": "practice",
                "text": (
                    "<p>We ask each group three months later what they led. That tells us what to "
                    "change; it is not proof that it works.</p>"
                ),
                "citations": [],
            },
        ),
        (
            "practical",
            {
                "heading": "Good to know",
                "sessions_a_day": "One, all day",
                "lead_time": "Eight weeks",
                "fee": "$4,200 a day, guides and call included",
                "accessibility": "Materials as text and in large type; breaks every hour",
                "tailoring": "Practice topics can be swapped on request",
            },
        ),
        (
            "faq",
            {
                "heading": "Before you book",
                "items": [
                    {
                        "question": "Do participants need experience?",
                        "answer": (
                            "<p>No. We do ask that each one has seen at least one of our programs, "
                            "live or recorded.</p>"
                        ),
                    },
                    {
                        "question": "Does it come with a certificate?",
                        "answer": (
                            "<p>It comes with a certificate of attendance. Leading well takes "
                            "longer than a day, and we’d rather not pretend otherwise.</p>"
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
                        "program": "page:/programs/read-the-room/",
                        "relation": "companion",
                        "note": "to see one of our programs first",
                    },
                ],
            },
        ),
        (
            "cta",
            {
                "heading": "Start with a few people",
                "text": (
                    "Tell us who already gets asked the hard questions. We will help you choose."
                ),
                "link": {
                    "text": "Talk to us about training",
                    "page": None,
                    "url": "/programs/inquire/?p=pass-the-mic",
                },
            },
        ),
    ],
}
