"""The program “Two Doors Down”."""

from programs.demo.sources import AHRENS_2006, ULLMAN_2010

PROGRAM = {
    "slug": "two-doors-down",
    "title": "Two Doors Down",
    "order": 2,
    "tagline": "A first sentence, said out loud six times.",
    "summary": (
        "For resident assistants and hall staff: what to say when someone knocks, what you must "
        "pass on, and how to look after yourself afterward."
    ),
    "deliveries": ["workshop"],
    "audiences": ["Resident assistants"],
    "mandates": ["Title IX", "Clery Act / VAWA"],
    "minutes_min": 90,
    "minutes_max": 120,
    "group_min": 12,
    "group_max": 60,
    "presenters": "2 educators",
    "languages": ["English"],
    "content_notes": ["sexual assault"],
    "content_note": (
        "Practices responding to someone who says they were sexually assaulted. No details are "
        "described."
    ),
    "image": "residence-hall",
    "image_alt": "A residence hall corridor at night, one door ajar with warm light behind it",
    "search_description": (
        "A practice-based workshop for resident assistants on responding to a disclosure, "
        "reporting duties and looking after themselves."
    ),
    "body": [
        (
            "text",
            (
                "<p>RAs are nineteen. They get a binder, a lanyard and a two-hour policy session, "
                "and three weeks later someone sits down on their rug and starts crying. The "
                "binder does not help much at that point. Practice does.</p>"
            ),
        ),
        (
            "steps",
            {
                "heading": "What happens in the room",
                "items": [
                    {
                        "heading": "Wrong things, on purpose",
                        "text": (
                            "<p>We start with the fear everyone shares: saying the wrong thing. "
                            "Then we say plenty of wrong things, so that nobody has to be "
                            "first.</p>"
                        ),
                    },
                    {
                        "heading": "Pairs, a card and a timer",
                        "text": (
                            "<p>A resident who “just wants to vent.” A roommate who heard "
                            "something through the wall. A friend of the person who is being "
                            "accused.</p>"
                        ),
                    },
                    {
                        "heading": "The hardest sentence",
                        "text": (
                            "<p>Telling someone, kindly and <i>before</i> they say too much, that "
                            "you are not a confidential person.</p>"
                        ),
                    },
                    {
                        "heading": "Questions for the coordinator",
                        "text": (
                            "<p>Your Title IX coordinator for the last fifteen minutes. RAs have "
                            "questions for that person and rarely get to ask them.</p>"
                        ),
                    },
                ],
            },
        ),
        (
            "outcomes",
            {
                "heading": "What staff leave with",
                "items": [
                    "A first sentence they have said out loud at least six times",
                    "A way to explain their reporting duty that does not sound like a subpoena",
                    "The difference between confidential and private on your campus",
                    (
                        "A plan for the hour after the conversation, when it is their turn to need "
                        "someone"
                    ),
                ],
            },
        ),
        (
            "quote",
            {
                "text": "I used it nine days later. I was shaking, but my mouth knew what to say.",
                "author": "Resident assistant",
                "role": "Second-year student, public university",
                "source_url": "",
            },
        ),
        (
            "needs",
            {
                "heading": "Who brings what",
                "you_provide": [
                    "A flat room with movable chairs",
                    "One microphone for groups over thirty",
                    "Your reporting policy, two weeks ahead",
                    "If you can, your Title IX coordinator for the last fifteen minutes",
                ],
                "we_bring": [
                    "Two educators and scenario cards",
                    "A content note to send a week before",
                    "An observer’s role in every exercise, with no questions asked",
                ],
                "unsuitable": [
                    (
                        "Tiered lecture halls, and hall lounges with foot traffic: people need to "
                        "be sure no residents are listening"
                    ),
                ],
            },
        ),
        (
            "evidence",
            {
                "heading": "What it rests on",
                "level": "research",
                "text": (
                    "<p>Studies find that blame or disbelief from the first person told can keep "
                    "people from telling anybody else. The workshop practices that first "
                    "answer.</p>"
                ),
                "citations": [AHRENS_2006, ULLMAN_2010],
            },
        ),
        (
            "practical",
            {
                "heading": "Good to know",
                "sessions_a_day": "Two",
                "lead_time": "Six weeks; August by March",
                "season": "August training and January refreshers",
                "fee": "$2,400 a session",
                "accessibility": "Observer’s role, quiet room, materials ahead of time",
                "tailoring": "Your reporting policy, in plain words, on one page",
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
                        "question": "Is this a replacement for our policy training?",
                        "answer": "<p>No. You know your policy. We help people carry it.</p>",
                    },
                ],
            },
        ),
        (
            "companions",
            {
                "heading": "What goes with it",
                "items": [
                    {
                        "program": "page:/programs/pass-the-mic/",
                        "relation": "follow_up",
                        "note": "for staff who lead floor meetings",
                    },
                    {
                        "program": "page:/programs/before-move-in/",
                        "relation": "companion",
                        "note": "what their residents have read",
                    },
                ],
            },
        ),
    ],
}
