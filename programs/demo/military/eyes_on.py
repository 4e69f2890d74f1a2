PROGRAM = {
    "slug": "eyes-on",
    "title": "Eyes on",
    "order": 2,
    "summary": (
        "A hands-on workshop in stepping in early, while it is still awkward and not yet an "
        "emergency. Squad-sized practice, with boots on the floor."
    ),
    "delivery": "workshop",
    "audience": "Squads, sections, shops, ship’s company",
    "minutes_min": 75,
    "minutes_max": 90,
    "group_min": 20,
    "group_max": 60,
    "presenters": "2 educators",
    "languages": "English",
    "content_notes": ["harassment", "sexual assault"],
    "content_note": (
        "Practices stepping in at the edge of harassment and sexual assault. Scenes stop "
        "early, by design."
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
                "<p>Service members already know how to look out for each other. They do it on "
                "the range, on the road and on the flight line. Eyes on takes that habit to the "
                "places where people stop using it: the smoke pit, the hotel on temporary duty, "
                "the birthday party that ran long.</p>"
            ),
        ),
        ("heading", {"text": "What happens in the room", "level": "h2"}),
        (
            "text",
            (
                "<p>The room works in groups of five. Each group gets a situation on a card, "
                "finds the earliest moment somebody could have stepped in, and plays it. Then "
                "they play it again with a rank difference, because stepping in is one thing with "
                "a peer and another with the person who signs your evaluation.</p>"
                "<ul><li><b>Direct:</b> say the thing, short and calm.</li>"
                "<li><b>Distract:</b> change the subject, the music or the location.</li>"
                "<li><b>Delegate:</b> get the person who has the standing or the keys.</li>"
                "<li><b>Follow up:</b> check in the next day, out of earshot.</li></ul>"
            ),
        ),
        ("heading", {"text": "What people leave with", "level": "h2"}),
        (
            "text",
            (
                "<p>A move they have practiced aloud at least twice, and a plan their group wrote "
                "for the next four-day weekend. We leave a blank plan card for every section.</p>"
            ),
        ),
        (
            "quote",
            {
                "text": (
                    "My youngest airman stopped a staff sergeant mid-scene with “Hey, your "
                    "truck’s lights are on.” We use that line now. It means come here a minute."
                ),
                "author": "Flight chief",
                "role": "Maintenance squadron",
                "source_url": "",
            },
        ),
        ("heading", {"text": "What you provide", "level": "h2"}),
        (
            "text",
            (
                "<p>Open floor, chairs that move, one educator’s table and a door that shuts. "
                "Mixed ranks are fine up to one step apart in any group, and we sort that out "
                "with you beforehand.</p>"
            ),
        ),
        (
            "callout",
            {
                "heading": "Rooms that do not work",
                "text": (
                    "<p>Auditoriums with fixed seats, hangars in use, and any space where people "
                    "have to keep one eye on a phone for duty. Cover the watch first.</p>"
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
                        "question": "Our people hate role-play.",
                        "answer": (
                            "<p>So do ours. Nobody performs for the whole room unless they ask "
                            "to; groups practice side by side and it gets loud fast.</p>"
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
            "programs",
            {
                "heading": "Before or after this one",
                "programs": ["page:/programs/at-ease/", "page:/programs/pass-it-down/"],
            },
        ),
    ],
}
