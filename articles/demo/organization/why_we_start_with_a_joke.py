"""Demo article: Why we start with a joke."""

ARTICLE = {
    "slug": "why-we-start-with-a-joke",
    "title": "Why we start with a joke",
    "summary": (
        "Four hundred people arrive braced for a lecture. The first laugh is how we tell them they "
        "are not getting one."
    ),
    "date": "2026-05-12",
    "author": "maren",
    "image": "stage-from-wings",
    "image_alt": (
        "A bright stage seen from the dark of the wings, with two microphones waiting in the light."
    ),
    "content_note": "",
    "search_description": (
        "Plainspoke’s head writer on why comedy belongs in sexual violence prevention, what we "
        "never joke about, and how a laugh becomes a conversation."
    ),
    "body": [
        (
            "text",
            (
                "<p>There is a particular sound a room makes when it has been told to be there. "
                "Coats stay on. Phones come out. Somebody in row nine has already decided this "
                "will be an hour of being told not to do things, and has started a game of chess "
                "against a stranger in Lisbon.</p>"
                "<p>We have about ninety seconds to change that person’s mind. So we start with a "
                "joke.</p>"
            ),
        ),
        ("heading", {"text": "The joke is never about harm", "level": "h2"}),
        (
            "text",
            (
                "<p>Let me get the obvious worry out of the way, because every careful host asks, "
                "and they should. We don’t joke about sexual assault, and we don’t joke about the "
                "people it happens to. If you read our scripts with a highlighter, you would find "
                "the laughs in one place only: the odd, tender, badly lit things people do when "
                "they like someone and can’t say so.</p>"
                "<p>The text that took forty minutes to write and says “hey.” The friend who "
                "offers to “scout.” The man who has practiced leaning on a door frame.</p>"
                "<p>Everybody has done one of these. That is the point. A laugh of recognition is "
                "a small confession, made out loud, in a crowd, and nothing bad happens. The room "
                "has now admitted it finds this stuff hard. From there we can ask better "
                "questions.</p>"
            ),
        ),
        (
            "pull_quote",
            {
                "text": (
                    "A laugh of recognition is a small confession, made out loud, in a crowd, and "
                    "nothing bad happens."
                ),
            },
        ),
        ("heading", {"text": "What the laugh makes room for", "level": "h2"}),
        (
            "text",
            (
                "<p>In <i>Read the Room</i>, our longest-running show, the audience spends twenty "
                "minutes rooting for two people on a date. They shout advice. They are having a "
                "nice time. Then one of the two goes quiet, and the other one keeps going, and "
                "four hundred people notice before he does.</p>"
                "<p>Nobody has to explain what just happened. They felt it. All our educators have "
                "to do is stop the scene and ask what they saw.</p>"
                "<p>The discussion after that is the program. The comedy only bought us the right "
                "to have it:</p>"
                "<ul>"
                "<li>People who laughed together will disagree in front of each other.</li>"
                "<li>People who have not been scolded will say what they really think, including "
                "the wrong thing.</li>"
                "<li>The wrong thing, said out loud, can be answered. Kept quiet, it goes home "
                "untouched.</li>"
                "</ul>"
            ),
        ),
        (
            "quote",
            {
                "text": (
                    "I came to supervise. I stayed because my juniors were arguing about whether "
                    "silence is an answer, and they were arguing well."
                ),
                "author": "Residence director",
                "role": "Host of a spring show",
                "source_url": "",
            },
        ),
        ("heading", {"text": "Where we stop being funny", "level": "h2"}),
        (
            "text",
            (
                "<p>Every script has a line we call the turn. Past it there are no more jokes for "
                "several minutes, and the lights change so that no one has to guess. New educators "
                "rehearse the turn more than any punch line, because a comic’s instinct is to "
                "rescue a silent room. We teach them to leave the silence where it is.</p>"
                "<p>Then, near the end, we let people laugh again. Not because it’s all right now, "
                "but because they have to walk out together and talk about it on the stairs, and "
                "it’s easier to talk to someone you have just laughed with.</p>"
                "<p>The man in row nine, by the way, usually loses his chess game. He stops moving "
                "at about minute four.</p>"
            ),
        ),
        (
            "programs",
            {
                "heading": "See how it works on its feet",
                "programs": ["page:/programs/read-the-room/", "page:/programs/plain-words/"],
            },
        ),
    ],
}
