"""The program “Comments in the Margin”."""

PROGRAM = {
    "slug": "comments-in-the-margin",
    "title": "Comments in the Margin",
    "order": 5,
    "summary": (
        "A virtual session for graduate students and postdocs about power, fieldwork, "
        "conferences and the adviser who texts at midnight."
    ),
    "delivery": "virtual",
    "audience": "Graduate students, postdocs, faculty",
    "minutes_min": 60,
    "minutes_max": 75,
    "group_min": 15,
    "group_max": 120,
    "presenters": "1 educator and a host in the chat",
    "languages": "English",
    "content_notes": ["harassment"],
    "content_note": ("Talks about sexual harassment by people with power over someone’s work."),
    "image": None,
    "image_alt": "",
    "search_description": (
        "A live virtual session on harassment, power and stepping in for graduate students, "
        "teaching assistants and postdocs."
    ),
    "body": [
        (
            "text",
            (
                "<p>Graduate students get the undergraduate training with the word “party” in "
                "it, and close the tab. Their risks look different: one person holds the "
                "funding, the letter, the lab key and the visa paperwork. And on Tuesday "
                "afternoon they are the person with power, standing in front of a section of "
                "twenty-two.</p>"
            ),
        ),
        ("heading", {"text": "What happens in the session", "level": "h2"}),
        (
            "text",
            (
                "<p>We read a story together, in four emails and a conference badge. It is about "
                "a second-year student, a generous adviser and a slow change in tone. "
                "Participants annotate it live, without names, and the margin fills up: <i>“this "
                "is fine,” “hm,” “oh no,” “I have had this email.”</i></p>"
                "<p>Then we turn the page over and read it from the teaching assistant’s side. "
                "What does it look like when the power is yours, and you are tired, and a "
                "student you like asks whether you are coming to the bar?</p>"
            ),
        ),
        ("heading", {"text": "What people leave with", "level": "h2"}),
        (
            "text",
            (
                "<ul><li>A way to tell mentoring from its imitation, earlier</li>"
                "<li>Three things a colleague can do that do not depend on rank</li>"
                "<li>A map of options at <i>your</i> institution: confidential, formal and "
                "neither</li>"
                "<li>A few sentences for setting a limit with students, written by the group</li>"
                "</ul>"
            ),
        ),
        ("heading", {"text": "What you provide", "level": "h2"}),
        (
            "text",
            (
                "<p>A link people can join from anywhere, your policy on relationships between "
                "faculty and students, and the name of one confidential person who will be "
                "online. We run the annotation page; there is nothing to install.</p>"
            ),
        ),
        (
            "quote",
            {
                "text": (
                    "I had three people from fieldwork sites on the call, one of them in a "
                    "truck. It is the first session anyone designed as if they existed."
                ),
                "author": "Associate dean",
                "role": "Graduate school, research university",
                "source_url": "",
            },
        ),
        (
            "callout",
            {
                "heading": "Settings that do not work",
                "text": (
                    "<p>A shared lab screen with the principal investigator in the back. "
                    "Everyone joins from their own device, and annotations carry no names.</p>"
                ),
                "tone": "important",
            },
        ),
        (
            "faq",
            {
                "heading": "What graduate schools ask us",
                "items": [
                    {
                        "question": "Should faculty attend?",
                        "answer": (
                            "<p>Not the same session. We offer the same story to faculty, who "
                            "annotate it rather differently, and departments find the comparison "
                            "useful.</p>"
                        ),
                    },
                    {
                        "question": "Is it recorded?",
                        "answer": (
                            "<p>No. You may have the outline and the anonymous list of limits "
                            "the group wrote.</p>"
                        ),
                    },
                    {
                        "question": "Does it help international students?",
                        "answer": (
                            "<p>We say plainly that people fear for their status, and point to "
                            "the office that can answer questions about it. We do not give legal "
                            "advice.</p>"
                        ),
                    },
                ],
            },
        ),
    ],
}
