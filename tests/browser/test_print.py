"""Every kind of page on paper: black on white, nothing to press, support and address kept."""

import pytest

from tests.demo_server import HOSTS

pytestmark = pytest.mark.browser
HOST = HOSTS[1]
SCREENS = ("home", "program list", "program", "article list", "article", "page", "search")
SHOWN = """() => [...document.querySelectorAll(
  ".site-nav, .menu-button, .exit, .skip, .site-notice, form, button, .button, .pager, .share"
)].filter(e => e.checkVisibility()).map(e => `${e.tagName}.${e.className}`)"""
COLORED = """() => [...document.querySelectorAll("h1, h2, h3, p, li, dt, dd, a")].filter(
  e => e.checkVisibility() && e.innerText.trim() && getComputedStyle(e).color !== "rgb(0, 0, 0)"
).map(e => `${e.tagName}.${e.className} ${getComputedStyle(e).color}`).slice(0, 5)"""


@pytest.mark.parametrize("screen", SCREENS)
def test_a_page_is_printed_black_and_without_controls(screen, visit):
    page = visit(HOST, screen)
    for scheme in ("light", "dark"):
        page.emulate_media(media="print", color_scheme=scheme)
        assert page.evaluate(SHOWN) == []
        assert page.evaluate(COLORED) == []
    assert page.locator("h1").is_visible()
    assert page.locator("footer").get_by_text("800-656-4673").is_visible()
    if screen != "search":
        assert HOST in page.locator(".printed").inner_text()
