"""The article “Mandatory doesn’t have to mean miserable”."""

ARTICLE = {
    "slug": "mandatory-does-not-have-to-mean-miserable",
    "title": "Mandatory doesn’t have to mean miserable",
    "summary": (
        "If attendance is required, kindness should be too. How to ask everyone to come, and "
        "leave survivors a real choice."
    ),
    "date": "2025-10-14",
    "author": "renata",
    "image": "front-row",
    "image_alt": ("An auditorium seen from the front row, seats filling up before a show"),
    "content_note": "",
    "search_description": (
        "How to run required prevention programs well: reasons instead of threats, real "
        "alternatives for survivors, and better attendance."
    ),
    "body": [
        (
            "text",
            (
                "<p>There is a particular sound an auditorium makes when eight hundred people "
                "have been told their registration will be blocked. I can hear it through a "
                "closed door. It is the sound of eight hundred hoods going up.</p>"
                "<p>I do not mind mandatory. If a thing matters, ask everyone. What I mind is "
                "the email.</p>"
            ),
        ),
        ("heading", {"text": "The email, before and after", "level": "h2"}),
        (
            "text",
            (
                "<p><i>Before:</i> “Attendance is REQUIRED. Failure to attend will result in a "
                "registration hold. Doors lock at 7:00.”</p>"
                "<p><i>After:</i> “On Tuesday we’re spending an hour on how we treat each other "
                "here. It’s funny, it’s frank, and we ask everyone to come, because it works "
                "better when the whole floor has seen the same thing. It talks about sexual "
                "assault without showing it. If it’s not right for you, reply ‘another way’ and "
                "we’ll send you another way. You don’t have to say why.”</p>"
                "<p>The second is longer. It is also the one people forward to their "
                "roommates.</p>"
            ),
        ),
        ("heading", {"text": "What “another way” has to be", "level": "h2"}),
        (
            "text",
            (
                "<p>A class of any size includes survivors. For some of them an hour in the dark "
                "among strangers, on this subject, is not an education. Giving them a way out is "
                "not a loophole; it is the lesson.</p>"
                "<ul><li><b>Simple.</b> One reply, no form, no documentation, nobody’s "
                "approval.</li>"
                "<li><b>Equal.</b> A written version or a short course that takes about as long. "
                "Not a punishment essay.</li>"
                "<li><b>Private.</b> The person taking attendance sees “done,” not how.</li>"
                "<li><b>Early.</b> Offered in the first message, not at the door in front of a "
                "line.</li>"
                "</ul>"
            ),
        ),
        ("pull_quote", {"text": "Giving them a way out is not a loophole; it is the lesson."}),
        (
            "text",
            (
                "<p>People worry that everyone will reply “another way.” In our experience few "
                "do. Given a good reason and a free choice, most people choose the room.</p>"
            ),
        ),
        ("heading", {"text": "On the night", "level": "h2"}),
        (
            "text",
            (
                "<ol><li>Leave the doors open. A locked door is a strange way to begin a talk on "
                "consent.</li>"
                "<li>Have students welcome students. Staff in lanyards can bring the snacks.</li>"
                "<li>Say in the first minute what is coming, who is confidential, and that "
                "leaving is fine.</li>"
                "<li>Keep a quiet room nearby with a person in it who knows how to be quiet.</li>"
                "<li>Finish on time. It is the sincerest form of respect known to "
                "undergraduates.</li>"
                "</ol>"
            ),
        ),
        (
            "faq",
            {
                "heading": "What hosts worry about",
                "items": [
                    {
                        "question": "Do we need to track attendance at all?",
                        "answer": (
                            "<p>If you report on it, yes, but keep it boring: a scan at the "
                            "door, stored with nothing else. Never note who stepped out.</p>"
                        ),
                    },
                    {
                        "question": (
                            "Should repeat offenders of the sign-up sheet lose registration?"
                        ),
                        "answer": (
                            "<p>Try a second date and a personal message first. Most people who "
                            "missed it had a lab, a shift or a bad day.</p>"
                        ),
                    },
                    {
                        "question": "What about students who heckle?",
                        "answer": (
                            "<p>Let our educators have them. Nearly every heckle is a question "
                            "in a leather jacket.</p>"
                        ),
                    },
                    {
                        "question": "Do content notes really help?",
                        "answer": (
                            "<p>They do not make a hard subject easy, and some studies find they "
                            "can make people a bit more nervous beforehand. We use them, short "
                            "and calm, because they offer a choice.</p>"
                        ),
                    },
                ],
            },
        ),
        (
            "callout",
            {
                "heading": "One line to steal",
                "text": (
                    "<p>“You don’t have to say why” costs nothing, and it is the most practical "
                    "demonstration of consent in the whole evening.</p>"
                ),
                "tone": "tip",
            },
        ),
        (
            "cta",
            {
                "heading": "We will send you the email",
                "text": (
                    "The invitation above, ready to edit, comes with every booking. Or just ask "
                    "for it."
                ),
                "link": {
                    "text": "Ask for the invitation text",
                    "page": "page:/contact/",
                    "url": "",
                },
            },
        ),
    ],
}
