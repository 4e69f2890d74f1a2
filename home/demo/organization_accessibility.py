"""Demo page of the umbrella site: Accessibility."""

from home.demo.accessibility import TESTED

PAGE = {
    "slug": "accessibility",
    "title": "Accessibility",
    "summary": (
        "We want everyone to be able to read this site and sit in our audiences. Here is what we "
        "aim for, what we know falls short, and how to tell us."
    ),
    "image": None,
    "image_alt": "",
    "show_in_menus": False,
    "search_description": (
        "Plainspoke’s accessibility statement – the WCAG 2.2 AA target, how to use this site your "
        "way, known limits and how to report a problem."
    ),
    "exit_link": "hide",
    "body": [
        (
            "text",
            (
                "<p>We aim for this site to meet the Web Content Accessibility Guidelines (WCAG) "
                "2.2 at level AA. That’s a target we work toward in every change. It isn’t a "
                "certificate.</p>"
            ),
        ),
        ("heading", {"text": "What that means in practice", "level": "h2"}),
        (
            "text",
            (
                "<ul>"
                "<li>Everything works with a keyboard, and you can see where you are.</li>"
                "<li>Every page works without JavaScript.</li>"
                "<li>Headings, landmarks and labels are there for screen readers, along with a "
                "link to skip to the content.</li>"
                "<li>Text can be enlarged to 400 percent without scrolling sideways.</li>"
                "<li>Colors have enough contrast, in light and dark, and color is never the only "
                "signal.</li>"
                "<li>Images have a description, unless they are purely decoration.</li>"
                "<li>If your device asks for less motion, you get less motion.</li>"
                "<li>Posts from social networks are stored here as text, so a screen reader can "
                "read them like anything else.</li>"
                "</ul>"
            ),
        ),
        *TESTED,
        ("heading", {"text": "Tell us about a problem", "level": "h2"}),
        (
            "text",
            (
                "<p>Write to <a "
                'href="mailto:hello@plainspoke.example">hello@plainspoke.example</a> with the '
                "address of the page and what went wrong. If you can, say which browser and "
                "assistive technology you use; if you can’t, write anyway. We’ll answer within "
                "five working days, give you what you needed another way in the meantime, and tell "
                "you when it’s fixed.</p>"
            ),
        ),
        ("heading", {"text": "What we know falls short", "level": "h2"}),
        (
            "text",
            (
                "<ul>"
                "<li><b>Videos elsewhere.</b> A link to a video opens another company’s site. We "
                "ask for captions on everything we make, and can’t vouch for the player.</li>"
                "<li><b>Links to other sites.</b> Support services choose their own chat tools. If "
                "one doesn’t work for you, calling may.</li>"
                "<li><b>Languages.</b> Programs come in Spanish as well, but for now this site is "
                "in English only. Words quoted in another language are marked, so that a screen "
                "reader changes its voice.</li>"
                "<li><b>Long tables.</b> On small screens, wide tables scroll sideways inside "
                "their own frame.</li>"
                "</ul>"
            ),
        ),
        (
            "callout",
            {
                "heading": "In the room, too",
                "text": (
                    "<p>Captions, sign language interpreters, step-free routes, a quiet space: "
                    "tell your host or tell us, the earlier the better. Our guide to <a "
                    'href="page:/articles/a-room-people-can-leave/">a room people can leave</a> '
                    "has the details.</p>"
                ),
                "tone": "note",
            },
        ),
    ],
}
