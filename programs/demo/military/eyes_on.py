"""The program “Eyes on”."""

from programs.demo.sources import COKER_2011, COKER_2017

PROGRAM = {
    "slug": "eyes-on",
    "title": "Eyes on",
    "order": 2,
    "tagline": "While it is awkward, and not yet an emergency.",
    "summary": (
        "A hands-on workshop in stepping in early, while it is still awkward and not yet an "
        "emergency. Squad-sized practice, with boots on the floor."
    ),
    "deliveries": ["workshop"],
    "audiences": ["Junior enlisted", "NCOs and petty officers"],
    "mandates": ["SHARP annual training", "SAPR annual training"],
    "minutes_min": 75,
    "minutes_max": 90,
    "group_min": 20,
    "group_max": 60,
    "presenters": "2 educators",
    "languages": ["English"],
    "content_notes": ["harassment", "sexual assault"],
    "content_note": (
        "Practices stepping in at the edge of harassment and sexual assault. Scenes stop early, by "
        "design."
    ),
    "image": "motor-pool",
    "image_alt": "Rows of vehicles in a motor pool under a wide sky.",
    "search_description": (
        "Bystander workshop for military units: practice stepping in early, with rank in the "
        "picture. 75–90 minutes, 20–60 people."
    ),
    "body": [
        (
            "text",
            (
                "<p>Service members already know how to look out for each other. They do it on the "
                "range, on the road and on the flight line. Eyes on takes that habit to the places "
                "where people stop using it: the smoke pit, the hotel on temporary duty, the "
                "birthday party that ran long.</p>"
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
                "<p>The room works in groups of five. Each group gets a situation on a card, finds "
                "the earliest moment somebody could have stepped in, and plays it. Then they play "
                "it again with a rank difference, because stepping in is one thing with a peer and "
                "another with the person who signs your evaluation.</p><ul><li><b>Direct:</b> say "
                "the thing, short and calm.</li><li><b>Distract:</b> change the subject, the music "
                "or the location.</li><li><b>Delegate:</b> get the person who has the standing or "
                "the keys.</li><li><b>Follow up:</b> check in the next day, out of "
                "earshot.</li></ul>"
            ),
        ),
        (
            "outcomes",
            {
                "heading": "What people leave with",
                "items": [
                    "A move they have practiced aloud at least twice",
                    "Four ways to step in, and which of them fits a difference in rank",
                    (
                        "A plan their group wrote for the next four-day weekend, and a blank card "
                        "for every section"
                    ),
                ],
            },
        ),
        (
            "quote",
            {
                "text": (
                    "My youngest airman stopped a staff sergeant mid-scene with “Hey, your truck’s "
                    "lights are on.” We use that line now. It means come here a minute."
                ),
                "author": "Flight chief",
                "role": "Maintenance squadron",
                "source_url": "",
            },
        ),
        (
            "needs",
            {
                "heading": "Who brings what",
                "you_provide": [
                    "Open floor and chairs that move",
                    "One educator’s table and a door that shuts",
                    (
                        "Groups of mixed ranks up to one step apart; we sort that out with you "
                        "beforehand"
                    ),
                ],
                "we_bring": [
                    "Two educators and situation cards",
                    "A blank plan card for every section",
                ],
                "unsuitable": [
                    "Auditoriums with fixed seats and hangars in use",
                    "People who have to keep one eye on a phone for duty: cover the watch first",
                ],
            },
        ),
        (
            "evidence",
            {
                "heading": "What it rests on",
                "level": "research",
                "text": (
                    "<p>Direct, distract and delegate come from bystander programs that have been "
                    "studied with comparison groups, at colleges and in high schools.</p>"
                ),
                "citations": [COKER_2011, COKER_2017],
            },
        ),
        (
            "practical",
            {
                "heading": "Good to know",
                "sessions_a_day": "Up to three, an hour apart",
                "lead_time": "Six weeks",
                "regions": "Any installation or ship in port",
                "fee": "$2,900 a day and travel",
                "accessibility": "Standing and seated versions of every exercise",
            },
        ),
        (
            "faq",
            {
                "heading": "Questions from planners",
                "items": [
                    {
                        "question": "Our people hate role-play.",
                        "answer": (
                            "<p>So do ours. Nobody performs for the whole room unless they ask to; "
                            "groups practice side by side and it gets loud fast.</p>"
                        ),
                    },
                    {
                        "question": "Can you run it several times in a day?",
                        "answer": (
                            "<p>Up to three sessions a day with the same two educators, with an "
                            "hour between them.</p>"
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
                        "program": "page:/programs/at-ease/",
                        "relation": "companion",
                        "note": "the show before the practice",
                    },
                    {
                        "program": "page:/programs/pass-it-down/",
                        "relation": "follow_up",
                        "note": "for the people who will keep it going",
                    },
                ],
            },
        ),
    ],
}
