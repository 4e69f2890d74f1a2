PROGRAM = {
    "slug": "pass-it-down",
    "title": "Pass it down",
    "order": 8,
    "summary": (
        "Half a day that turns your own NCOs, petty officers and advocates into people who "
        "can lead this conversation without us."
    ),
    "delivery": "training",
    "audience": "SARCs, victim advocates, NCOs, peer educators",
    "minutes_min": 240,
    "minutes_max": 300,
    "group_min": 8,
    "group_max": 24,
    "presenters": "2 educators",
    "languages": "English",
    "content_notes": ["sexual assault"],
    "content_note": (
        "Practices leading conversations about sexual assault, including what to do if "
        "someone discloses during one."
    ),
    "image": None,
    "image_alt": "",
    "search_description": (
        "Train-the-trainer for SARCs, victim advocates and NCOs: lead honest prevention talks "
        "in your own unit. Half a day."
    ),
    "body": [
        (
            "text",
            (
                "<p>We leave on a Thursday. Your people stay. Pass it down is for the ones who "
                "will stand up in a supply cage or a ready room and lead a twenty-minute talk "
                "that does not put anyone to sleep, shame anyone, or promise a confidentiality "
                "they cannot keep.</p>"
            ),
        ),
        ("heading", {"text": "What happens in the room", "level": "h2"}),
        (
            "text",
            (
                "<ol><li><b>Watch one.</b> We lead a twenty-minute talk, then take it apart on "
                "the whiteboard.</li>"
                "<li><b>Build one.</b> Pairs choose from twelve outlines and rewrite one in the "
                "language of their own unit.</li>"
                "<li><b>Lead one.</b> Everyone leads five minutes and hears two useful things "
                "about it. Only two.</li>"
                "<li><b>When it gets hard.</b> The joker, the skeptic, the silence, and the "
                "person who starts to tell their own story in front of everybody.</li></ol>"
            ),
        ),
        ("heading", {"text": "What people leave with", "level": "h2"}),
        (
            "text",
            (
                "<ul><li>A binder of twelve outlines, none longer than a page, theirs to copy "
                "inside the unit.</li>"
                "<li>A plan for three talks in ninety days, with dates.</li>"
                "<li>A phone call with us after the first talk, to hear how it went.</li></ul>"
            ),
        ),
        (
            "quote",
            {
                "text": ("Best part was being told which questions I am allowed not to answer."),
                "author": "Collateral-duty victim advocate",
                "role": "Destroyer squadron",
                "source_url": "",
            },
        ),
        ("heading", {"text": "Who it is for", "level": "h2"}),
        (
            "text",
            (
                "<p>Anyone people already listen to. We would rather train a quiet corporal with "
                "credit in the shop than a volunteer who likes microphones. Advocates keep their "
                "own certification requirements; this adds to them and replaces none.</p>"
            ),
        ),
        ("heading", {"text": "What you provide", "level": "h2"}),
        (
            "text",
            (
                "<p>A classroom with wall space for paper, lunch or a long enough break to find "
                "some, and a commander who opens the day in person for five minutes. Those five "
                "minutes do more than our binder.</p>"
            ),
        ),
        (
            "callout",
            {
                "heading": "Groups that do not fit",
                "text": (
                    "<p>People who were sent because the slot was open. Tell us, and we will help "
                    "you fill it with somebody who asked.</p>"
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
            "programs",
            {
                "heading": "See one first",
                "programs": ["page:/programs/at-ease/", "page:/programs/eyes-on/"],
            },
        ),
    ],
}
