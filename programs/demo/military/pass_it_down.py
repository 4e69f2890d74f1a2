"""The program “Pass it down”."""

PROGRAM = {
    "slug": "pass-it-down",
    "title": "Pass it down",
    "order": 8,
    "status": "coming",
    "tagline": "We leave on a Thursday. Your people stay.",
    "summary": (
        "Half a day that turns your own NCOs, petty officers and advocates into people who can "
        "lead this conversation without us."
    ),
    "deliveries": ["training"],
    "audiences": ["SARCs and victim advocates", "NCOs and petty officers"],
    "minutes_min": 240,
    "minutes_max": 300,
    "group_min": 8,
    "group_max": 24,
    "presenters": "2 educators",
    "languages": ["English"],
    "content_notes": ["sexual assault"],
    "content_note": (
        "Practices leading conversations about sexual assault, including what to do if someone "
        "discloses during one."
    ),
    "image": None,
    "image_alt": "",
    "search_description": (
        "Train-the-trainer for SARCs, victim advocates and NCOs: lead honest prevention talks in "
        "your own unit. Half a day."
    ),
    "body": [
        (
            "text",
            (
                "<p>We leave on a Thursday. Your people stay. Pass it down is for the ones who "
                "will stand up in a supply cage or a ready room and lead a twenty-minute talk that "
                "does not put anyone to sleep, shame anyone, or promise a confidentiality they "
                "cannot keep.</p>"
            ),
        ),
        (
            "steps",
            {
                "heading": "What happens in the room",
                "items": [
                    {
                        "heading": "Watch one",
                        "text": (
                            "<p>We lead a twenty-minute talk, then take it apart on the "
                            "whiteboard.</p>"
                        ),
                    },
                    {
                        "heading": "Build one",
                        "text": (
                            "<p>Pairs choose from twelve outlines and rewrite one in the language "
                            "of their own unit.</p>"
                        ),
                    },
                    {
                        "heading": "Lead one",
                        "text": (
                            "<p>Everyone leads five minutes and hears two useful things about it. "
                            "Only two.</p>"
                        ),
                    },
                    {
                        "heading": "When it gets hard",
                        "text": (
                            "<p>The joker, the skeptic, the silence, and the person who starts to "
                            "tell their own story in front of everybody.</p>"
                        ),
                    },
                ],
            },
        ),
        (
            "outcomes",
            {
                "heading": "What people leave with",
                "items": [
                    (
                        "A binder of twelve outlines, none longer than a page, theirs to copy "
                        "inside the unit"
                    ),
                    "A plan for three talks in ninety days, with dates",
                    "A phone call with us after the first talk, to hear how it went",
                ],
            },
        ),
        (
            "heading",
            {
                "text": "Who it is for",
                "level": "h2",
            },
        ),
        (
            "text",
            (
                "<p>Anyone people already listen to. We would rather train a quiet corporal with "
                "credit in the shop than a volunteer who likes microphones. Advocates keep their "
                "own certification requirements; this adds to them and replaces none.</p>"
            ),
        ),
        (
            "needs",
            {
                "heading": "Who brings what",
                "you_provide": [
                    "A classroom with wall space for paper",
                    "Lunch, or a long enough break to find some",
                    (
                        "A commander who opens the day in person for five minutes: those do more "
                        "than our binder"
                    ),
                ],
                "we_bring": ["Two educators", "A binder for each person"],
                "unsuitable": [
                    (
                        "People who were sent because the slot was open: tell us, and we will help "
                        "you fill it with somebody who asked"
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
                    "<p>Half a day can teach somebody to begin. Whether the talks that follow "
                    "change anything is what the trial days are for.</p>"
                ),
                "citations": [],
            },
        ),
        (
            "practical",
            {
                "heading": "Good to know",
                "sessions_a_day": "One",
                "lead_time": "Trial days with two units until May; first dates in fall 2027",
                "accessibility": "Materials as text and in large type",
            },
        ),
        (
            "faq",
            {
                "heading": "Questions from planners",
                "items": [
                    {
                        "question": "Do participants get a certificate?",
                        "answer": (
                            "<p>They get a certificate of attendance. It licenses nobody to do "
                            "anything except begin.</p>"
                        ),
                    },
                    {
                        "question": "May we mix services?",
                        "answer": (
                            "<p>Gladly. Joint installations make the best sessions and the worst "
                            "acronyms.</p>"
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
                        "program": "page:/programs/at-ease/",
                        "relation": "companion",
                        "note": "to see one first",
                    },
                    {
                        "program": "page:/programs/eyes-on/",
                        "relation": "companion",
                        "note": "to practice what they will teach",
                    },
                ],
            },
        ),
    ],
}
