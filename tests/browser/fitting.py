"""Whether a page fits the window, without scrolling sideways (WCAG 1.4.10)."""


def fits(page, width: int = 0) -> bool:
    """Whether a page that has loaded is no wider than the window, made ``width`` pixels wide."""
    page.wait_for_load_state()  # of a form that was just sent, part of the page may be unstyled
    if width:
        page.set_viewport_size({"width": width, "height": 900})
    return page.evaluate("document.documentElement.scrollWidth <= innerWidth")
