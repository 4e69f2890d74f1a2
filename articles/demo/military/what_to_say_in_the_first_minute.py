ARTICLE = {
    "slug": "what-to-say-in-the-first-minute",
    "title": "What to say in the first minute",
    "summary": (
        "A soldier closes your office door and starts talking. You do not need a speech. You "
        "need four sentences."
    ),
    "date": "2026-04-21",
    "author": "darnell",
    "image": "doorway-light",
    "image_alt": "Light falling through a half-open door.",
    "content_notes": ["sexual assault"],
    "content_note": "About hearing that somebody was assaulted. No details of an assault.",
    "search_description": (
        "Four sentences for commanders and NCOs when a service member tells them about a "
        "sexual assault, and the sentences to leave out."
    ),
    "body": [
        (
            "text",
            (
                "<p>In 22 years I had that door close four times. The first time I was a "
                "brand-new platoon sergeant and I did what I knew: I asked for the timeline. Who, "
                "where, when. I had my notebook out. I thought I was helping. She answered two "
                "questions, said it was probably nothing, and asked about leave.</p>"
                "<p>I have gone over that minute more often than any firefight. Here is what I "
                "wish somebody had rehearsed with me.</p>"
            ),
        ),
        ("heading", {"text": "Four sentences", "level": "h2"}),
        (
            "text",
            (
                "<ol><li>“I am glad you told me.” You are. Say it first.</li>"
                "<li>“Before you go on, you should know what I have to pass along, and who can "
                "keep this private.” It feels cold. It is the most respectful thing you will say "
                "all day.</li>"
                "<li>“Are you safe right now?” That question, and then you wait.</li>"
                "<li>“Would you like me to call the SARC with you, from here?” Call. Do not hand "
                "over a card and a good luck.</li></ol>"
            ),
        ),
        (
            "callout",
            {
                "heading": "Why the second sentence comes so early",
                "text": (
                    "<p>A commander who learns of a sexual assault must notify investigators, and "
                    "most leaders in the chain have to report up. If a person wants the "
                    "restricted option, the SARC, a victim advocate or a healthcare provider "
                    "should generally hear it first. They can only choose if you tell them in "
                    "time. The details are in <a "
                    'href="page:/articles/restricted-and-unrestricted-in-plain-words/">restricted '
                    "and unrestricted, in plain words</a>.</p>"
                ),
                "tone": "important",
            },
        ),
        ("heading", {"text": "What to leave out", "level": "h2"}),
        (
            "text",
            (
                "<ul><li>“Are you sure?” They have thought about little else.</li>"
                "<li>“Why were you there?” An investigator may ask one day. You are not one.</li>"
                "<li>“I’ll take care of him.” You will not, and now your soldier is worried about "
                "you as well.</li>"
                "<li>“This stays between us.” If you are in the chain, it probably "
                "cannot.</li></ul>"
            ),
        ),
        ("heading", {"text": "People tell it in strange ways", "level": "h2"}),
        (
            "text",
            (
                "<p>One of my four laughed the whole time. One told it in the third person. One "
                "was angry at me about a duty roster for ten minutes first. My colleague Thảo was "
                "a medic, and she puts it this way in our workshop.</p>"
            ),
        ),
        (
            "quote",
            {
                "text": (
                    "In the aid station nobody expects a hurt person to give a good briefing. "
                    "Give your office the same rules."
                ),
                "author": "Nguyễn Thu Thảo",
                "role": "Lead educator, Plainspoke",
                "source_url": "",
            },
        ),
        ("heading", {"text": "Afterward", "level": "h2"}),
        (
            "text",
            (
                "<p>Write down what you were told in the person’s own words, what you said and "
                "whom you called. Then close the notebook. Do not brief the other platoon "
                "sergeants. Do not look the other party up and down at formation. Find your "
                "soldier two days later about something ordinary, so that they know you still see "
                "a soldier.</p>"
                "<p>And call somebody yourself. A chaplain, a friend of the same rank, the SARC "
                "again. Carrying it well is part of the job. Carrying it alone is not.</p>"
            ),
        ),
        ("support", {"heading": "", "text": ""}),
        (
            "programs",
            {
                "heading": "Rehearse it with us",
                "programs": [
                    "page:/programs/the-first-ten-minutes/",
                    "page:/programs/pass-it-down/",
                ],
            },
        ),
    ],
}
