"""Demo page of the umbrella site: Staying safe online."""

PAGE = {
    "slug": "staying-safe",
    "title": "Staying safe online",
    "summary": (
        "Reading about this subject can be risky if someone checks your phone or computer. Here is "
        "what this site can do for you, and what it cannot."
    ),
    "image": "doorway-light",
    "image_alt": "Warm light falling through an open doorway onto a dark floor.",
    "show_in_menus": False,
    "search_description": (
        "Honest advice on browser history, private browsing, shared devices and monitoring, and "
        "what the Leave this site button does and does not do."
    ),
    "exit_link": "inherit",
    "body": [
        (
            "text",
            (
                "<p>If you think somebody may be watching what you do on this device, the safest "
                "choice is to read this on another one: a friend’s phone, a computer at a library, "
                "school or work that the person can’t get to.</p>"
            ),
        ),
        (
            "callout",
            {
                "heading": "If you are in danger now",
                "text": (
                    "<p>Call 911, or your local emergency number. If speaking isn’t safe, many "
                    "places in the United States also accept a text to 911.</p>"
                ),
                "tone": "important",
            },
        ),
        ("heading", {"text": "What the “Leave this site” button does", "level": "h2"}),
        (
            "text",
            (
                "<p>On most pages you’ll find a button that takes you to an ordinary website "
                "straight away. It’s quick, and it gets this page off the screen. On a computer, "
                "pressing the Shift key three times does the same.</p>"
                "<p>It <b>does not erase</b> the fact that you were here. The pages you opened can "
                "still be in your browser’s history, and the Back button may be able to return to "
                "them. Nothing a website does can change that. Only you, on your device, can.</p>"
            ),
        ),
        ("heading", {"text": "Browser history", "level": "h2"}),
        (
            "text",
            (
                "<p>Your browser keeps a list of the pages you visit. It also remembers what you "
                "type into search boxes, since those words become part of the page’s address.</p>"
                "<ul>"
                "<li>You can delete single entries from the history. That draws less attention "
                "than deleting everything, because an empty history is noticeable.</li>"
                "<li>Look for <b>History</b> in your browser’s menu. You can search there for "
                "“plainspoke” and remove what you find.</li>"
                "<li>If your browser is signed in to an account, the same history may show up on "
                "other devices signed in to it.</li>"
                "<li>Address bars suggest pages you’ve visited before. Removing the history entry "
                "usually removes the suggestion.</li>"
                "</ul>"
            ),
        ),
        ("heading", {"text": "Private browsing", "level": "h2"}),
        (
            "text",
            (
                "<p>A private or incognito window doesn’t keep its history after you close "
                "<b>all</b> of its windows. It’s a good habit for reading pages like these, so "
                "long as you start with it.</p>"
                "<p>It doesn’t hide you from everyone. An employer, a school, whoever runs the "
                "Wi-Fi or a monitoring app on the device may still be able to see which sites were "
                "visited.</p>"
            ),
        ),
        ("heading", {"text": "Shared phones, computers and accounts", "level": "h2"}),
        (
            "text",
            (
                "<ul>"
                "<li>Sign out of email and chat when you are done, and don’t let the browser save "
                "the password.</li>"
                "<li>Check which devices are signed in to your accounts. Most services list them "
                "under security settings.</li>"
                "<li>If you sign up for our newsletter, it will arrive in your inbox under our "
                "name. Choose an address only you can open, or don’t sign up.</li>"
                "<li>Calls and texts appear in the phone’s log and perhaps on the bill.</li>"
                "</ul>"
            ),
        ),
        ("heading", {"text": "If you think you are being monitored", "level": "h2"}),
        (
            "text",
            (
                "<p>Apps exist that secretly report messages, location and screens, and they can "
                "be hard to find. Signs such as somebody knowing things you’ve told no one are "
                "worth taking seriously.</p>"
                "<p>Before you remove anything, think about what might follow. Taking away "
                "someone’s view of you can make them angry, and the app may be evidence you want "
                "later. An advocate can help you plan it. Use a device the person has never held "
                "to contact one.</p>"
            ),
        ),
        (
            "support",
            {
                "heading": "People who can help you plan",
                "text": (
                    "They can talk about technology as well as feelings, and you don’t have to "
                    "give your name."
                ),
            },
        ),
        ("heading", {"text": "What we keep about you", "level": "h2"}),
        (
            "text",
            (
                "<p>Very little: no cookies for readers and no analytics, and we don’t record what "
                'you search for here. The <a href="page:/privacy/">privacy page</a> has the short, '
                'full list, and a program <a href="/privacy/proof/">checks it every day</a>.</p>'
            ),
        ),
    ],
}
