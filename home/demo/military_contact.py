"""Plainspoke Military: how to reach it."""

PAGE = {
    "slug": "contact",
    "title": "Contact us",
    "summary": (
        "Tell us who, where and roughly when. A person who has hosted one of these answers "
        "within two working days."
    ),
    "image": None,
    "image_alt": "",
    "show_in_menus": False,
    "search_description": (
        "Book a Plainspoke Military program for a unit, academy, armory or family group: what "
        "to send and who answers."
    ),
    "exit_link": "hide",
    "body": [
        (
            "text",
            (
                "<p>Write to <a "
                'href="mailto:hello@plainspoke.example">hello@plainspoke.example</a>. Darnell '
                "Whitcombe-Hayes or somebody on his team reads it, calls you back if you like, "
                "and sends an outline your SARC and legal office can look over.</p>"
            ),
        ),
        (
            "contact",
            {
                "heading": "How to reach us",
                "items": [
                    {
                        "label": "Bookings",
                        "person": "Darnell Whitcombe-Hayes and his team",
                        "email": "hello@plainspoke.example",
                        "phone": "312-555-0148",
                        "hours": "Weekdays 0800 to 1700, Central time",
                        "address": "",
                    },
                    {
                        "label": "For SARCs and advocates",
                        "person": "Marisol Béjar",
                        "email": "advocates@plainspoke.example",
                        "phone": "",
                        "hours": "Outlines within one working day",
                        "address": "",
                    },
                ],
                "note": (
                    "This is for bookings and outlines. It is not confidential and cannot take reports."
                ),
            },
        ),
        (
            "cta",
            {
                "heading": "Ready to ask for dates?",
                "text": (
                    "The booking form asks for unit, dates and room in order. Only three answers are needed; leave the rest for the phone."
                ),
                "link": {
                    "text": "Book a program",
                    "page": None,
                    "url": "/programs/inquire/",
                },
            },
        ),
        ("heading", {"text": "What to send", "level": "h2"}),
        (
            "text",
            (
                "<ul><li>Your unit or organization, your role, and the town nearest to you.</li>"
                "<li>Who will be in the room: how many, what ranks, which shifts.</li>"
                "<li>Two or three possible dates, and the ones that are impossible.</li>"
                "<li>The room you have in mind, even if you are not sure.</li>"
                "<li>The programs that caught your eye, or simply what you are hoping will "
                "change.</li></ul>"
                "<p>Please leave out any details of a report or of a person who made one. We can "
                "plan a good session without them.</p>"
            ),
        ),
        ("heading", {"text": "What happens next", "level": "h2"}),
        (
            "text",
            (
                "<ol><li>We call for half an hour to hear about your people.</li>"
                "<li>You get an outline, the price and a room sheet, on paper your resource "
                "manager can use.</li>"
                "<li>We hold a date for ten days while you get signatures. We know about "
                "signatures.</li></ol>"
            ),
        ),
        (
            "faq",
            {
                "heading": "Before you write",
                "items": [
                    {
                        "question": "How far ahead should we book?",
                        "answer": (
                            "<p>Six weeks is comfortable. In April, when everybody plans "
                            "awareness events, twelve is better.</p>"
                        ),
                    },
                    {
                        "question": "Do you travel overseas?",
                        "answer": (
                            "<p>Yes, twice a year by region. Ask, and we will tell you who else "
                            "is on the route.</p>"
                        ),
                    },
                    {
                        "question": (
                            "Can an advocate or NCO write, or does it have to be the commander?"
                        ),
                        "answer": (
                            "<p>Anyone can write. We help you with the page that goes up the "
                            "chain.</p>"
                        ),
                    },
                ],
            },
        ),
        (
            "support",
            {
                "heading": "This is not a crisis service",
                "text": (
                    "This mailbox is read in office hours and cannot take reports. If you or "
                    "someone near you needs support, talk to an advocate now."
                ),
            },
        ),
        (
            "callout",
            {
                "heading": "In immediate danger",
                "text": "<p>Call 911, or the military police on your installation.</p>",
                "tone": "important",
            },
        ),
    ],
}
