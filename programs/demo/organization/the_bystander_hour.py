"""The program “The Bystander Hour”, which The One Small Thing replaced."""

PROGRAM = {
    "slug": "the-bystander-hour",
    "title": "The Bystander Hour",
    "order": 9,
    "status": "retired",
    "replaced_by": "the-one-small-thing",
    "tagline": "It asked people to be heroes.",
    "summary": (
        "A talk about stepping in that asked people to be heroes. Most people are not, on a "
        "Friday. We retired it and started smaller."
    ),
    "deliveries": ["keynote"],
    "audiences": ["College students"],
    "minutes_min": 50,
    "minutes_max": 60,
    "group_min": 50,
    "group_max": 400,
    "presenters": "1 educator",
    "languages": ["English"],
    "content_notes": ["sexual assault"],
    "content_note": "",
    "image": None,
    "image_alt": "",
    "search_description": (
        "A retired talk about stepping in. The One Small Thing, a live show about smaller things, "
        "took its place."
    ),
    "body": [
        (
            "text",
            (
                "<p>People liked this talk and did nothing with it. When we asked why, they said "
                "that they had been waiting for a moment large enough.</p>"
            ),
        ),
        (
            "text",
            (
                "<p>What we learned from that is in the program that took its place: six moments "
                "of one evening, each small enough for anybody.</p>"
            ),
        ),
    ],
}
