"""A landing page of the umbrella site: a conference."""

LANDING = {
    "slug": "plain-talk",
    "title": "Plain Talk, the conference",
    "heading": "Two days for people who do this work",
    "summary": (
        "Plain Talk is a small conference for everybody who teaches prevention: on campus, in "
        "uniform, at school and at work. Chicago, April 2027, 180 places."
    ),
    "image": "empty-chairs",
    "image_alt": "Rows of empty chairs in warm light before a small stage",
    "search_description": (
        "Plain Talk, an invented two-day conference for people who teach prevention of sexual "
        "violence: what happens, who speaks, how to come."
    ),
    "exit_link": "inherit",
    "hide_menu": True,
    "primary_action": {"text": "Ask for a place", "page": "page:/contact/", "url": ""},
    "secondary_action": {"text": "Who Plainspoke is", "page": "page:/about/", "url": ""},
    "sections": [
        (
            "steps",
            {
                "heading": "What happens",
                "items": [
                    {
                        "heading": "Day one: the room",
                        "text": (
                            "<p>Watch three programs with the people who wrote them, and take "
                            "them apart.</p>"
                        ),
                    },
                    {
                        "heading": "The evening",
                        "text": "<p>Dinner at long tables. No panel, no badge colors.</p>",
                    },
                    {
                        "heading": "Day two: the week after",
                        "text": (
                            "<p>Small groups plan what happens at home, with somebody who has "
                            "done it.</p>"
                        ),
                    },
                ],
            },
        ),
        (
            "people",
            {
                "heading": "Who will be there",
                "items": [
                    {
                        "name": "Maren Holloway",
                        "pronouns": "she/her",
                        "role": "Co-founder and head writer",
                        "image": None,
                        "text": "Opens with the scene she has rewritten most often, and why.",
                        "links": [],
                    },
                    {
                        "name": "Linh Nguyễn",
                        "pronouns": "they/them",
                        "role": "Director of training",
                        "image": None,
                        "text": "Leads the afternoon for people who train other educators.",
                        "links": [],
                    },
                    {
                        "name": "Tova Szczepańska",
                        "pronouns": "",
                        "role": "Workplace programs and evaluation",
                        "image": None,
                        "text": "Shows what to measure when nobody wants to be measured.",
                        "links": [],
                    },
                ],
            },
        ),
        (
            "hero",
            {
                "heading": "Come as you are, leave when you like",
                "text": (
                    "<p>There is a quiet room, captions on everything, a counselor on both days, "
                    "and places at no cost for advocates from small organizations.</p>"
                ),
                "links": [{"text": "Access needs", "page": "page:/accessibility/", "url": ""}],
                "image": {
                    "image": "doorway-light",
                    "alt_text": "",
                    "decorative": True,
                },
                "side": "end",
                "ground": "tint",
            },
        ),
        (
            "faq",
            {
                "heading": "Questions",
                "items": [
                    {
                        "question": "Is it recorded?",
                        "answer": "<p>No. People speak more plainly when it is not.</p>",
                    },
                    {
                        "question": "Is this a real conference?",
                        "answer": (
                            "<p>It is not. Plainspoke is invented for demonstration, and so is "
                            "Plain Talk.</p>"
                        ),
                    },
                ],
            },
        ),
        ("support", {"heading": "", "text": ""}),
    ],
}
