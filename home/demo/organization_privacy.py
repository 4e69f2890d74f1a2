"""Demo page of the umbrella site: Privacy."""

PAGE = {
    "slug": "privacy",
    "title": "Privacy",
    "summary": (
        "This site keeps as little about you as we could arrange. Here is all of it, in plain "
        "words."
    ),
    "image": None,
    "image_alt": "",
    "show_in_menus": False,
    "search_description": (
        "What Plainspoke’s website keeps about readers – no cookies, no analytics, no third "
        "parties – and what happens to your newsletter address."
    ),
    "exit_link": "inherit",
    "body": [
        (
            "text",
            (
                "<p>People read this site at difficult moments. We don’t think anybody should be "
                "followed around for it, so we built it not to.</p>"
            ),
        ),
        ("heading", {"text": "The short version", "level": "h2"}),
        (
            "table",
            {
                "caption": "What this site keeps",
                "columns": ["When you", "What we keep", "For how long"],
                "rows": [
                    ["Read a page", "Nothing about you. No cookies, no analytics", "–"],
                    ["Search", "Nothing. Your words answer that one search", "–"],
                    [
                        "Sign up for the newsletter",
                        "Your address, the page you used and the date",
                        "Until you ask us to delete it",
                    ],
                    [
                        "Ask about a program",
                        "What you write in the form, and what we answer",
                        "24 months after we last heard of each other",
                    ],
                    [
                        "Write to us",
                        "Your email and our answer",
                        "As long as the conversation needs",
                    ],
                ],
            },
        ),
        ("heading", {"text": "Reading", "level": "h2"}),
        (
            "text",
            (
                "<p>We set no cookies for readers. There are no analytics, no advertising and no "
                "tracking pixels. The fonts, pictures and styles all come from this site, and "
                "opening a page sends no request to anybody else. Posts from social networks are "
                "copied here as text, and videos on other services open only if you follow the "
                'link. A program <a href="/privacy/proof/">checks all this every day</a>, and '
                "shows what it finds.</p>"
                "<p>As with any website, the server has to see your network address in order to "
                "send you a page. We don’t use it to work out who you are.</p>"
                "<p>The people who write and edit this site sign in to do so, and get a cookie for "
                "it. That doesn’t affect readers.</p>"
            ),
        ),
        ("heading", {"text": "Searching", "level": "h2"}),
        (
            "text",
            (
                "<p>The words you type are used to find pages, and then forgotten. We don’t log "
                "them. Your own browser may remember them in its history; see <a "
                'href="page:/staying-safe/">staying safe online</a>.</p>'
            ),
        ),
        ("heading", {"text": "The newsletter", "level": "h2"}),
        (
            "text",
            (
                "<p>When you sign up we store three things: your email address, the page you "
                "signed up on and the date. We use the address to send you the newsletter you "
                "asked for. We don’t sell it or lend it.</p>"
                "<p>To come off the list or have your details deleted, write to <a "
                'href="mailto:hello@plainspoke.example">hello@plainspoke.example</a> from that '
                "address. We’ll delete the record, not just hide it.</p>"
                "<p>The form also has a hidden field, to catch programs that fill in everything "
                "they find. If you can’t see it, it’s working.</p>"
            ),
        ),
        ("heading", {"text": "Asking about a program", "level": "h2"}),
        (
            "text",
            (
                '<p>What you write in the <a href="/programs/inquire/">inquiry form</a> is stored '
                "on this site, where our bookers read it, keep notes on it and answer you. You get a "
                "mail that confirms it. Mails are erased after 90 days. Twenty-four months after "
                "the last activity a program removes your organization, your name, your addresses, "
                "what you wrote and our notes; what stays is the sector, the region, the "
                "programs, the month and what became of it. If you ask us sooner, "
                "we delete all of it at once.</p>"
                "<p>Against floods of mail, the server counts how often a form is sent from one "
                "network address. It keeps a scrambled form of that address for ten minutes, and "
                "of the email address we confirm to for a day.</p>"
            ),
        ),
        ("heading", {"text": "Writing to us", "level": "h2"}),
        (
            "text",
            (
                "<p>Email reaches our bookers. Please don’t send anyone’s private story; we can’t "
                "promise that email is confidential, and there are <a "
                'href="page:/staying-safe/">people whose job it is</a> to hear it.</p>'
            ),
        ),
        ("heading", {"text": "Leaving for other sites", "level": "h2"}),
        (
            "text",
            (
                "<p>Links to support services and other organizations take you to their sites, "
                "under their own rules.</p>"
            ),
        ),
        (
            "faq",
            {
                "heading": "Two fair questions",
                "items": [
                    {
                        "question": "How do you know what people read, then?",
                        "answer": (
                            "<p>We don’t. We ask hosts what was useful. It’s slower, and we get "
                            "better stories.</p>"
                        ),
                    },
                    {
                        "question": "Can I see what you hold about me?",
                        "answer": (
                            "<p>Yes. Write to us and we’ll send you all of it, which will take one "
                            "line.</p>"
                        ),
                    },
                ],
            },
        ),
    ],
}
