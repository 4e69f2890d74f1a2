"""Demo articles of the umbrella site, and the people who write them."""

AUTHORS = {
    "maren": {
        "name": "Maren Holloway",
        "role": "Co-founder and head writer",
        "bio": (
            "Maren wrote the first Plainspoke script in the back of a borrowed minivan and has "
            "been rewriting it ever since. She used to do improv at night and run campus workshops "
            "by day, and could not see why those were two jobs."
        ),
    },
    "linh": {
        "name": "Linh Nguyễn",
        "role": "Director of training",
        "bio": (
            "Linh teaches other people to lead the conversations that come after a show. Before "
            "Plainspoke they were a school counselor for nine years. They are very comfortable with "
            "silence."
        ),
    },
    "desmond": {
        "name": "Desmond Okafor",
        "role": "Performer and educator",
        "bio": (
            "Desmond has been on the road with Plainspoke for eleven years and has opinions about "
            "every gym in the Midwest. He performs in Read the Room and The One Small Thing."
        ),
    },
    "tova": {
        "name": "Tova Szczepańska",
        "role": "Workplace programs and evaluation",
        "bio": (
            "Tova works with employers, and asks hosts awkward questions about what happens the "
            "week after. She keeps the touring checklist, which has thirty-one items."
        ),
    },
}

SERIES = {
    "name": "How we make a program",
    "intro": (
        "A script is never finished. Four pieces on jokes, doors, rewrites and the months after we "
        "have left."
    ),
    "articles": [
        "why-we-start-with-a-joke",
        "a-room-people-can-leave",
        "how-we-change-a-script",
        "one-visit-is-not-a-plan",
    ],
}

PICKS = {"the-smallest-useful-thing": ["the-group-chat-is-a-room", "ask-listen-adjust"]}

CORRECTIONS = {
    "ask-listen-adjust": (
        "2026-02-03",
        "We gave the year of the first workshop as 2018. It was 2017, in a church basement in "
        "Duluth, and eleven people came.",
    ),
}
