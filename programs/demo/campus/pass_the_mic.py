"""The program “Pass the Mic”."""

PROGRAM = {
    "slug": "pass-the-mic",
    "title": "Pass the Mic",
    "order": 8,
    "tagline": "They will still be here in spring.",
    "summary": (
        "We teach your peer educators to run good conversations without us: scenes they write "
        "themselves, questions that open a room, and what to do when it goes sideways."
    ),
    "deliveries": ["training"],
    "audiences": ["Peer educators", "Faculty and staff"],
    "mandates": ["Campus SaVE Act"],
    "minutes_min": 180,
    "minutes_max": 180,
    "group_min": 8,
    "group_max": 24,
    "presenters": "2 educators",
    "languages": ["English"],
    "content_notes": ["sexual assault"],
    "content_note": (
        "Talks about sexual assault and about supporting people who disclose. Practice scenes are "
        "written by the group."
    ),
    "image": "bulletin-board",
    "image_alt": "A cork bulletin board with overlapping flyers and a few empty pins",
    "search_description": (
        "Facilitation training for campus peer educators, in two three-hour sessions with coaching "
        "afterward."
    ),
    "body": [
        (
            "text",
            (
                "<p>A student will forgive another student for a shaky joke. They will not forgive "
                "an adult for a good one. Peer educators have that advantage and very often no "
                "training in the actual craft: starting, listening, handling the person in the "
                "third row. This is that training, in two sessions of three hours.</p>"
            ),
        ),
        (
            "steps",
            {
                "heading": "What happens in the room",
                "items": [
                    {
                        "heading": "Day one is about questions",
                        "text": (
                            "<p>Why “does anyone have thoughts?” dies, and “what did you notice "
                            "about her shoulders?” does not. Everyone leads five minutes and gets "
                            "one note, never more.</p>"
                        ),
                    },
                    {
                        "heading": "In between, a scene",
                        "text": (
                            "<p>The group writes two minutes about <i>your</i> campus, with your "
                            "bus stop and your dining hall in it.</p>"
                        ),
                    },
                    {
                        "heading": "Day two is about trouble",
                        "text": (
                            "<p>The comedian. The debater. The long silence. The person who "
                            "begins, in front of everyone, to tell what happened to them, and how "
                            "to stop them gently and stay with them afterward. We practice until "
                            "it is boring.</p>"
                        ),
                    },
                ],
            },
        ),
        (
            "outcomes",
            {
                "heading": "What peer educators leave with",
                "items": [
                    "A forty-minute session they wrote and can run on Monday",
                    "A list of questions that work, and a shorter one of those that do not",
                    "A clear limit: they are not counselors, and how to say so warmly",
                    "Three coaching calls over the semester",
                ],
            },
        ),
        (
            "needs",
            {
                "heading": "Who brings what",
                "you_provide": [
                    "A room that stays ours for both days",
                    "Snacks with some protein in them",
                    "An adviser who takes part like everyone else: they will be there in spring",
                ],
                "we_bring": [
                    "A workbook for each person",
                    "Three coaching calls over the semester",
                ],
                "unsuitable": [
                    (
                        "Groups assembled the same week: they should have worked together for a "
                        "month, and chosen to be there"
                    ),
                ],
            },
        ),
        (
            "quote",
            {
                "text": (
                    "My students came back with opinions about chair arrangement. Strong ones. "
                    "Attendance doubled and I believe it was the chairs."
                ),
                "author": "Health promotion specialist",
                "role": "Community college district",
                "source_url": "",
            },
        ),
        (
            "evidence",
            {
                "heading": "What it rests on",
                "level": "practice",
                "text": (
                    "<p>Teaching peers to lead is common practice, and studied less than we would "
                    "like. We ask each group what they led three months later, and count that, not "
                    "applause.</p>"
                ),
                "citations": [],
            },
        ),
        (
            "practical",
            {
                "heading": "Good to know",
                "sessions_a_day": "One, on two days within a week",
                "lead_time": "Eight weeks",
                "season": "September, or January before classes",
                "fee": "$4,800 for both days and the calls",
                "accessibility": "Materials in large type and as text; rooms on one floor",
                "tailoring": "Scenes are about your campus, because they write them",
            },
        ),
        (
            "faq",
            {
                "heading": "What advisers ask us",
                "items": [
                    {
                        "question": "May we use your scenes afterward?",
                        "answer": (
                            "<p>Yes, on your own campus, with credit. You will like yours "
                            "better.</p>"
                        ),
                    },
                    {
                        "question": "What if a peer educator is a survivor?",
                        "answer": (
                            "<p>Many are, and it is theirs to mention or not. We teach everyone to "
                            "lead without using anyone’s private story, including their own.</p>"
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
                        "program": "page:/programs/two-doors-down/",
                        "relation": "companion",
                        "note": "for peer educators who live in the halls",
                    },
                ],
            },
        ),
        (
            "cta",
            {
                "heading": "Bring your group",
                "text": "Tell us how long they have been together and what they are tired of.",
                "link": {
                    "text": "Start a conversation",
                    "page": None,
                    "url": "/programs/inquire/?p=pass-the-mic",
                },
            },
        ),
    ],
}
