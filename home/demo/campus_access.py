"""What the campus site and its programs do for access."""

from home.demo.accessibility import TESTED

ACCESSIBILITY = {
    "slug": "accessibility",
    "title": "Accessibility",
    "image": None,
    "image_alt": "",
    "summary": (
        "This site and our programs should work for you. Here is what we aim for, where we fall "
        "short, and how to tell us."
    ),
    "search_description": (
        "The accessibility target of this site, its known limits, access at live programs, and "
        "how to report a problem."
    ),
    "exit_link": "hide",
    "show_in_menus": False,
    "body": [
        ("heading", {"text": "What we aim for", "level": "h2"}),
        (
            "text",
            (
                "<p>Our target for this site is the Web Content Accessibility Guidelines (WCAG) "
                "2.2, level AA. We have not had a formal audit by an outside firm, and so we do "
                "not claim one.</p>"
                "<p>In practice:</p>"
                "<ul><li>Everything works with a keyboard, and you can see where the focus "
                "is.</li>"
                "<li>Pages work without JavaScript and can be enlarged to 400 percent.</li>"
                "<li>Text contrast is checked for every color theme.</li>"
                "<li>Motion is small, and it stops if your system asks for less.</li>"
                "</ul>"
            ),
        ),
        *TESTED,
        ("heading", {"text": "What we know is not good enough yet", "level": "h2"}),
        (
            "text",
            (
                "<ul><li>Social media posts are kept as text. Pictures that came with the "
                "original post are not shown or described.</li>"
                "<li>Sites we link to, including chat services, have their own standards.</li>"
                "<li>Our articles are in English only. Some programs can be performed in "
                "Spanish; see each program’s page.</li>"
                "</ul>"
            ),
        ),
        ("heading", {"text": "At a live program", "level": "h2"}),
        (
            "text",
            (
                "<p>We welcome live captioning and ASL interpreting and send scripts to "
                "interpreters a week ahead. We speak into microphones, always, even when someone "
                "says they are loud enough. We describe what happens on stage as we go. Please "
                "tell your host, or us, what you need; nobody has to explain why.</p>"
            ),
        ),
        (
            "faq",
            {
                "heading": "Common questions",
                "items": [
                    {
                        "question": "Can I get the content of a show in writing?",
                        "answer": (
                            "<p>Yes. Hosts can ask for a plain-language outline that includes "
                            "the scenes, the main points and the content notes.</p>"
                        ),
                    },
                    {
                        "question": "Is there a quiet space at shows?",
                        "answer": (
                            "<p>We ask every host for one. If it is not announced at the start, "
                            "ask the educators and they will sort it out.</p>"
                        ),
                    },
                ],
            },
        ),
        ("heading", {"text": "Tell us about a problem", "level": "h2"}),
        (
            "text",
            (
                "<p>Write to <a "
                'href="mailto:hello@plainspoke.example">hello@plainspoke.example</a> with the '
                "page and what went wrong. A screenshot or the name of your screen reader helps "
                "but is not required. We answer within five working days, and if the fix takes "
                "longer we will get you the information another way in the meantime.</p>"
            ),
        ),
    ],
}
