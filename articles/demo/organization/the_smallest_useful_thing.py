"""Demo article: The smallest useful thing you can do at a party."""

ARTICLE = {
    "slug": "the-smallest-useful-thing",
    "title": "The smallest useful thing you can do at a party",
    "summary": "Stepping in rarely looks like a movie. It looks like asking where the bathroom is.",
    "date": "2026-03-17",
    "author": "desmond",
    "image": "front-row",
    "image_alt": "A front row of listeners, lit from the stage, leaning forward.",
    "content_note": "",
    "search_description": (
        "Bystander action for ordinary people – five small ways to interrupt a bad situation "
        "early, without a speech and without making it worse."
    ),
    "body": [
        (
            "text",
            (
                "<p>When we ask an audience to picture someone stepping in, they describe the same "
                "person. He is tall. He has arrived, somehow, in slow motion. He says one "
                "sentence, and it is a good one.</p>"
                "<p>Then we ask who in the room has ever stepped in, and the stories are nothing "
                "like that. Somebody spilled a drink on purpose. Somebody pretended to be a "
                "cousin. One woman in Ohio went up to a couple by the coats and asked, with total "
                "sincerity, whether they had seen her ferret.</p>"
                "<p>She does not own a ferret. It worked.</p>"
            ),
        ),
        ("heading", {"text": "Early is easier than brave", "level": "h2"}),
        (
            "text",
            (
                "<p>The moment people imagine – the closed door, the confrontation – is the last "
                "of about thirty moments. In most of the others, the stakes were lower and the job "
                "was smaller. Somebody kept refilling one person’s cup. Somebody was being steered "
                "away from their friends. Somebody’s smile had stopped reaching their eyes.</p>"
                "<p>If you act at moment three, you don’t need courage. You need a question about "
                "a ferret.</p>"
            ),
        ),
        (
            "pull_quote",
            {
                "text": (
                    "If you act at moment three, you don’t need courage. You need a question about "
                    "a ferret."
                ),
            },
        ),
        ("heading", {"text": "Five small things", "level": "h2"}),
        (
            "text",
            (
                "<ul>"
                "<li><b>Interrupt.</b> Ask for the time, the charger, the name of this song. "
                "Anything that breaks the momentum.</li>"
                "<li><b>Arrive.</b> Stand there. Company changes a situation without a word being "
                "said.</li>"
                "<li><b>Recruit.</b> Find their friend. “Is she with you? I think she’d like to "
                "go.” You don’t have to be the one who fixes it.</li>"
                "<li><b>Ask.</b> “You good?” It’s two words and they can say yes.</li>"
                "<li><b>Follow up.</b> If you missed the moment, the next day still counts. “Last "
                "night looked off. Are you okay?”</li>"
                "</ul>"
                "<p>Notice that none of these accuses anyone. If you were wrong, you have lost "
                "nothing but a little dignity, and you were at a party, so there was not much of "
                "that around.</p>"
            ),
        ),
        (
            "post",
            {
                "text": (
                    "Stepped in last night. By ‘stepped in’ I mean I walked over and told a guy "
                    "his car was being towed.\n"
                    "\n"
                    "He came by bus.\n"
                    "\n"
                    "He still went to look."
                ),
                "author": "Priya, mostly",
                "handle": "@priyamostly",
                "network": "bluesky",
                "date": "2026-02-08",
                "url": "",
            },
        ),
        ("heading", {"text": "Why we don’t, and what helps", "level": "h2"}),
        (
            "text",
            (
                "<p>People freeze for ordinary reasons. Everyone else seems fine with it. It might "
                "be none of my business. What if he’s my friend?</p>"
                "<p>That last one is the important one. It is much easier to interrupt a stranger, "
                "and far more useful to interrupt a friend, because he will still be talking to "
                "you tomorrow. In our shows we ask people to decide in advance, with the people "
                "they go out with, on a signal and a sentence. A scarf over the shoulder. “Come "
                "help me find my keys.” Decided sober, it takes a minute. Decided in the moment, "
                "it takes nerve.</p>"
            ),
        ),
        (
            "callout",
            {
                "heading": "When not to do it alone",
                "text": (
                    "<p>If someone has a weapon, if you are outnumbered, or if your gut says no, "
                    "get help rather than getting in the middle. Call emergency services, find "
                    "staff, stay where you can be seen. Your safety is part of the plan.</p>"
                ),
                "tone": "important",
            },
        ),
        (
            "text",
            (
                "<p>So pick one thing from the list. Not all five. One is plenty, and it will be "
                "yours by Friday.</p>"
            ),
        ),
        (
            "cta",
            {
                "heading": "Bring the ferret to your own room",
                "text": (
                    "The One Small Thing is an hour of comedy and practice. Everyone leaves with a "
                    "plan of one sentence."
                ),
                "link": {
                    "text": "See The One Small Thing",
                    "page": "page:/programs/the-one-small-thing/",
                    "url": "",
                },
            },
        ),
    ],
}
