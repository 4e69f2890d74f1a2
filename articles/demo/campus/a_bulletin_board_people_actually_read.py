"""The article “A bulletin board people actually read”."""

ARTICLE = {
    "slug": "a-bulletin-board-people-actually-read",
    "title": "A bulletin board people actually read",
    "summary": ("Nine hall boards, one semester, and the surprising power of a pen on a string."),
    "date": "2025-11-18",
    "author": "thao",
    "image": "bulletin-board",
    "image_alt": ("A cork bulletin board with overlapping flyers and a few empty pins"),
    "content_note": "",
    "search_description": (
        "Ideas for residence hall bulletin boards on consent and stepping in that students read, "
        "answer and photograph."
    ),
    "body": [
        (
            "text",
            (
                "<p>I have made many bulletin boards about consent. I have cut letters out of "
                "construction paper until my thumb went numb. I once spent a weekend on a paper "
                "mural of tea, because of a video, and the next day overheard this in front of "
                "it: “Is there free tea?”</p>"
                "<p>Last fall nine RAs and I decided to find out what people stop for. It was "
                "not a study. We stood in hallways with laundry baskets and counted heads.</p>"
            ),
        ),
        ("heading", {"text": "What nobody stopped for", "level": "h2"}),
        (
            "text",
            (
                "<ul><li>Definitions in a serious font</li>"
                "<li>Anything laminated</li>"
                "<li>The word “awareness”</li>"
                "<li>A list of eleven phone numbers, nine of them for business hours</li>"
                "<li>Clip art of hands</li>"
                "</ul>"
            ),
        ),
        ("heading", {"text": "What they stopped for", "level": "h2"}),
        (
            "text",
            (
                "<p><b>A question, a pen and a lot of blank paper.</b> The winner in every hall, "
                "by a distance. Some that filled up:</p>"
                "<ul><li>“What’s a nice way somebody told you no?”</li>"
                "<li>“What do you say when you want to leave?”</li>"
                "<li>“How do you like to be asked?”</li>"
                "<li>“Who on this floor did something decent this week?”</li>"
                "</ul><p>The answers were funny, then real, then funny again, and people came "
                "back to see what had been added, which no definition has ever achieved.</p>"
            ),
        ),
        (
            "image",
            {
                "image": "bulletin-board",
                "alt_text": (
                    "The same board after a week, covered in handwritten notes around one large "
                    "question"
                ),
                "decorative": False,
                "caption": ("Week two on the third floor. We had to add paper twice."),
                "credit": "",
            },
        ),
        (
            "post",
            {
                "text": (
                    "our RA put up a board that says WHAT’S A NICE WAY SOMEONE TOLD YOU NO\n"
                    "and now I’m standing here with wet laundry\n"
                    "having feelings about a guy named Kevin who was extremely polite in 2024"
                ),
                "author": "Marisol",
                "handle": "@wetlaundrymarisol",
                "network": "instagram",
                "date": "2025-10-02",
                "url": "",
            },
        ),
        ("heading", {"text": "Where it hangs matters", "level": "h2"}),
        (
            "text",
            (
                "<p>Elevator lobbies beat hallways. Laundry rooms beat elevator lobbies. The "
                "inside of a bathroom stall beats everything, since the reader is not going "
                "anywhere, and can read a phone number without being seen reading it. Put the "
                "confidential numbers there, two of them at most, with a line about what happens "
                "when you call.</p>"
            ),
        ),
        ("heading", {"text": "House rules for a board with a pen", "level": "h2"}),
        (
            "text",
            (
                "<ol><li>Check it every day. Boards get silly at night; take down anything that "
                "hurts and do not make a ceremony of it.</li>"
                "<li>No names, no guessing, no accusations. Say so on the board, next to where "
                "accusations can go and be taken seriously.</li>"
                "<li>Never ask for stories of harm in a hallway. Ask what helps.</li>"
                "<li>When it is full, photograph it, type up the best ten, and hang those up "
                "with “you wrote this.”</li>"
                "</ol>"
            ),
        ),
        (
            "callout",
            {
                "heading": "Supplies",
                "text": (
                    "<p>Butcher paper, six pens (four will vanish), string, tape that comes off "
                    "paint. Total cost under the price of one laminated poster.</p>"
                ),
                "tone": "tip",
            },
        ),
        (
            "text",
            (
                "<p>The tea mural came down in November. Somebody had written on it, very small, "
                "at the bottom: “I would have liked tea.” I have thought about that more than "
                "about most evaluations.</p>"
            ),
        ),
        (
            "programs",
            {
                "heading": "Train the people who hang the boards",
                "programs": [
                    "page:/programs/pass-the-mic/",
                    "page:/programs/two-doors-down/",
                ],
            },
        ),
    ],
}
