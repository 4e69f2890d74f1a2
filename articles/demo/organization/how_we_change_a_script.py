"""Demo article: How we change a script."""

ARTICLE = {
    "slug": "how-we-change-a-script",
    "title": "How we change a script",
    "summary": (
        "A line that worked for six years stopped working on a Wednesday. What happened next took "
        "five months."
    ),
    "date": "2025-09-16",
    "author": "maren",
    "image": "table-read",
    "image_alt": "A long table in a rehearsal room with scripts, pencils and a lamp.",
    "content_note": "",
    "search_description": (
        "Inside Plainspoke’s writing room – how audiences, survivors, researchers and tired "
        "educators change the scripts we take on the road."
    ),
    "body": [
        (
            "text",
            (
                "<p>The line was “Well, did you <i>ask</i> her?” It got a laugh in six years of "
                "rooms. It was mine, and I was rather proud of it.</p>"
                "<p>On a Wednesday in March it got nothing. By Friday, in another state, it got a "
                "groan. Our educators did what they’re trained to do when a laugh dies: they wrote "
                "down the date, the room and the exact words, and they didn’t try to fix it in the "
                "van.</p>"
            ),
        ),
        ("heading", {"text": "Everybody carries a notebook", "level": "h2"}),
        (
            "text",
            (
                "<p>Every pair on the road keeps a log. It isn’t a diary. It has three columns: "
                "what we said, what they did, what we think it means. After each tour the logs "
                "come home and we read them aloud, around a table, with snacks.</p>"
            ),
        ),
        (
            "image",
            {
                "image": "notebook-and-pen",
                "alt_text": "An open notebook with a pen lying across a half-written page.",
                "decorative": False,
                "caption": "Column three, “what we think it means,” is usually crossed out twice.",
                "credit": "",
            },
        ),
        (
            "text",
            (
                "<p>One pair that spring posted theirs, names and places removed, and it became "
                "the best account of our process anyone has written.</p>"
            ),
        ),
        (
            "thread",
            {
                "author": "Bex and Omar, in a van",
                "handle": "@vanwithaplan",
                "network": "bluesky",
                "date": "2025-03-28",
                "url": "",
                "posts": [
                    {
                        "text": (
                            "Tour log, day 9. Old reliable joke: dead. Buried it in a truck stop "
                            "in Indiana."
                        ),
                        "url": "",
                    },
                    {
                        "text": (
                            "Our theory: it used to be funny because asking was a novelty. These "
                            "kids have heard about consent since fourth grade. The joke is now "
                            "about someone else’s generation."
                        ),
                        "url": "",
                    },
                    {
                        "text": (
                            "Which is GOOD NEWS. That is what winning looks like. It looks like "
                            "your material getting old."
                        ),
                        "url": "",
                    },
                    {
                        "text": (
                            "New problem though: they know all the words. They can define it. Then "
                            "we play the scene and they still don’t see it coming. Knowing isn’t "
                            "noticing."
                        ),
                        "url": "",
                    },
                    {
                        "text": "Writing that on the dashboard. Knowing isn’t noticing.",
                        "url": "",
                    },
                ],
            },
        ),
        ("heading", {"text": "Who gets a say", "level": "h2"}),
        (
            "text",
            (
                "<p><i>Knowing isn’t noticing</i> turned into a new scene. Before it could go in "
                "front of an audience, it went past five sets of people, and any one of them could "
                "stop it.</p>"
                "<ul>"
                "<li><b>Survivors</b>, paid for their time, who tell us what a scene feels like "
                "from row twelve.</li>"
                "<li><b>Advocates and counselors</b>, who tell us what happens in their offices "
                "the next day.</li>"
                "<li><b>A reader of research</b>, who asks “How do you know?” until we either know "
                "or cut it.</li>"
                "<li><b>Educators</b> who will have to say the words two hundred times.</li>"
                "<li><b>A small audience</b> of the right age, who tell us what’s embarrassing "
                "about it. There is always something.</li>"
                "</ul>"
                "<p>The researcher removed a number I loved. It came from a poster, which had it "
                "from a slide, which had it from nowhere. We would rather say less and be "
                "right.</p>"
            ),
        ),
        ("pull_quote", {"text": "We would rather say less and be right."}),
        ("heading", {"text": "What changed", "level": "h2"}),
        (
            "text",
            (
                "<p>The new scene has no punch line in that spot at all. A character gives a "
                "perfect definition of consent, word for word, and then fails to notice that her "
                "roommate hasn’t answered. The room gets there about four seconds before she does. "
                "Those four seconds took five months.</p>"
                "<p>The old line is on a card above the kettle, with its dates, like a pet.</p>"
            ),
        ),
        (
            "cta",
            {
                "heading": "See the current draft",
                "text": (
                    "Read the Room has had eleven versions. The one on the road now has the four "
                    "seconds in it."
                ),
                "link": {
                    "text": "About Read the Room",
                    "page": "page:/programs/read-the-room/",
                    "url": "",
                },
            },
        ),
    ],
}
