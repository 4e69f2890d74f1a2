"""Plainspoke Military: its privacy page."""

PAGE = {
    "slug": "privacy",
    "title": "Privacy",
    "summary": ("What this site knows about you, which is very little, and what we do with it."),
    "image": None,
    "image_alt": "",
    "show_in_menus": False,
    "search_description": (
        "Privacy at Plainspoke Military: no cookies for readers, no analytics, no outside "
        "requests, and how newsletter addresses are kept."
    ),
    "exit_link": "inherit",
    "body": [
        (
            "text",
            (
                "<p>People read this site on duty computers, shared phones and family tablets. "
                "Some are worried about who might find out. So we built it to know as little "
                "about you as it can.</p>"
            ),
        ),
        ("heading", {"text": "Reading", "level": "h2"}),
        (
            "text",
            (
                "<ul><li><b>No cookies</b> are set when you read.</li>"
                "<li><b>No analytics</b> and no advertising. We do not measure you.</li>"
                "<li><b>No outside requests.</b> Fonts, pictures and scripts come from this site "
                "alone. Posts from social networks are copied here as text, so opening a page "
                "tells those networks nothing.</li>"
                "<li><b>Search words are not logged</b> by this site. They do appear in the "
                "address of the results page, and so in your browser’s own history.</li></ul>"
            ),
        ),
        ("heading", {"text": "The newsletter", "level": "h2"}),
        (
            "text",
            (
                "<p>If you sign up, we keep your e-mail address, the page where you signed up and "
                "the date. We use them to send the newsletter and for nothing else. We keep them "
                "until you ask us to delete them: write to <a "
                'href="mailto:hello@plainspoke.example">hello@plainspoke.example</a> and we '
                "will.</p>"
            ),
        ),
        ("heading", {"text": "Asking about a program", "level": "h2"}),
        (
            "text",
            (
                '<p>The <a href="/programs/inquire/">inquiry form</a> keeps what you write in it, '
                "and our notes and answers. Twenty-four months after the last activity your unit, "
                "your name, your addresses, your words and our notes are removed. Sector, region, "
                "programs, month and outcome stay. Mails about it are erased "
                "after 90 days. Ask us sooner, and we delete all of it.</p>"
            ),
        ),
        ("heading", {"text": "Writing to us", "level": "h2"}),
        (
            "text",
            (
                "<p>Messages about bookings reach our office mailbox and stay there as long as "
                "the booking needs them. Please do not send details about an assault or a report; "
                "e-mail is not the place, and we are not the people who can help best.</p>"
            ),
        ),
        (
            "callout",
            {
                "heading": "What we cannot see or control",
                "text": (
                    "<p>Your own browser keeps a history. Government networks, employers and "
                    "schools may record which sites are visited from their equipment, and so may "
                    'monitoring software on a phone. <a href="page:/staying-safe/">Staying safe '
                    "online</a> explains what you can do.</p>"
                ),
                "tone": "important",
            },
        ),
    ],
}
