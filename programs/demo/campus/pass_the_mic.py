"""The program “Pass the Mic”."""

PROGRAM = {
    "slug": "pass-the-mic",
    "title": "Pass the Mic",
    "order": 8,
    "summary": (
        "We teach your peer educators to run good conversations without us: scenes they write "
        "themselves, questions that open a room, and what to do when it goes sideways."
    ),
    "delivery": "training",
    "audience": "Peer educators and their advisers",
    "minutes_min": 180,
    "minutes_max": 180,
    "group_min": 8,
    "group_max": 24,
    "presenters": "2 educators",
    "languages": "English",
    "content_notes": ["sexual assault"],
    "content_note": (
        "Talks about sexual assault and about supporting people who disclose. Practice scenes "
        "are written by the group."
    ),
    "image": "bulletin-board",
    "image_alt": ("A cork bulletin board with overlapping flyers and a few empty pins"),
    "search_description": (
        "Facilitation training for campus peer educators, in two three-hour sessions with "
        "coaching afterward."
    ),
    "body": [
        (
            "text",
            (
                "<p>A student will forgive another student for a shaky joke. They will not "
                "forgive an adult for a good one. Peer educators have that advantage and very "
                "often no training in the actual craft: starting, listening, handling the person "
                "in the third row. This is that training, in two sessions of three hours.</p>"
            ),
        ),
        ("heading", {"text": "What happens in the room", "level": "h2"}),
        (
            "text",
            (
                "<p><b>Day one is about questions.</b> Why “does anyone have thoughts?” dies, "
                "and “what did you notice about her shoulders?” does not. Everyone leads five "
                "minutes and gets one note, never more.</p>"
                "<p><b>Day two is about trouble.</b> The comedian. The debater. The long "
                "silence. The person who begins, in front of everyone, to tell what happened to "
                "them, and how to stop them gently and stay with them afterward. We practice "
                "until it is boring, which is what you want it to be.</p>"
                "<p>In between, the group writes a two-minute scene about <i>your</i> campus, "
                "with your bus stop and your dining hall in it.</p>"
            ),
        ),
        ("heading", {"text": "What peer educators leave with", "level": "h2"}),
        (
            "text",
            (
                "<ul><li>A forty-minute session they wrote and can run on Monday</li>"
                "<li>A list of questions that work, and a shorter one of those that do not</li>"
                "<li>A clear limit: they are not counselors, and how to say so warmly</li>"
                "<li>Three coaching calls over the semester</li>"
                "</ul>"
            ),
        ),
        ("heading", {"text": "What you provide", "level": "h2"}),
        (
            "text",
            (
                "<p>A room that stays ours for both days, snacks with some protein in them, and "
                "an adviser who takes part like everyone else. We need the adviser most of all: "
                "they will be there in spring.</p>"
            ),
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
            "callout",
            {
                "heading": "Groups that do not fit",
                "text": (
                    "<p>Groups assembled the same week. Peer educators should have worked "
                    "together for at least a month, and should have chosen to be there.</p>"
                ),
                "tone": "important",
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
                            "<p>Many are, and it is theirs to mention or not. We teach everyone "
                            "to lead without using anyone’s private story, including their "
                            "own.</p>"
                        ),
                    },
                ],
            },
        ),
        (
            "cta",
            {
                "heading": "Bring your group",
                "text": ("Tell us how long they have been together and what they are tired of."),
                "link": {"text": "Start a conversation", "page": "page:/contact/", "url": ""},
            },
        ),
    ],
}
