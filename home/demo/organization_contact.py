"""Demo page of the umbrella site: how to reach it."""

PAGE = {
    "slug": "contact",
    "title": "Contact us",
    "summary": (
        "Write to us, and a person who knows the programs will answer, usually within two working "
        "days."
    ),
    "image": None,
    "image_alt": "",
    "show_in_menus": True,
    "search_description": (
        "How to book a Plainspoke program or ask a question, what to put in your message, and "
        "where to find support if you need it."
    ),
    "exit_link": "hide",
    "body": [
        (
            "text",
            (
                "<p>Write to <a "
                'href="mailto:hello@plainspoke.example">hello@plainspoke.example</a>. Your message '
                "goes to our two bookers, Imani and Stellan, who have both been educators and have "
                "both slept in the van. They will answer with questions, a suggestion or two and a "
                "price.</p>"
            ),
        ),
        (
            "contact",
            {
                "heading": "How to reach us",
                "items": [
                    {
                        "label": "Bookings",
                        "person": "Imani and Stellan",
                        "email": "hello@plainspoke.example",
                        "phone": "312-555-0140",
                        "hours": "Weekdays 9 to 5, Central time",
                        "address": "",
                    },
                    {
                        "label": "Press",
                        "person": "Tova Szczepańska",
                        "email": "press@plainspoke.example",
                        "phone": "",
                        "hours": "",
                        "address": "",
                    },
                    {
                        "label": "By post",
                        "person": "",
                        "email": "",
                        "phone": "",
                        "hours": "",
                        "address": "Plainspoke\n12 Example Street, Suite 3\nChicago, IL 60601",
                    },
                ],
                "note": (
                    "No phone tree. This is for bookings and questions about our work; it is not confidential."
                ),
            },
        ),
        (
            "cta",
            {
                "heading": "Have a date in mind?",
                "text": (
                    "Our booking form asks what we would ask you anyway. Only three answers are needed."
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
                "<ul>"
                "<li>Who will be in the room, and about how many people</li>"
                "<li>Where it is, and what kind of room</li>"
                "<li>Dates you’d like, and dates that are impossible</li>"
                "<li>What people have already had, and what is planned for afterward</li>"
                "<li>Languages, captions, interpreters or anything else people need to take "
                "part</li>"
                "<li>Which program caught your eye, if one did</li>"
                "</ul>"
                "<p>Please don’t put anyone’s private story in the message. We don’t need it to "
                "plan a good program, and email is not the place for it.</p>"
            ),
        ),
        (
            "table",
            {
                "caption": "What to expect after you write",
                "columns": ["When", "What happens"],
                "rows": [
                    [
                        "Within two working days",
                        "A reply from Imani or Stellan, with questions",
                    ],
                    [
                        "In the first week",
                        "A half-hour call, and a written proposal with the full price",
                    ],
                    [
                        "Six weeks before",
                        "Agreement signed, support staff invited, access needs gathered",
                    ],
                    ["Two weeks before", "Tailoring call with your educators"],
                    [
                        "Ten days after",
                        "Discussion guide in use, and a note asking how it went",
                    ],
                ],
            },
        ),
        ("support", {"heading": "Talk to someone now", "text": ""}),
        (
            "faq",
            {
                "heading": "Questions we get every week",
                "items": [
                    {
                        "question": "How far ahead should we book?",
                        "answer": (
                            "<p>Three months is comfortable. August, September and April fill "
                            "first. If your date is next week, ask anyway; vans are flexible.</p>"
                        ),
                    },
                    {
                        "question": "What does it cost?",
                        "answer": (
                            "<p>It depends on the program, the distance and how many sessions fit "
                            "in a day. The first proposal has the whole price, travel included, "
                            "and it doesn’t grow.</p>"
                        ),
                    },
                    {
                        "question": "Do you travel outside the United States?",
                        "answer": (
                            "<p>To military installations, yes. Elsewhere, ask us about an online "
                            "session.</p>"
                        ),
                    },
                    {
                        "question": "Can I speak to another host?",
                        "answer": (
                            "<p>Yes. Tell us what sort of place yours is and we’ll put you in "
                            "touch with someone like you.</p>"
                        ),
                    },
                ],
            },
        ),
    ],
}
