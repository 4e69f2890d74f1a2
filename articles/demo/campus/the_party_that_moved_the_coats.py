"""The article “The party that moved the coats”."""

ARTICLE = {
    "slug": "the-party-that-moved-the-coats",
    "title": "The party that moved the coats",
    "summary": (
        "A chapter looked at its own floor plan, found the three worst square yards in the "
        "house, and fixed them with lamps."
    ),
    "date": "2026-03-31",
    "author": "mateusz",
    "image": "doorway-light",
    "image_alt": "Warm light falling through a half-open door into a dark hallway",
    "content_note": "",
    "search_description": (
        "How one fraternity chapter changed its events with a floor plan, a budget of ten tokens "
        "and some lamps."
    ),
    "body": [
        (
            "text",
            (
                "<p>Every party I went to in college kept the coats in the same place: upstairs, "
                "on a bed, in a room with a lock. I never wondered about it. I was mostly "
                "worried about getting the right coat.</p>"
                "<p>Two springs ago I watched forty members of a chapter look at a drawing of "
                "their own house and discover that bed. We had asked them to mark every spot "
                "where a person could be alone without meaning to be. Someone put a sticker on "
                "the coat room. Someone else put another one on top of it. By the end you could "
                "not see the bed for stickers, and the room had gone very quiet for a "
                "fraternity.</p>"
            ),
        ),
        ("heading", {"text": "Talking about men, or talking about the hallway", "level": "h2"}),
        (
            "text",
            (
                "<p>There are two ways to open this subject with a chapter. You can tell the "
                "members that they are a danger, in which case nineteen-year-olds fold their "
                "arms, or that they are protectors, in which case they look for a villain from "
                "another house.</p>"
                "<p>Or you can hand them a floor plan. A floor plan has no feelings. Nobody has "
                "to defend the hallway.</p>"
            ),
        ),
        (
            "pull_quote",
            {
                "text": ("A floor plan has no feelings. Nobody has to defend the hallway."),
            },
        ),
        ("heading", {"text": "What they changed", "level": "h2"}),
        (
            "text",
            (
                "<p>Groups get ten tokens to spend. This chapter bought:</p>"
                "<ul><li><b>Coats downstairs, on a rack, by the door</b> (one token). You can "
                "now leave a party without going upstairs first.</li>"
                "<li><b>Lamps in the upstairs hallway</b> (one). Harsh enough to be "
                "unromantic.</li>"
                "<li><b>The speaker turned toward the wall by the kitchen</b> (two). “So you can "
                "hear somebody say they’re done,” as a sophomore put it.</li>"
                "<li><b>Two people on duty until the last guest leaves</b> (four). Sober, fed, "
                "and allowed to end the night. The old system had one new member and a "
                "flashlight.</li>"
                "<li><b>Water where the beer is</b> (one), and one token in the bank, which I "
                "thought showed maturity.</li>"
                "</ul>"
            ),
        ),
        (
            "post",
            {
                "text": (
                    "we moved the coat pile downstairs and honestly? parties are better\n"
                    "nobody guards the stairs anymore because there’s nothing up there\n"
                    "ten out of ten would recommend lamps"
                ),
                "author": "Theo, chapter social chair",
                "handle": "@theo_has_lamps",
                "network": "bluesky",
                "date": "2026-02-14",
                "url": "",
            },
        ),
        ("heading", {"text": "What lamps cannot do", "level": "h2"}),
        (
            "text",
            (
                "<p>Furniture does not assault people. A person who means to cross a line can do "
                "it in excellent lighting, and nothing a guest wore or drank or misread makes it "
                "theirs to carry. So the workshop has a second half, about the sentence you say "
                "to a friend who is steering someone up the stairs: <i>“Hey. Come help me with "
                "the ice.”</i> It is a dull sentence. That is its strength. It works before "
                "anyone has to be a hero, and nobody needs a reason.</p>"
                "<p>What the lamps do is buy you time. They turn two lonely minutes into two "
                "visible ones, and most people do the decent thing when they can see it.</p>"
            ),
        ),
        (
            "callout",
            {
                "heading": "Try it this week",
                "text": (
                    "<p>Draw your house on the back of a pizza box. Mark where it is too loud to "
                    "hear a no, where a line forms, and which doors lock. Fix the cheapest one "
                    "before Friday.</p>"
                ),
                "tone": "tip",
            },
        ),
        (
            "cta",
            {
                "heading": "Want the cards and the tokens?",
                "text": ("House Rules comes with a kit for your chapter presidents."),
                "link": {
                    "text": "See House Rules",
                    "page": "page:/programs/house-rules/",
                    "url": "",
                },
            },
        ),
    ],
}
