"""Demo article: Ask, listen, adjust."""

ARTICLE = {
    "slug": "ask-listen-adjust",
    "title": "Ask, listen, adjust",
    "summary": (
        "Consent is not a magic phrase. It is a conversation two people keep having, and most of "
        "us already know how."
    ),
    "date": "2026-01-20",
    "author": "desmond",
    "image": "two-mics",
    "image_alt": "Two microphones side by side on an empty stage, each in its own beam of light.",
    "content_note": "",
    "search_description": (
        "A plain guide to consent as an ongoing conversation – asking in your own words, hearing a "
        "soft no, and changing course without a fuss."
    ),
    "body": [
        (
            "text",
            (
                "<p>Teenagers ask us for the exact words. So do colonels. There must be a "
                "sentence, they feel, that you say once, and then you’re covered.</p>"
                "<p>I understand the wish. I have wished for a sentence like that in front of a "
                "waiter. But what keeps people safe, and also makes for a much nicer evening, "
                "isn’t a sentence. It’s three verbs you go round and round.</p>"
            ),
        ),
        ("heading", {"text": "Ask", "level": "h2"}),
        (
            "text",
            (
                "<p>Asking is only awkward when you do it like a notary. In real life you already "
                "ask all day: “Want the last one?” “Is this too loud?” “Shall I come up, or is it "
                "a bad night?”</p>"
                "<p>Use your own voice. If you would never say “May I kiss you?”, don’t. “I’d "
                "really like to kiss you” with a pause after it is also a question, provided you "
                "can live with the answer.</p>"
            ),
        ),
        ("heading", {"text": "Listen", "level": "h2"}),
        (
            "text",
            (
                "<p>This is the verb people skip. A yes is usually obvious: it leans in, it has "
                "energy, it starts things. A no comes in more costumes:</p>"
                "<ul>"
                "<li>“Maybe later.”</li>"
                "<li>“I should probably get going.”</li>"
                "<li>“I’m just really tired.”</li>"
                "<li>Nothing at all, and a body that has gone still.</li>"
                "</ul>"
                "<p>You turn down invitations this way yourself. When a friend asks you to help "
                "them move and you say “Oof, this weekend’s a bit full,” your friend does not "
                "think you are being mysterious. We can all hear a soft no when we don’t have a "
                "stake in it.</p>"
            ),
        ),
        (
            "pull_quote",
            {"text": "We can all hear a soft no when we don’t have a stake in it."},
        ),
        ("heading", {"text": "Adjust", "level": "h2"}),
        (
            "text",
            (
                "<p>Then do something about what you heard. Slow down. Stop. Laugh, put the kettle "
                "on, find the other shoe. Adjusting without sulking is one of the most attractive "
                "things a person can do, and no one has ever put it on a dating profile.</p>"
                "<p>A thread from one of our audience members said it better than our script did, "
                "so we read it at rehearsal.</p>"
            ),
        ),
        (
            "thread",
            {
                "author": "Teo Marchetti",
                "handle": "@teomarch",
                "network": "mastodon",
                "date": "2025-11-19",
                "url": "",
                "posts": [
                    {
                        "text": (
                            "Went to the mandatory consent thing. Sat at the back. Had plans to "
                            "sleep."
                        ),
                        "url": "",
                    },
                    {
                        "text": (
                            "They did a scene about two people ordering pizza. One keeps saying "
                            "‘whatever you like.’ The other one orders anchovies. She eats it.\n"
                            "\n"
                            "That was it. That was the whole scene."
                        ),
                        "url": "",
                    },
                    {
                        "text": (
                            "And the whole place went ‘ohhhh’ because we’ve all been the one who "
                            "ate the anchovies."
                        ),
                        "url": "",
                    },
                    {
                        "text": (
                            "Anyway I’ve now asked my girlfriend about four things I’d been "
                            "assuming for a year. One of them was actual anchovies."
                        ),
                        "url": "",
                    },
                ],
            },
        ),
        ("heading", {"text": "When asking isn’t enough", "level": "h2"}),
        (
            "text",
            (
                "<p>There are times when a yes can’t be relied on. If someone is asleep, or too "
                "drunk or high to follow what’s happening, there is no yes to hear. If one of you "
                "grades, commands or pays the other, a no costs too much to say freely. And "
                "everyone can change their mind, including halfway, including next time, including "
                "people who are married.</p>"
                "<p>That sounds like a long list of rules. It’s really one idea: the other person "
                "has to be able to say no, and have it work.</p>"
            ),
        ),
        (
            "callout",
            {
                "heading": "A test for the anxious",
                "text": (
                    "<p>If you are worried that asking will ruin the mood, ask yourself whose "
                    "mood. If the answer would be no, there was no mood. There was just you.</p>"
                ),
                "tone": "tip",
            },
        ),
        (
            "programs",
            {
                "heading": "Where we play this out",
                "programs": ["page:/programs/read-the-room/", "page:/programs/screenshots/"],
            },
        ),
    ],
}
