"""The program “The One Small Thing”."""

from programs.demo.sources import BANYARD_2004, BANYARD_2007, COKER_2011

PROGRAM = {
    "slug": "the-one-small-thing",
    "title": "The One Small Thing",
    "order": 2,
    "tagline": "For people who do not think of themselves as brave.",
    "summary": (
        "Bystander action for people who do not think of themselves as brave. An hour of scenes, "
        "practice and one plan you can use on Friday."
    ),
    "deliveries": ["live_show"],
    "audiences": ["College students", "Service members", "People at work"],
    "mandates": ["Clery Act / VAWA", "SHARP / SAPR annual training"],
    "minutes_min": 60,
    "minutes_max": 60,
    "group_min": 40,
    "group_max": 300,
    "presenters": "2 educators",
    "languages": ["English", "Spanish"],
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
        (
            "heading",
            {
                "text": "What happens in the room",
                "level": "h2",
            },
        ),
        (
            "text",
            (
                "<p>Our educators play six moments from one evening, in order, from “probably "
                "nothing” to “definitely something.” At each, the audience offers ideas and the "
                "educators try them exactly as offered, including the bad ones. (The bad ones are "
                "very popular.)</p><p>Then we slow down. People turn to a neighbor for three "
                "minutes and settle on a signal and a sentence they’d use with their own friends. "
                "Nobody has to share it.</p>"
            ),
        ),
        (
            "pull_quote",
            {
                "text": "This show is a large collection of small things.",
            },
        ),
        (
            "outcomes",
            {
                "heading": "What people leave with",
                "items": [
                    "Five ways to interrupt that don’t need a confrontation",
                    "An eye for the early moments, when stepping in is cheap",
                    "An honest look at why we freeze, and what gets us moving",
                    "A plan of one sentence, agreed with someone they go out with",
                ],
            },
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
        (
            "needs",
            {
                "heading": "Who brings what",
                "you_provide": [
                    "Chairs that can be turned",
                    "Two handheld or headset microphones, and room to walk down the middle",
                    (
                        "On a base or at a company site, someone who knows the local rules on "
                        "reporting"
                    ),
                ],
                "we_bring": [
                    "Two educators and six moments of one evening",
                    "The outline your compliance office will ask for",
                ],
                "unsuitable": [],
            },
        ),
        (
            "evidence",
            {
                "heading": "What it rests on",
                "level": "research",
                "text": (
                    "<p>Notice, decide, do one small thing: the steps come from bystander "
                    "education, which has been evaluated against comparison groups at colleges.</p>"
                ),
                "citations": [BANYARD_2004, BANYARD_2007, COKER_2011],
            },
        ),
        (
            "practical",
            {
                "heading": "Good to know",
                "sessions_a_day": "Three, with a proper lunch; the third is often the best",
                "minimum_age": "17",
                "lead_time": "Five weeks",
                "regions": "United States",
                "fee": "$2,200 a show, travel included",
                "accessibility": "Interpreters and captions, two weeks ahead",
                "tailoring": "Campus, post or company: the six moments move house",
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
        (
            "companions",
            {
                "heading": "What goes with it",
                "items": [
                    {
                        "program": "page:/programs/after-the-disclosure/",
                        "relation": "companion",
                        "note": "in the same term",
                    },
                    {
                        "program": "page:/programs/read-the-room/",
                        "relation": "companion",
                        "note": "the same week, for a different evening",
                    },
                ],
            },
        ),
    ],
}
