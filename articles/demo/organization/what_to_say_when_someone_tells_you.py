"""Demo article: What to say when someone tells you."""

ARTICLE = {
    "slug": "what-to-say-when-someone-tells-you",
    "title": "What to say when someone tells you",
    "summary": (
        "You do not need training to be a good first person to tell. You need a few sentences, and "
        "the nerve to stop talking."
    ),
    "date": "2026-04-21",
    "author": "linh",
    "image": "two-chairs-talking",
    "image_alt": "Two chairs turned toward each other in a pool of warm light.",
    "content_notes": ["sexual assault"],
    "content_note": (
        "This article talks about hearing that someone has been sexually assaulted. It does not "
        "describe an assault."
    ),
    "search_description": (
        "Plain, usable sentences for the moment a friend, student or colleague tells you they were "
        "sexually assaulted, and what to do in the hours after."
    ),
    "body": [
        (
            "text",
            (
                "<p>It rarely happens in an office with the door closed. In our workshops, people "
                "who have been told say it came in a parked car, over dishes, or at the end of a "
                "phone call about something else. “Anyway,” the other person says. And then they "
                "say it.</p>"
                "<p>What you do in the next minute matters. The good news is that it’s mostly "
                "small.</p>"
            ),
        ),
        ("heading", {"text": "Three sentences that help", "level": "h2"}),
        (
            "text",
            (
                "<p>If you remember nothing else, remember these. They are true whatever happened, "
                "and they don’t ask for anything.</p>"
                "<ol>"
                "<li>“Thank you for telling me.”</li>"
                "<li>“I’m sorry that happened. It wasn’t your fault.”</li>"
                "<li>“What would help right now?”</li>"
                "</ol>"
                "<p>Then stop. Count to ten in your head if you have to. Most of us fill silence "
                "because <i>we</i> are uncomfortable, and the person in front of you will hear the "
                "filler as a reason to wrap up.</p>"
            ),
        ),
        ("pull_quote", {"text": "Most of us fill silence because we are uncomfortable."}),
        ("heading", {"text": "What we say, and what they hear", "level": "h2"}),
        (
            "text",
            (
                "<p>Nobody says the unhelpful things out of cruelty. They come from shock, from "
                "love, or from wanting the story to have a solution. Here are some we hear in "
                "rehearsal rooms, with something to use in their place.</p>"
            ),
        ),
        (
            "table",
            {
                "caption": "Sentences to trade in",
                "columns": ["The reflex", "How it can land", "Try this"],
                "rows": [
                    [
                        "Why didn’t you say so earlier?",
                        "I did this wrong, too",
                        "I’m glad you told me",
                    ],
                    ["Are you sure?", "You don’t believe me", "I believe you"],
                    ["What were you doing there?", "It was my doing", "It wasn’t your fault"],
                    [
                        "You have to report this",
                        "I’ve lost control again",
                        "There are options, when you want them",
                    ],
                    [
                        "Wait till I find him",
                        "Now I have to calm you down",
                        "I’m here, and I’m staying calm",
                    ],
                ],
            },
        ),
        ("heading", {"text": "Know what you can promise", "level": "h2"}),
        (
            "text",
            (
                "<p>The one promise to be careful with is secrecy. If you are a supervisor, a "
                "coach, an RA or a teacher, your role may require you to pass on what you hear. "
                "Many colleges ask most employees to tell the Title IX coordinator. In the "
                "military, who you tell can affect whether a restricted report is still an option. "
                "K–12 staff often have duties under state law.</p>"
                "<p>So say it early and say it kindly: “Before you go on, I want you to know I may "
                "not be able to keep this private. I can sit with you while you talk to someone "
                "who can.”</p>"
            ),
        ),
        (
            "callout",
            {
                "heading": "Find out before you need to",
                "text": (
                    "<p>Look up your own reporting duty today, on an ordinary Tuesday, and write "
                    "down the name of one confidential person near you. It takes ten minutes, and "
                    "it is the difference between a promise and a guess.</p>"
                ),
                "tone": "tip",
            },
        ),
        ("heading", {"text": "The day after", "level": "h2"}),
        (
            "text",
            (
                "<p>Being told is the start, not the finish. Check in the next day about something "
                "ordinary. Ask before you tell anyone else, including the mutual friend who would "
                "“want to know.” Offer company for the practical things: a clinic, a phone call, a "
                "walk to class.</p>"
                "<p>And find somebody for yourself. You can say “I heard something hard, and I’d "
                "like to talk about how I am” without giving away a single detail that isn’t "
                "yours.</p>"
            ),
        ),
        (
            "support",
            {
                "heading": "If this is close to home",
                "text": (
                    "You can talk to someone outside your own circle, whether it happened to you "
                    "or to somebody you care about."
                ),
            },
        ),
        (
            "programs",
            {
                "heading": "Practice it with us",
                "programs": ["page:/programs/after-the-disclosure/"],
            },
        ),
    ],
}
