"""The program “The First Six Weeks”."""

from programs.demo.sources import BANYARD_2007, COKER_2011, DEGUE_2014

PROGRAM = {
    "slug": "first-six-weeks",
    "title": "The First Six Weeks",
    "order": 1,
    "tagline": "Pause the Friday night. Play it again.",
    "summary": (
        "Two educators, one very ordinary Friday night, and 400 new students who get to stop it "
        "and start it again. The orientation show they still quote in November."
    ),
    "deliveries": ["live_show"],
    "audiences": ["New students"],
    "mandates": ["Campus SaVE Act", "Clery Act / VAWA", "Title IX"],
    "minutes_min": 60,
    "minutes_max": 75,
    "group_min": 100,
    "group_max": 600,
    "presenters": "2 educators",
    "languages": ["English", "Spanish"],
    "content_notes": ["alcohol and drugs", "sexual assault"],
    "content_note": (
        "Talks about sexual assault and about drinking. Nothing is acted out; students may step "
        "out at any time."
    ),
    "image": "orientation-tent",
    "image_alt": "A striped orientation tent on a lawn with rows of folding chairs in its shade",
    "search_description": (
        "A live orientation show about consent, alcohol and looking out for each other in the "
        "first weeks of college."
    ),
    "body": [
        (
            "text",
            (
                "<p>New students arrive with a phone full of group chats and no idea who they will "
                "eat dinner with. That is exactly the moment to talk about how people here treat "
                "each other, and exactly the moment when nobody will sit still for a lecture. So "
                "we brought a play instead, and gave the audience the remote control.</p>"
            ),
        ),
        (
            "heading",
            {
                "text": "What happens in the room",
                "level": "h2",
            },
        ),
        (
            "text",
            (
                "<p>Sam and Jordan meet in a residence hall lounge on the second Friday of the "
                "semester. Over three short scenes the audience can call “pause” and tell us what "
                "they notice: who is enjoying this, who has gone quiet, who else is in the room "
                "and could do something small. Then we play it again their way.</p><p>Along the "
                "way we get honest about mixed signals (rarer than people claim), what alcohol "
                "does to a person’s ability to agree, and why “I didn’t want to make it weird” is "
                "the most expensive sentence in college.</p>"
            ),
        ),
        (
            "outcomes",
            {
                "heading": "What students leave with",
                "items": [
                    "A working idea of consent that survives contact with a real Friday",
                    "Three low-drama ways to step in, including one for shy people",
                    "The names of your confidential people, said out loud and shown on screen",
                    "The knowledge that what happens to someone is never their fault",
                ],
            },
        ),
        (
            "needs",
            {
                "heading": "Who brings what",
                "you_provide": [
                    "A darkened room with fixed seats",
                    "Two wireless handheld microphones and a screen",
                    "A confidential staff member who can sit near an exit",
                ],
                "we_bring": [
                    "Two educators, sound cues and support cards",
                    "The terrible sweater Jordan wears",
                    "An outline your compliance office can check",
                ],
                "unsuitable": [
                    (
                        "Gyms with open doors, dining halls in use, and lawns: nobody can think "
                        "about something personal while a blender is running"
                    ),
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
                            "Our orientation leaders have seen eleven of these speakers. They "
                            "asked if they could watch it again at four o’clock."
                        ),
                        "name": "Director of orientation",
                        "role": "Public university, Midwest",
                        "organization": "",
                        "image": None,
                        "consent_by": "Director of orientation (invented for demonstration)",
                        "consent_on": "2026-09-14",
                        "consent_note": "By email, role only, this season.",
                    },
                ],
            },
        ),
        (
            "evidence",
            {
                "heading": "What it rests on",
                "level": "research",
                "text": (
                    "<p>The audience notices early signs, chooses among small actions and sees "
                    "them tried: steps that bystander programs with a measured effect have in "
                    "common.</p>"
                ),
                "citations": [BANYARD_2007, COKER_2011, DEGUE_2014],
            },
        ),
        (
            "practical",
            {
                "heading": "Good to know",
                "sessions_a_day": "Up to three, ninety minutes apart",
                "minimum_age": "16",
                "lead_time": "August dates are held from January on; otherwise six weeks",
                "season": "Move-in to Thanksgiving",
                "regions": "United States; Canada on request",
                "fee": (
                    "$2,600 for the first show of a day, $1,400 for each further one; travel "
                    "included"
                ),
                "accessibility": (
                    "ASL interpreters and captions, two weeks ahead; step-free stage not needed"
                ),
                "tailoring": "Your residence halls, your policy’s words, your people’s names",
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
                            "covers much of the first part; we send an outline you can check with "
                            "your compliance office.</p>"
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
                        "answer": "<p>Up to three, with ninety minutes between them.</p>",
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
                        "program": "page:/programs/before-move-in/",
                        "relation": "companion",
                        "note": "the reading in August, before the show",
                    },
                    {
                        "program": "page:/programs/two-doors-down/",
                        "relation": "companion",
                        "note": "for hall staff, the same day",
                    },
                    {
                        "program": "page:/programs/pass-the-mic/",
                        "relation": "follow_up",
                        "note": "so that the talking goes on in October",
                    },
                ],
            },
        ),
        (
            "cta",
            {
                "heading": "Move-in week goes first",
                "text": "We hold August dates from January on.",
                "link": {
                    "text": "Ask about dates",
                    "page": None,
                    "url": "/programs/inquire/?p=first-six-weeks",
                },
            },
        ),
    ],
}
