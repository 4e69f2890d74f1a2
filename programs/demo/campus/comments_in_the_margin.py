"""The program “Comments in the Margin”."""

from programs.demo.sources import NASEM_2018

PROGRAM = {
    "slug": "comments-in-the-margin",
    "title": "Comments in the Margin",
    "order": 5,
    "status": "coming",
    "tagline": "For the people the undergraduate training forgot.",
    "summary": (
        "A virtual session for graduate students and postdocs about power, fieldwork, conferences "
        "and the adviser who texts at midnight."
    ),
    "deliveries": ["virtual"],
    "audiences": ["Graduate students", "Faculty and staff"],
    "mandates": ["Title IX"],
    "minutes_min": 60,
    "minutes_max": 75,
    "group_min": 15,
    "group_max": 120,
    "presenters": "1 educator and a host in the chat",
    "languages": ["English"],
    "content_notes": ["harassment"],
    "content_note": "Talks about sexual harassment by people with power over someone’s work.",
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
                "<p>Graduate students get the undergraduate training with the word “party” in it, "
                "and close the tab. Their risks look different: one person holds the funding, the "
                "letter, the lab key and the visa paperwork. And on Tuesday afternoon they are the "
                "person with power, standing in front of a section of twenty-two.</p>"
            ),
        ),
        (
            "steps",
            {
                "heading": "What happens in the session",
                "items": [
                    {
                        "heading": "A story in four emails",
                        "text": (
                            "<p>A second-year student, a generous adviser, a conference badge and "
                            "a slow change in tone. Participants annotate it live, without names, "
                            "and the margin fills up: <i>“this is fine,” “hm,” “oh no,” “I have "
                            "had this email.”</i></p>"
                        ),
                    },
                    {
                        "heading": "The page, turned over",
                        "text": (
                            "<p>The same story from the teaching assistant’s side. What does it "
                            "look like when the power is yours, and you are tired, and a student "
                            "you like asks whether you are coming to the bar?</p>"
                        ),
                    },
                    {
                        "heading": "A map of this place",
                        "text": (
                            "<p>Confidential, formal and neither, at <i>your</i> institution.</p>"
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
                    "A way to tell mentoring from its imitation, earlier",
                    "Three things a colleague can do that do not depend on rank",
                    "A map of options at your institution",
                    "A few sentences for setting a limit with students, written by the group",
                ],
            },
        ),
        (
            "needs",
            {
                "heading": "Who brings what",
                "you_provide": [
                    "A link people can join from anywhere",
                    "Your policy on relationships between faculty and students",
                    "The name of one confidential person who will be online",
                ],
                "we_bring": [
                    "An educator, and a host in the chat",
                    "The annotation page; there is nothing to install",
                ],
                "unsuitable": [
                    (
                        "A shared lab screen with the principal investigator in the back: everyone "
                        "joins from their own device"
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
                    "<p>The National Academies’ report describes how dependence on one person "
                    "makes harassment in research easier to do and harder to name. This session "
                    "starts there.</p>"
                ),
                "citations": [NASEM_2018],
            },
        ),
        (
            "practical",
            {
                "heading": "Good to know",
                "lead_time": (
                    "Readings with graduate students until March; first dates in fall 2027"
                ),
                "regions": "Anywhere with a connection; Eastern to Pacific time",
                "accessibility": "Live captions; the annotation page works by keyboard",
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
                            "<p>No. You may have the outline and the anonymous list of limits the "
                            "group wrote.</p>"
                        ),
                    },
                    {
                        "question": "Does it help international students?",
                        "answer": (
                            "<p>We say plainly that people fear for their status, and point to the "
                            "office that can answer questions about it. We do not give legal "
                            "advice.</p>"
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
                        "program": "page:/programs/pass-the-mic/",
                        "relation": "follow_up",
                        "note": "for teaching assistants who want to lead it themselves",
                    },
                ],
            },
        ),
    ],
}
