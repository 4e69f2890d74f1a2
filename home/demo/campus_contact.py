"""How to reach the campus company."""

CONTACT = {
    "slug": "contact",
    "title": "Contact us",
    "image": None,
    "image_alt": "",
    "summary": (
        "Tell us who is in the room, when, and what you hope they talk about on the way out. A "
        "person reads every message."
    ),
    "search_description": (
        "How to book a Plainspoke Campus program, what to tell us, and what happens next."
    ),
    "exit_link": "hide",
    "show_in_menus": False,
    "body": [
        (
            "text",
            (
                "<p>Write to <a "
                'href="mailto:hello@plainspoke.example">hello@plainspoke.example</a>. Denise '
                "Okafor or someone from her small team answers within two working days; in July "
                "and August it may be three, because half of us are in airports.</p>"
            ),
        ),
        (
            "contact",
            {
                "heading": "Three ways to reach us",
                "items": [
                    {
                        "label": "Bookings",
                        "person": "Denise Okafor and her team",
                        "email": "hello@plainspoke.example",
                        "phone": "312-555-0142",
                        "hours": "Weekdays 9 to 5, Central time",
                        "address": "",
                    },
                    {
                        "label": "Access needs",
                        "person": "Nguyễn Thảo Vy",
                        "email": "access@plainspoke.example",
                        "phone": "",
                        "hours": "Answered within two working days",
                        "address": "",
                    },
                    {
                        "label": "By post",
                        "person": "",
                        "email": "",
                        "phone": "",
                        "hours": "",
                        "address": "Plainspoke Campus\n12 Example Street, Suite 3\nChicago, IL 60601",
                    },
                ],
                "note": (
                    "This is for bookings. It is not confidential and nobody watches it at night. Please do not send anybody’s story here."
                ),
            },
        ),
        (
            "cta",
            {
                "heading": "Know roughly what you need?",
                "text": (
                    "The booking form asks for it in order: who, when and where. It takes a few minutes, and only three answers are needed."
                ),
                "link": {
                    "text": "Book a program",
                    "page": None,
                    "url": "/programs/inquire/",
                },
            },
        ),
        ("heading", {"text": "What helps us answer well", "level": "h2"}),
        (
            "text",
            (
                "<ul><li>Your campus and your office</li>"
                "<li>The audience, and roughly how many people</li>"
                "<li>A date or a few, and whether they can move</li>"
                "<li>The room, even if it is not perfect</li>"
                "<li>Anything we should know: a hard year, a new policy, a program that did not "
                "land</li>"
                "<li>Access needs: captions, ASL interpreting, a quiet space nearby</li>"
                "</ul>"
            ),
        ),
        (
            "text",
            (
                "<p>You do not need to know which program you want. “First-years, 400 of them, "
                "right after lunch, please help” is a complete message, and we have had it more "
                "than once.</p>"
            ),
        ),
        ("heading", {"text": "What happens next", "level": "h2"}),
        (
            "text",
            (
                "<ol><li>We suggest one or two programs and hold a date.</li>"
                "<li>You get a one-page price with travel included. No surprises in the second "
                "email.</li>"
                "<li>A month before, we read your policies and meet your confidential "
                "advocates.</li>"
                "<li>A week after, we send what students told us and a follow-up plan.</li>"
                "</ol>"
            ),
        ),
        (
            "support",
            {
                "heading": "People to talk to",
                "text": ("Your campus may also have a confidential advocate or counselor."),
            },
        ),
    ],
}
