"""What all three accessibility statements say about testing: what the tests of the product do."""

TESTED = [
    ("heading", {"text": "How this site is tested", "level": "h2"}),
    (
        "text",
        (
            "<p>Before a change goes live, programs go through every kind of page and every state "
            "we know of, in a real browser:</p>"
            "<ul>"
            "<li>axe looks for everything in WCAG 2.2 A and AA that a program can decide: in light "
            "and dark, in the colors a reader’s own device sets, on a phone and on a desktop. The "
            "Nu checker reads the HTML. Neither may find anything.</li>"
            "<li>The menu, the search, an article and the newsletter form are used with the "
            "keyboard alone, mistakes included, and focus must be seen wherever it goes.</li>"
            "<li>Pages are read at 320 pixels wide, which is 400 percent zoom on a desktop, with "
            "wide spacing of letters and lines, without JavaScript, and with less motion.</li>"
            "<li>What a screen reader is told – landmarks, headings, names of controls – is kept "
            "in files, and a difference stops the change.</li>"
            "</ul>"
            "<p>That is all done by programs, in one browser (Chromium). Nobody who uses a screen "
            "reader, a switch or voice control every day has tested this site yet, and neither has "
            "an outside auditor. So WCAG 2.2 AA is our target, and we do not claim to meet it. "
            "This page was last reviewed in November 2026.</p>"
        ),
    ),
]
