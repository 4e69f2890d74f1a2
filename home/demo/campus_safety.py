"""Advice for readers of the campus site whose device is not only theirs."""

STAYING_SAFE = {
    "slug": "staying-safe",
    "title": "Staying safe online",
    "image": "library-window",
    "image_alt": ("A desk by a tall library window with afternoon light falling across it"),
    "summary": (
        "If someone might look at your phone or laptop, a few minutes here can help. It is also "
        "honest about what this site cannot do."
    ),
    "search_description": (
        "Honest advice on browser history, private windows, shared devices and what the exit "
        "button on this site can and cannot do."
    ),
    "exit_link": "inherit",
    "show_in_menus": False,
    "body": [
        (
            "callout",
            {
                "heading": "What the exit button does",
                "text": (
                    "<p>It takes you quickly to an ordinary site. <b>It does not erase your "
                    "history.</b> The pages you visited may still be listed in the browser, and "
                    "your internet provider or network may have its own records.</p>"
                ),
                "tone": "important",
            },
        ),
        ("heading", {"text": "Your browser remembers", "level": "h2"}),
        (
            "text",
            (
                "<p>Browsers keep a list of the pages you open. You can remove single pages from "
                "it, which draws less attention than an empty list. Look for “History” in the "
                "menu, find the entries and delete only those. Remember that address bars also "
                "suggest pages and searches from before.</p>"
            ),
        ),
        ("heading", {"text": "Private windows help, within limits", "level": "h2"}),
        (
            "text",
            (
                "<p>A private or incognito window forgets its history when you close it. Close "
                "all of its windows, not just the tab. It does not hide anything from:</p>"
                "<ul><li>the campus network or your internet provider</li>"
                "<li>an employer or a school that manages the device</li>"
                "<li>software someone has installed to watch what you do</li>"
                "<li>a person looking over your shoulder</li>"
                "</ul>"
            ),
        ),
        ("heading", {"text": "Shared devices and shared accounts", "level": "h2"}),
        (
            "text",
            (
                "<p>If your browser is signed in to an account, history may appear on every "
                "device that uses it: the tablet at home, an ex’s laptop, the family desktop. "
                "The same goes for shared photo libraries, location sharing, and phone plans "
                "where one person sees the bill.</p>"
                "<p>A library or lab computer can be a safer choice. Sign out and close the "
                "browser when you are done.</p>"
            ),
        ),
        ("heading", {"text": "If you think someone is monitoring you", "level": "h2"}),
        (
            "text",
            (
                "<p>Trust that feeling. If a person keeps knowing things they should not, the "
                "device itself may be watched, and then nothing on this page is enough. Use a "
                "different device, one they have never had in their hands, to look for help.</p>"
                "<p>Removing monitoring software or changing all your passwords at once can tip "
                "someone off. It can be wise to talk with an advocate first and plan it "
                "together.</p>"
            ),
        ),
        ("heading", {"text": "Small habits that help", "level": "h2"}),
        (
            "text",
            (
                "<ol><li>Decide beforehand what you would say you were looking at.</li>"
                "<li>Save support numbers under an ordinary name, or learn one by heart.</li>"
                "<li>Use an email address nobody else knows about, opened on a safe device.</li>"
                "<li>If you call, check whether the call appears on a shared bill or a shared "
                "call list.</li>"
                "</ol>"
            ),
        ),
        (
            "support",
            {
                "heading": "People who can help you plan",
                "text": (
                    "They can talk through safety with you as well as what happened. You decide "
                    "how much to say."
                ),
            },
        ),
    ],
}
