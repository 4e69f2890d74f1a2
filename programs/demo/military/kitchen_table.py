"""The program “Kitchen table”."""

from programs.demo.sources import AHRENS_2006, ULLMAN_2010

PROGRAM = {
    "slug": "kitchen-table",
    "title": "Kitchen table",
    "order": 7,
    "tagline": "Starts after bedtime. Cameras may stay off.",
    "summary": (
        "A virtual evening for spouses, parents and partners. How to listen when somebody you love "
        "tells you something hard, from two time zones away."
    ),
    "deliveries": ["virtual"],
    "audiences": ["Families"],
    "minutes_min": 60,
    "minutes_max": 75,
    "group_min": 10,
    "group_max": 80,
    "presenters": "2 educators",
    "languages": ["English", "Spanish"],
    "content_notes": ["sexual assault"],
    "content_note": (
        "Discusses hearing that someone you love was assaulted. Cameras and microphones may stay "
        "off."
    ),
    "image": "flag-detail",
    "image_alt": "A close view of the folds of a flag.",
    "search_description": (
        "Virtual session for military families: listening well, reporting options and support "
        "close to home. 60–75 minutes."
    ),
    "body": [
        (
            "text",
            (
                "<p>The first person a service member tells is often somebody at home: a spouse, a "
                "sister, a father who was only calling about the truck. Kitchen table helps that "
                "person be ready. It starts after bedtime, ends before the last load of laundry, "
                "and nobody has to turn on a camera.</p>"
            ),
        ),
        (
            "heading",
            {
                "text": "What happens on the call",
                "level": "h2",
            },
        ),
        (
            "text",
            (
                "<p>Two educators play a phone call three times. In the first version everybody "
                "means well and it goes badly. The group types what they would change, the "
                "educators play it, and so on until the call sounds like a family and not a help "
                "desk.</p><ul><li>What to say first, and why “why didn’t you” is worth "
                "swallowing.</li><li>What families can and cannot report, and who may use which "
                "services.</li><li>What to do when the person who caused harm is at the next "
                "barbecue.</li><li>How to look after yourself when you are the one who "
                "listens.</li></ul>"
            ),
        ),
        (
            "outcomes",
            {
                "heading": "What people leave with",
                "items": [
                    "A refrigerator card with three sentences and two places to call",
                    "An honest picture of the two kinds of report",
                    "The name of their installation’s victim advocate",
                    "Where the Family Advocacy Program comes in, and where the paths part",
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
                            "My husband deploys; my kids do not sleep. I had one free hour and I "
                            "am glad I spent it there."
                        ),
                        "name": "Family readiness volunteer",
                        "role": "Aviation brigade",
                        "organization": "",
                        "image": None,
                        "consent_by": "Family readiness volunteer (invented for demonstration)",
                        "consent_on": "2026-01-22",
                        "consent_note": "By phone, noted in the booking; role only.",
                    },
                ],
            },
        ),
        (
            "needs",
            {
                "heading": "Who brings what",
                "you_provide": [
                    "An invitation in the group’s own words",
                    "A link on a platform your families already use",
                    "A local advocate on the call for the last ten minutes",
                ],
                "we_bring": [
                    "Two educators",
                    "A session in Spanish, or both languages in two rooms",
                ],
                "unsuitable": [
                    (
                        "Recorded sessions, and calls shown on a screen at a family event: people "
                        "ask better questions when the room is theirs"
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
                    "<p>Survivors who are met with blame often stop telling. Studies of that first "
                    "answer are what the three phone calls are built on. There is <a "
                    'href="page:/articles/restricted-and-unrestricted-in-plain-words/">a '
                    "plain-words version</a> of the kinds of report to share.</p>"
                ),
                "citations": [AHRENS_2006, ULLMAN_2010],
            },
        ),
        (
            "practical",
            {
                "heading": "Good to know",
                "sessions_a_day": "One evening; a second for another time zone",
                "minimum_age": "18",
                "lead_time": "Four weeks",
                "season": "All year; before and during deployments",
                "regions": "Any time zone",
                "fee": "$850 an evening",
                "accessibility": "Live captions; nobody has to speak",
            },
        ),
        (
            "faq",
            {
                "heading": "Questions from planners",
                "items": [
                    {
                        "question": "Are teenagers welcome?",
                        "answer": (
                            "<p>The session is written for adults. Ask us about the versions for "
                            "high schools.</p>"
                        ),
                    },
                    {
                        "question": "Is attendance reported to the unit?",
                        "answer": "<p>No. We tell you how many people came and nothing else.</p>",
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
                        "program": "page:/programs/between-drills/",
                        "relation": "companion",
                        "note": "what their Guard or Reserve member takes",
                    },
                ],
            },
        ),
        (
            "cta",
            {
                "heading": "Bring this to your people",
                "text": (
                    "Tell us the unit, the dates and the room. We answer within two working days."
                ),
                "link": {
                    "text": "Book a program",
                    "page": None,
                    "url": "/programs/inquire/?p=kitchen-table",
                },
            },
        ),
    ],
}
