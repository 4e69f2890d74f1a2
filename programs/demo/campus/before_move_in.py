"""The program “Before Move-In”."""

from programs.demo.sources import DEGUE_2014, NATION_2003

PROGRAM = {
    "slug": "before-move-in",
    "title": "Before Move-In",
    "order": 7,
    "tagline": "The reading before the seminar.",
    "summary": (
        "An online course students can finish on the porch in August: three short chapters on "
        "consent, alcohol and looking out for each other, with captions and no cartoon owls."
    ),
    "deliveries": ["online"],
    "audiences": ["New students"],
    "mandates": ["Campus SaVE Act", "Clery Act / VAWA", "Title IX"],
    "minutes_min": 45,
    "minutes_max": 55,
    "group_min": None,
    "group_max": None,
    "presenters": "Self-paced",
    "languages": ["English", "Spanish"],
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
                "conversation does not have to start with definitions. That is the whole ambition, "
                "and we have kept it to under an hour.</p>"
            ),
        ),
        (
            "steps",
            {
                "heading": "What happens in the course",
                "items": [
                    {
                        "heading": "Before you pack (15 minutes)",
                        "text": (
                            "<p>What people mean by consent, what your state and campus mean by "
                            "it, and why “did you want to?” and “did you say so?” are different "
                            "questions.</p>"
                        ),
                    },
                    {
                        "heading": "The second week (20 minutes)",
                        "text": (
                            "<p>An ordinary evening from four phones. You choose when to step in, "
                            "and see what it costs and what it saves.</p>"
                        ),
                    },
                    {
                        "heading": "Someone tells you (15 minutes)",
                        "text": (
                            "<p>How to be a good friend to a person who was harmed, and who on "
                            "your campus is confidential.</p>"
                        ),
                    },
                ],
            },
        ),
        (
            "text",
            (
                "<p>Every chapter starts with what is in it. Students can skip a scene and read a "
                "summary instead; skipping does not count against them, and nobody has to say "
                "why.</p>"
            ),
        ),
        (
            "outcomes",
            {
                "heading": "What students leave with",
                "items": [
                    "A shared vocabulary for the first real conversation",
                    "The names and numbers of your confidential offices",
                    (
                        "One small promise to themselves, in their own words; they can print it, "
                        "and a surprising number tape it inside a closet"
                    ),
                ],
            },
        ),
        (
            "needs",
            {
                "heading": "Who brings what",
                "you_provide": [
                    "Your policy definitions and your list of confidential people",
                    "A sign-in through your campus account",
                ],
                "we_bring": [
                    "Captions, transcripts and a text version of every interactive scene",
                    (
                        "Completion by student; answers only as totals, because people answer "
                        "better that way"
                    ),
                    "A version with younger examples for students under eighteen",
                ],
                "unsuitable": [
                    "On its own: please do not book it instead of talking with students",
                ],
            },
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
            "evidence",
            {
                "heading": "What it rests on",
                "level": "research",
                "text": (
                    "<p>Short online courses alone have changed little in the studies there are; "
                    "what has helped is more than one session, with practice. That is why we ask "
                    "you to pair it with a live program.</p>"
                ),
                "citations": [NATION_2003, DEGUE_2014],
            },
        ),
        (
            "practical",
            {
                "heading": "Good to know",
                "minimum_age": "None; under eighteen with younger examples",
                "lead_time": "Three weeks to set up; ready by July 15 for August",
                "season": "Open all year",
                "fee": "By enrollment: $900 to $4,200 a year",
                "accessibility": "Captions, transcripts, keyboard; nothing is timed",
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
                            "<p>Captions and transcripts throughout, keyboard operation, and text "
                            "versions of every interactive scene.</p>"
                        ),
                    },
                    {
                        "question": "Can students under eighteen take it?",
                        "answer": "<p>Yes. There is a version with younger examples.</p>",
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
                        "program": "page:/programs/first-six-weeks/",
                        "relation": "follow_up",
                        "note": "the seminar after the reading, in the first six weeks",
                    },
                    {
                        "program": "page:/programs/two-doors-down/",
                        "relation": "companion",
                        "note": "for the staff their questions will reach",
                    },
                ],
            },
        ),
    ],
}
