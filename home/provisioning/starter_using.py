"""Starter pages about using the site. They describe what the platform does, nothing else."""


def accessibility(plan) -> dict:
    """Return what a fresh site aims for."""
    body = [
        (
            "text",
            "<p>We aim for this site to meet the Web Content Accessibility Guidelines (WCAG) 2.2 "
            "at level AA. It is a target we work toward, not a certificate.</p>",
        ),
        ("heading", {"text": "What that means in practice", "level": "h2"}),
        (
            "text",
            "<ul><li>Every page can be used with a keyboard alone.</li>"
            "<li>Every page can be read without JavaScript.</li>"
            "<li>Headings and labels are there for screen readers, and a link that skips to the "
            "content.</li>"
            "<li>Text and buttons keep their contrast in light and in dark.</li>"
            "<li>If your device asks for less motion, there is less motion.</li></ul>",
        ),
        ("heading", {"text": "What may fall short", "level": "h2"}),
        (
            "text",
            "<p>People write the pages of this site. A picture without a description, or a "
            "document that a screen reader cannot follow, is a mistake we want to know "
            "about.</p>",
        ),
    ]
    if reach := _reach(plan):
        body += [
            ("heading", {"text": "Tell us about a problem", "level": "h2"}),
            ("text", f"<p>{reach} Say which page it was and what you tried to do.</p>"),
        ]
    return {
        "slug": "accessibility",
        "title": "Accessibility",
        "live": True,
        "exit_link": "hide",
        "summary": "What we do so that everybody can read this site, and where it may fall short.",
        "body": body,
    }


def privacy(plan) -> dict:
    """Return what a fresh site keeps about its readers."""
    rows = [
        ["Read a page", "No cookies, no statistics, nothing sent to others"],
        ["Search", "Nothing. Your words answer that one search"],
        ["Sign up for the newsletter", "Your address, the page you used, what you agreed to, when"],
        ["Ask about a program", "What you write in the form, and what we answer: see below"],
    ]
    caption = "What this site keeps"
    body = [
        (
            "text",
            "<p>Nobody should be followed around for reading about this subject, and this site is "
            "built not to.</p>",
        ),
        ("table", {"caption": caption, "columns": ["When you", "What is kept"], "rows": rows}),
        ("heading", {"text": "Reading", "level": "h2"}),
        (
            "text",
            "<p>This site sets no cookies for readers and loads nothing from other companies: "
            "fonts, pictures and styles all come from here. As with any website, the server has "
            "to see your network address in order to send you a page, and may note it in its "
            'log. All of this is <a href="/privacy/proof/">checked every day</a>.</p>'
            "<p>People who write and edit this site sign in, and get a cookie for "
            "it.</p>",
        ),
        ("heading", {"text": "Asking about a program", "level": "h2"}),
        (
            "text",
            "<p>What you write in the form is stored on this site for the people who answer it. "
            "Twenty-four months after the last activity your organization, your name, your "
            "addresses, your words and our notes are removed; sector, region, programs, month and "
            "outcome stay. We delete all of it sooner when you ask.</p>",
        ),
        ("heading", {"text": "The newsletter", "level": "h2"}),
        (
            "text",
            "<p>Your address is used for the newsletter of this site and for nothing else. "
            f"We tell you what is kept about you, and delete it, when you ask. {_reach(plan)}</p>",
        ),
    ]
    return {
        "slug": "privacy",
        "title": "Privacy",
        "live": True,
        "exit_link": "inherit",
        "summary": "What this site keeps about you, which is very little, in plain words.",
        "body": body,
    }


def staying_safe(plan) -> dict:
    """Return how to read unseen. It promises nothing a website cannot keep."""
    body = [
        (
            "text",
            "<p>If somebody looks at your phone or computer, they may see what you have been "
            "reading. These steps help. None of them hides everything.</p>",
        ),
        ("heading", {"text": "Leaving quickly", "level": "h2"}),
        (
            "text",
            "<p>“Leave this site”, on many pages, clears the screen at once and opens an ordinary "
            "page about the weather. On a computer, pressing the Shift key three times does the "
            "same. It does not clear your history: the pages you read stay in it until you remove "
            "them, and the Back button may lead to one you read before.</p>",
        ),
        ("heading", {"text": "Leaving fewer traces", "level": "h2"}),
        (
            "text",
            "<ul><li>A private or incognito window forgets its history when you close it. It does "
            "not hide you from your network, or from software that watches your device.</li>"
            "<li>You can remove single pages from your browser’s history. An empty history can "
            "raise more questions than a few missing pages.</li>"
            "<li>A browser that is signed in to an account may show the same history on other "
            "devices.</li>"
            "<li>Calls and texts stand in the phone’s list and perhaps on the bill. You can ask "
            "whoever you call not to call back.</li></ul>",
        ),
        ("heading", {"text": "If you think you are watched", "level": "h2"}),
        (
            "text",
            "<p>There are programs that report what happens on a device, and they are hard to "
            "find. Then nothing on this page is enough: use a device the other person cannot "
            "reach, at a library, at work, or a friend’s. Removing such a program can be noticed, "
            "and it may be evidence; talk it over with an advocate first.</p>",
        ),
        (
            "support",
            {"heading": "Talk it over", "text": "People there can help you plan what is safe."},
        ),
        (
            "text",
            "<p>What this site itself loads and stores is <a "
            'href="/privacy/proof/">checked every day</a>.</p>',
        ),
    ]
    return {
        "slug": "staying-safe",
        "title": "Staying safe online",
        "live": True,
        "exit_link": "show",
        "summary": "How to read this site with fewer traces, and what no website can hide.",
        "body": body,
    }


def _reach(plan) -> str:
    """Say how to reach the organization, if that is known."""
    if not plan.contact_email:
        return ""
    return f'Write to <a href="mailto:{plan.contact_email}">{plan.contact_email}</a>.'
