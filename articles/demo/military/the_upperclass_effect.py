ARTICLE = {
    "slug": "the-upperclass-effect",
    "title": "The upperclass effect",
    "summary": (
        "A new cadet watches one person more closely than any officer: the cadet who arrived "
        "a year before. Notes from three summers at the academies."
    ),
    "date": "2025-12-09",
    "author": "thao",
    "image": "boots-row",
    "image_alt": "A row of boots lined up against a wall.",
    "content_notes": ["harassment", "hazing"],
    "content_note": "Mentions hazing and harassment in general terms.",
    "search_description": (
        "How upperclass cadets and midshipmen set the climate for a new class, and five "
        "promises worth making before the buses arrive."
    ),
    "body": [
        (
            "text",
            (
                "<p>Ask a new cadet in July who runs the academy and you will get the correct "
                "answer, with the correct rank. Ask who decides what is normal and you get a "
                "different name: the sophomore two doors down.</p>"
                "<p>We have played First summer three years running for incoming classes. Every "
                "year I meet generals who worry about the first-years. I have come to think that "
                "the conversation of the summer belongs to the people one year older, who are "
                "nineteen, in charge of somebody for the first time, and hoping that nobody "
                "notices how new that is.</p>"
            ),
        ),
        ("heading", {"text": "What one year of rank does", "level": "h2"}),
        (
            "text",
            (
                "<p>We rarely talk about it. Rank between near-equals is real enough to make a "
                "person say yes and thin enough to feel like friendship. An upperclass cadet who "
                "asks a new one to study in his room, or says the nickname one more time, may "
                "honestly not feel the weight on his side of the scale. On the other side it is "
                "the whole scale.</p>"
            ),
        ),
        (
            "pull_quote",
            {
                "text": (
                    "Rank between near-equals is real enough to make a person say yes and thin "
                    "enough to feel like friendship."
                ),
            },
        ),
        ("heading", {"text": "A question we ask them", "level": "h3"}),
        (
            "text",
            (
                "<p>“Could the person you outrank say no to you, and have nothing change "
                "tomorrow?” The room always goes quiet at the second half.</p>"
            ),
        ),
        (
            "image",
            {
                "image": "library-window",
                "alt_text": "A tall library window with a desk in front of it.",
                "decorative": False,
                "caption": "Study hours. The door stays open, and both people know why.",
                "credit": "",
            },
        ),
        ("heading", {"text": "Five promises", "level": "h2"}),
        (
            "text",
            (
                "<p>Last summer one company of upperclass leaders wrote these on butcher paper "
                "and signed it before the buses came. They gave us leave to print them.</p>"
                "<ol><li>We learn every name in two days, and use it.</li>"
                "<li>We correct in the open and praise in the open.</li>"
                "<li>No dates, no “hanging out,” no private messages with anyone we train.</li>"
                "<li>If a joke needs somebody to be small, we do not tell it.</li>"
                "<li>If one of us slips, we say so to that person first and to the cadre the same "
                "day.</li></ol>"
            ),
        ),
        (
            "quote",
            {
                "text": (
                    "The third one was my idea. A senior did it right with me when I was new. I "
                    "never had to wonder what he wanted."
                ),
                "author": "Midshipman, second year",
                "role": "Detail squad leader",
                "source_url": "",
            },
        ),
        ("heading", {"text": "Loyalty is for the person harmed, too", "level": "h2"}),
        (
            "text",
            (
                "<p>The hardest hour is about covering. Cadets are taught, rightly, to carry one "
                "another. Nobody tells them what to do when two classmates need carrying in "
                "opposite directions. We do not solve that in an hour. We do say that silence is "
                "a choice of sides, that the academy’s SARC and advocates can talk "
                "confidentially, and that there are policies meant to keep a curfew or a beer "
                "from standing in the way of asking for help.</p>"
            ),
        ),
        (
            "callout",
            {
                "heading": "For cadre",
                "text": (
                    "<p>Tell your upperclass leaders what you will do when one of them brings you "
                    "something hard. Then do exactly that, the first time. You get one first "
                    "time.</p>"
                ),
                "tone": "note",
            },
        ),
        (
            "cta",
            {
                "heading": "Two sessions, one day apart",
                "text": (
                    "We play for the detail first and for the new class the day after. Ask us "
                    "about dates before reporting day."
                ),
                "link": {
                    "text": "See First summer",
                    "page": "page:/programs/first-summer/",
                    "url": "",
                },
            },
        ),
    ],
}
