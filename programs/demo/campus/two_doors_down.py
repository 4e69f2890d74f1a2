"""The program “Two Doors Down”."""

PROGRAM = {
    "slug": "two-doors-down",
    "title": "Two Doors Down",
    "order": 2,
    "summary": (
        "For resident assistants and hall staff: what to say when someone knocks, what you must "
        "pass on, and how to look after yourself afterward."
    ),
    "delivery": "workshop",
    "audience": "Resident assistants, hall staff",
    "minutes_min": 90,
    "minutes_max": 120,
    "group_min": 12,
    "group_max": 60,
    "presenters": "2 educators",
    "languages": "English",
    "content_notes": ["sexual assault"],
    "content_note": (
        "Practices responding to someone who says they were sexually assaulted. No details are "
        "described."
    ),
    "image": "residence-hall",
    "image_alt": ("A residence hall corridor at night, one door ajar with warm light behind it"),
    "search_description": (
        "A practice-based workshop for resident assistants on responding to a disclosure, "
        "reporting duties and looking after themselves."
    ),
    "body": [
        (
            "text",
            (
                "<p>RAs are nineteen. They get a binder, a lanyard and a two-hour policy "
                "session, and three weeks later someone sits down on their rug and starts "
                "crying. The binder does not help much at that point. Practice does.</p>"
            ),
        ),
        ("heading", {"text": "What happens in the room", "level": "h2"}),
        (
            "text",
            (
                "<p>We start with the fear everyone shares: saying the wrong thing. Then we say "
                "plenty of wrong things, on purpose, so that nobody has to be first. By the "
                "second half hour, staff are in pairs with a scenario card, a timer and an "
                "educator nearby.</p>"
                "<p>The scenes are ordinary ones. A resident who “just wants to vent.” A "
                "roommate who heard something through the wall. A friend of the person who is "
                "being accused. And the hardest: telling someone, kindly and <i>before</i> they "
                "say too much, that you are not a confidential person.</p>"
            ),
        ),
        ("heading", {"text": "What staff leave with", "level": "h2"}),
        (
            "text",
            (
                "<ol><li>A first sentence they have said out loud at least six times</li>"
                "<li>A way to explain their reporting duty that does not sound like a "
                "subpoena</li>"
                "<li>The difference between confidential and private on <i>your</i> campus</li>"
                "<li>A plan for the hour after the conversation, when it is their turn to need "
                "someone</li>"
                "</ol>"
            ),
        ),
        (
            "quote",
            {
                "text": (
                    "I used it nine days later. I was shaking, but my mouth knew what to say."
                ),
                "author": "Resident assistant",
                "role": "Second-year student, public university",
                "source_url": "",
            },
        ),
        ("heading", {"text": "What you provide", "level": "h2"}),
        (
            "text",
            (
                "<p>A flat room with movable chairs, one microphone for groups over thirty, your "
                "reporting policy two weeks ahead, and if you can, your Title IX coordinator for "
                "the last fifteen minutes. RAs have questions for that person and rarely get to "
                "ask them.</p>"
            ),
        ),
        (
            "callout",
            {
                "heading": "Rooms that do not work",
                "text": (
                    "<p>Tiered lecture halls and hall lounges with foot traffic. People need to "
                    "turn a chair toward each other, and to be sure no residents are "
                    "listening.</p>"
                ),
                "tone": "important",
            },
        ),
        (
            "faq",
            {
                "heading": "What residence life asks us",
                "items": [
                    {
                        "question": "Can professional staff join?",
                        "answer": (
                            "<p>Yes, in their own group. Student staff speak more freely without "
                            "the person who writes their evaluation.</p>"
                        ),
                    },
                    {
                        "question": "What about RAs who are survivors themselves?",
                        "answer": (
                            "<p>Some always are. The content note goes out a week before, every "
                            "exercise has an observer role, and nobody has to explain choosing "
                            "it.</p>"
                        ),
                    },
                    {
                        "question": ("Is this a replacement for our policy training?"),
                        "answer": ("<p>No. You know your policy. We help people carry it.</p>"),
                    },
                ],
            },
        ),
        (
            "programs",
            {
                "heading": "Goes well with",
                "programs": [
                    "page:/programs/pass-the-mic/",
                    "page:/programs/before-move-in/",
                ],
            },
        ),
    ],
}
