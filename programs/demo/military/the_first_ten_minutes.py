PROGRAM = {
    "slug": "the-first-ten-minutes",
    "title": "The first ten minutes",
    "order": 3,
    "summary": (
        "For leaders at every level: what to say, and what to leave unsaid, when someone in "
        "your charge tells you they were assaulted."
    ),
    "delivery": "workshop",
    "audience": "Commanders, senior enlisted leaders, first-line NCOs",
    "minutes_min": 90,
    "minutes_max": 120,
    "group_min": 12,
    "group_max": 40,
    "presenters": "2 educators",
    "languages": "English",
    "content_notes": ["sexual assault"],
    "content_note": (
        "Practices hearing a disclosure of sexual assault. No graphic details are used or "
        "asked for."
    ),
    "image": "briefing-room",
    "image_alt": "A briefing room with a long table and empty chairs.",
    "search_description": (
        "Workshop for commanders and NCOs: how to respond when a service member discloses "
        "sexual assault. 90–120 minutes."
    ),
    "body": [
        (
            "text",
            (
                "<p>Nobody schedules it. A soldier stays behind after formation, or a petty "
                "officer shuts the office door. What a leader does next can decide whether that "
                "person gets help this week or stays quiet for years. This workshop is ten "
                "minutes of somebody’s life, rehearsed until it no longer scares you.</p>"
            ),
        ),
        ("heading", {"text": "What happens in the room", "level": "h2"}),
        (
            "text",
            (
                "<ol><li><b>What you are hearing.</b> How stress shapes memory and speech, and "
                "why calm or joking does not mean it was minor.</li>"
                "<li><b>What you owe.</b> What a commander, a supervisor and a friend must each "
                "pass on, and how to say so early, before the person has told you more than they "
                "meant to.</li>"
                "<li><b>Practice.</b> Pairs, then threes. The educators play the person "
                "disclosing; you practice the reply.</li>"
                "<li><b>The week after.</b> Work assignments, gossip, and how to keep an eye out "
                "for retaliation.</li></ol>"
            ),
        ),
        ("heading", {"text": "What people leave with", "level": "h2"}),
        (
            "text",
            (
                "<ul><li>A first sentence that is true and kind.</li>"
                "<li>A warm handoff to the SARC that takes one phone call.</li>"
                "<li>A clear picture of restricted and unrestricted reports, and of where a "
                "leader’s own duty begins. (There is <a "
                'href="page:/articles/restricted-and-unrestricted-in-plain-words/">a plain-words '
                "version</a> to share.)</li></ul>"
            ),
        ),
        (
            "quote",
            {
                "text": (
                    "I had the policy memorized. I did not have a sentence. Now I have a sentence."
                ),
                "author": "Battalion command sergeant major",
                "role": "Sustainment battalion",
                "source_url": "",
            },
        ),
        ("heading", {"text": "What you provide", "level": "h2"}),
        (
            "text",
            (
                "<p>A quiet room with tables, your SARC or legal office for the second half, and "
                "two hours during which the leaders’ phones are somebody else’s problem.</p>"
            ),
        ),
        (
            "callout",
            {
                "heading": "Rooms that do not work",
                "text": (
                    "<p>Anything with a glass wall onto a working office. People practicing hard "
                    "sentences deserve not to be watched through one.</p>"
                ),
                "tone": "important",
            },
        ),
        (
            "faq",
            {
                "heading": "Questions from planners",
                "items": [
                    {
                        "question": "Who should be in the same session?",
                        "answer": (
                            "<p>Peers. We run separate sessions for command teams and for "
                            "first-line leaders, so that nobody practices in front of their "
                            "rater.</p>"
                        ),
                    },
                    {
                        "question": "Is this legal advice?",
                        "answer": (
                            "<p>No. Your legal office and SARC own the rules. We teach the "
                            "conversation and send our outline to both in advance.</p>"
                        ),
                    },
                ],
            },
        ),
        (
            "programs",
            {
                "heading": "For the same leaders",
                "programs": ["page:/programs/you-own-the-weather/"],
            },
        ),
    ],
}
