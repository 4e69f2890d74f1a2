"""Leaving at once: by link and by key, on every kind of device, and what stays behind."""

import re

import pytest
from playwright.sync_api import expect

from tests.demo_server import HOSTS

pytestmark = pytest.mark.browser
every_site = pytest.mark.parametrize("host", HOSTS)
NAME = "Leave this site"
BLANK = """() => ({
  title: document.title,
  shown: document.body.checkVisibility(),
  ground: getComputedStyle(document.documentElement).backgroundColor,
  icon: document.querySelector("link[rel=icon]").href,
})"""
NO_MOUSE = """const asked = window.matchMedia.bind(window);
window.matchMedia = query => asked(query.includes("any-pointer: fine") ? "not all" : query);"""
# Whatever lies on top in the middle of the link.
ON_TOP = """link => {
  const box = link.getBoundingClientRect();
  const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
  return link.contains(top) && box.bottom <= innerHeight && box.right <= innerWidth && box.x >= 0;
}"""


def way_out(page):
    return page.get_by_role("link", name=NAME, exact=True)


@pytest.fixture
def stalled(page_factory):
    """Return a function after which the page one leaves to never comes: 204 keeps the browser here."""

    def stall(page):
        page_factory.watch.ignore("www.weather.gov")
        page.context.route("https://www.weather.gov/**", lambda route: route.fulfill(status=204))

    return stall


@every_site
def test_leaving_works_without_scripts(host, visit, outside):
    page = visit(host, "article", js=False)
    outside(page)
    page.get_by_role("link", name="Leave this site", exact=True).click()
    page.wait_for_url("https://www.weather.gov/")


@every_site
@pytest.mark.parametrize("size", ["phone", "desktop"])
def test_leaving_leaves_no_way_back(host, size, visit, outside, demo):
    page = visit(host, "home", size=size)
    outside(page)
    page.goto(demo.url("/staying-safe/", host))
    page.get_by_role("link", name="Leave this site", exact=True).click()
    page.wait_for_url("https://www.weather.gov/")
    page.go_back()
    assert page.url == demo.url("/", host)


def test_pressing_shift_three_times_leaves(visit, outside):
    page = visit("localhost", "article")
    outside(page)
    for _ in range(3):
        page.keyboard.press("Shift")
    page.wait_for_url("https://www.weather.gov/")


def test_typing_capitals_does_not_leave(visit):
    page = visit("localhost", "article")
    address = page.url
    page.get_by_label("Email address").first.focus()
    page.keyboard.type("ABC@EXAMPLE.ORG")
    page.wait_for_function("() => document.readyState === 'complete'")
    assert page.url == address
    assert not page.locator("html").evaluate("e => e.classList.contains('is-leaving')")


def test_no_referrer_tells_where_a_reader_came_from(visit, outside):
    page = visit("localhost", "article")
    outside(page)
    with page.expect_request("https://www.weather.gov/**") as left:
        page.get_by_role("link", name="Leave this site", exact=True).click()
    assert "referer" not in left.value.all_headers()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_screen_is_blank_at_once_however_slow_the_network(visit, stalled, scheme):
    page = visit("localhost", "article", scheme=scheme)
    stalled(page)
    way_out(page).click(no_wait_after=True)
    assert page.evaluate(BLANK) == {
        "title": "Loading", "shown": False, "ground": "rgb(255, 255, 255)", "icon": "data:,",
    }  # fmt: skip


def test_a_page_the_browser_kept_is_itself_again(visit, stalled):
    page = visit("localhost", "article")
    before = page.evaluate(BLANK)
    stalled(page)
    way_out(page).click(no_wait_after=True)
    page.evaluate("() => dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}))")
    assert page.evaluate(BLANK) == before


def test_a_double_click_leaves_like_one(visit, outside, demo):
    page = visit("localhost", "home")
    outside(page)
    page.goto(demo.url("/staying-safe/"))
    way_out(page).dblclick(no_wait_after=True)
    page.wait_for_url("https://www.weather.gov/")
    page.go_back()
    assert page.url == demo.url("/")


@pytest.mark.parametrize("how", [{"button": "middle"}, {"modifiers": ["Control"]}], ids=str)
def test_a_click_for_a_new_tab_leaves_nothing_behind(visit, outside, how):
    page = visit("localhost", "article")
    outside(page)
    way_out(page).click(no_wait_after=True, **how)
    page.wait_for_url("https://www.weather.gov/")
    assert len(page.context.pages) == 1


