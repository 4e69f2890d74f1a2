"""Demo program: Off the Clock."""

PROGRAM = {
    "slug": "off-the-clock",
    "title": "Off the Clock",
    "order": 6,
    "summary": (
        "Work trips, group chats and the holiday party. A self-paced course on the hours when "
        "harassment policy gets blurry."
    ),
    "delivery": "online",
    "audience": "Workplaces",
    "minutes_min": 40,
    "minutes_max": 50,
    "group_min": None,
    "group_max": None,
    "presenters": "Self-paced",
    "languages": "English, Spanish",
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
        ("heading", {"text": "How it works", "level": "h2"}),
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
                    [
                        "2. The chat",
                        "A channel called Random, which is",
                        "Interrupting in writing",
                    ],
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
        ("heading", {"text": "What people leave with", "level": "h2"}),
        (
            "text",
            (
                "<ul>"
                "<li>A clear idea of where work ends. (Later than they thought.)</li>"
                "<li>Words for interrupting a peer, a client and a boss.</li>"
                "<li>Your own contacts and policy, in module four, not ours.</li>"
                "<li>For managers: what to do in the first hour, and how to spot quiet "
                "retaliation.</li>"
                "</ul>"
            ),
        ),
        (
            "quote",
            {
                "text": (
                    "People finished it and then kept talking about module three. I have run this "
                    "department for eleven years and that has never happened with a course."
                ),
                "author": "Director of people operations",
                "role": "Logistics company",
                "source_url": "",
            },
        ),
        ("heading", {"text": "What you provide", "level": "h2"}),
        (
            "text",
            (
                "<p>A list of who takes it, the names of your contacts, and a manager who’ll "
                "mention it at a meeting without rolling their eyes. We set it up in about three "
                "weeks.</p>"
            ),
        ),
        (
            "callout",
            {
                "heading": "When it isn’t enough",
                "text": (
                    "<p>If something has already happened in a team, a course is the wrong first "
                    "step and can feel like an answer nobody asked for. <a "
                    'href="page:/contact/">Talk to us</a> about a live session instead.</p>'
                ),
                "tone": "important",
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
    ],
}
