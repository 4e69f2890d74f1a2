"""The program “After the Disclosure”."""

from programs.demo.sources import AHRENS_2006, ULLMAN_2010

PROGRAM = {
    "slug": "after-the-disclosure",
    "title": "After the Disclosure",
    "order": 3,
    "tagline": "For whoever somebody tells first.",
    "summary": (
        "What to say, and what to leave unsaid, when you are the first person someone tells. A "
        "practical workshop built with survivors and advocates."
    ),
    "deliveries": ["workshop"],
    "audiences": ["College students", "Teachers and school staff", "Managers and supervisors"],
    "mandates": ["Title IX", "Clery Act / VAWA"],
    "minutes_min": 90,
    "minutes_max": 120,
    "group_min": 12,
    "group_max": 40,
    "presenters": "2 educators",
    "languages": ["English", "Spanish"],
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
        (
            "steps",
            {
                "heading": "What happens in the room",
                "items": [
                    {
                        "heading": "What doesn’t help",
                        "text": (
                            "<p>Played by professionals, because it’s a relief to see your own "
                            "worst sentence said by somebody else.</p>"
                        ),
                    },
                    {
                        "heading": "Ninety seconds, in pairs",
                        "text": (
                            "<p>Short exchanges from cards. Nobody plays a survivor’s story, and "
                            "nobody is asked to invent one; the card only ever says, “I need to "
                            "tell you something.”</p>"
                        ),
                    },
                    {
                        "heading": "Your own policy, in plain words",
                        "text": (
                            "<p>Who must pass things on, to whom, and who can keep them "
                            "private.</p>"
                        ),
                    },
                ],
            },
        ),
        (
            "outcomes",
            {
                "heading": "What people leave with",
                "items": [
                    "Three sentences that are true whatever happened",
                    "A kind way to say “I may have to pass this on,” early enough to be fair",
                    "The names of two confidential people near them, written down",
                    "Permission to look after themselves, too",
                ],
            },
        ),
        (
            "testimonials",
            {
                "heading": "What hosts say",
                "items": [
                    {
                        "text": (
                            "It’s the only training I have been to where I used it the same week."
                        ),
                        "name": "Resident assistant",
                        "role": "Small liberal arts college",
                        "organization": "",
                        "image": None,
                        "consent_by": "Resident assistant (invented for demonstration)",
                        "consent_on": "2026-03-30",
                        "consent_note": "By email, role only.",
                    },
                ],
            },
        ),
        (
            "needs",
            {
                "heading": "Who brings what",
                "you_provide": [
                    "A room with a door, and chairs without desks",
                    "One advocate or counselor who stays throughout",
                    "Your reporting policy, ten days ahead",
                ],
                "we_bring": ["Two educators and the cards", "A one-page version of your policy"],
                "unsuitable": [
                    "Lecture theaters with fixed seats, and groups larger than forty",
                    (
                        "A slot squeezed into somebody else’s meeting: people need the ten minutes "
                        "after it as much as the ninety before"
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
                    "<p>Studies with survivors describe which first answers helped and which kept "
                    "them from ever telling again. We practice the first kind.</p>"
                ),
                "citations": [AHRENS_2006, ULLMAN_2010],
            },
        ),
        (
            "practical",
            {
                "heading": "Good to know",
                "sessions_a_day": "Two",
                "lead_time": "Five weeks",
                "regions": "United States; Puerto Rico in Spanish",
                "fee": "$2,400 a session, travel included",
                "accessibility": "Interpreters, captions, an observer’s role for everyone",
                "tailoring": "Built on your own reporting policy",
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
            "companions",
            {
                "heading": "What goes with it",
                "items": [
                    {
                        "program": "page:/programs/the-one-small-thing/",
                        "relation": "companion",
                        "note": (
                            "in the same term: something to do before harm, and something to say "
                            "after it"
                        ),
                    },
                    {
                        "program": "page:/programs/pass-the-mic/",
                        "relation": "follow_up",
                        "note": "for people who want to teach it",
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
