"""The program “A Short Course in Asking”."""

from programs.demo.sources import NATION_2003

PROGRAM = {
    "slug": "short-course-in-asking",
    "title": "A Short Course in Asking",
    "order": 6,
    "tagline": "People ask for oat milk, twice.",
    "summary": (
        "A keynote about the world’s simplest skill, the reasons we all avoid it, and what "
        "campuses sound like when people stop avoiding it."
    ),
    "deliveries": ["keynote"],
    "audiences": ["Everyone on campus"],
    "minutes_min": 40,
    "minutes_max": 50,
    "group_min": 100,
    "group_max": 1200,
    "presenters": "1 educator",
    "languages": ["English", "Spanish"],
    "content_notes": ["sexual assault"],
    "content_note": "Talks about consent and mentions sexual assault without describing it.",
    "image": "two-mics",
    "image_alt": "Two microphones on stands in a pool of warm light on an otherwise empty stage",
    "search_description": (
        "A funny, generous keynote on consent as an everyday skill, for convocations and awareness "
        "months."
    ),
    "body": [
        (
            "text",
            (
                "<p>People ask strangers to watch their laptop. They ask a barista for oat milk, "
                "twice. They ask a professor for an extension at 11:52 p.m. with a confidence "
                "bordering on art. And then someone they like sits down next to them and all of "
                "that skill leaves the building. This keynote goes looking for it.</p>"
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
                "<p>Mateusz Wójcik has been turned down in four languages and is happy to tell you "
                "about it. In forty-odd minutes he takes the audience from small everyday requests "
                "(sharing fries, borrowing a coat, a hug at a funeral) to sexual ones, and shows "
                "that the grammar does not change: ask in a way that makes <i>no</i> easy, listen "
                "to the whole answer, and do not treat a maybe as a puzzle.</p><p>In the middle, "
                "the whole house practices turning someone down kindly and being turned down "
                "gracefully. A thousand people saying “thanks for telling me” at once is a sound "
                "worth traveling for.</p>"
            ),
        ),
        (
            "outcomes",
            {
                "heading": "What people leave with",
                "items": [
                    "Asking as a skill, not a mood killer",
                    "A better reply to no than silence",
                    (
                        "A clear line: without a free yes, it is not a misunderstanding, and it is "
                        "not the fault of the person it was done to"
                    ),
                    "Something light to say about a heavy thing at dinner afterward",
                ],
            },
        ),
        (
            "needs",
            {
                "heading": "Who brings what",
                "you_provide": [
                    "A stage and one headset microphone",
                    "House lights that can come halfway up",
                    "Someone to introduce the speaker in under a minute",
                    "Support staff, named and visible",
                ],
                "we_bring": [
                    "One educator who has been turned down in four languages",
                ],
                "unsuitable": [
                    "Meals: we have lost to a chicken course before and would again",
                ],
            },
        ),
        (
            "quote",
            {
                "text": (
                    "Faculty came because it was convocation. They stayed for the questions, and "
                    "one of them asked the best one."
                ),
                "author": "Vice president for student life",
                "role": "Liberal arts college",
                "source_url": "",
            },
        ),
        (
            "evidence",
            {
                "heading": "What it rests on",
                "level": "practice",
                "text": (
                    "<p>A talk opens a door. The research we know says that one session by itself "
                    "changes little, so we will ask what comes next.</p>"
                ),
                "citations": [NATION_2003],
            },
        ),
        (
            "practical",
            {
                "heading": "Good to know",
                "sessions_a_day": "One, and a smaller session the same afternoon",
                "minimum_age": "16",
                "lead_time": "Three months for convocations",
                "fee": "$3,500, travel included",
                "accessibility": "Captions on the main screen; script for interpreters",
            },
        ),
        (
            "faq",
            {
                "heading": "What hosts ask us",
                "items": [
                    {
                        "question": "Is it suitable for families and alumni?",
                        "answer": (
                            "<p>Yes, from about age sixteen. It is the gentlest of our programs "
                            "and the easiest first date.</p>"
                        ),
                    },
                    {
                        "question": "Can we combine it with a smaller group?",
                        "answer": (
                            '<p>A keynote at noon and <a href="page:/programs/two-doors-down/">Two '
                            "Doors Down</a> in the afternoon is a popular day.</p>"
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
                        "program": "page:/programs/two-doors-down/",
                        "relation": "companion",
                        "note": "the same afternoon, for hall staff",
                    },
                    {
                        "program": "page:/programs/first-six-weeks/",
                        "relation": "follow_up",
                        "note": "when the talk has opened the door",
                    },
                ],
            },
        ),
    ],
}
