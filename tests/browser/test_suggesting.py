"""Suggestions while somebody types, in a real browser: by keyboard, by touch, by screen reader."""

import re

import pytest

from tests.browser.fitting import fits

pytestmark = pytest.mark.browser

FIELD = "input[type=search]"
OPTIONS = "[role=listbox] [role=option]"


@pytest.fixture
def keys(at):
    """Return a page whose field has the focus and whose clock stands still: nobody types slowly."""
    page = at()
    page.clock.install()
    page.reload()
    page.locator(FIELD).focus()
    page.locator(f"{FIELD}[role=combobox]").wait_for()
    page.clock.pause_at(page.evaluate("Date.now() + 1000"))
    return page


def type_in(page, text):
    page.locator(FIELD).press_sequentially(text, delay=10)
    page.locator(OPTIONS).first.wait_for()


def heading(page) -> str:
    return " ".join(page.locator("main h2").first.inner_text().split())


@pytest.mark.parametrize("path", ["/search/", "/programs/", "/no-such-page/"])
def test_suggestions_come_wherever_one_can_search(at, page_factory, path):
    page_factory.watch.ignore("404")
    page = at(path)
    type_in(page, "pass the")
    first = page.locator(OPTIONS).first
    first.wait_for()
    assert page.locator(FIELD).get_attribute("role") == "combobox"
    assert first.locator("span").first.inner_text() == "Pass the Mic"
    assert first.locator(".kind").inner_text() == "Program"


def test_a_suggestion_is_chosen_with_the_arrow_keys(at):
    page = at()
    field = page.locator(FIELD)
    type_in(page, "read the")
    assert field.get_attribute("aria-expanded") == "true"
    assert page.locator("[role=option][aria-selected=true]").count() == 0  # nothing by itself
    page.get_by_role("status").filter(has_text=re.compile(r"^\d+ suggestions?, use")).wait_for()
    page.keyboard.press("ArrowDown")
    chosen = page.locator("[role=option][aria-selected=true]")
    assert field.get_attribute("aria-activedescendant") == chosen.get_attribute("id")
    assert field.evaluate("field => field === document.activeElement")
    assert field.input_value() == "read the"
    page.keyboard.press("Enter")
    page.wait_for_url("**/programs/read-the-room/")


def test_the_arrow_keys_go_round_by_way_of_the_field(at):
    page = at()
    type_in(page, "read the")
    number = page.locator(OPTIONS).count()
    page.keyboard.press("ArrowUp")
    assert page.locator(OPTIONS).nth(number - 1).get_attribute("aria-selected") == "true"
    page.keyboard.press("ArrowDown")
    assert page.locator("[aria-selected=true]").count() == 0
    assert page.locator(FIELD).get_attribute("aria-activedescendant") is None


def test_suggestions_are_announced_when_typing_pauses_and_how_to_use_them_once(keys):
    status = keys.locator("form [role=status]")

    def after_typing(words, option):
        keys.keyboard.press("ControlOrMeta+A")
        keys.keyboard.type(words)
        keys.clock.run_for(200)  # it asks
        keys.locator(OPTIONS).filter(has_text=option).first.wait_for()
        return status.text_content()

    def after_a_pause():
        keys.clock.run_for(1200)
        return re.sub(r"\d+ suggestions?", "#", status.text_content())

    assert after_typing("pass the", "Pass the Mic") == ""
    assert after_typing("read the", "Read the Room") == ""
    assert after_a_pause() == "#, use the up and down arrows"
    after_typing("pass the", "Pass the Mic")
    assert after_a_pause() == "#"


def test_programs_are_searched_with_suggestions_of_programs(at):
    page = at("/programs/")
    type_in(page, "the")
    kinds = page.locator(f"{OPTIONS} .kind").all_inner_texts()
    assert set(kinds) == {"Program"}


def test_escape_closes_the_list_and_keeps_the_words(at):
    page = at()
    field = page.locator(FIELD)
    type_in(page, "read")
    page.keyboard.press("Escape")
    assert page.locator("[role=listbox]").is_hidden()
    assert field.input_value() == "read"
    assert field.get_attribute("aria-expanded") == "false"


def test_enter_searches_for_what_was_typed(at):
    page = at()
    type_in(page, "read the")
    page.keyboard.press("Enter")
    page.wait_for_url("**/search/?q=read+the")
    assert page.locator(".hits h3").first.inner_text() == "Read the Room"


def test_leaving_the_field_closes_the_list(at):
    page = at()
    type_in(page, "read")
    page.keyboard.press("Tab")
    assert page.locator("[role=listbox]").is_hidden()


def test_a_suggestion_can_be_tapped(at):
    page = at(size="phone", has_touch=True, is_mobile=True)
    page.locator(FIELD).tap()
    type_in(page, "read the")
    option = page.locator(OPTIONS).first
    assert option.bounding_box()["height"] >= 44
    assert fits(page)
    option.tap()
    page.wait_for_url("**/programs/read-the-room/")


def test_mistyped_words_are_put_right_while_typing(at):
    page = at()
    type_in(page, "harrassment")
    option = page.locator(OPTIONS).last
    assert option.inner_text().startswith("harassment")
    option.click()
    page.wait_for_url("**/search/?q=harassment")
    assert "for “harassment”" in heading(page)


def test_only_the_last_words_are_asked_for(keys):
    asked = []
    keys.on("request", lambda request: "/suggest/" in request.url and asked.append(request.url))
    keys.keyboard.type("bystander")
    keys.clock.run_for(1000)
    keys.locator(OPTIONS).first.wait_for()
    assert [url.partition("q=")[2] for url in asked] == ["bystander"]


@pytest.mark.parametrize("failure", ["abort", "error", "nonsense"])
def test_when_suggestions_fail_one_searches_all_the_same(at, page_factory, failure):
    page_factory.watch.ignore("Failed to load resource")
    page = at()

    def fail(route):
        if failure == "abort":
            return route.abort()
        return route.fulfill(status=500 if failure == "error" else 200, body="<html>")

    page.route("**/suggest/**", fail)
    with page.expect_event("requestfinished" if failure != "abort" else "requestfailed"):
        page.locator(FIELD).press_sequentially("consent")
    assert page.locator("[role=listbox]").is_hidden()
    page.keyboard.press("Enter")
    page.wait_for_url("**/search/?q=consent")
    assert "for “consent”" in heading(page)
