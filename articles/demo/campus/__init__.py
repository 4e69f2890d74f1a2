"""The campus site’s articles, one module each, and the people who write them."""

AUTHORS = {
    "denise": {
        "name": "Denise Okafor",
        "role": "Director of campus programs",
        "bio": (
            "Denise ran orientation and residence life at three universities before she joined "
            "Plainspoke. She has moved more than nine thousand students into residence halls and "
            "lost only one cart."
        ),
    },
    "thao": {
        "name": "Nguyễn Thảo Vy",
        "role": "Educator, residence life and peer programs",
        "bio": (
            "Vy was a resident assistant for three years and still wakes up at small noises. She "
            "trains hall staff and peer educators, and writes the questions other people get "
            "credit for."
        ),
    },
    "mateusz": {
        "name": "Mateusz Wójcik",
        "role": "Head writer and keynote speaker",
        "bio": (
            "Mateusz played goalkeeper for a college team that was kind about it. He writes the "
            "scenes, plays the worst people in them, and answers every question afterward."
        ),
    },
    "renata": {
        "name": "Renata Salcedo",
        "role": "Lead for evaluation and graduate programs",
        "bio": (
            "Renata asks people what they remember a month later, and insists on writing down "
            "the answer. She is finishing a doctorate on a schedule she describes as geological."
        ),
    },
}

SERIES = {
    "name": "The first six weeks",
    "intro": (
        "From move-in to midterms, in the order it happens: what to say, to whom, and before it is "
        "needed rather than after."
    ),
    "articles": [
        "orientation-is-the-first-conversation",
        "what-an-ra-can-say-at-the-door",
        "the-party-that-moved-the-coats",
        "walking-home-without-making-it-weird",
    ],
}

PICKS = {
    "the-bus-ride-home": ["the-party-that-moved-the-coats"],
    "what-an-ra-can-say-at-the-door": [
        "confidential-private-and-required-to-report",
        "the-day-after-the-show",
    ],
}

CORRECTIONS = {
    "what-an-ra-can-say-at-the-door": (
        "2026-05-06",
        "An earlier version said that resident assistants file their report within two days. On "
        "most campuses it is the same day. Ask your own Title IX office which it is.",
    ),
}
