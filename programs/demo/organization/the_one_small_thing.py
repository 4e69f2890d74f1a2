"""Demo program: The One Small Thing."""

PROGRAM = {
    "slug": "the-one-small-thing",
    "title": "The One Small Thing",
    "order": 2,
    "summary": (
        "Bystander action for people who do not think of themselves as brave. An hour of scenes, "
        "practice and one plan you can use on Friday."
    ),
    "delivery": "live_show",
    "audience": "Colleges, military, workplaces",
    "minutes_min": 60,
    "minutes_max": 60,
    "group_min": 40,
    "group_max": 300,
    "presenters": "2 educators",
    "languages": "English, Spanish",
    "content_notes": ["alcohol and drugs"],
    "content_note": (
        "Scenes show pressure, drinking and unwanted attention. They are interrupted before anyone "
        "is harmed."
    ),
    "image": None,
    "image_alt": "",
    "search_description": (
        "A live bystander intervention program for 40 to 300 people. Two educators, comic scenes, "
        "and a one-sentence plan each person makes their own."
    ),
    "body": [
        (
            "text",
            (
                "<p>Most people have wanted to step in at some point and didn’t. It wasn’t that "
                "they didn’t care. They couldn’t think of anything small enough to do. This show "
                "is a large collection of small things.</p>"
            ),
        ),
        ("heading", {"text": "What happens in the room", "level": "h2"}),
        (
            "text",
            (
                "<p>Our educators play six moments from one evening, in order, from “probably "
                "nothing” to “definitely something.” At each, the audience offers ideas and the "
                "educators try them exactly as offered, including the bad ones. (The bad ones are "
                "very popular.)</p>"
                "<p>Then we slow down. People turn to a neighbor for three minutes and settle on a "
                "signal and a sentence they’d use with their own friends. Nobody has to share "
                "it.</p>"
            ),
        ),
        ("pull_quote", {"text": "This show is a large collection of small things."}),
        ("heading", {"text": "What people leave with", "level": "h2"}),
        (
            "text",
            (
                "<ol>"
                "<li>Five ways to interrupt that don’t need a confrontation.</li>"
                "<li>An eye for the early moments, when stepping in is cheap.</li>"
                "<li>An honest look at why we freeze, and what gets us moving.</li>"
                "<li>A plan of one sentence, agreed with someone they go out with.</li>"
                "</ol>"
            ),
        ),
        (
            "quote",
            {
                "text": (
                    "Two weeks later I heard one of my soldiers say ‘ferret’ across a crowded bar. "
                    "I don’t know what it means. Everyone got up and went home."
                ),
                "author": "First sergeant",
                "role": "Host on an Army post",
                "source_url": "",
            },
        ),
        ("heading", {"text": "What you provide", "level": "h2"}),
        (
            "text",
            (
                "<p>Chairs that can be turned, two handheld or headset microphones, and room to "
                "walk down the middle. If you’re on a base or at a company site, someone who knows "
                "the local rules on reporting.</p>"
            ),
        ),
        (
            "callout",
            {
                "heading": "Good company",
                "text": (
                    "<p>Booked in the same term as <a "
                    'href="page:/programs/after-the-disclosure/">After the Disclosure</a>, this '
                    "gives people something to do before harm and something to say after it.</p>"
                ),
                "tone": "tip",
            },
        ),
        (
            "faq",
            {
                "heading": "Before you book",
                "items": [
                    {
                        "question": "Will it count toward our required training?",
                        "answer": (
                            "<p>It covers bystander intervention, which the Clery Act asks of "
                            "colleges and which SAPR and SHARP programs include. Your own "
                            "compliance office decides what counts; we’ll send the outline they "
                            "need.</p>"
                        ),
                    },
                    {
                        "question": "How many shows can you do in a day?",
                        "answer": "<p>Three, with a proper lunch. The third is often the best.</p>",
                    },
                    {
                        "question": "Do you tell people to put themselves at risk?",
                        "answer": (
                            "<p>No. Getting help counts as stepping in, and we say so more than "
                            "once.</p>"
                        ),
                    },
                ],
            },
        ),
    ],
}
