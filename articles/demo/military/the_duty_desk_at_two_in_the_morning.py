ARTICLE = {
    "slug": "the-duty-desk-at-two-in-the-morning",
    "title": "The duty desk at two in the morning",
    "summary": (
        "Nobody trains the person at the desk for the thing they are most likely to see. Here "
        "is a short course, with coffee."
    ),
    "date": "2026-02-17",
    "author": "darnell",
    "image": "barracks-hall",
    "image_alt": "A barracks hallway at night with one light on.",
    "content_note": "Describes people stepping in before any harm was done.",
    "search_description": (
        "What staff duty and barracks watch can do when something looks wrong: early, calm, "
        "practical bystander moves for the desk."
    ),
    "body": [
        (
            "text",
            (
                "<p>The instructions for staff duty fill a green binder. They cover fire, flood, "
                "a lost weapon and, in one battalion I will not name, a bat. They say very little "
                "about two people coming through the door at 0200, one of them walking fine and "
                "the other being walked.</p>"
                "<p>If you have pulled that desk, you have seen it. You may have told yourself it "
                "was none of your business. At that desk, at that hour, it is your only "
                "business.</p>"
            ),
        ),
        (
            "image",
            {
                "image": "bulletin-board",
                "alt_text": "A bulletin board crowded with pinned notices.",
                "decorative": False,
                "caption": (
                    "Somewhere under all of it is the advocate’s phone number. Move it to the top."
                ),
                "credit": "",
            },
        ),
        ("heading", {"text": "Look for the mismatch", "level": "h2"}),
        (
            "text",
            (
                "<p>You are not judging anybody’s evening. You are looking for a mismatch: one "
                "person deciding and one person being steered. Someone who cannot say where they "
                "are going. Someone whose friends are not there. A hand on an elbow that does not "
                "let go for the log book.</p>"
            ),
        ),
        ("heading", {"text": "Small moves first", "level": "h2"}),
        (
            "text",
            (
                "<ol><li><b>Make them stop.</b> “Sign in, please. Both of you, your own names.” "
                "The log is the best excuse ever invented.</li>"
                "<li><b>Talk to the quiet one.</b> “What’s your room number? Who’s your roommate? "
                "Want me to get her?”</li>"
                "<li><b>Split the errand.</b> “I need you to move your car.” Nobody argues about "
                "cars at a duty desk.</li>"
                "<li><b>Get the roommate.</b> Send the runner upstairs. That is what a runner is "
                "for.</li>"
                "<li><b>Call.</b> The duty NCO, the medics, the military police. You will never "
                "be in trouble with anyone worth working for because you called.</li></ol>"
            ),
        ),
        ("pull_quote", {"text": "At that desk, at that hour, it is your only business."}),
        (
            "post",
            {
                "text": (
                    "Staff duty tip nobody gave me: keep a deck of cards on the desk.\n"
                    "\n"
                    "“Want to play a hand while we find your roommate?” has worked three times "
                    "out of three."
                ),
                "author": "Cpl. Ines Vandersloot",
                "handle": "@ines_on_duty",
                "network": "mastodon",
                "date": "2025-12-06",
                "url": "",
            },
        ),
        ("heading", {"text": "If you got it wrong", "level": "h2"}),
        (
            "text",
            (
                "<p>Then a couple had a slow minute at a desk, and you say “Have a good night.” "
                "That is the entire cost. I have done the arithmetic on the other kind of wrong, "
                "and so has every leader I know.</p>"
            ),
        ),
        (
            "quote",
            {
                "text": (
                    "I asked her to sign her own name and she started to cry. Her roommate came "
                    "down. That was all I did. She told me months later it was a lot."
                ),
                "author": "Specialist, runner on staff duty",
                "role": "As told to Plainspoke, with permission",
                "source_url": "",
            },
        ),
        ("heading", {"text": "If somebody tells you something", "level": "h2"}),
        (
            "text",
            (
                "<p>Sometimes the person at the desk is simply the first face that is awake. "
                "Believe them, find a quiet place that is not the lobby, offer to call the "
                "advocate on duty, and remember that the log is read by a lot of people. Write "
                "that you assisted a soldier and whom you called. Leave the rest to the people "
                "whose job it is.</p>"
            ),
        ),
        (
            "callout",
            {
                "heading": "For commanders: one page in the binder",
                "text": (
                    "<ul><li>The advocate’s after-hours number, tested by you this month.</li>"
                    "<li>Permission, in your words and over your signature, to make the "
                    "call.</li>"
                    "<li>A note on what never goes in the log.</li></ul>"
                ),
                "tone": "tip",
            },
        ),
        (
            "programs",
            {
                "heading": "Practice it on your feet",
                "programs": ["page:/programs/eyes-on/"],
            },
        ),
    ],
}
