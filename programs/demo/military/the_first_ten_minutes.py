"""The program “The first ten minutes”."""

from programs.demo.sources import AHRENS_2006, IRC_2021

PROGRAM = {
    "slug": "the-first-ten-minutes",
    "title": "The first ten minutes",
    "order": 3,
    "tagline": "Ten minutes of somebody’s life, rehearsed.",
    "summary": (
        "For leaders at every level: what to say, and what to leave unsaid, when someone in your "
        "charge tells you they were assaulted."
    ),
    "deliveries": ["workshop"],
    "audiences": ["Commanders and senior leaders", "NCOs and petty officers"],
    "mandates": ["SHARP annual training", "SAPR annual training", "Leader training"],
    "minutes_min": 90,
    "minutes_max": 120,
    "group_min": 12,
    "group_max": 40,
    "presenters": "2 educators",
    "languages": ["English"],
    "content_notes": ["sexual assault"],
    "content_note": (
        "Practices hearing a disclosure of sexual assault. No graphic details are used or asked "
        "for."
    ),
    "image": "briefing-room",
    "image_alt": "A briefing room with a long table and empty chairs.",
    "search_description": (
        "Workshop for commanders and NCOs: how to respond when a service member discloses sexual "
        "assault. 90–120 minutes."
    ),
    "body": [
        (
            "text",
            (
                "<p>Nobody schedules it. A soldier stays behind after formation, or a petty "
                "officer shuts the office door. What a leader does next can decide whether that "
                "person gets help this week or stays quiet for years. This workshop is ten minutes "
                "of somebody’s life, rehearsed until it no longer scares you.</p>"
            ),
        ),
        (
            "steps",
            {
                "heading": "What happens in the room",
                "items": [
                    {
                        "heading": "What you are hearing",
                        "text": (
                            "<p>How stress shapes memory and speech, and why calm or joking does "
                            "not mean it was minor.</p>"
                        ),
                    },
                    {
                        "heading": "What you owe",
                        "text": (
                            "<p>What a commander, a supervisor and a friend must each pass on, and "
                            "how to say so early, before the person has told you more than they "
                            "meant to. There is <a "
                            'href="page:/articles/restricted-and-unrestricted-in-plain-words/">a '
                            "plain-words version</a> to share.</p>"
                        ),
                    },
                    {
                        "heading": "Practice",
                        "text": (
                            "<p>Pairs, then threes. The educators play the person disclosing; you "
                            "practice the reply.</p>"
                        ),
                    },
                    {
                        "heading": "The week after",
                        "text": (
                            "<p>Work assignments, gossip, and how to keep an eye out for "
                            "retaliation.</p>"
                        ),
                    },
                ],
            },
        ),
        (
            "outcomes",
            {
                "heading": "What people leave with",
                "items": [
                    "A first sentence that is true and kind",
                    "A warm handoff to the SARC that takes one phone call",
                    (
                        "A clear picture of restricted and unrestricted reports, and of where a "
                        "leader’s own duty begins"
                    ),
                ],
            },
        ),
        (
            "testimonials",
            {
                "heading": "What hosts say",
                "items": [
                    {
                        "text": (
                            "I had the policy memorized. I did not have a sentence. Now I have a "
                            "sentence."
                        ),
                        "name": "Battalion command sergeant major",
                        "role": "Sustainment battalion",
                        "organization": "",
                        "image": None,
                        "consent_by": (
                            "Battalion command sergeant major (invented for demonstration)"
                        ),
                        "consent_on": "2026-02-17",
                        "consent_note": "By email, rank and unit type only.",
                    },
                ],
            },
        ),
        (
            "needs",
            {
                "heading": "Who brings what",
                "you_provide": [
                    "A quiet room with tables",
                    "Your SARC or legal office for the second half",
                    "Two hours during which the leaders’ phones are somebody else’s problem",
                ],
                "we_bring": [
                    "Two educators",
                    "Our outline, to your legal office and SARC in advance",
                ],
                "unsuitable": [
                    "Anything with a glass wall onto a working office",
                    "Leaders in the same session as their rater",
                ],
            },
        ),
        (
            "evidence",
            {
                "heading": "What it rests on",
                "level": "research",
                "text": (
                    "<p>How the first person told reacts can decide whether somebody tells again. "
                    "That finding is about friends and officials alike.</p>"
                ),
                "citations": [AHRENS_2006, IRC_2021],
            },
        ),
        (
            "practical",
            {
                "heading": "Good to know",
                "sessions_a_day": "Two: command teams and first-line leaders apart",
                "lead_time": "Six weeks",
                "fee": "$3,200 a day and travel",
                "tailoring": "Your service’s rules, read with your legal office",
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
            "companions",
            {
                "heading": "What goes with it",
                "items": [
                    {
                        "program": "page:/programs/you-own-the-weather/",
                        "relation": "companion",
                        "note": "for the same leaders, as an opening",
                    },
                ],
            },
        ),
    ],
}
