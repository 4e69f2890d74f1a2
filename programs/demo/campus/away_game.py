"""The program “Away Game”."""

from programs.demo.sources import BANYARD_2007, GIDYCZ_2011

PROGRAM = {
    "slug": "away-game",
    "title": "Away Game",
    "order": 4,
    "tagline": "The cheapest moment is ten minutes earlier than you think.",
    "summary": (
        "A locker-room-honest show about pressure, loyalty and speaking up, for teams that spend "
        "more time together than most families."
    ),
    "deliveries": ["live_show"],
    "audiences": ["Athletes and coaches"],
    "mandates": ["Athletics yearly education", "Clery Act / VAWA"],
    "minutes_min": 60,
    "minutes_max": 70,
    "group_min": 20,
    "group_max": 150,
    "presenters": "2 educators",
    "languages": ["English", "Spanish"],
    "content_notes": ["harassment", "sexual assault"],
    "content_note": "Talks about sexual assault, harassment and loyalty within a team.",
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
        (
            "steps",
            {
                "heading": "What happens in the room",
                "items": [
                    {
                        "heading": "One away trip",
                        "text": (
                            "<p>The bus, the win, the hotel hallway, the video somebody should not "
                            "have sent. Two educators play everyone, including a coach with a "
                            "clipboard and strong feelings about hydration.</p>"
                        ),
                    },
                    {
                        "heading": "Four stops, run like film",
                        "text": (
                            "<p>What did you see? What did number twelve see? When was the "
                            "cheapest moment to do something? Nearly always ten minutes earlier "
                            "than people expect, and it costs a sentence.</p>"
                        ),
                    },
                    {
                        "heading": "The captains stay",
                        "text": "<p>Twenty minutes on what new players copy.</p>",
                    },
                ],
            },
        ),
        (
            "outcomes",
            {
                "heading": "What teams leave with",
                "items": [
                    "A shared word that means “we are leaving now, no questions”",
                    "Practice at saying something to a teammate who outranks them",
                    (
                        "A plain account of consent that includes drinking, fame and being "
                        "somebody’s fan"
                    ),
                    "For captains: a picture of what the new players copy",
                ],
            },
        ),
        (
            "needs",
            {
                "heading": "Who brings what",
                "you_provide": [
                    "A classroom or team meeting room",
                    "Two microphones for more than fifty people",
                    (
                        "Coaches for the first ten minutes, to say why this matters to them: it "
                        "does more than we can"
                    ),
                ],
                "we_bring": [
                    "Two educators and the clipboard",
                    "An outline, a date and a headcount for your compliance office",
                ],
                "unsuitable": [
                    (
                        "Weight rooms and courts: the echo eats the jokes, and players keep "
                        "looking at the equipment"
                    ),
                    "The night before a rival",
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
                            "Our seniors picked the word on the spot. I have heard it used twice "
                            "and never asked why. That is the point of the word."
                        ),
                        "name": "Head coach, women’s soccer",
                        "role": "Private college, Northwest",
                        "organization": "",
                        "image": None,
                        "consent_by": "Head coach, women’s soccer (invented for demonstration)",
                        "consent_on": "2026-03-19",
                        "consent_note": "Her email, role only.",
                    },
                ],
            },
        ),
        (
            "evidence",
            {
                "heading": "What it rests on",
                "level": "research",
                "text": (
                    "<p>It uses two ideas that have been studied with college athletes and other "
                    "students: what peers are thought to approve of, and practice at stepping "
                    "in.</p>"
                ),
                "citations": [BANYARD_2007, GIDYCZ_2011],
            },
        ),
        (
            "practical",
            {
                "heading": "Good to know",
                "sessions_a_day": "Up to three, two or three teams together",
                "season": "Preseason, or the week after a bye",
                "lead_time": "Six weeks; send us the competition calendar",
                "accessibility": "Captions on request; script in advance for interpreters",
                "tailoring": "Your sport, your travel, your confidential people",
            },
        ),
        (
            "faq",
            {
                "heading": "What athletics departments ask us",
                "items": [
                    {
                        "question": "Will this fit our association’s yearly education requirement?",
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
            "companions",
            {
                "heading": "What goes with it",
                "items": [
                    {
                        "program": "page:/programs/house-rules/",
                        "relation": "companion",
                        "note": "for athletes who are also members of a chapter",
                    },
                    {
                        "program": "page:/programs/pass-the-mic/",
                        "relation": "follow_up",
                        "note": "for the captains who want to keep talking",
                    },
                ],
            },
        ),
        (
            "cta",
            {
                "heading": "Check a date against your schedule",
                "text": "Send us the competition calendar and we will find the gap.",
                "link": {
                    "text": "Write to us",
                    "page": None,
                    "url": "/programs/inquire/?p=away-game",
                },
            },
        ),
    ],
}
