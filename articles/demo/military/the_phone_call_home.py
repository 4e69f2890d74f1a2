ARTICLE = {
    "slug": "the-phone-call-home",
    "title": "The phone call home",
    "summary": (
        "The person a service member tells first may be a parent, a spouse or a sister. A "
        "short guide for whoever picks up."
    ),
    "date": "2025-10-21",
    "author": "thao",
    "image": "notebook-and-pen",
    "image_alt": "A notebook lying open with a pen across it.",
    "content_notes": ["sexual assault"],
    "content_note": "About hearing that someone you love was assaulted.",
    "search_description": (
        "A guide for military families: how to listen when a service member tells you about a "
        "sexual assault, and what help exists."
    ),
    "body": [
        (
            "text",
            (
                "<p>My mother found out I was a medic when I called to ask how long rice keeps. "
                "That is how news travels in families: sideways, after the weather. So if your "
                "service member calls about the truck and there is a silence after the truck, "
                "stay on the line.</p>"
            ),
        ),
        (
            "heading",
            {
                "text": "First, listen like it is the only thing you have to do",
                "level": "h2",
            },
        ),
        (
            "text",
            (
                "<ul><li>Say “I believe you,” or “I am so glad you called.” Both, if you "
                "can.</li>"
                "<li>Let them stop. A pause is part of it.</li>"
                "<li>Ask “What do you need tonight?” before anything about tomorrow.</li>"
                "<li>Keep the questions that begin with <i>why</i> for yourself, or for a friend "
                "later.</li></ul>"
                "<p>You will want to get in the car. Or call the commander, or somebody’s mother. "
                "Almost everyone does, and it comes from love. Wait. A call from you to the "
                "command can start things the person did not choose, and the choosing is what was "
                "taken from them in the first place.</p>"
            ),
        ),
        (
            "quote",
            {
                "text": (
                    "My son said, “Dad, don’t fix it.” So I told him what the dog had done that "
                    "day. He laughed and then he told me the rest."
                ),
                "author": "Father of an airman",
                "role": "At a Kitchen table session",
                "source_url": "",
            },
        ),
        ("heading", {"text": "What you can offer to do", "level": "h2"}),
        (
            "text",
            (
                "<ol><li>Find the number of the installation’s SARC or victim advocate and send "
                "it in a message that says nothing else.</li>"
                "<li>Find a civilian center near them, in case they would rather talk to someone "
                "outside.</li>"
                "<li>Be on the phone while they wait in a lobby.</li>"
                "<li>Call again on Thursday and talk about the dog.</li></ol>"
            ),
        ),
        (
            "callout",
            {
                "heading": "Messages can be seen",
                "text": (
                    "<p>Shared plans, shared tablets and family cloud accounts show more than "
                    "people expect. Ask which way of writing is safe. Our page on <a "
                    'href="page:/staying-safe/">staying safe online</a> has more.</p>'
                ),
                "tone": "note",
            },
        ),
        (
            "faq",
            {
                "heading": "Questions families ask",
                "items": [
                    {
                        "question": "Can I make the report for them?",
                        "answer": (
                            "<p>You can talk to an advocate for advice without giving a name. "
                            "Whether and how to report is your service member’s decision, and it "
                            "has <a "
                            'href="page:/articles/restricted-and-unrestricted-in-plain-words/">two '
                            "main forms</a>.</p>"
                        ),
                    },
                    {
                        "question": "I am a spouse and it happened to me. Am I covered?",
                        "answer": (
                            "<p>Adult family members can use many of these services. If the "
                            "person who harmed you is your spouse or partner, the Family Advocacy "
                            "Program is usually the place. A civilian hotline is open to you "
                            "either way.</p>"
                        ),
                    },
                    {
                        "question": "Is there anything for me?",
                        "answer": (
                            "<p>Yes. The hotline talks with families too, and so do chaplains and "
                            "military family life counselors. Listening is heavy; put it down "
                            "somewhere.</p>"
                        ),
                    },
                ],
            },
        ),
        ("support", {"heading": "For either end of the call", "text": ""}),
        (
            "cta",
            {
                "heading": "An evening for your readiness group",
                "text": (
                    "Kitchen table is a virtual session in English or Spanish, with a local "
                    "advocate on the call."
                ),
                "link": {
                    "text": "See Kitchen table",
                    "page": "page:/programs/kitchen-table/",
                    "url": "",
                },
            },
        ),
    ],
}
