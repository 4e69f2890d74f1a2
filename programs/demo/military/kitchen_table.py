PROGRAM = {
    "slug": "kitchen-table",
    "title": "Kitchen table",
    "order": 7,
    "summary": (
        "A virtual evening for spouses, parents and partners. How to listen when somebody you "
        "love tells you something hard, from two time zones away."
    ),
    "delivery": "virtual",
    "audience": "Family readiness groups, spouses’ clubs, parents of recruits",
    "minutes_min": 60,
    "minutes_max": 75,
    "group_min": 10,
    "group_max": 80,
    "presenters": "2 educators",
    "languages": "English, Spanish",
    "content_notes": ["sexual assault"],
    "content_note": (
        "Discusses hearing that someone you love was assaulted. Cameras and microphones may "
        "stay off."
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
                "<p>The first person a service member tells is often somebody at home: a spouse, "
                "a sister, a father who was only calling about the truck. Kitchen table helps "
                "that person be ready. It starts after bedtime, ends before the last load of "
                "laundry, and nobody has to turn on a camera.</p>"
            ),
        ),
        ("heading", {"text": "What happens on the call", "level": "h2"}),
        (
            "text",
            (
                "<p>Two educators play a phone call three times. In the first version everybody "
                "means well and it goes badly. The group types what they would change, the "
                "educators play it, and so on until the call sounds like a family and not a help "
                "desk.</p>"
                "<ul><li>What to say first, and why “why didn’t you” is worth swallowing.</li>"
                "<li>What families can and cannot report, and who may use which services.</li>"
                "<li>What to do when the person who caused harm is at the next barbecue.</li>"
                "<li>How to look after yourself when you are the one who listens.</li></ul>"
            ),
        ),
        ("heading", {"text": "What people leave with", "level": "h2"}),
        (
            "text",
            (
                "<p>A refrigerator card with three sentences and two places to call, an honest "
                "picture of <a "
                'href="page:/articles/restricted-and-unrestricted-in-plain-words/">the two kinds '
                "of report</a>, and the name of their installation’s victim advocate. Harm inside "
                "a family or a relationship often goes through the Family Advocacy Program; the "
                "session explains where the paths part.</p>"
            ),
        ),
        (
            "quote",
            {
                "text": (
                    "My husband deploys; my kids do not sleep. I had one free hour and I am glad "
                    "I spent it there."
                ),
                "author": "Family readiness volunteer",
                "role": "Aviation brigade",
                "source_url": "",
            },
        ),
        ("heading", {"text": "What you provide", "level": "h2"}),
        (
            "text",
            (
                "<p>An invitation in the group’s own words, a link on a platform your families "
                "already use, and a local advocate on the call for the last ten minutes. We can "
                "run it in Spanish, or in both languages in two rooms.</p>"
            ),
        ),
        (
            "callout",
            {
                "heading": "Settings that do not work",
                "text": (
                    "<p>Recorded sessions, and calls shown on a screen at a family event. People "
                    "ask better questions when the room is theirs.</p>"
                ),
                "tone": "important",
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
                        "answer": ("<p>No. We tell you how many people came and nothing else.</p>"),
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
                    "page": "page:/contact/",
                    "url": "",
                },
            },
        ),
    ],
}
