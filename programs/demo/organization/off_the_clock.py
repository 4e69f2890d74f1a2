"""The program “Off the Clock”."""

from programs.demo.sources import DOBBIN_2019, EEOC_2016

PROGRAM = {
    "slug": "off-the-clock",
    "title": "Off the Clock",
    "order": 6,
    "status": "coming",
    "tagline": "Nobody in it is called Creepy Dave.",
    "summary": (
        "Work trips, group chats and the holiday party. A self-paced course on the hours when "
        "harassment policy gets blurry."
    ),
    "deliveries": ["online"],
    "audiences": ["People at work", "Managers and supervisors"],
    "mandates": ["State workplace training"],
    "minutes_min": 40,
    "minutes_max": 50,
    "group_min": None,
    "group_max": None,
    "presenters": "Self-paced",
    "languages": ["English", "Spanish"],
    "content_notes": ["harassment"],
    "content_note": (
        "Describes harassment at work in short written scenes. Any scene can be skipped without "
        "losing progress."
    ),
    "image": None,
    "image_alt": "",
    "search_description": (
        "A self-paced online course for employees and managers on harassment outside office hours. "
        "Four short modules, 40 to 50 minutes in all."
    ),
    "body": [
        (
            "text",
            (
                "<p>Your people have clicked through a course before. They’ve met the cartoon man "
                "with his hand on the cartoon shoulder, chosen answer C and gone back to work. "
                "This is not that. It has four short stories, good dialogue, and nobody called "
                "Creepy Dave.</p>"
            ),
        ),
        (
            "heading",
            {
                "text": "How it works",
                "level": "h2",
            },
        ),
        (
            "text",
            (
                "<p>The course is text and sound, in four modules of about ten minutes. People can "
                "stop anywhere and come back. At each choice they see what happens next, including "
                "when they choose well and it’s still uncomfortable.</p>"
            ),
        ),
        (
            "table",
            {
                "caption": "The four modules",
                "columns": ["Module", "The situation", "The skill"],
                "rows": [
                    [
                        "1. The shared ride",
                        "A joke about a colleague, on the way back from a client",
                        "Saying one sentence and letting it be enough",
                    ],
                    ["2. The chat", "A channel called Random, which is", "Interrupting in writing"],
                    [
                        "3. The offsite",
                        "A senior person, a late bar, a new hire",
                        "Arriving early rather than bravely",
                    ],
                    [
                        "4. Monday",
                        "Someone tells you, and asks you to forget it",
                        "Being honest about what comes next",
                    ],
                ],
            },
        ),
        (
            "outcomes",
            {
                "heading": "What people leave with",
                "items": [
                    "A clear idea of where work ends (later than they thought)",
                    "Words for interrupting a peer, a client and a boss",
                    "Your own contacts and policy, in module four, not ours",
                    "For managers: what to do in the first hour, and how to spot quiet retaliation",
                ],
            },
        ),
        (
            "needs",
            {
                "heading": "Who brings what",
                "you_provide": [
                    "A list of who takes it, and the names of your contacts",
                    "A manager who’ll mention it at a meeting without rolling their eyes",
                ],
                "we_bring": [
                    "Four modules of text and sound, with transcripts",
                    "Set-up in about three weeks, once it is out",
                ],
                "unsuitable": [
                    (
                        "As a first step when something has already happened in a team: a live "
                        "session is better then"
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
                    "<p>Courses that teach the law have done little for behavior. The task force "
                    "of the Equal Employment Opportunity Commission asked for bystander and "
                    "civility training instead; a study of companies found that training managers "
                    "to help goes better than training everyone not to offend.</p>"
                ),
                "citations": [EEOC_2016, DOBBIN_2019],
            },
        ),
        (
            "practical",
            {
                "heading": "Good to know",
                "lead_time": "Trial readers are at work on it; first courses in spring 2027",
                "accessibility": "Keyboard and screen reader; transcripts; no answer is timed",
                "tailoring": "Your contacts, your policy, your time zones",
            },
        ),
        (
            "faq",
            {
                "heading": "Before you sign up",
                "items": [
                    {
                        "question": "Does it meet our state’s requirements?",
                        "answer": (
                            "<p>Some states set minutes, topics or a separate version for "
                            "supervisors. Tell us where your people work, and we’ll say plainly "
                            "which rules it meets and which it doesn’t.</p>"
                        ),
                    },
                    {
                        "question": "Is it accessible?",
                        "answer": (
                            "<p>It works by keyboard and screen reader, all sound has a "
                            "transcript, and no answer is timed.</p>"
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
                        "program": "page:/programs/after-the-disclosure/",
                        "relation": "companion",
                        "note": "live, for the managers people will tell",
                    },
                ],
            },
        ),
    ],
}
