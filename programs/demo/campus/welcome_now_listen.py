"""The program “Welcome, Now Listen”, which The First Six Weeks replaced."""

PROGRAM = {
    "slug": "welcome-now-listen",
    "title": "Welcome, Now Listen",
    "order": 9,
    "status": "retired",
    "replaced_by": "first-six-weeks",
    "tagline": "An hour of good intentions.",
    "summary": (
        "Our first orientation talk: one speaker, forty slides and a great many good intentions. "
        "We stopped giving it when students told us what they remembered of it."
    ),
    "deliveries": ["keynote"],
    "audiences": ["New students"],
    "minutes_min": 60,
    "minutes_max": 60,
    "group_min": 100,
    "group_max": 800,
    "presenters": "1 educator",
    "languages": ["English"],
    "content_notes": ["sexual assault"],
    "content_note": "",
    "image": None,
    "image_alt": "",
    "search_description": (
        "A retired orientation talk on consent. Students asked for something they could stop and "
        "start; The First Six Weeks took its place."
    ),
    "body": [
        (
            "text",
            (
                "<p>We asked students in November what they had kept from August. They kept the "
                "speaker’s shoes. So we wrote a show they could pause, and gave them the remote "
                "control.</p>"
            ),
        ),
        (
            "text",
            (
                "<p>If you hosted this talk and still have its handout: the support numbers on it "
                "may be out of date. Please use the ones on your own campus pages.</p>"
            ),
        ),
    ],
}
