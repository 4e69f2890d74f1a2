"""The article “Walking home together without making it weird”."""

ARTICLE = {
    "slug": "walking-home-without-making-it-weird",
    "title": "Walking home together without making it weird",
    "summary": (
        "The friendliest kind of stepping in is also the most ordinary: “I’m heading that way too.”"
    ),
    "date": "2026-01-20",
    "author": "thao",
    "image": "campus-path-night",
    "image_alt": ("A curving campus path at night with pools of lamplight and a bench"),
    "content_note": "",
    "search_description": (
        "Everyday bystander habits for students: leaving together, checking in, and small "
        "interruptions that keep friends company."
    ),
    "body": [
        (
            "text",
            (
                "<p>Ask a student whether they would step in to stop an assault and they will "
                "say yes, and imagine a fight in an alley. Ask whether they would walk a friend "
                "home at midnight when it is sleeting and the friend says “I’m fine,” and you "
                "get a much more honest pause.</p>"
                "<p>Prevention mostly lives in that pause.</p>"
            ),
        ),
        ("heading", {"text": "Heroism is a bad plan", "level": "h2"}),
        (
            "text",
            (
                "<p>The trouble with heroic pictures is that they are rare, late and "
                "frightening, so people wait for a moment that never announces itself. The "
                "useful moments are small and early. Somebody has gone quiet. Somebody is being "
                "steered. Somebody said they wanted to leave forty minutes ago and is now "
                "holding two coats.</p>"
                "<p>None of these need courage. They need a habit and a sentence.</p>"
            ),
        ),
        ("heading", {"text": "A student who explained it better than I do", "level": "h2"}),
        (
            "text",
            (
                "<p>A first-year who runs her hall’s group chat posted this after one of our "
                "sessions. I asked if we could keep it here, and she said only if we kept the "
                "part about the burrito.</p>"
            ),
        ),
        (
            "thread",
            {
                "author": "Imani W.",
                "handle": "@imani_third_floor",
                "network": "mastodon",
                "date": "2025-11-09",
                "url": "",
                "posts": [
                    {
                        "text": (
                            "ok so the third floor now has a thing called Burrito Rule\n"
                            "and I need to tell someone because it works"
                        ),
                        "url": "",
                    },
                    {
                        "text": (
                            "Burrito Rule: if you want to leave ANYWHERE, for ANY reason, you "
                            "say you want a burrito\n"
                            "whoever hears it also wants a burrito\n"
                            "nobody asks why. you go get your coat"
                        ),
                        "url": "",
                    },
                    {
                        "text": (
                            "it started as a joke and then last Saturday someone said it in a "
                            "voice that was not a joke\n"
                            "four people suddenly wanted burritos. we were out in ninety seconds"
                        ),
                        "url": "",
                    },
                    {
                        "text": (
                            "she told us some of it later and not all of it. nobody pushed\n"
                            "also we did actually get burritos. the rule is binding"
                        ),
                        "url": "",
                    },
                ],
            },
        ),
        ("heading", {"text": "Build your own", "level": "h2"}),
        (
            "text",
            (
                "<ol><li><b>Pick the words before the night.</b> A phrase nobody says by "
                "accident, silly enough to survive shouting.</li>"
                "<li><b>Arrive together, leave together, or say so.</b> “I’m staying, I’m good, "
                "text me at one” counts.</li>"
                "<li><b>Check twice.</b> The first “are you okay?” gets “yeah.” The second, with "
                "a glass of water and no audience, gets the truth.</li>"
                "<li><b>Interrupt the situation, not the person.</b> “Your roommate’s looking "
                "for you” is a lie of great social value.</li>"
                "<li><b>Include people you don’t know.</b> “We’re walking toward the library, "
                "want to join?” Offer once, cheerfully, then let it go.</li>"
                "</ol>"
            ),
        ),
        ("heading", {"text": "Two honest limits", "level": "h2"}),
        (
            "text",
            (
                "<p>Looking after each other is a kindness, not a duty that makes anyone to "
                "blame. If something happens to a person who walked alone, the walk is not the "
                "cause. The person who harmed them is.</p>"
                "<p>And it is all right to be the one who gets help rather than the one who "
                "steps in. Call the host, an RA, campus safety. Delegating is a technique. It "
                "has its own slide.</p>"
            ),
        ),
        (
            "callout",
            {
                "heading": "For staff",
                "text": (
                    "<p>Put the number for the campus escort service on the back of the "
                    "residence hall key tag. Nobody has ever found it on the website while "
                    "walking.</p>"
                ),
                "tone": "tip",
            },
        ),
        (
            "cta",
            {
                "heading": "Bring this to your new students",
                "text": ("The First Six Weeks practices all of this in an hour, with jokes."),
                "link": {
                    "text": "See the show",
                    "page": "page:/programs/first-six-weeks/",
                    "url": "",
                },
            },
        ),
    ],
}
