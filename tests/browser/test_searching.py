"""Searching in a real browser: by keyboard, by touch, and without scripts."""

import re

import pytest

pytestmark = [pytest.mark.browser, pytest.mark.xdist_group("searching")]

FIELD = "input[type=search]"
OPTIONS = "[role=listbox] [role=option]"


@pytest.fixture
def at(page_factory, demo):
    """Return a function that opens a page of the demonstration."""

    def open_page(path="/search/", host="localhost", **options):
        page = page_factory(**options)
        page.goto(demo.url(path, host))
        return page

    return open_page


def type_in(page, text):
    page.locator(FIELD).press_sequentially(text, delay=10)
    page.locator(OPTIONS).first.wait_for()


def path_of(page) -> str:
    return re.sub(r"^https?://[^/]+", "", page.url)


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


def test_suggestions_are_announced_when_typing_pauses_and_how_to_use_them_once(at):
    page = at()
    page.locator(FIELD).focus()
    page.locator("form [role=status]").evaluate(
        "s => { window.said = []; new MutationObserver(() => s.textContent && said.push(s.textContent))"
        ".observe(s, { childList: true }) }"
    )
    page.locator(FIELD).press_sequentially("read the", delay=250)  # each key is answered by itself
    status = page.get_by_role("status")
    status.filter(has_text=re.compile(r"^\d+ suggestions?, use")).wait_for()
    page.locator(FIELD).press_sequentially(" room")
    status.filter(has_text=re.compile(r"^\d+ suggestions?$")).wait_for()
    said = page.evaluate("said")
    assert [re.sub(r"\d+ suggestions?", "#", text) for text in said] == [
        "#, use the up and down arrows",
        "#",
    ]


def test_programs_are_searched_with_suggestions_of_programs(at):
    page = at("/programs/")
    type_in(page, "the")
    kinds = page.locator(f"{OPTIONS} .kind").all_inner_texts()
    assert set(kinds) == {"Program"}


def test_the_chosen_filters_stand_out_where_colors_are_forced(at):
    page = at("/search/?q=consent&kind=article", forced_colors="active")
    page.get_by_role("navigation", name="Topic", exact=True).get_by_role("link").first.click()
    for group in (".kinds", ".narrow"):
        colors = page.locator(f"{group} a").evaluate_all(
            "all => all.map(a => [a.matches('[aria-current]'), getComputedStyle(a).backgroundColor])"
        )
        chosen = {color for is_chosen, color in colors if is_chosen}
        assert len(chosen) == 1
        assert not chosen & {color for is_chosen, color in colors if not is_chosen}


def test_long_words_in_results_do_not_widen_the_page(at):
    page = at("/search/?q=consent", size=(320, 800))
    page.evaluate(
        "document.querySelectorAll('.hits :is(h3 a, p), .search-count').forEach(e => e.textContent = 'x'.repeat(200))"
    )
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_help_stands_above_the_results_for_words_of_harm_without_a_script(at):
    for path, result in (("/search/?q=assault", ".hits"), ("/search/?q=rape", ".empty")):
        page = at(path, js=False)
        help_ = page.get_by_role("region", name="If you need to talk to somebody")
        assert help_.get_by_role("link").count() > 1
        assert help_.bounding_box()["y"] < page.locator(result).bounding_box()["y"]


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
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
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


def test_only_the_last_words_are_asked_for(at):
    page = at()
    page.clock.install()
    page.reload()
    page.locator(FIELD).focus()
    page.locator(f"{FIELD}[role=combobox]").wait_for()
    page.clock.pause_at(page.evaluate("Date.now() + 1000"))  # nobody types slowly now
    asked = []
    page.on("request", lambda request: "/suggest/" in request.url and asked.append(request.url))
    page.keyboard.type("bystander")
    page.clock.run_for(1000)
    page.locator(OPTIONS).first.wait_for()
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


def test_without_scripts_everything_works(at):
    page = at(js=False)
    page.locator(FIELD).fill("harrassment")
    page.get_by_role("button", name="Search").click()
    assert "for “harassment”" in heading(page)
    page.get_by_role("link", name="Search instead for").click()
    assert heading(page).startswith("Nothing found for “harrassment”")
    page.get_by_role("link", name="harassment", exact=True).click()
    assert "for “harassment”" in heading(page)


@pytest.mark.parametrize("size", ["phone", "desktop"])
def test_results_are_narrowed_down_and_widened_again(at, size):
    page = at("/search/?q=consent", size=size, js=False)
    everything = int(heading(page).split()[0])
    kinds = page.get_by_role("navigation", name="Kinds of results")
    kinds.get_by_role("link", name=re.compile("^Articles")).click()
    articles = int(heading(page).split()[0])
    assert 0 < articles < everything
    topic = page.get_by_role("navigation", name="Topic", exact=True).get_by_role("link").first
    if not topic.is_visible():
        page.get_by_text("Narrow by").click()
    topic.click()
    assert "kind=article" in page.url
    assert "topic=" in page.url
    page.get_by_role("link", name="Remove Articles").click()
    assert "kind=" not in page.url
    page.get_by_role("list", name="Narrowed down to").get_by_role("link").first.click()
    assert int(heading(page).split()[0]) == everything


def test_a_topic_leads_from_a_page_to_everything_about_it(at):
    page = at("/programs/first-six-weeks/", host="campus.localhost")
    page.get_by_role("navigation", name="Topics").get_by_role("link", name="Orientation").click()
    assert path_of(page) == "/search/?topic=orientation"
    assert page.locator(".hits li").count() >= 3


@pytest.mark.parametrize("width", [320, 390, 768, 1440])
def test_the_page_fits(at, width):
    for path in ("/search/", "/search/?q=consent", "/search/?q=zzzz", "/search/?q=booking"):
        page = at(path, size=(width, 900))
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), path
