"""Plainspoke Military: its accessibility page."""

from home.demo.accessibility import TESTED

PAGE = {
    "slug": "accessibility",
    "title": "Accessibility",
    "summary": (
        "What we aim for on this site and in the room, what falls short today, and how to tell us."
    ),
    "image": None,
    "image_alt": "",
    "show_in_menus": False,
    "search_description": (
        "Accessibility of the Plainspoke Military website and live programs: target, known "
        "limits and how to report a problem."
    ),
    "exit_link": "hide",
    "body": [
        (
            "text",
            (
                "<p>We want everyone to be able to use this site and take part in our programs. "
                "Our target for the site is the Web Content Accessibility Guidelines (WCAG) 2.2, "
                "level AA. We have not commissioned a formal audit, so we say “target” and mean "
                "it.</p>"
            ),
        ),
        ("heading", {"text": "On this site", "level": "h2"}),
        (
            "text",
            (
                "<ul><li>Every page works with a keyboard alone and without JavaScript.</li>"
                "<li>Text can be enlarged to 400 percent without scrolling sideways.</li>"
                "<li>Motion is kept small and stops if your device asks for less.</li>"
                "<li>Images that carry meaning have descriptions; decoration is silent.</li></ul>"
            ),
        ),
        *TESTED,
        ("heading", {"text": "Known limits", "level": "h2"}),
        (
            "text",
            (
                "<ul><li>Some older handouts exist only on paper. Ask, and we will type one up "
                "for you.</li>"
                "<li>Articles quote posts from social networks as text. Where a post contained a "
                "picture, our description is shorter than we would like.</li>"
                "<li>Wide tables scroll sideways on small screens.</li></ul>"
            ),
        ),
        ("heading", {"text": "In the room", "level": "h2"}),
        (
            "text",
            (
                "<p>We bring microphones and use them, whatever anyone says about having a voice "
                "that carries. With two weeks’ notice we arrange American Sign Language "
                "interpreters or live captions together with you. Scenes contain no strobe, no "
                "gunfire and no sudden blackout; many in our audiences have had enough of "
                "those.</p>"
            ),
        ),
        (
            "callout",
            {
                "heading": "Report a problem",
                "text": (
                    "<p>Write to <a "
                    'href="mailto:hello@plainspoke.example">hello@plainspoke.example</a> with the '
                    "page’s address and what went wrong. We answer within five working days, and "
                    "we send the information you needed in the meantime.</p>"
                ),
                "tone": "tip",
            },
        ),
    ],
}
