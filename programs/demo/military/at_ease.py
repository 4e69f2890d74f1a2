"""The program “At ease”."""

from programs.demo.sources import BANYARD_2007, POTTER_2012

PROGRAM = {
    "slug": "at-ease",
    "title": "At ease",
    "order": 1,
    "tagline": "Two educators, no slides.",
    "summary": (
        "Two educators, no slides. A live show about consent, dating and the barracks, played for "
        "a room that has already sat through everything else."
    ),
    "deliveries": ["live_show"],
    "audiences": ["Junior enlisted", "NCOs and petty officers"],
    "mandates": ["SHARP annual training", "SAPR annual training"],
    "minutes_min": 60,
    "minutes_max": 90,
    "group_min": 50,
    "group_max": 300,
    "presenters": "2 educators",
    "languages": ["English"],
    "content_notes": ["sexual assault"],
    "content_note": (
        "Talks about sexual assault in everyday words, with no graphic description. Anyone may "
        "step out and come back."
    ),
    "image": "barracks-hall",
    "image_alt": (
        "A barracks hallway lined with doors, with light from one of them falling across the floor."
    ),
    "search_description": (
        "A live show on consent and dating for military units: two educators, sketches and real "
        "conversation, 60–90 minutes."
    ),
    "body": [
        (
            "text",
            (
                "<p>Every service member in the seats knows how a mandatory brief goes. At ease "
                "starts by admitting it. Two educators walk out, take a vote on the worst training "
                "anyone has ever sat through, and promise to do better. Then they play scenes: a "
                "first date off post, a hallway after a long weekend, a group chat that needed one "
                "person to say something.</p>"
            ),
        ),
        (
            "steps",
            {
                "heading": "What happens in the room",
                "items": [
                    {
                        "heading": "The opening, 10 minutes",
                        "text": (
                            "<p>The educators earn the room. There is laughing, and none of it is "
                            "at anyone’s expense.</p>"
                        ),
                    },
                    {
                        "heading": "Scenes, 30 minutes",
                        "text": (
                            "<p>Short scripted pieces about asking, hearing an answer, and taking "
                            "“no” without making it weird.</p>"
                        ),
                    },
                    {
                        "heading": "Rewinds, 20 minutes",
                        "text": (
                            "<p>The audience calls freeze and sends a scene back to where it could "
                            "have gone differently.</p>"
                        ),
                    },
                    {
                        "heading": "The plain part, 15 minutes",
                        "text": (
                            "<p>What consent means, what alcohol changes, whom to talk to here, by "
                            "name.</p>"
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
                    "Words for asking that a grown person can say out loud",
                    "One thing to do when a buddy is heading somewhere bad",
                    (
                        "The names of the SARC and the victim advocates, heard and seen once, in "
                        "person"
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
                            "I have sat in that theater for eleven years. First time I heard my "
                            "platoon argue about consent in the parking lot afterward, and argue "
                            "well."
                        ),
                        "name": "Platoon sergeant",
                        "role": "Combat engineer company",
                        "organization": "",
                        "image": None,
                        "consent_by": "Platoon sergeant (invented for demonstration)",
                        "consent_on": "2026-05-06",
                        "consent_note": "Release form on file; rank and unit type only.",
                    },
                ],
            },
        ),
        (
            "needs",
            {
                "heading": "Who brings what",
                "you_provide": [
                    "A theater, chapel annex or classroom with chairs facing one way",
                    "Two wireless microphones",
                    "A SARC or advocate who can stand up and be introduced",
                ],
                "we_bring": ["Two educators", "Everything else, including the bad wig"],
                "unsuitable": [
                    (
                        "Motor pools, open dining facilities and formations outdoors: people "
                        "cannot talk honestly while a forklift backs up behind them"
                    ),
                ],
            },
        ),
        (
            "evidence",
            {
                "heading": "What it rests on",
                "level": "research",
                "text": (
                    "<p>Stepping in among peers has been tried and measured mostly with students; "
                    "a pilot carried the idea to an Army post in Europe. This show is neither of "
                    "those programs.</p>"
                ),
                "citations": [BANYARD_2007, POTTER_2012],
            },
        ),
        (
            "practical",
            {
                "heading": "Good to know",
                "sessions_a_day": "Up to three, an hour apart",
                "lead_time": "Six weeks; eight outside the continental United States",
                "regions": "Any installation; overseas in pairs of weeks",
                "fee": "$2,900 a day and travel, on a purchase card or contract",
                "accessibility": "Captions and interpreters, arranged with you",
                "tailoring": "Service, ranks, places and slang; the script goes to your SARC first",
            },
        ),
        (
            "faq",
            {
                "heading": "Questions from planners",
                "items": [
                    {
                        "question": "Can leaders sit in?",
                        "answer": (
                            "<p>Yes, in the back and out of the discussion. Many units run a "
                            "separate session for leaders the same day.</p>"
                        ),
                    },
                    {
                        "question": "Does this meet our annual requirement?",
                        "answer": (
                            "<p>It is built to go alongside it. Your SARC decides what counts "
                            "under your service’s rules, and we send the outline in advance.</p>"
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
                        "program": "page:/programs/eyes-on/",
                        "relation": "follow_up",
                        "note": "practice, a few weeks later",
                    },
                    {
                        "program": "page:/programs/the-first-ten-minutes/",
                        "relation": "companion",
                        "note": "for their leaders, the same day",
                    },
                ],
            },
        ),
    ],
}
