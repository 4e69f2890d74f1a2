"""Plainspoke Military: its page on staying safe online."""

PAGE = {
    "slug": "staying-safe",
    "title": "Staying safe online",
    "summary": (
        "What the exit button does, what it does not do, and how to read about this in private."
    ),
    "image": None,
    "image_alt": "",
    "show_in_menus": False,
    "search_description": (
        "Honest advice on browser history, private browsing, the exit button, duty computers, "
        "shared devices and monitoring."
    ),
    "exit_link": "inherit",
    "body": [
        (
            "text",
            (
                "<p>If someone might look over your shoulder, or at your phone later, these few "
                "minutes are worth it. None of this is foolproof. If you think that you are being "
                "watched closely, the safest device is one the other person has never "
                "touched.</p>"
            ),
        ),
        ("heading", {"text": "The exit button", "level": "h2"}),
        (
            "text",
            (
                "<p>The exit button leaves this site at once and opens an ordinary page. It "
                "<b>does not erase your history</b>. The pages you read here can still be listed "
                "in your browser, and the Back button may be able to bring one up.</p>"
            ),
        ),
        ("heading", {"text": "Your browser’s history", "level": "h2"}),
        (
            "text",
            (
                "<ul><li><b>Private browsing</b> (also called incognito or InPrivate) keeps no "
                "history on the device after you close every private window. It hides nothing "
                "from a network or from monitoring software.</li>"
                "<li><b>Deleting single entries</b> is often safer than deleting everything. A "
                "history that is suddenly empty can raise questions.</li>"
                "<li><b>Suggestions</b> in the address bar, synced tabs and shared accounts can "
                "show a page on somebody else’s screen.</li></ul>"
            ),
        ),
        ("heading", {"text": "Duty computers and base networks", "level": "h2"}),
        (
            "text",
            (
                "<p>Government equipment is monitored, and you agreed to that when you logged in. "
                "Someone may be able to see that you visited this site. For anything personal, "
                "use your own phone on your own mobile data, or a library computer off the "
                "installation.</p>"
            ),
        ),
        ("heading", {"text": "Shared phones and family plans", "level": "h2"}),
        (
            "text",
            (
                "<ul><li>A person who pays the bill may see the numbers you call. Ask an advocate "
                "to call you, or borrow a phone.</li>"
                "<li>Shared cloud accounts copy photos, messages and notes to other devices.</li>"
                "<li>Location sharing may be on in a maps app, a game or the car. Turning it off "
                "can be noticed; talk to an advocate first if that worries you.</li></ul>"
            ),
        ),
        ("heading", {"text": "If you think you are monitored", "level": "h2"}),
        (
            "text",
            (
                "<p>Signs can be a partner who knows things you only typed, or a device that "
                "somebody else set up. Trust the feeling, and do not search for answers on that "
                "device. Use another one and speak with an advocate, who can help you make a plan "
                "that does not put you at more risk.</p>"
            ),
        ),
        (
            "support",
            {
                "heading": "Talk to someone",
                "text": (
                    "Use a device you trust. You do not have to give your name or say where you "
                    "serve."
                ),
            },
        ),
        (
            "callout",
            {
                "heading": "Who can keep it private",
                "text": (
                    "<p>On an installation, the SARC, a victim advocate and a healthcare provider "
                    "can generally take a restricted report. <a "
                    'href="page:/articles/restricted-and-unrestricted-in-plain-words/">What that '
                    "means, in plain words</a>.</p>"
                ),
                "tone": "tip",
            },
        ),
    ],
}
