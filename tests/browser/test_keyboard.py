"""Whole journeys by keyboard alone: what cannot be reached or seen cannot be used (WCAG 2.1.1)."""

import re
from itertools import pairwise

import pytest
from playwright.sync_api import expect

from tests.browser.axe import screens
from tests.demo_server import HOSTS

pytestmark = pytest.mark.browser
every_site = pytest.mark.parametrize("host", HOSTS)


class Keyboard:
    """Somebody who has a keyboard and nothing else."""

    def __init__(self, page):
        self.page = page

    @property
    def focused(self):
        """Return what has focus."""
        return self.page.locator(":focus")

    def tab_to(self, name: str, most: int = 60):
        """Press Tab until what has focus is named ``name``; it must be seen when it is."""
        for _ in range(most):
            self.page.keyboard.press("Tab")
            said = self.focused.evaluate(
                "e => e.getAttribute('aria-label') || e.labels?.[0]?.innerText || e.innerText"
            )
            if said and re.search(name, said.strip()):
                expect(self.focused).to_be_in_viewport()
                return self.focused
        raise AssertionError(f"“{name}” is not reached within {most} steps")

    def press(self, key: str) -> None:
        """Press a key."""
        self.page.keyboard.press(key)


@pytest.fixture
def sit_down(page_factory, demo):
    """Return a function that opens a page for somebody with a keyboard."""

    def begin(host, path="/", **options):
        page = page_factory(**options)
        page.goto(demo.url(path, host))
        return Keyboard(page)

    return begin


@every_site
def test_from_the_home_page_to_an_article_and_past_everything_above_it(host, sit_down):
    keys = sit_down(host)
    keys.tab_to("^Articles$")
    keys.press("Enter")
    expect(keys.page).to_have_url(re.compile("/articles/$"))
    keys.tab_to("Skip to main content", most=1)
    keys.press("Enter")
    expect(keys.page.locator("main:focus")).to_have_count(1)
    first = keys.page.get_by_role("main").get_by_role("heading", level=2).first.inner_text()
    keys.tab_to(re.escape(first), most=12)
    keys.press("Enter")
    expect(keys.page.get_by_role("heading", level=1)).to_have_text(first)


@every_site
def test_the_menu_on_a_small_screen(host, sit_down):
    keys = sit_down(host, size="phone")
    keys.tab_to("^Menu$")
    keys.press("Enter")
    menu = keys.page.get_by_role("navigation", name="Main")
    expect(menu).to_be_visible()
    keys.press("Escape")
    expect(menu).to_be_hidden()
    expect(keys.focused).to_have_text("Menu")
    keys.press("Space")
    keys.tab_to("^Programs$", most=3)
    keys.press("Enter")
    expect(keys.page).to_have_url(re.compile("/programs/$"))


@every_site
def test_the_menu_of_a_small_screen_does_not_stay_over_what_has_the_focus(host, sit_down):
    keys = sit_down(host, size="phone")
    keys.tab_to("^Menu$")
    keys.press("Enter")
    menu = keys.page.get_by_role("navigation", name="Main")
    links = menu.get_by_role("link").count()
    for _ in range(links):
        keys.press("Tab")
        expect(menu).to_be_visible()
    keys.press("Tab")
    expect(menu).to_be_hidden()


@every_site
@pytest.mark.parametrize("size", ["phone", "desktop"])
def test_focus_goes_down_the_page(host, size, sit_down, crawled):
    """WCAG 2.4.3: in an article, what comes next is never above what came before."""
    keys = sit_down(host, screens(crawled, host)["article"], size=size)
    keys.page.evaluate("document.querySelector('.essay').setAttribute('tabindex', -1)")
    keys.page.locator(".essay").focus()
    steps = []
    for _ in range(80):
        keys.press("Tab")
        step = keys.focused.evaluate(
            "e => e.closest('.essay .main') && [e.innerText, scrollY + e.getBoundingClientRect().y]"
        )
        if steps and not step:
            break
        steps += [step] if step else []
    assert len(steps) > 3
    for before, after in pairwise(steps):
        assert after[1] > before[1] - 30, (before, after)


@every_site
def test_a_search(host, sit_down):
    keys = sit_down(host)
    keys.tab_to("^Search$")
    keys.press("Enter")
    expect(keys.page).to_have_url(re.compile("/search/$"))
    keys.tab_to("^Search programs, articles and pages$")
    keys.page.keyboard.type("consent")
    keys.press("Enter")
    heading = keys.page.get_by_role("heading", level=2).first
    expect(heading).to_have_text(re.compile("results? for “consent”"))
    found = keys.page.locator(".hits h3").first.inner_text()
    keys.tab_to(re.escape(found))
    keys.press("Enter")
    expect(keys.page.get_by_role("heading", level=1)).to_have_text(found)


@every_site
def test_a_mistake_in_a_form_is_led_to_and_mended(host, sit_down, page_factory):
    page_factory.watch.ignore("status of 422")
    keys = sit_down(host, "/newsletter/")
    keys.tab_to("^Email address$")
    keys.page.keyboard.type("robin@example")
    keys.press("Enter")
    expect(keys.page.get_by_role("alert")).to_be_focused()
    keys.press("Tab")
    expect(keys.focused).to_have_text(re.compile("name@example.org"))
    keys.press("Enter")
    field = keys.page.get_by_label("Email address")
    expect(field).to_be_focused()
    expect(field).to_have_value("robin@example")
    described = field.evaluate(
        "e => e.getAttribute('aria-describedby').split(' ')"
        ".map(id => document.getElementById(id).innerText).join(' ')"
    )
    assert described.startswith("Error:")
    keys.press("End")
    keys.page.keyboard.type(".invalid")
    keys.press("Enter")
    expect(keys.page.get_by_role("heading", level=1)).to_have_text("Thank you")


@every_site
def test_no_place_holds_focus_fast(host, sit_down):
    """Round the whole page and out of it again (WCAG 2.1.2)."""
    keys = sit_down(host, "/programs/")
    for _ in range(200):
        keys.press("Tab")
        if keys.page.evaluate("() => document.activeElement === document.body"):
            return
    raise AssertionError("Focus never left the page")
