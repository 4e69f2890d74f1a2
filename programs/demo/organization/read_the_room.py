"""Demo program: Read the Room."""

PROGRAM = {
    "slug": "read-the-room",
    "title": "Read the Room",
    "order": 1,
    "summary": (
        "Two educators, one date, and an audience that sees it going wrong before the characters "
        "do. A live comedy about consent that knows when to stop being funny."
    ),
    "delivery": "live_show",
    "audience": "Colleges, high schools, military",
    "minutes_min": 60,
    "minutes_max": 75,
    "group_min": 50,
    "group_max": 500,
    "presenters": "2 educators",
    "languages": "English, Spanish",
    "content_note": (
        "Includes a staged scene in which one person keeps going after the other has gone quiet. "
        "There is no graphic language or physical force."
    ),
    "image": None,
    "image_alt": "",
    "search_description": (
        "A live comedy show about consent for 50 to 500 people, with two educators, improvised "
        "scenes and a real discussion. 60 to 75 minutes."
    ),
    "body": [
        (
            "text",
            (
                "<p>It starts like a good night out. Two people meet, flirt badly and ask the "
                "audience for help. The audience has a <i>lot</i> of help to give. By the time "
                "things go wrong, everyone in the room has something at stake, and that’s when we "
                "stop the scene and ask what they saw.</p>"
            ),
        ),
        ("heading", {"text": "What happens in the room", "level": "h2"}),
        (
            "text",
            (
                "<ul>"
                "<li><b>A scripted comedy</b> in which the audience picks the setting, the text "
                "messages and one terrible opening line.</li>"
                "<li><b>The turn:</b> a short scene that isn’t played for laughs, followed by "
                "silence we don’t rush.</li>"
                "<li><b>A rewind,</b> where volunteers direct the characters instead of acting "
                "themselves. Nobody is pulled on stage.</li>"
                "<li><b>Questions,</b> out loud or on cards, answered straight.</li>"
                "</ul>"
            ),
        ),
        ("heading", {"text": "What people leave with", "level": "h2"}),
        (
            "text",
            (
                "<ul>"
                "<li>A working idea of consent as something you keep checking, in words they’d "
                "really use.</li>"
                "<li>Practice at hearing a soft no.</li>"
                "<li>The news that most of the room wants the same thing they do.</li>"
                "<li>Names and numbers for support, on a card that fits behind a phone.</li>"
                "</ul>"
            ),
        ),
        (
            "quote",
            {
                "text": (
                    "I’ve booked this for six years and I still get the laugh and the lump in the "
                    "throat in the same places."
                ),
                "author": "Orientation director",
                "role": "Public university",
                "source_url": "",
            },
        ),
        ("heading", {"text": "What you provide", "level": "h2"}),
        (
            "text",
            (
                "<p>A stage or a clear end of the room, two microphones on stands, house lights "
                "that can stay low instead of off, and a support person we can introduce. We bring "
                "everything else, including tape, cards and a spare opening line.</p>"
            ),
        ),
        (
            "callout",
            {
                "heading": "Where it doesn’t work",
                "text": (
                    "<p>Gyms in use, cafeterias during meals and bleachers. People need to hear a "
                    "whisper, and to leave without making an entrance of it.</p>"
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
                        "question": "Is there audience participation?",
                        "answer": (
                            "<p>Yes, from the seats, and only from people who feel like it. We "
                            "never call on anyone.</p>"
                        ),
                    },
                    {
                        "question": "Can the script fit our place?",
                        "answer": (
                            "<p>We ask for a short call two weeks ahead and change the setting, "
                            "the slang and the support names. We leave the turn alone.</p>"
                        ),
                    },
                    {
                        "question": "Is there a version for high schools?",
                        "answer": (
                            "<p>Yes, for juniors and seniors. For younger students, start with <a "
                            'href="page:/programs/screenshots/">Screenshots</a>.</p>'
                        ),
                    },
                ],
            },
        ),
    ],
}
