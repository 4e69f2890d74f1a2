"""Demo article: The group chat is a room."""

ARTICLE = {
    "slug": "the-group-chat-is-a-room",
    "title": "The group chat is a room",
    "summary": (
        "Whatever we say about stepping in at parties goes double for the place where most of the "
        "party now happens."
    ),
    "date": "2025-11-11",
    "author": "linh",
    "image": "notebook-and-pen",
    "image_alt": "An open notebook with a pen lying across a half-written page.",
    "content_notes": ["intimate images"],
    "content_note": "This article mentions the sharing of intimate images without permission.",
    "search_description": (
        "Stepping in online – what to do when a private image or a cruel joke lands in a group "
        "chat, for students, parents and anyone with a phone."
    ),
    "body": [
        (
            "text",
            (
                "<p>When we ask ninth graders where they hang out, they say “nowhere,” and they "
                "mean a place with eleven people in it and a name that’s an inside joke about "
                "soup.</p>"
                "<p>A group chat is a room. It has a loud person, a funny person, several people "
                "reading from under the covers and, now and then, something on the table that "
                "shouldn’t be there.</p>"
            ),
        ),
        ("heading", {"text": "The quietest bystanders in history", "level": "h2"}),
        (
            "text",
            (
                "<p>In a hallway you can see a face fall. In a chat, silence looks like agreement. "
                "Eleven people go quiet because they feel sick, and the person who posted sees "
                "eleven people who don’t mind.</p>"
                "<p>That’s why the bar for stepping in is so low here, and so worth clearing. One "
                "lukewarm sentence changes what the silence means.</p>"
            ),
        ),
        (
            "post",
            {
                "text": (
                    "my brother’s friend put a screenshot of a girl in the chat and before anyone "
                    "could be weird about it my brother just typed\n"
                    "\n"
                    "‘nah. delete that’\n"
                    "\n"
                    "and the guy DID. three words of backbone"
                ),
                "author": "june bug",
                "handle": "@junebugging",
                "network": "instagram",
                "date": "2025-10-02",
                "url": "",
            },
        ),
        ("heading", {"text": "Things you can type with one thumb", "level": "h2"}),
        (
            "text",
            (
                "<ul>"
                "<li>“nah”</li>"
                "<li>“delete that”</li>"
                "<li>“did they say you could post this?”</li>"
                "<li>“I don’t want this on my phone”</li>"
                "<li>In a private message to the person in the picture: “I saw something. I’m on "
                "your side. Want help getting it taken down?”</li>"
                "</ul>"
                "<p>None of them is a speech. You don’t have to win the argument, and you don’t "
                "have to leave the chat (though you may).</p>"
            ),
        ),
        ("pull_quote", {"text": "One lukewarm sentence changes what the silence means."}),
        ("heading", {"text": "Don’t be the second person who shares it", "level": "h2"}),
        (
            "text",
            (
                "<p>If a private image reaches you, don’t forward it, not even to someone who "
                "should know, and not even with an angry face. Sharing an intimate image without "
                "permission is illegal in many places, and where the person is under eighteen the "
                "law is stricter still. Tell an adult or a professional what you saw. Describe it; "
                "don’t send it.</p>"
            ),
        ),
        (
            "callout",
            {
                "heading": "If the picture is of you",
                "text": (
                    "<p>You haven’t done something unforgivable, and you’re not the first. Write "
                    "down where it appeared and who posted it. Most large services have a form for "
                    "removing intimate images shared without permission. Tell one person you trust "
                    "before you do the rest; it is a lot to carry with one thumb.</p>"
                ),
                "tone": "important",
            },
        ),
        ("heading", {"text": "For the parents reading over a shoulder", "level": "h2"}),
        (
            "text",
            (
                "<p>The most useful thing you can say is dull, and best said before it’s needed: "
                "“If something like that ever happens, you can show me, and the first thing I do "
                "won’t be to take your phone.” Young people tell us, over and over, that losing "
                "the phone is what stops them. To you it’s a device. To them it’s the room, and "
                "you’d be locking them out of it with everyone else still inside.</p>"
            ),
        ),
        ("heading", {"text": "And for the grown-ups’ chats", "level": "h3"}),
        (
            "text",
            (
                "<p>You have one, too. It’s called “Q3 planning (fun)” and it has a man named Greg "
                "in it. Everything above applies.</p>"
            ),
        ),
        (
            "cta",
            {
                "heading": "A first conversation, before the first incident",
                "text": (
                    "Screenshots is a fifty-minute show for ninth and tenth graders. The parent "
                    "letter is included."
                ),
                "link": {
                    "text": "See Screenshots",
                    "page": "page:/programs/screenshots/",
                    "url": "",
                },
            },
        ),
    ],
}
