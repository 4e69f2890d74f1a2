"""The article “Graduate students are not tall undergraduates”."""

ARTICLE = {
    "slug": "graduate-students-are-not-tall-undergraduates",
    "title": "Graduate students are not tall undergraduates",
    "summary": (
        "They have mortgages, advisers, and a deadline in a country whose visa office closes at "
        "noon. Training should have met them first."
    ),
    "date": "2026-02-10",
    "author": "renata",
    "image": "library-window",
    "image_alt": ("A desk by a tall library window with afternoon light falling across it"),
    "content_notes": ["harassment"],
    "content_note": (
        "This article is about harassment by people who have power over someone’s work."
    ),
    "search_description": (
        "Why prevention programs for graduate students should be about power, advisers, "
        "fieldwork and conferences rather than parties."
    ),
    "body": [
        (
            "text",
            (
                "<p>In my first week of graduate school I was sent an online module in which a "
                "cartoon named Tyler offered me a red cup. I was thirty-one. I had a dentist, a "
                "lease and a cat with a thyroid condition. I clicked “walk away from Tyler” and "
                "was given a badge.</p>"
                "<p>Nobody mentioned advisers.</p>"
            ),
        ),
        ("heading", {"text": "Different people, different Tuesday", "level": "h2"}),
        (
            "text",
            (
                "<p>Sexual harassment of graduate students does happen at parties. But it also "
                "happens in places no undergraduate module has heard of: a shared car to a field "
                "site, a hotel bar at a conference, a lab at ten at night, an office where one "
                "person can say “I’d hate for this to affect your letter” without ever saying "
                "it.</p>"
                "<p>What these have in common is not alcohol. It is that leaving costs too much. "
                "One person may hold the funding, the data, the reference and the right to stay "
                "in the country.</p>"
            ),
        ),
        (
            "pull_quote",
            {
                "text": (
                    "What these have in common is not alcohol. It is that leaving costs too much."
                ),
            },
        ),
        (
            "quote",
            {
                "text": (
                    "People told me to just switch labs. It is like telling someone to just "
                    "switch childhoods."
                ),
                "author": "Fourth-year doctoral student",
                "role": "Life sciences",
                "source_url": "",
            },
        ),
        ("heading", {"text": "And on Wednesday they are the powerful one", "level": "h2"}),
        (
            "text",
            (
                "<p>The same person teaches a section of twenty-two people, three of whom think "
                "they are wonderful. Teaching assistants are close in age to their students, "
                "short on sleep, and almost never told where the line is until after someone is "
                "near it. A good session holds both halves at once: how to protect yourself from "
                "misuse of power, and how to carry your own.</p>"
            ),
        ),
        ("heading", {"text": "What helps", "level": "h2"}),
        (
            "text",
            (
                "<ul><li><b>Name the in-between.</b> Much of what harms people is a slow change "
                "of tone. Give it words early, when it is cheap to act.</li>"
                "<li><b>Offer more than one door.</b> Confidential advocate, ombuds office, "
                "Title IX office, graduate dean, union. Say what each one does and does not "
                "do.</li>"
                "<li><b>Plan fieldwork and conferences in writing.</b> Room sharing, transport, "
                "a contact who is not the person in charge.</li>"
                "<li><b>Make second mentors normal.</b> If everyone has two, having two says "
                "nothing about the first.</li>"
                "<li><b>Teach faculty the same story.</b> They read it differently. Discuss "
                "that.</li>"
                "</ul>"
            ),
        ),
        (
            "callout",
            {
                "heading": "For department administrators",
                "text": (
                    "<p>You hear everything first, usually while somebody is pretending to ask "
                    "about a form. Learn the two sentences: “I want to help, and I may have to "
                    "pass this on” and “here is someone who does not.”</p>"
                ),
                "tone": "tip",
            },
        ),
        (
            "faq",
            {
                "heading": "What departments ask",
                "items": [
                    {
                        "question": (
                            "Is a relationship between faculty and a student always against policy?"
                        ),
                        "answer": (
                            "<p>That depends on your institution, and many now prohibit or "
                            "restrict it, above all where there is any evaluation involved. Find "
                            "your policy and read it aloud at a department meeting. It takes "
                            "four minutes and nobody ever has.</p>"
                        ),
                    },
                    {
                        "question": ("What if our best-funded professor is the worry?"),
                        "answer": (
                            "<p>Then you already know, and so do the students. Take it to the "
                            "Title IX or human resources office. A grant is not a character "
                            "reference.</p>"
                        ),
                    },
                ],
            },
        ),
        (
            "text",
            (
                "<p>The cat is fine. I finished my coursework. I kept the badge, too, and I "
                "bring it to trainings. It gets the first laugh, and then somebody unmutes and "
                "says, “Can I ask something about conferences?” and we are off.</p>"
            ),
        ),
        (
            "programs",
            {
                "heading": "For people with a margin to write in",
                "programs": [
                    "page:/programs/comments-in-the-margin/",
                ],
            },
        ),
    ],
}
