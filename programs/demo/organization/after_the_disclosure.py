"""Demo program: After the Disclosure."""

PROGRAM = {
    "slug": "after-the-disclosure",
    "title": "After the Disclosure",
    "order": 3,
    "summary": (
        "What to say, and what to leave unsaid, when you are the first person someone tells. A "
        "practical workshop built with survivors and advocates."
    ),
    "delivery": "workshop",
    "audience": "Colleges, high school staff, workplaces",
    "minutes_min": 90,
    "minutes_max": 120,
    "group_min": 12,
    "group_max": 40,
    "presenters": "2 educators",
    "languages": "English, Spanish",
    "content_notes": ["sexual assault"],
    "content_note": (
        "Participants practice responding to someone who says they were sexually assaulted. No one "
        "is asked about their own experience."
    ),
    "image": None,
    "image_alt": "",
    "search_description": (
        "A 90 to 120 minute workshop for 12 to 40 people on how to respond when someone tells you "
        "they were sexually assaulted. Practice, not theory."
    ),
    "body": [
        (
            "text",
            (
                "<p>Someone stays behind after class, or asks for five minutes, or starts a "
                "sentence in the car and doesn’t finish it. This workshop is for whoever is on the "
                "other end: resident assistants, coaches, teachers, supervisors, friends who "
                "happen to be good at listening.</p>"
            ),
        ),
        (
            "image",
            {
                "image": "two-chairs-talking",
                "alt_text": "Two chairs turned toward each other in a pool of warm light.",
                "decorative": False,
                "caption": "We set the room in pairs, with space between them.",
                "credit": "",
            },
        ),
        ("heading", {"text": "What happens in the room", "level": "h2"}),
        (
            "text",
            (
                "<p>We begin with what doesn’t help, played by professionals, because it’s a "
                "relief to see your own worst sentence said by somebody else. Then pairs practice "
                "short exchanges from cards. Each lasts ninety seconds. Nobody plays a survivor’s "
                "story, and nobody is asked to invent one; the card only ever says, “I need to "
                "tell you something.”</p>"
                "<p>In the last half hour we put your own policy on the table and read it in plain "
                "words: who must pass things on, to whom, and who can keep them private.</p>"
            ),
        ),
        ("heading", {"text": "What people leave with", "level": "h2"}),
        (
            "text",
            (
                "<ul>"
                "<li>Three sentences that are true whatever happened.</li>"
                "<li>A kind way to say “I may have to pass this on,” early enough to be fair.</li>"
                "<li>The names of two confidential people near them, written down.</li>"
                "<li>Permission to look after themselves, too.</li>"
                "</ul>"
            ),
        ),
        (
            "quote",
            {
                "text": "It’s the only training I have been to where I used it the same week.",
                "author": "Resident assistant",
                "role": "Small liberal arts college",
                "source_url": "",
            },
        ),
        ("heading", {"text": "What you provide", "level": "h2"}),
        (
            "text",
            (
                "<p>A room with a door, chairs without desks, and one advocate or counselor who "
                "stays throughout. Please send us your reporting policy ten days ahead. If it’s "
                "forty pages long, so much the better; we’ll bring the one-page version.</p>"
            ),
        ),
        (
            "callout",
            {
                "heading": "Not suitable for",
                "text": (
                    "<p>Lecture theaters with fixed seats, groups larger than forty, or a slot "
                    "squeezed into somebody else’s meeting. People need the ten minutes after it "
                    "as much as the ninety before.</p>"
                ),
                "tone": "important",
            },
        ),
        (
            "faq",
            {
                "heading": "Before you book",
                "items": [
                    {
                        "question": "What if someone discloses during the workshop?",
                        "answer": (
                            "<p>It happens. One educator keeps the room going while the other, "
                            "with your advocate, makes sure that person has company and "
                            "choices.</p>"
                        ),
                    },
                    {
                        "question": "Can managers and staff attend together?",
                        "answer": (
                            "<p>We’d rather split them. People practice more honestly without "
                            "their boss holding the other card.</p>"
                        ),
                    },
                ],
            },
        ),
        (
            "support",
            {
                "heading": "For anyone in the room",
                "text": "The card we hand out carries this line and your own local services.",
            },
        ),
    ],
}
