"""The program “Straight talk”, which At ease replaced."""

PROGRAM = {
    "slug": "straight-talk",
    "title": "Straight talk",
    "order": 9,
    "status": "retired",
    "replaced_by": "at-ease",
    "tagline": "It was mostly slides.",
    "summary": (
        "Our first program for units: a talk with slides and a question period nobody used. We "
        "retired it when a sergeant asked whether we could leave the slides at home."
    ),
    "deliveries": ["keynote"],
    "audiences": ["Junior enlisted"],
    "minutes_min": 60,
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
        "A retired talk with slides for military units. A live show without any, At ease, took "
        "its place."
    ),
    "body": [
        (
            "text",
            (
                "<p>The sergeant was right. Without the slides there was room for scenes, and with "
                "the scenes came the questions.</p>"
            ),
        ),
        (
            "text",
            (
                "<p>If the handout is still on a wall in your building: the names on it may have "
                "moved on. Ask your SARC for today’s.</p>"
            ),
        ),
    ],
}
