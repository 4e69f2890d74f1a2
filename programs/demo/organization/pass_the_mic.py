"""Demo program: Pass the Mic."""

PROGRAM = {
    "slug": "pass-the-mic",
    "title": "Pass the Mic",
    "order": 8,
    "summary": (
        "We teach your people to lead the conversations that come after us. A full day for peer "
        "educators, trainers and staff who did not ask to be good at this."
    ),
    "delivery": "training",
    "audience": "Colleges, high school staff, military, workplaces",
    "minutes_min": 360,
    "minutes_max": 420,
    "group_min": 8,
    "group_max": 24,
    "presenters": "2 educators",
    "languages": "English, Spanish",
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
        ("heading", {"text": "How the day runs", "level": "h2"}),
        (
            "text",
            (
                "<ul>"
                "<li><b>Morning:</b> watch a discussion led well, then the same one led badly, "
                "then take both apart. The bad one is a crowd favorite.</li>"
                "<li><b>Before lunch:</b> the four hardest comments you will ever get, and three "
                "ways to meet each.</li>"
                "<li><b>Afternoon:</b> everybody leads ten minutes, gets one note, and leads them "
                "again. The second time is always better. It’s a lovely thing to watch.</li>"
                "<li><b>Last hour:</b> plan the first real session, with a date.</li>"
                "</ul>"
            ),
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
        ("heading", {"text": "What people leave with", "level": "h2"}),
        (
            "text",
            (
                "<ol>"
                "<li>A guide with five half-hour sessions, written to be led by a nervous "
                "person.</li>"
                "<li>Practice at not filling a silence.</li>"
                "<li>A clear line between leading a group and being a counselor, and what to do at "
                "the line.</li>"
                "<li>A partner. Nobody leads alone.</li>"
                "</ol>"
            ),
        ),
        (
            "quote",
            {
                "text": (
                    "I’m an accountant. I said so on the form. They put me first in the afternoon "
                    "and now I do this every month."
                ),
                "author": "Peer trainer",
                "role": "Regional hospital network",
                "source_url": "",
            },
        ),
        ("heading", {"text": "What you provide", "level": "h2"}),
        (
            "text",
            (
                "<p>A room with daylight, lunch that isn’t an afterthought, a wall we can stick "
                "paper to, and participants who want to be there. Three months later we hold a "
                "one-hour call, and ask who led what. People tell us the call is why they did "
                "it.</p>"
            ),
        ),
        (
            "callout",
            {
                "heading": "Please don’t send",
                "text": (
                    "<p>People who’ve been told to come as a consequence of something. They’ll "
                    "have a bad day and so will everyone who has to practice with them.</p>"
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
            "cta",
            {
                "heading": "Start with a few people",
                "text": (
                    "Tell us who already gets asked the hard questions. We will help you choose."
                ),
                "link": {
                    "text": "Talk to us about training",
                    "page": "page:/contact/",
                    "url": "",
                },
            },
        ),
    ],
}