@pytest.mark.parametrize("js", [True, False], ids=["js", "no-js"])
def test_a_finger_leaves(visit, outside, js):
    page = visit("localhost", "article", size="phone", js=js, has_touch=True, is_mobile=True)
    outside(page)
    box = way_out(page).bounding_box()
    assert box["height"] >= 44
    assert box["width"] >= 44
    way_out(page).tap()
    page.wait_for_url("https://www.weather.gov/")


def test_shift_does_nothing_where_there_is_no_mouse(visit):
    page = visit("localhost", "article", size="phone", has_touch=True, is_mobile=True)
    page.add_init_script(NO_MOUSE)  # whatever is plugged in where the tests run
    page.reload()
    for _ in range(4):
        page.keyboard.press("Shift")
    assert page.evaluate(BLANK)["shown"]


def test_shift_in_a_field_and_escape_do_not_leave(visit):
    page = visit("localhost", "article")
    page.get_by_label("Email address").first.focus()
    for key in ("Shift", "Shift", "Shift", "Escape", "Escape", "Escape"):
        page.keyboard.press(key)
    assert page.evaluate(BLANK)["shown"]


def test_the_second_press_is_counted_aloud_and_in_sight(visit):
    page = visit("localhost", "article")
    status = page.locator("[data-exit-status]")
    page.clock.install()
    page.reload()
    page.keyboard.press("Shift")
    expect(status).to_be_empty()
    expect(page.locator("[data-exit-count]")).to_be_hidden()
    page.keyboard.press("Shift")
    expect(status).to_have_text("Press Shift once more to leave this site.")
    expect(page.locator("[data-exit-count]")).to_be_visible()
    assert page.locator("[data-exit-count] i.on").count() == 2
    page.clock.run_for(2100)
    expect(status).to_have_text("The shortcut to leave this site timed out.")
    assert page.locator("[data-exit-count] i.on").count() == 0


def test_shift_now_and_then_does_not_leave(visit):
    page = visit("localhost", "article")
    page.clock.install()
    page.reload()
    for _ in range(5):
        page.keyboard.press("Shift")
        page.clock.run_for(2100)
    assert page.evaluate(BLANK)["shown"]
    expect(page.locator("[data-exit-status]")).to_be_empty()


@every_site
def test_the_second_stop_of_the_keyboard_leaves(host, visit, outside):
    page = visit(host, "article")
    outside(page)
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    link = page.locator(":focus")
    expect(link).to_have_text("Leave this site now")
    expect(link).to_be_in_viewport()
    page.keyboard.press("Enter")
    page.wait_for_url("https://www.weather.gov/")


@every_site
def test_it_is_in_reach_while_scrolling(host, visit):
    page = visit(host, "article")
    for width, height in ((1440, 900), (390, 844), (844, 390), (320, 256)):
        page.set_viewport_size({"width": width, "height": height})
        for part in (0, 0.5, 1):
            page.evaluate("part => scrollTo(0, part * document.body.scrollHeight)", part)
            assert way_out(page).evaluate(ON_TOP), (width, height, part)


@every_site
def test_an_open_menu_does_not_cover_it(host, visit):
    page = visit(host, "article", size="phone")
    page.get_by_role("button", name="Menu").click()
    for height in (844, 420):
        page.set_viewport_size({"width": 390, "height": height})
        assert page.get_by_role("navigation", name="Main").is_visible()
        assert way_out(page).evaluate(ON_TOP), height


def test_it_has_an_edge_where_colors_are_forced(visit):
    page = visit("localhost", "article", forced_colors="active")
    edge = way_out(page).evaluate("e => getComputedStyle(e).borderTopStyle")
    assert edge == "solid"
    assert way_out(page).evaluate(ON_TOP)


@every_site
def test_nothing_asks_for_the_page_before_one_leaves(host, visit):
    page = visit(host, "article")
    way_out(page).hover()
    way_out(page).focus()
    for link in page.locator("[data-exit]").all():
        assert {"nofollow", "noreferrer"} <= set(link.get_attribute("rel").split())
        assert link.get_attribute("target") is None
    html = page.content()
    assert not re.search(r"<link[^>]*weather\.gov", html)
    # page_factory fails the test if anything was asked of another host.
