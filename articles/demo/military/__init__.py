"""The authors of Plainspoke Military; its articles have one module each."""

AUTHORS = {
    "darnell": {
        "name": "Darnell Whitcombe-Hayes",
        "role": "Director of installation programs",
        "bio": (
            "Darnell Whitcombe-Hayes retired as an Army first sergeant after 22 years and "
            "three commanders he still calls. He leads Plainspoke’s work with units and "
            "writes for the people who hold formations."
        ),
    },
    "thao": {
        "name": "Nguyễn Thu Thảo",
        "role": "Lead educator",
        "bio": (
            "Nguyễn Thu Thảo was an Air Force medic before she was a performer, and says the "
            "two jobs share a skill: walking into a room calmly. She has played more than 600 "
            "shows and trains our new educators."
        ),
    },
    "marisol": {
        "name": "Marisol Béjar",
        "role": "Educator and former Navy victim advocate",
        "bio": (
            "Marisol Béjar spent seven years as a victim advocate on two coasts and one very "
            "small ship. She reviews everything Plainspoke says about reporting and support."
        ),
    },
    "piotr": {
        "name": "Piotr Wiśniewski-Lane",
        "role": "Writer and performer",
        "bio": (
            "Piotr Wiśniewski-Lane grew up on five bases as a Marine’s kid and writes "
            "Plainspoke’s scenes. He believes that every mandatory brief could lose half its "
            "slides and nobody would notice."
        ),
    },
}

SERIES = {
    "name": "Somebody tells you",
    "intro": (
        "Three short pieces to read before it happens: the first minute, the night shift, and what "
        "the two kinds of report mean."
    ),
    "articles": [
        "what-to-say-in-the-first-minute",
        "the-duty-desk-at-two-in-the-morning",
        "restricted-and-unrestricted-in-plain-words",
    ],
}

PICKS = {"the-phone-call-home": ["what-to-say-in-the-first-minute"]}

CORRECTIONS = {
    "the-upperclass-effect": (
        "2026-01-05",
        "A sentence about class years named the wrong one. Second-year midshipmen led the exercise, "
        "not third-years.",
    ),
}
