"""The program “The First Six Weeks”."""

PROGRAM = {
    "slug": "first-six-weeks",
    "title": "The First Six Weeks",
    "order": 1,
    "summary": (
        "Two educators, one very ordinary Friday night, and 400 new students who get to stop it "
        "and start it again. The orientation show they still quote in November."
    ),
    "delivery": "live_show",
    "audience": "New and transfer students",
    "minutes_min": 60,
    "minutes_max": 75,
    "group_min": 100,
    "group_max": 600,
    "presenters": "2 educators",
    "languages": "English, Spanish",
    "content_notes": ["alcohol and drugs", "sexual assault"],
    "content_note": (
        "Talks about sexual assault and about drinking. Nothing is acted out; students may step "
        "out at any time."
    ),
    "image": "orientation-tent",
    "image_alt": ("A striped orientation tent on a lawn with rows of folding chairs in its shade"),
    "search_description": (
        "A live orientation show about consent, alcohol and looking out for each other in the "
        "first weeks of college."
    ),
    "body": [
        (
            "text",
            (
                "<p>New students arrive with a phone full of group chats and no idea who they "
                "will eat dinner with. That is exactly the moment to talk about how people here "
                "treat each other, and exactly the moment when nobody will sit still for a "
                "lecture. So we brought a play instead, and gave the audience the remote "
                "control.</p>"
            ),
        ),
        ("heading", {"text": "What happens in the room", "level": "h2"}),
        (
            "text",
            (
                "<p>Sam and Jordan meet in a residence hall lounge on the second Friday of the "
                "semester. Over three short scenes the audience can call “pause” and tell us "
                "what they notice: who is enjoying this, who has gone quiet, who else is in the "
                "room and could do something small. Then we play it again their way.</p>"
                "<p>Along the way we get honest about mixed signals (rarer than people claim), "
                "what alcohol does to a person’s ability to agree, and why “I didn’t want to "
                "make it weird” is the most expensive sentence in college.</p>"
            ),
        ),
        ("heading", {"text": "What students leave with", "level": "h2"}),
        (
            "text",
            (
                "<ul><li>A working idea of consent that survives contact with a real Friday</li>"
                "<li>Three low-drama ways to step in, including one for shy people</li>"
                "<li>The names of your confidential people, said out loud and shown on "
                "screen</li>"
                "<li>The knowledge that what happens to someone is never their fault</li>"
                "</ul>"
            ),
        ),
        ("heading", {"text": "What you provide", "level": "h2"}),
        (
            "text",
            (
                "<p>A darkened room with fixed seats, two wireless handheld microphones, a "
                "screen, and a confidential staff member who can sit near an exit. We bring "
                "everything else, including the terrible sweater Jordan wears.</p>"
            ),
        ),
        (
            "quote",
            {
                "text": (
                    "Our orientation leaders have seen eleven of these speakers. They asked if "
                    "they could watch it again at four o’clock."
                ),
                "author": "Director of orientation",
                "role": "Public university, Midwest",
                "source_url": "",
            },
        ),
        (
            "callout",
            {
                "heading": "Rooms that do not work",
                "text": (
                    "<p>Gyms with open doors, dining halls in use, and lawns. People cannot "
                    "think about something personal while a blender is running. If that is what "
                    "you have, we will do two smaller shows instead.</p>"
                ),
                "tone": "important",
            },
        ),
        (
            "faq",
            {
                "heading": "What orientation staff ask us",
                "items": [
                    {
                        "question": "Does one show meet our training duties?",
                        "answer": (
                            "<p>The Clery Act asks for primary prevention and awareness programs "
                            "for all incoming students, followed by ongoing campaigns. This show "
                            "covers much of the first part; we send an outline you can check "
                            "with your compliance office.</p>"
                        ),
                    },
                    {
                        "question": "Can family members watch?",
                        "answer": (
                            "<p>We would rather they did not. Students speak differently with an "
                            "uncle in row six. We offer a short talk for families at the same "
                            "hour.</p>"
                        ),
                    },
                    {
                        "question": "How many shows a day?",
                        "answer": ("<p>Up to three, with ninety minutes between them.</p>"),
                    },
                ],
            },
        ),
        (
            "cta",
            {
                "heading": "Move-in week goes first",
                "text": "We hold August dates from January on.",
                "link": {"text": "Ask about dates", "page": "page:/contact/", "url": ""},
            },
        ),
    ],
}
