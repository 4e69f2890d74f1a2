"""Demo article: One visit is not a plan."""

ARTICLE = {
    "slug": "one-visit-is-not-a-plan",
    "title": "One visit is not a plan",
    "summary": (
        "We would love to come. We would also like you to have something on the calendar for the "
        "week after we leave."
    ),
    "date": "2026-02-10",
    "author": "tova",
    "image": None,
    "image_alt": "",
    "content_note": "",
    "search_description": (
        "How to turn a single prevention show into a year of follow-through, with a simple "
        "calendar and honest advice on what one hour can and cannot do."
    ),
    "body": [
        (
            "text",
            (
                "<p>Here is a sentence our booking team is not thrilled that I wrote: a single "
                "program, however good, does not change a culture.</p>"
                "<p>An hour can do real things. It can give a whole class the same words. It can "
                "make a subject discussable by Thursday. It can show the quiet majority that they "
                "<i>are</i> the majority. But attitudes learned over eighteen years do not leave "
                "the building with the folding chairs.</p>"
                "<p>So when a new host calls, the first thing we ask is not what date they want. "
                "It’s what happens after.</p>"
            ),
        ),
        ("heading", {"text": "What the hour is for", "level": "h2"}),
        (
            "text",
            (
                "<p>Think of a live program as the loudest moment of something longer. Before it, "
                "people should know why they are coming, and that they can step out. After it, "
                "they should hear the same ideas from voices they already trust – a captain, a "
                "resident assistant, the manager who runs the Monday meeting.</p>"
            ),
        ),
        (
            "quote",
            {
                "text": (
                    "The year we added two short follow-ups, people quoted the show back to me in "
                    "April. The year before, they’d forgotten it by fall break."
                ),
                "author": "Prevention coordinator",
                "role": "Five-year host",
                "source_url": "",
            },
        ),
        ("heading", {"text": "A year on one page", "level": "h2"}),
        (
            "text",
            (
                "<p>This is the calendar we sketch with most hosts. Nothing here is expensive, and "
                "only one row of it is us.</p>"
            ),
        ),
        (
            "table",
            {
                "caption": "A first-year prevention calendar",
                "columns": ["When", "What", "Who leads it"],
                "rows": [
                    [
                        "Six weeks before",
                        "Agree on two goals; brief the counseling team",
                        "Host and Plainspoke",
                    ],
                    [
                        "One week before",
                        "Tell the audience what to expect and how to opt out",
                        "Host",
                    ],
                    ["Show day", "Live program with discussion", "Plainspoke"],
                    [
                        "Within ten days",
                        "Half-hour small groups with a one-page guide",
                        "Trained peers or leaders",
                    ],
                    [
                        "Mid-year",
                        "Workshop for the people most likely to be told",
                        "Plainspoke or local advocates",
                    ],
                    [
                        "End of year",
                        "Three questions to the audience; change one thing",
                        "Host",
                    ],
                ],
            },
        ),
        ("heading", {"text": "Choose goals you can see", "level": "h3"}),
        (
            "text",
            (
                "<p>“Raise awareness” can’t fail, which is what’s wrong with it. Try a goal that "
                "could: <i>nine in ten of our RAs can name the confidential office</i>. Or: "
                "<i>every squad leader has had the retaliation conversation once</i>. You can "
                "check those with a clipboard.</p>"
            ),
        ),
        ("heading", {"text": "The compliance question", "level": "h2"}),
        (
            "text",
            (
                "<p>Some hosts come to us because a rule says so. That’s fine. The Clery Act, for "
                "instance, asks colleges for prevention programs for incoming students and new "
                "employees, and for ongoing campaigns after that. Note the word <i>ongoing</i>. "
                "The people who wrote the rule also didn’t think one assembly would do it.</p>"
                "<p>We are glad to help you document what was covered, when, and for whom. We just "
                "want the binder to be the side effect.</p>"
            ),
        ),
        (
            "faq",
            {
                "heading": "What hosts ask next",
                "items": [
                    {
                        "question": "We only have the budget for one show. Should we wait?",
                        "answer": (
                            "<p>No. Do the show, and run the follow-up groups yourselves. We send "
                            "the discussion guide at no charge, and it’s written for people who "
                            "have never led a group.</p>"
                        ),
                    },
                    {
                        "question": "Who should lead the follow-ups?",
                        "answer": (
                            "<p>Whoever the audience already listens to. Our <a "
                            'href="page:/programs/pass-the-mic/">train-the-trainer program</a> '
                            "prepares them in a day.</p>"
                        ),
                    },
                    {
                        "question": "How do we know whether it worked?",
                        "answer": (
                            "<p>Ask the same three questions before the show, right after it and "
                            "at the end of the year. We supply them. The last set of answers is "
                            "the one worth reading.</p>"
                        ),
                    },
                ],
            },
        ),
        (
            "text",
            (
                '<p>If you have a date in mind, wonderful. <a href="/programs/inquire/">Tell us about '
                "it</a>, and tell us what’s happening the week after.</p>"
            ),
        ),
    ],
}
