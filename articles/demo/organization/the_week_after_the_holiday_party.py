"""Demo article: The week after the holiday party."""

ARTICLE = {
    "slug": "the-week-after-the-holiday-party",
    "title": "The week after the holiday party",
    "summary": (
        "The party is not the problem. What the office does on Monday is. A note for managers, "
        "with fewer acronyms than usual."
    ),
    "date": "2026-06-02",
    "author": "tova",
    "image": "empty-chairs",
    "image_alt": "Rows of empty chairs facing a lit stage after everyone has gone home.",
    "content_notes": ["harassment"],
    "content_note": "This article discusses sexual harassment at work.",
    "search_description": (
        "What managers can do when they hear about harassment at a work event – how to listen, "
        "what to do first, and how to prevent quiet retaliation."
    ),
    "body": [
        (
            "text",
            (
                "<p>It’s June, which is the right time to talk about December. In December you "
                "will be busy buying a ham.</p>"
                "<p>Every year, in the second week of January, our workplace team gets the same "
                "phone call. Something happened at the party. Everyone knows. No one has done "
                "anything, because at the time it was a party and by Monday it was awkward.</p>"
            ),
        ),
        ("heading", {"text": "It’s still work", "level": "h2"}),
        (
            "text",
            (
                "<p>The rules don’t clock off when the lanyards do. A work trip is work. So are "
                "the bar after the conference, the ride back to the hotel, and the chat where "
                "people post pictures of all three. If an employer’s people are there because of "
                "their jobs, then what they do to one another is the employer’s business.</p>"
                "<p>You needn’t cancel fun. You need to say in advance, in an ordinary voice, that "
                "the same standards hold, and then to be the sort of manager people can tell.</p>"
            ),
        ),
        ("pull_quote", {"text": "The rules don’t clock off when the lanyards do."}),
        ("heading", {"text": "When someone comes to you", "level": "h2"}),
        (
            "text",
            (
                "<p>You are not a detective, and this isn’t an interview. In the first five "
                "minutes you have three jobs:</p>"
                "<ol>"
                "<li><b>Listen</b> without steering. “Tell me as much or as little as you’d "
                "like.”</li>"
                "<li><b>Be honest</b> about what comes next. As a manager you most likely have to "
                "pass it on; say so before they go on, not after.</li>"
                "<li><b>Ask</b> what would make tomorrow easier. A different desk? Not being on "
                "that call? Small things, quickly done, with the cost falling on nobody who spoke "
                "up.</li>"
                "</ol>"
                "<p>Then write down what you were told, in their words, and take it to whoever "
                "your policy names, today. Not after the quarter closes.</p>"
            ),
        ),
        (
            "callout",
            {
                "heading": "Don’t hold a meeting about it",
                "text": (
                    "<p>The urge to bring both people into a room and clear the air is strong, and "
                    "it’s nearly always wrong. It asks the person with less power to negotiate "
                    "with the person who has more. Leave it to people trained for it.</p>"
                ),
                "tone": "important",
            },
        ),
        ("heading", {"text": "The quiet kind of retaliation", "level": "h2"}),
        (
            "text",
            (
                "<p>Almost no one is fired for speaking up, at least not in a way that anyone "
                "would write down. Here’s what happens instead: the invitation that doesn’t "
                "arrive. The project that goes to someone “with less on their plate.” Lunch.</p>"
                "<p>Retaliation of this sort has no villain, so it needs a guard. Pick a date in "
                "thirty days’ time, and again in ninety. Look at who has been left off what. If "
                "you find something, fix it without asking the person to prove it.</p>"
            ),
        ),
        (
            "quote",
            {
                "text": (
                    "We’d trained everyone on the form. What we had never trained was the Tuesday "
                    "after the form."
                ),
                "author": "HR business partner",
                "role": "Off the Clock host",
                "source_url": "",
            },
        ),
        ("heading", {"text": "Put it in the calendar now", "level": "h2"}),
        (
            "text",
            (
                "<ul>"
                "<li><b>September:</b> remind people leaders of what they must pass on, and to "
                "whom.</li>"
                "<li><b>November:</b> say the thing about standards, in the invitation, in one "
                "line.</li>"
                "<li><b>December:</b> enough food, a way home, a host who isn’t drinking, and an "
                "end time.</li>"
                "<li><b>January:</b> ask how it went, and mean it.</li>"
                "</ul>"
            ),
        ),
        (
            "programs",
            {
                "heading": "For workplaces",
                "programs": [
                    "page:/programs/off-the-clock/",
                    "page:/programs/after-the-disclosure/",
                ],
            },
        ),
    ],
}
