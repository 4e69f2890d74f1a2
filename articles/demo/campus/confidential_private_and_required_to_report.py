"""The article “Confidential, private, required to report: who is who”."""

ARTICLE = {
    "slug": "confidential-private-and-required-to-report",
    "title": "Confidential, private, required to report: who is who",
    "summary": (
        "Three words that sound alike and mean very different things to a student deciding whom "
        "to tell. A one-page guide you can adapt."
    ),
    "date": "2025-09-16",
    "author": "denise",
    "image": "campus-path-night",
    "image_alt": ("A curving campus path at night with pools of lamplight and a bench"),
    "content_notes": ["sexual assault"],
    "content_note": (
        "This article explains reporting options after sexual assault. It describes no incident."
    ),
    "search_description": (
        "Plain-language guide to confidential resources, private offices and required reporters "
        "on a US campus, for staff and students."
    ),
    "body": [
        (
            "text",
            (
                "<p>I once introduced our new counselor to a lecture hall as “private.” She "
                "raised her hand, very politely, from row two, and said, “Confidential, please.” "
                "Two hundred students looked up. It was the most anyone had ever listened to me, "
                "and I had got it wrong.</p>"
                "<p>The words matter because a student often has one chance to tell one person, "
                "and will choose that person by how safe they sound.</p>"
            ),
        ),
        ("heading", {"text": "The three words", "level": "h2"}),
        (
            "text",
            (
                "<p><b>Confidential</b> means that the person will not pass on what you say "
                "without your permission, apart from narrow exceptions such as immediate danger. "
                "Counselors, clergy in that role, health care providers and, in many states and "
                "under many policies, victim advocates are confidential.</p>"
                "<p><b>Private</b> means shared only with people who need to know. The Title IX "
                "office is private. It is not confidential, and it should say so.</p>"
                "<p><b>Required to report</b> describes staff who must tell a particular office "
                "what they hear. Which staff depends on your own policy and your state. On many "
                "campuses it is most of them: RAs, coaches, deans, faculty.</p>"
            ),
        ),
        ("heading", {"text": "A table to copy", "level": "h2"}),
        (
            "text",
            (
                "<p>Replace our titles with your people’s names. Then have your Title IX "
                "coordinator and your counsel read it, since details differ from one state and "
                "one campus to the next.</p>"
            ),
        ),
        (
            "table",
            {
                "caption": "Who does what with what you tell them",
                "columns": [
                    "Who",
                    "Who else will know",
                    "What they can do",
                    "What they cannot do",
                ],
                "rows": [
                    [
                        "Confidential advocate",
                        "Usually nobody, unless you say so",
                        ("Explain every option, go with you, help with safety"),
                        "Start a formal process for you",
                    ],
                    [
                        "Counselor or clergy",
                        "Nobody, apart from danger",
                        "Listen, support, treat",
                        "Change your class schedule on their own",
                    ],
                    [
                        "Title IX coordinator",
                        "Those who need to know",
                        (
                            "Arrange support measures, with or without a complaint; start a "
                            "formal process"
                        ),
                        "Promise confidentiality",
                    ],
                    [
                        "RA, coach, most faculty",
                        "The Title IX office",
                        "Be kind, pass it on, walk with you",
                        "Keep it to themselves",
                    ],
                    [
                        "Campus or local police",
                        "The police, and perhaps the courts",
                        "Act in an emergency, investigate a crime",
                        "Decide the campus process",
                    ],
                ],
            },
        ),
        ("heading", {"text": "Two laws people mix up", "level": "h2"}),
        (
            "text",
            (
                "<ul><li><b>Title IX</b> is about sex discrimination in education, which "
                "includes sexual harassment and assault. It is the reason there is a "
                "coordinator, support measures and a process.</li>"
                "<li><b>The Clery Act</b> is about campus safety information. People with "
                "certain roles have to report crimes so that they can be counted. The published "
                "statistics do not name the people harmed.</li>"
                "</ul><p>A student does not have to know the difference in order to get help. "
                "You do.</p>"
            ),
        ),
        (
            "callout",
            {
                "heading": "Say the limit first",
                "text": (
                    "<p>“I want to help, and I’ll have to share this with our Title IX office. "
                    "If you’d like to talk to someone confidential first, I’ll walk over with "
                    "you.” Practice it until it sounds like you.</p>"
                ),
                "tone": "important",
            },
        ),
        (
            "faq",
            {
                "heading": "What students actually ask",
                "items": [
                    {
                        "question": (
                            "If I tell someone, does it mean there will be an investigation?"
                        ),
                        "answer": (
                            "<p>Usually not by itself. Most often the Title IX office writes to "
                            "offer help, and you may ignore the email. There are exceptions, for "
                            "instance when others may be in danger, and the office should "
                            "explain them.</p>"
                        ),
                    },
                    {
                        "question": ("Can I get support without making a complaint?"),
                        "answer": (
                            "<p>Yes. Changes to housing, classes or work are among the things a "
                            "Title IX office can help with even when there is no complaint.</p>"
                        ),
                    },
                    {
                        "question": "What if I am not sure what to call it?",
                        "answer": (
                            "<p>You do not need the word. Confidential people are good at "
                            "unsure.</p>"
                        ),
                    },
                ],
            },
        ),
        (
            "support",
            {
                "heading": "Confidential, and not on your campus",
                "text": (
                    "Some people would rather start with someone who does not know the dining hall."
                ),
            },
        ),
        (
            "text",
            (
                "<p>The counselor and I had lunch afterward. She had the table above on an index "
                "card, more or less, in her coat. Make one. Laminate it, even. It is the one "
                "thing I will let you laminate.</p>"
            ),
        ),
    ],
}
