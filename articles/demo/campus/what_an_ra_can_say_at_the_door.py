"""The article “What an RA can say at the door at 1 a.m.”."""

ARTICLE = {
    "slug": "what-an-ra-can-say-at-the-door",
    "title": "What an RA can say at the door at 1 a.m.",
    "summary": (
        "You do not need the perfect sentence. You need a kind one, an honest one, and to know "
        "who to call next."
    ),
    "date": "2026-04-21",
    "author": "thao",
    "image": "residence-hall",
    "image_alt": ("A residence hall corridor at night, one door ajar with warm light behind it"),
    "content_notes": ["sexual assault"],
    "content_note": (
        "This article is about supporting a student who discloses a sexual assault. It does not "
        "describe one."
    ),
    "search_description": (
        "Words for resident assistants when a student discloses sexual assault: first sentences, "
        "an honest limit, and what to do afterward."
    ),
    "body": [
        (
            "text",
            (
                "<p>The knock was small, which is how I knew it was not about the microwave. I "
                "was a second-year RA in fuzzy socks. She said, “Are you busy?” and I said, "
                "“No,” and then I did not know what to do with my face.</p>"
                "<p>I have trained a lot of RAs since then. Nearly all of them think there is a "
                "correct script, and that they missed it on the day they had mono. There is not. "
                "There are three things, though, and you can learn them this afternoon.</p>"
            ),
        ),
        ("heading", {"text": "1. Be kind first", "level": "h2"}),
        (
            "text",
            (
                "<p>Something simple and true:</p>"
                "<ul><li>“I’m really glad you knocked.”</li>"
                "<li>“I’m sorry that happened. Do you want to sit down?”</li>"
                "<li>“You’re not in trouble.” (You would be surprised how many people think they "
                "are.)</li>"
                "</ul><p>What not to ask: <i>why</i>. Not why you went, not why you waited, not "
                "why you are telling me. Every why sounds like blame at one in the morning, even "
                "when it comes with a blanket.</p>"
            ),
        ),
        ("heading", {"text": "2. Be honest before they say too much", "level": "h2"}),
        (
            "text",
            (
                "<p>On most campuses RAs have to pass on what they hear. Saying so feels like "
                "slamming a door on someone’s hand. Not saying so, and reporting anyway, is "
                "worse. Try this:</p>"
            ),
        ),
        (
            "quote",
            {
                "text": (
                    "Before you tell me more: I care about this, and I can’t keep everything to "
                    "myself. There are people here who can. I can listen now, or I can walk you "
                    "to one of them. You choose."
                ),
                "author": "The sentence we practice",
                "role": "Two Doors Down",
                "source_url": "",
            },
        ),
        (
            "text",
            (
                "<p>Then stop talking. Some people will tell you anyway. Some will say “then "
                "never mind,” and you can answer: “That makes sense. Can I sit with you while "
                "you call someone who is confidential?” Both are good outcomes. The choice is "
                "the point; somebody took choices away from them.</p>"
            ),
        ),
        (
            "pull_quote",
            {
                "text": ("The choice is the point; somebody took choices away from them."),
            },
        ),
        ("heading", {"text": "3. Know the next call", "level": "h2"}),
        (
            "text",
            (
                "<ol><li>If anyone is in danger now, call emergency services and the staff "
                "member on duty.</li>"
                "<li>Offer the confidential advocate or counselor, with the number in your hand, "
                "not “somewhere on the website.”</li>"
                "<li>Tell them that medical care is possible without deciding anything else "
                "tonight.</li>"
                "<li>Make the report your policy asks for, with only what it asks for, and tell "
                "the student what you will write.</li>"
                "</ol>"
            ),
        ),
        (
            "faq",
            {
                "heading": "Questions RAs ask me in the hallway",
                "items": [
                    {
                        "question": "What if I cry?",
                        "answer": (
                            "<p>Then you cry a bit. Keep the tissues between you, and keep the "
                            "conversation about them.</p>"
                        ),
                    },
                    {
                        "question": "What if they ask me not to report?",
                        "answer": (
                            "<p>Do not promise. Say what you have to pass on, who reads it, and "
                            "that the office will ask what <i>they</i> want. Reporting to that "
                            "office usually starts an offer of help rather than an "
                            "investigation.</p>"
                        ),
                    },
                    {
                        "question": "What if it is about another resident?",
                        "answer": (
                            "<p>You do not have to decide what happened. Be decent to both "
                            "people, stay out of the hallway debate, and let the process do its "
                            "job.</p>"
                        ),
                    },
                    {
                        "question": "May I talk to anyone about it?",
                        "answer": (
                            "<p>About yourself, yes. About them, no. Counselors see RAs too, and "
                            "the supervisor on duty would rather be woken than find out on "
                            "Friday.</p>"
                        ),
                    },
                ],
            },
        ),
        ("heading", {"text": "And then it is your turn", "level": "h2"}),
        (
            "text",
            (
                "<p>At half past two you will be back in your room with your heart going. Drink "
                "water. Write down what you need for the report and nothing more. Text your "
                "supervisor. Then call a person who likes you, even if only to talk about "
                "soup.</p>"
                "<p>She graduated, by the way. She sent me a card with socks on it.</p>"
            ),
        ),
        (
            "support",
            {
                "heading": "For the student, and for you",
                "text": ("You can call these lines about a friend or a resident, too."),
            },
        ),
        (
            "programs",
            {
                "heading": "Practice this out loud",
                "programs": [
                    "page:/programs/two-doors-down/",
                ],
            },
        ),
    ],
}
