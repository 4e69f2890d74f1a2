"""The article “Orientation is the first conversation, not the only one”."""

ARTICLE = {
    "slug": "orientation-is-the-first-conversation",
    "title": "Orientation is the first conversation, not the only one",
    "summary": (
        "One good hour in August is worth having. Here is a calendar that gives it eight months "
        "of company, without hiring anyone."
    ),
    "date": "2026-05-12",
    "author": "denise",
    "image": "orientation-tent",
    "image_alt": ("A striped orientation tent on a lawn with rows of folding chairs in its shade"),
    "content_note": "",
    "search_description": (
        "A month-by-month plan for following up an orientation program on consent and stepping "
        "in, using people and meetings a campus already has."
    ),
    "body": [
        (
            "text",
            (
                "<p>Every summer I talk with orientation directors who have been handed fifty "
                "minutes and a list of everything a person should know about living with other "
                "people. Fire doors. Parking. Consent. A cappella. They ask me what they can "
                "possibly get done.</p>"
                "<p>Quite a lot, I say, as long as nobody pretends it is finished afterward.</p>"
            ),
        ),
        ("heading", {"text": "Why one hour fades", "level": "h2"}),
        (
            "text",
            (
                "<p>It is not that students do not listen. They do, and they can tell you the "
                "funniest line in October. But that week they are also learning a map, a "
                "roommate and a laundry system. What they cannot do yet is <i>use</i> any of it, "
                "because nothing has happened to them here. In week three it has. That is when "
                "the second conversation should be waiting.</p>"
            ),
        ),
        ("heading", {"text": "A calendar that uses what you have", "level": "h2"}),
        (
            "text",
            (
                "<p>Nothing below needs a new budget line. It needs somebody to put it in the "
                "calendar in June, when everyone is still optimistic.</p>"
            ),
        ),
        (
            "table",
            {
                "caption": "Eight months after orientation",
                "columns": [
                    "When",
                    "Who is already in a room",
                    "What to add",
                ],
                "rows": [
                    [
                        "August",
                        "All new students",
                        ("The live program, with your confidential staff introduced by name"),
                    ],
                    [
                        "Week 3",
                        "Hall floors",
                        "Twenty minutes: what have you seen so far?",
                    ],
                    [
                        "Week 6",
                        "First-year seminars",
                        ("One scene and one question, led by peer educators"),
                    ],
                    [
                        "November",
                        "Clubs choosing officers",
                        "How do we look after people at our events?",
                    ],
                    [
                        "February",
                        "Chapters and teams",
                        "A workshop that changes something they own",
                    ],
                    [
                        "April",
                        "Everyone",
                        ("Show what changed, and thank the people who changed it"),
                    ],
                ],
            },
        ),
        ("heading", {"text": "Three small rules", "level": "h2"}),
        (
            "text",
            (
                "<ol><li><b>Repeat the words, not the speech.</b> If August taught “pause,” then "
                "week six should say “pause.”</li>"
                "<li><b>Change the speaker.</b> From us, to an RA, to a peer, to a captain. It "
                "should come closer each time.</li>"
                "<li><b>Ask before you tell.</b> By the third conversation, students have better "
                "examples than you do.</li>"
                "</ol>"
            ),
        ),
        (
            "callout",
            {
                "heading": "About requirements",
                "text": (
                    "<p>The Clery Act asks for prevention programs for incoming students "
                    "<i>and</i> for ongoing campaigns afterward. A calendar like this one is a "
                    "good part of an ongoing campaign. Check the rest with your compliance "
                    "office.</p>"
                ),
                "tone": "note",
            },
        ),
        ("heading", {"text": "If you can do only one of these", "level": "h2"}),
        (
            "text",
            (
                "<p>Do week three. Ask each RA to sit on the hallway floor with whoever turns up "
                "and a bag of something salty, and to ask a single question: “When did you see "
                "somebody look out for somebody?” They will have seen it. Saying so out loud "
                "makes the next time more likely, and it costs one bag of pretzels per floor.</p>"
                "<p>The campuses I visited twice last year all had a version of this. None of "
                "them called it a program, and I will not tell them.</p>"
            ),
        ),
        (
            "programs",
            {
                "heading": "For August, and for week six",
                "programs": [
                    "page:/programs/first-six-weeks/",
                    "page:/programs/pass-the-mic/",
                ],
            },
        ),
    ],
}
