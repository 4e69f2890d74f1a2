"""The program “Read the Room”."""

from programs.demo.sources import BANYARD_2007, DEGUE_2014, GIDYCZ_2011, SENN_2015

PROGRAM = {
    "slug": "read-the-room",
    "title": "Read the Room",
    "order": 1,
    "tagline": "A comedy that knows when to stop.",
    "summary": (
        "Two educators, one date, and an audience that sees it going wrong before the characters "
        "do. A live comedy about consent that knows when to stop being funny."
    ),
    "deliveries": ["live_show"],
    "audiences": ["College students", "High school students", "Service members"],
    "mandates": ["Title IX", "Clery Act / VAWA", "SHARP / SAPR annual training"],
    "minutes_min": 60,
    "minutes_max": 75,
    "group_min": 50,
    "group_max": 500,
    "presenters": "2 educators",
    "languages": ["English", "Spanish"],
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
        (
            "steps",
            {
                "heading": "What happens in the room",
                "items": [
                    {
                        "heading": "A scripted comedy",
                        "text": (
                            "<p>The audience picks the setting, the text messages and one terrible "
                            "opening line.</p>"
                        ),
                    },
                    {
                        "heading": "The turn",
                        "text": (
                            "<p>A short scene that isn’t played for laughs, followed by silence we "
                            "don’t rush.</p>"
                        ),
                    },
                    {
                        "heading": "A rewind",
                        "text": (
                            "<p>Volunteers direct the characters instead of acting themselves. "
                            "Nobody is pulled on stage.</p>"
                        ),
                    },
                    {
                        "heading": "Questions",
                        "text": "<p>Out loud or on cards, answered straight.</p>",
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
                        "A working idea of consent as something you keep checking, in words they’d "
                        "really use"
                    ),
                    "Practice at hearing a soft no",
                    "The news that most of the room wants the same thing they do",
                    "Names and numbers for support, on a card that fits behind a phone",
                ],
            },
        ),
        (
            "testimonials",
            {
                "heading": "What hosts say",
                "items": [
                    {
                        "text": (
                            "I’ve booked this for six years and I still get the laugh and the lump "
                            "in the throat in the same places."
                        ),
                        "name": "Orientation director",
                        "role": "Public university",
                        "organization": "",
                        "image": None,
                        "consent_by": "Orientation director (invented for demonstration)",
                        "consent_on": "2026-08-28",
                        "consent_note": "By phone, noted in the booking; role only.",
                    },
                ],
            },
        ),
        (
            "needs",
            {
                "heading": "Who brings what",
                "you_provide": [
                    "A stage or a clear end of the room",
                    "Two microphones on stands",
                    "House lights that can stay low instead of off",
                    "A support person we can introduce",
                ],
                "we_bring": ["Two educators", "Tape, cards and a spare opening line"],
                "unsuitable": [
                    (
                        "Gyms in use, cafeterias during meals, and bleachers: people need to hear "
                        "a whisper, and to leave without making an entrance of it"
                    ),
                ],
            },
        ),
        (
            "evidence",
            {
                "heading": "What it rests on",
                "level": "research",
                "text": (
                    "<p>Its audience learns what others in the room really approve of and tries "
                    "small ways to step in: two ideas that have been studied with comparison "
                    "groups. Programs of many sessions have been shown to do more; this is one, "
                    "and we say so.</p>"
                ),
                "citations": [GIDYCZ_2011, BANYARD_2007, SENN_2015, DEGUE_2014],
            },
        ),
        (
            "practical",
            {
                "heading": "Good to know",
                "sessions_a_day": "Up to three",
                "minimum_age": "16; younger students start with Screenshots",
                "lead_time": "Six weeks; August by March",
                "season": "August to May",
                "regions": "United States, Puerto Rico and Canada",
                "fee": (
                    "$2,600 for the first show of a day, $1,400 for each further one; travel "
                    "included"
                ),
                "accessibility": (
                    "Interpreters and captions, two weeks ahead; seats by the door kept free"
                ),
                "tailoring": "Setting, slang and support names; we leave the turn alone",
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
        (
            "companions",
            {
                "heading": "What goes with it",
                "items": [
                    {
                        "program": "page:/programs/the-one-small-thing/",
                        "relation": "follow_up",
                        "note": "a month later, when the jokes have settled",
                    },
                    {
                        "program": "page:/programs/after-the-disclosure/",
                        "relation": "companion",
                        "note": "for the staff they will tell",
                    },
                ],
            },
        ),
    ],
}
