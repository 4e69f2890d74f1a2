"""A landing page of the military site: the annual refresher."""

LANDING = {
    "slug": "annual-refresher",
    "title": "The annual refresher",
    "heading": "The annual refresher, without the slides",
    "summary": (
        "One hour that covers what the annual training has to cover, live, with your own SARC in "
        "the room. Made for people who have had it eleven times."
    ),
    "image": "briefing-room",
    "image_alt": "Rows of chairs in a briefing room, facing a bare wall",
    "search_description": (
        "A live annual refresher on sexual assault prevention and response for units, with your "
        "own SARC and victim advocates in the room."
    ),
    "exit_link": "inherit",
    "primary_action": {"text": "Ask for two dates", "page": None, "url": "/programs/inquire/"},
    "secondary_action": {"text": "See Eyes on", "page": "page:/programs/eyes-on/", "url": ""},
    "sections": [
        (
            "steps",
            {
                "heading": "From request to roster",
                "items": [
                    {
                        "heading": "You write",
                        "text": "<p>Unit, head count, two dates, the name of a room.</p>",
                    },
                    {
                        "heading": "Your office reads",
                        "text": (
                            "<p>SARC and legal get the outline and the page for the chain of "
                            "command.</p>"
                        ),
                    },
                    {
                        "heading": "We play",
                        "text": (
                            "<p>Sixty minutes, no phones taken, night shift welcome. Twice if "
                            "the shop cannot close.</p>"
                        ),
                    },
                    {
                        "heading": "You log it",
                        "text": "<p>A roster template and the list of topics covered.</p>",
                    },
                ],
            },
        ),
        (
            "programs",
            {
                "heading": "Three ways to do it",
                "programs": [
                    "page:/programs/eyes-on/",
                    "page:/programs/at-ease/",
                    "page:/programs/the-first-ten-minutes/",
                ],
            },
        ),
        (
            "callout",
            {
                "heading": "It does not replace a report, or a person",
                "text": (
                    "<p>We never ask anybody what happened to them. Your advocates are "
                    "introduced, and they stay afterward. So do we.</p>"
                ),
                "tone": "note",
            },
        ),
        (
            "cta",
            {
                "heading": "Due by the end of the quarter?",
                "text": "So is everybody else’s. Tell us early and pick your week.",
                "link": {"text": "Book a program", "page": None, "url": "/programs/inquire/"},
            },
        ),
        ("support", {"heading": "If you need someone to talk to", "text": ""}),
    ],
}
