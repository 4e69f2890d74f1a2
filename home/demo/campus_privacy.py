"""What the campus site stores about its readers."""

PRIVACY = {
    "slug": "privacy",
    "title": "Privacy",
    "image": None,
    "image_alt": "",
    "summary": (
        "The short version: you can read this whole site without telling us anything, and we "
        "like it that way."
    ),
    "search_description": (
        "What this site stores about readers (very little), what happens to your address if you "
        "sign up, and how to have it deleted."
    ),
    "exit_link": "inherit",
    "show_in_menus": False,
    "body": [
        ("heading", {"text": "When you read", "level": "h2"}),
        (
            "text",
            (
                "<ul><li><b>No cookies.</b> The pages you read here set none.</li>"
                "<li><b>No analytics.</b> We do not count you, follow you or measure how far you "
                "scrolled.</li>"
                "<li><b>No third parties.</b> Fonts, pictures and styles come from this site. "
                "Opening a page asks no other company for anything.</li>"
                "<li><b>No record of searches.</b> The words you type into the search box are "
                "not logged by this site. They do appear in the address of the results page, so "
                "your own browser may remember them.</li>"
                "</ul>"
            ),
        ),
        (
            "text",
            (
                "<p>To send you a page, a server has to know the network address to send it to. "
                "That is how the internet works. We do not use it to find out who you are.</p>"
            ),
        ),
        ("heading", {"text": "When you sign up for the newsletter", "level": "h2"}),
        (
            "text",
            (
                "<p>We store the email address you typed, the page you typed it on, and the "
                "date. Nothing else. We keep it until you ask us to delete it, and then we "
                "delete it. We do not sell, lend or trade addresses.</p>"
            ),
        ),
        ("heading", {"text": "When you ask about a program", "level": "h2"}),
        (
            "text",
            (
                '<p>The <a href="/programs/inquire/">inquiry form</a> stores what you write in it, '
                "and the booking team adds notes and answers. Twenty-four months after the last "
                "activity your organization, your name, your addresses, your words and our notes are "
                "removed without anybody having to think of it. Sector, region, programs, month "
                "and outcome stay. Mails about it are erased after 90 days.</p>"
            ),
        ),
        ("heading", {"text": "When you write to us", "level": "h2"}),
        (
            "text",
            (
                "<p>Your message stays in our mailbox, where the booking team can read it. Email "
                "is not a safe place for details about something that happened to you; please "
                'see the <a href="page:/contact/">contact page</a> for people who are better '
                "placed to listen.</p>"
            ),
        ),
        ("heading", {"text": "When you follow a link away", "level": "h2"}),
        (
            "text",
            (
                "<p>Links to other sites, such as a support service’s chat, take you to places "
                "with their own rules. If someone else can see your device, read <a "
                'href="page:/staying-safe/">Staying safe online</a> first.</p>'
            ),
        ),
        ("heading", {"text": "Have something deleted, or ask what we hold", "level": "h2"}),
        (
            "text",
            (
                "<p>Write to <a "
                'href="mailto:hello@plainspoke.example">hello@plainspoke.example</a> from the '
                "address in question, or tell us which address it is. You do not have to give a "
                "reason.</p>"
            ),
        ),
        (
            "callout",
            {
                "heading": "If this page changes",
                "text": (
                    "<p>We will say so at the top, with the date, in words as plain as these.</p>"
                ),
                "tone": "note",
            },
        ),
    ],
}
