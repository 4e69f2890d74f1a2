"""Finding a program in a real browser: in place with scripts, by forms and links without."""

import re

import pytest
from playwright.sync_api import expect

from tests.browser.fitting import fits

pytestmark = pytest.mark.browser

LIST = "/programs/"


def count(page) -> str:
    return page.locator("#count").inner_text()


def query(page) -> str:
    return page.url.partition("?")[2]


def started(page):
    """Wait until the list changes in place."""
    page.locator("#count").hover()
    page.wait_for_selector("[data-fitting][role=status]", state="attached")
    return page


def test_a_phone_without_scripts_finds_a_program(at):
    page = at(LIST, host="campus.localhost", size="phone", js=False)
    everything = int(count(page).split()[0])
    assert not page.get_by_role("group", name="Format").is_visible()
    page.locator(".filters > summary").click()
    page.get_by_role("checkbox", name=re.compile("^Workshop")).check()
    page.get_by_role("button", name="Show programs").click()
    assert 0 < int(count(page).split()[0]) < everything
    assert page.locator(".filters > summary").inner_text().split()[:2] == ["Filters", "1"]
    page.get_by_role("link", name="Remove Workshop").click()
    assert int(count(page).split()[0]) == everything


def test_words_typed_above_the_list_change_it_in_place(at):
    page = at(LIST, host="campus.localhost")
    page.locator("#q").focus()
    page.wait_for_selector("[data-fitting][role=status]", state="attached")
    page.evaluate("() => { window.same = true; }")
    page.keyboard.type("consent")
    page.keyboard.press("Enter")
    page.wait_for_url("**/programs/?q=consent")
    assert page.evaluate("window.same")
    expect(page.locator("#q")).to_be_focused()


def test_the_list_changes_in_place_and_nothing_else_does(at):
    page = started(at(LIST, size="desktop"))
    everything = count(page)
    loads = []
    page.on("load", lambda loaded: loads.append(loaded.url))
    box = page.get_by_role("checkbox", name=re.compile("^Workshop"))
    box.check()
    expect(page.locator("[data-fitting]")).not_to_be_empty()
    assert count(page) == everything  # not before the button is pressed
    assert query(page) == ""
    told = page.locator("[data-fitting]").inner_text()
    scrolled = page.evaluate("scrollY")
    page.keyboard.press("Enter")
    page.wait_for_url("**/programs/?format=workshop")
    expect(page.locator("#count")).to_have_text(told)
    expect(box).to_be_focused()
    expect(box).to_be_checked()
    assert page.evaluate("scrollY") == scrolled
    page.get_by_role("link", name="Shortest").click()
    page.wait_for_url("**order=shortest")
    page.get_by_role("link", name="Remove Workshop").click()
    page.wait_for_url("**/programs/?order=shortest")
    expect(page.locator("#count")).to_be_focused()
    for expected in ("format=workshop&order=shortest", "format=workshop", ""):
        page.go_back()
        page.wait_for_url(lambda url, query=expected: url.partition("?")[2] == query)
        expect(page.locator("#count")).to_have_text(told if expected else everything)
    assert loads == []


@pytest.mark.parametrize("slow", [False, True], ids=["at once", "before the script arrives"])
def test_the_way_back_holds_after_a_reload(at, slow):
    page = started(at(LIST))
    everything = count(page)
    page.get_by_role("checkbox", name=re.compile("^Workshop")).check()
    page.get_by_role("button", name="Show programs").click()
    page.wait_for_url("**/programs/?format=workshop")
    late = []
    if slow:
        page.route("**/catalog*.js", lambda route: late.append(route))
    page.reload()
    page.go_back()
    if slow:
        page.wait_for_function("location.search === ''")
        late.pop().continue_()
    expect(page.locator("#count")).to_have_text(everything)


@pytest.mark.parametrize(
    "query",
    [
        "q=zzzz",
        "format=workshop&format=live_show&minutes=75&people=200",
        "minutes=60&people=9999&format=online",
    ],
)
def test_the_page_fits(at, query):
    page = at(f"{LIST}?{query}")
    for width in (320, 390, 768, 1440):
        assert fits(page, width), width
