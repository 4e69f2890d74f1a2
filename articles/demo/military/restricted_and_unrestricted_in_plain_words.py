ARTICLE = {
    "slug": "restricted-and-unrestricted-in-plain-words",
    "title": "Restricted and unrestricted, in plain words",
    "summary": (
        "Two kinds of report, what each one sets in motion, and the one thing to know before "
        "you tell anybody anything."
    ),
    "date": "2026-05-12",
    "author": "marisol",
    "image": "two-chairs-talking",
    "image_alt": "Two chairs turned toward each other, as if for a conversation.",
    "content_notes": ["sexual assault"],
    "content_note": (
        "Explains how sexual assault is reported in the military. It describes no assault."
    ),
    "search_description": (
        "Restricted and unrestricted reports in the U.S. military explained in plain words: "
        "who is told, what follows, and whom to talk to first."
    ),
    "body": [
        (
            "text",
            (
                "<p>A service member who has been sexually assaulted can generally choose between "
                "two kinds of report. Both open the door to medical care, counseling and a victim "
                "advocate. They differ in who else is told. This article describes them in "
                "general terms. Your Sexual Assault Response Coordinator, the SARC, knows the "
                "current rules of your service and can explain them without asking what "
                "happened.</p>"
            ),
        ),
        ("heading", {"text": "Side by side", "level": "h2"}),
        (
            "table",
            {
                "caption": "What each kind of report generally means",
                "columns": ["Question", "Restricted report", "Unrestricted report"],
                "rows": [
                    [
                        "Is the command told who you are?",
                        ("No. Commanders may learn that a report exists, without your name."),
                        "Yes, on a need-to-know basis.",
                    ],
                    [
                        "Does an investigation start?",
                        "No.",
                        ("Yes, by military criminal investigators, outside your unit."),
                    ],
                    ["Medical care and a forensic exam?", "Yes.", "Yes."],
                    [
                        "A victim advocate and a lawyer of your own?",
                        "Yes, if you want them.",
                        "Yes, if you want them.",
                    ],
                    [
                        "A military protective order?",
                        "Generally not, because a commander has to issue it.",
                        "Can be requested.",
                    ],
                    [
                        "Can you change your mind?",
                        "Yes. It can become unrestricted at any time.",
                        "No. It cannot become restricted again.",
                    ],
                ],
            },
        ),
        ("heading", {"text": "Whom you tell matters", "level": "h2"}),
        (
            "text",
            (
                "<p>A restricted report can be made to a SARC, a SAPR or SHARP victim advocate, "
                "or a military healthcare provider. Chaplains and victims’ counsel do not take "
                "reports, but what you tell them is generally privileged.</p>"
                "<p>Commanders, and in most cases other leaders in the chain, must pass on what "
                "they learn. Investigators have to be told. A good NCO says so early and kindly: "
                "“Before you go on, let me tell you what I have to do with what you tell me.” "
                "Telling a roommate is not, by itself, a report, though a roommate who is also "
                "your supervisor may have duties of their own.</p>"
            ),
        ),
        (
            "callout",
            {
                "heading": "If you have already told somebody",
                "text": (
                    "<p>Talk to the SARC anyway. Whether a restricted report is still open to you "
                    "depends on whom you told and on the current rules, and people are often "
                    "wrong about it in both directions.</p>"
                ),
                "tone": "tip",
            },
        ),
        ("heading", {"text": "Limits worth knowing", "level": "h2"}),
        (
            "text",
            (
                "<ul><li>Confidentiality has exceptions, such as a serious and imminent threat to "
                "somebody’s safety. Ask what they are before you begin.</li>"
                "<li>Some states require healthcare providers to notify civilian law enforcement. "
                "Ask the advocate before an exam.</li>"
                "<li>Assault by a spouse or partner is usually handled by the Family Advocacy "
                "Program, which has reporting choices of its own.</li>"
                "<li>For Guard and Reserve members, some services depend on duty status. That is "
                "a question for the SARC, never a reason not to call.</li></ul>"
            ),
        ),
        (
            "faq",
            {
                "heading": "Asked at nearly every session",
                "items": [
                    {
                        "question": "What if I was drinking underage, or out past curfew?",
                        "answer": (
                            "<p>The services have policies meant to keep minor misconduct of that "
                            "kind from standing in the way of a report. Ask the SARC or a "
                            "victims’ counsel how yours works.</p>"
                        ),
                    },
                    {
                        "question": "What if I tell no one at all?",
                        "answer": (
                            "<p>That is a choice people make, and you can talk to an advocate or "
                            "a hotline without making any report. Some evidence does not keep, so "
                            "if you might want an exam, ask soon.</p>"
                        ),
                    },
                    {
                        "question": "Can I be punished for reporting?",
                        "answer": (
                            "<p>Retaliation for making a report is prohibited. Write down what "
                            "happens and tell the SARC, your counsel or the inspector "
                            "general.</p>"
                        ),
                    },
                ],
            },
        ),
        (
            "support",
            {
                "heading": "Talk to somebody now",
                "text": (
                    "The hotline below is civilian and confidential, and you do not have to say "
                    "where you serve."
                ),
            },
        ),
        (
            "programs",
            {
                "heading": "Practice the conversation",
                "programs": ["page:/programs/the-first-ten-minutes/"],
            },
        ),
    ],
}
