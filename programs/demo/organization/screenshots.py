"""The program “Screenshots”."""

from programs.demo.sources import CDC_2016, COKER_2017

PROGRAM = {
    "slug": "screenshots",
    "title": "Screenshots",
    "order": 4,
    "tagline": "The stage is a phone.",
    "summary": (
        "Pressure, pictures and group chats. A frank, funny first conversation about respect "
        "online for ninth and tenth graders."
    ),
    "deliveries": ["live_show"],
    "audiences": ["High school students"],
    "mandates": ["Title IX"],
    "minutes_min": 45,
    "minutes_max": 50,
    "group_min": 30,
    "group_max": 250,
    "presenters": "2 educators",
    "languages": ["English", "Spanish"],
    "content_notes": ["intimate images"],
    "content_note": (
        "Talks about pressure to send intimate images and sharing them without permission. No "
        "images are shown."
    ),
    "image": None,
    "image_alt": "",
    "search_description": (
        "A 50 minute live show for ninth and tenth graders on online pressure, private images and "
        "stepping in. Parent letter and follow-up lesson included."
    ),
    "body": [
        (
            "text",
            (
                "<p>The stage is a phone. Our two educators are everyone in it: the crush, the "
                "best friend, the boy who thinks he is funny, the mother who has just discovered "
                "reactions. Over one school period, a chat that begins with a joke about soup ends "
                "up somewhere none of its members wanted to be.</p>"
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
                "<ul><li>Messages appear on screen and the audience decides when the chat has gone "
                "wrong. They never agree, which is the first useful thing that happens.</li><li>We "
                "rewind to the moment before, and they write the next message.</li><li>We answer "
                "written questions. Students are astonishingly funny on index cards, and then "
                "suddenly not, and we’re ready for both.</li></ul>"
            ),
        ),
        (
            "outcomes",
            {
                "heading": "What students leave with",
                "items": [
                    "Words for turning down pressure that don’t end a friendship",
                    "One thing to type when someone else is the target",
                    "Clear facts: don’t forward it, whom to tell, and that it can be taken down",
                    "The name of an adult at school who has promised not to panic",
                ],
            },
        ),
        (
            "quote",
            {
                "text": (
                    "My daughter came home and showed me how to leave a group chat ‘with dignity.’ "
                    "I have since used it on my book club."
                ),
                "author": "Parent",
                "role": "Ninth grade family",
                "source_url": "",
            },
        ),
        (
            "needs",
            {
                "heading": "Who brings what",
                "you_provide": [
                    "A projector and screen, and two microphones",
                    "A counselor in the room",
                    "An adult willing to be the name on the last card",
                ],
                "we_bring": [
                    "Two educators, who are everyone in the phone",
                    "A letter to families, two weeks ahead: we write it, you sign it",
                    "A thirty-minute lesson plan for homeroom",
                ],
                "unsuitable": [
                    (
                        "The whole school at once: a mixed crowd of freshmen and seniors laughs at "
                        "itself instead of the show"
                    ),
                    "Cafeterias and gyms in use",
                ],
            },
        ),
        (
            "evidence",
            {
                "heading": "What it rests on",
                "level": "research",
                "text": (
                    "<p>Bystander education has been tested in high schools too, in a trial across "
                    "one state. It was longer than one period; ours is where such work can "
                    "start.</p>"
                ),
                "citations": [COKER_2017, CDC_2016],
            },
        ),
        (
            "practical",
            {
                "heading": "Good to know",
                "sessions_a_day": "Up to four, one school period each",
                "minimum_age": "14 (ninth grade), with the letter to families",
                "lead_time": "Six weeks, for the letter",
                "season": "September to May",
                "fee": "$1,600 for two performances",
                "accessibility": "Every message is read aloud as well as shown",
                "tailoring": "An evening session for parents on request",
            },
        ),
        (
            "faq",
            {
                "heading": "What families and schools ask",
                "items": [
                    {
                        "question": "Does it show anything explicit?",
                        "answer": (
                            "<p>No. No images, no explicit language, nothing you couldn’t describe "
                            "at dinner.</p>"
                        ),
                    },
                    {
                        "question": "Can families opt out?",
                        "answer": (
                            "<p>Yes, with the form in the letter. We suggest a study period "
                            "elsewhere, with no reason needed.</p>"
                        ),
                    },
                    {
                        "question": "Is there something for afterward?",
                        "answer": (
                            "<p>A thirty-minute lesson plan for homeroom, and an evening session "
                            "for parents on request.</p>"
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
                        "program": "page:/programs/pass-the-mic/",
                        "relation": "follow_up",
                        "note": "for teachers who will lead the next talk",
                    },
                    {
                        "program": "page:/programs/read-the-room/",
                        "relation": "follow_up",
                        "note": "when they are juniors",
                    },
                ],
            },
        ),
    ],
}
