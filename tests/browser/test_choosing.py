"""Programs chosen for a comparison, in a list that changes in place; and the comparison itself."""

import re

import pytest
from playwright.sync_api import expect

from tests.browser.axe import violations
from tests.browser.fitting import fits

pytestmark = pytest.mark.browser

LIST = "/programs/"
CHOSEN = ("read-the-room", "the-one-small-thing", "after-the-disclosure", "screenshots")
FOUR = "/programs/compare/?p=" + "&p=".join(CHOSEN)


@pytest.fixture(params=["phone", "desktop"])
def page(at, request):
    """Return the list of programs, once it changes in place."""
    page = at(LIST, size=request.param)
    page.locator("#count").hover()
    page.wait_for_selector("[data-fitting][role=status]", state="attached")
    return page


def box(page, slug):
    return page.locator(f'.compare-choice [value="{slug}"]')


def told(page):
    return page.locator(".compare-bar [role=status]")


def tick(page, *slugs):
    for slug in slugs:
        box(page, slug).check()


def order(page, name):
    page.get_by_role("link", name=name).click()


def narrow(page):
    """Show only workshops, of which Read the Room is none."""
    page.locator("#count").evaluate("count => count.scrollIntoView()")
    if page.locator(".filters > summary").is_visible():
        page.locator(".filters > summary").click()
    page.get_by_role("checkbox", name=re.compile("^Workshop")).check()
    page.get_by_role("button", name="Show programs").click()
    page.wait_for_url("**/programs/?format=workshop")
    expect(box(page, "read-the-room")).to_have_count(0)


def test_ticks_outlive_a_narrowed_list_and_the_way_back(page):
    tick(page, "read-the-room", "after-the-disclosure")
    narrow(page)
    expect(box(page, "after-the-disclosure")).to_be_checked()
    expect(told(page)).to_have_text("2 of 4 chosen, 1 not in this list.")
    page.go_back()
    expect(box(page, "read-the-room")).to_be_checked()
    expect(told(page)).to_have_text("2 of 4 chosen.")
    page.go_forward()
    expect(box(page, "read-the-room")).to_have_count(0)
    page.get_by_role("button", name="Compare 2").click()
    page.wait_for_url("**/programs/compare/?*")
    assert sorted(re.findall(r"p=([\w-]+)", page.url)) == ["after-the-disclosure", "read-the-room"]


def test_nothing_is_stored_of_what_is_chosen(page):
    tick(page, "read-the-room")
    narrow(page)
    kept = "[document.cookie, localStorage.length, sessionStorage.length, JSON.stringify(history.state)]"
    assert page.evaluate(kept) == ["", 0, 0, '{"catalog":true}']
    assert "read-the-room" not in page.url


def test_chosen_ones_that_are_not_shown_can_be_taken_out(page):
    tick(page, "read-the-room", "after-the-disclosure")
    narrow(page)
    page.get_by_role("button", name="Take out Read the Room").click()
    expect(told(page)).to_have_text("1 of 4 chosen. Choose one more to compare.")
    expect(page.locator(".compare-kept")).to_be_hidden()
    expect(page.locator(".compare-bar [type=submit]")).to_be_focused()
    page.go_back()
    expect(box(page, "read-the-room")).not_to_be_checked()
    page.get_by_role("button", name="Clear all chosen programs").click()
    expect(box(page, "after-the-disclosure")).not_to_be_checked()
    expect(told(page)).to_have_text("Tick up to four programs to see them side by side.")


def test_a_list_that_shows_none_keeps_what_is_chosen(page):
    tick(page, "read-the-room", "screenshots")
    page.locator("#q").fill("zzzzzz")
    page.locator("#q").press("Enter")
    page.wait_for_url("**q=zzzzzz")
    expect(page.get_by_role("button", name="Compare 2")).to_be_visible()
    page.get_by_role("button", name="Clear all chosen programs").click()
    expect(page.locator(".compare-bar")).to_be_hidden()
    expect(page.locator("#count")).to_be_focused()


def test_the_fifth_is_refused_in_words(page):
    tick(page, *CHOSEN)
    fifth = box(page, "hold-the-line")
    fifth.click()
    expect(fifth).not_to_be_checked()
    expect(fifth).to_be_enabled()
    expect(fifth).to_be_focused()
    expect(told(page)).to_have_text("Four fit side by side. Take one out to add Hold the Line.")
    expect(told(page)).to_be_in_viewport()
    box(page, "screenshots").uncheck()
    expect(told(page)).to_have_text("3 of 4 chosen.")
    tick(page, "hold-the-line")
    expect(page.get_by_role("button", name="Compare 4")).to_be_visible()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_bar_passes_axe_with_all_it_can_say(page, scheme):
    page.emulate_media(color_scheme=scheme)
    tick(page, "read-the-room", "after-the-disclosure")
    narrow(page)
    assert violations(page) == []
    assert fits(page)


def test_what_follows_the_bar_keeps_its_distance(at):
    page = at(LIST, size="phone", js=False)
    bar, link = (page.locator(each).bounding_box() for each in (".compare-bar", ".plan-link"))
    assert link["y"] - bar["y"] - bar["height"] >= 16


@pytest.mark.parametrize(("width", "is_table"), [(320, False), (390, False), (768, True), (1440, True)])  # fmt: skip
def test_a_comparison_is_a_table_where_it_fits(at, width, is_table):
    page = at(FOUR, size=(width, 900))
    assert page.locator(".compare-table").is_visible() == is_table
    assert page.locator(".compare-facts").is_visible() != is_table
    assert fits(page)
    assert violations(page) == []
    if is_table:
        page.mouse.wheel(0, 1200)
        expect(page.locator("thead .compare-name").first).to_be_in_viewport()
    elif width == 390:
        assert page.locator(".compare-facts").bounding_box()["height"] < 7000


def test_a_phone_prints_the_table(at):
    page = at(FOUR, size="phone")
    page.emulate_media(media="print")
    assert page.locator(".compare-table").is_visible()
    assert not page.locator(".compare-facts").is_visible()
