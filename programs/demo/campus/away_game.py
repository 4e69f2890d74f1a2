"""The program “Away Game”."""

PROGRAM = {
    "slug": "away-game",
    "title": "Away Game",
    "order": 4,
    "summary": (
        "A locker-room-honest show about pressure, loyalty and speaking up, for teams that spend "
        "more time together than most families."
    ),
    "delivery": "live_show",
    "audience": "Student-athletes, coaches",
    "minutes_min": 60,
    "minutes_max": 70,
    "group_min": 20,
    "group_max": 150,
    "presenters": "2 educators",
    "languages": "English, Spanish",
    "content_notes": ["harassment", "sexual assault"],
    "content_note": ("Talks about sexual assault, harassment and loyalty within a team."),
    "image": "bleachers",
    "image_alt": "Empty bleachers at the edge of a field in low evening sun",
    "search_description": (
        "A live show for college athletics on team culture, consent and stepping in, with a "
        "closing session for captains."
    ),
    "body": [
        (
            "text",
            (
                "<p>Athletes are used to being coached, watched on film and told exactly what to "
                "do on Thursday. They are also used to being the reason a room is holding its "
                "breath. Away Game treats them as what they are: people with unusual influence, "
                "who practice hard things for a living.</p>"
            ),
        ),
        ("heading", {"text": "What happens in the room", "level": "h2"}),
        (
            "text",
            (
                "<p>The show follows one away trip: the bus, the win, the hotel hallway, the "
                "video somebody should not have sent. Two educators play everyone, including a "
                "coach with a clipboard and strong feelings about hydration.</p>"
                "<p>Four times we stop and run it like film. What did you see? What did number "
                "twelve see? When was the cheapest moment to do something? It turns out the "
                "cheapest moment is nearly always ten minutes earlier than people expect, and "
                "costs a sentence.</p>"
            ),
        ),
        ("heading", {"text": "What teams leave with", "level": "h2"}),
        (
            "text",
            (
                "<ul><li>A shared word that means “we are leaving now, no questions”</li>"
                "<li>Practice at saying something to a teammate who outranks them</li>"
                "<li>A plain account of consent that includes drinking, fame and being "
                "somebody’s fan</li>"
                "<li>For captains: a twenty-minute closing talk about what the new players "
                "copy</li>"
                "</ul>"
            ),
        ),
        ("heading", {"text": "What you provide", "level": "h2"}),
        (
            "text",
            (
                "<p>A classroom or team meeting room, two microphones for more than fifty, and "
                "coaches in the room for the first ten minutes to say why this matters to "
                "<i>them</i>. That introduction does more than we can.</p>"
            ),
        ),
        (
            "quote",
            {
                "text": (
                    "Our seniors picked the word on the spot. I have heard it used twice and "
                    "never asked why. That is the point of the word."
                ),
                "author": "Head coach, women’s soccer",
                "role": "Private college, Northwest",
                "source_url": "",
            },
        ),
        (
            "callout",
            {
                "heading": "Rooms that do not work",
                "text": (
                    "<p>Weight rooms and courts. The echo eats the jokes, and players keep "
                    "looking at the equipment.</p>"
                ),
                "tone": "important",
            },
        ),
        (
            "faq",
            {
                "heading": "What athletics departments ask us",
                "items": [
                    {
                        "question": (
                            "Will this fit our association’s yearly education requirement?"
                        ),
                        "answer": (
                            "<p>Athletics associations generally ask for yearly sexual violence "
                            "prevention education. We supply an outline, a date and a headcount; "
                            "your compliance office decides.</p>"
                        ),
                    },
                    {
                        "question": "One team at a time, or all of them?",
                        "answer": (
                            "<p>Two or three teams together is best: enough strangers to be "
                            "polite, enough friends to be honest.</p>"
                        ),
                    },
                    {
                        "question": "In season?",
                        "answer": (
                            "<p>Preseason or the week after a bye. Never the night before a "
                            "rival.</p>"
                        ),
                    },
                ],
            },
        ),
        (
            "cta",
            {
                "heading": "Check a date against your schedule",
                "text": ("Send us the competition calendar and we will find the gap."),
                "link": {"text": "Write to us", "page": "page:/contact/", "url": ""},
            },
        ),
    ],
}
