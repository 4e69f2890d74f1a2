"""How pages behave in a real browser: with and without scripts, on paper, and when left."""

import re

import pytest
from django.template.loader import render_to_string
from playwright.sync_api import expect

from site_core.branding.chrome import NavItem
from tests.demo_server import HOSTS

pytestmark = pytest.mark.browser
every_site = pytest.mark.parametrize("host", HOSTS)
with_and_without_scripts = pytest.mark.parametrize("js", [True, False], ids=["js", "no-js"])


@every_site
@with_and_without_scripts
def test_the_skip_link_comes_first_and_leads_to_the_content(host, js, visit):
    page = visit(host, "article", js=js)
    page.keyboard.press("Tab")
    link = page.locator(":focus")
    expect(link).to_have_text("Skip to main content")
    expect(link).to_be_in_viewport()
    page.keyboard.press("Enter")
    expect(page.locator("main:focus")).to_have_count(1)


@every_site
@with_and_without_scripts
def test_the_menu_opens_and_closes(host, js, visit):
    page = visit(host, "home", size="phone", js=js)
    menu, button = page.locator("#site-nav"), page.get_by_role("button", name="Menu")
    expect(menu).to_be_hidden()
    button.click()
    expect(menu).to_be_visible()
    expect(menu.get_by_role("link").first).to_be_in_viewport()
    page.keyboard.press("Escape")
    expect(menu).to_be_hidden()
    button.press("Enter")
    expect(menu).to_be_visible()


@every_site
def test_the_menu_lies_open_where_there_is_room(host, visit):
    page = visit(host, "home")
    expect(page.locator("#site-nav")).to_be_visible()
    expect(page.get_by_role("button", name="Menu")).to_be_hidden()


SECOND_LEVEL = NavItem("Who we are", "/about/", (NavItem("Contact", "/contact/"),))


@with_and_without_scripts
def test_a_second_level_opens_and_closes(js, page_factory, demo):
    page = page_factory(js=js)
    entry = render_to_string("includes/nav_item.html", {"item": SECOND_LEVEL})
    entry = re.sub(r"<svg.*?</svg>", "", entry)  # its icon has another address there

    def with_second_level(route):
        answer = route.fetch()
        html = answer.text().replace('<ul class="list">', f'<ul class="list">{entry}', 1)
        route.fulfill(response=answer, body=html)

    page.route(demo.url("/"), with_second_level)
    page.goto(demo.url("/"))
    submenu = page.locator("[data-submenu]")
    links = submenu.get_by_role("link")
    submenu.locator("summary").click()
    expect(links.filter(has_text="Contact")).to_be_visible()
    assert submenu.evaluate("e => e.getBoundingClientRect().right <= innerWidth")
    if js:
        page.keyboard.press("Escape")
        expect(links.first).to_be_hidden()
        expect(submenu.locator("summary")).to_be_focused()
        submenu.locator("summary").click()
        page.get_by_role("heading", level=1).click()
        expect(links.first).to_be_hidden()


@every_site
def test_a_search_works_without_scripts(host, visit):
    page = visit(host, "nothing found", js=False)
    field = page.get_by_role("searchbox")
    field.fill("consent")
    field.press("Enter")
    expect(page.get_by_role("heading", level=2).first).to_contain_text("“consent”")


@every_site
def test_what_is_on_the_page_is_listed_at_every_width(host, visit):
    page = visit(host, "article", size="phone")
    lists = page.get_by_role("navigation", name="On this page")
    expect(lists).to_have_count(0)
    page.get_by_text("On this page").filter(visible=True).click()
    expect(lists).to_have_count(1)
    link = lists.get_by_role("link").last
    target = page.locator(link.get_attribute("href"))
    link.click()
    expect(target).to_be_in_viewport()
    page.set_viewport_size({"width": 1440, "height": 900})
    expect(lists).to_have_count(1)
    expect(lists.get_by_role("heading")).to_be_visible()


def test_a_copied_link_is_said_and_its_button_keeps_its_name(visit):
    page = visit("localhost", "article", permissions=["clipboard-read", "clipboard-write"])
    button = page.get_by_role("button", name="Copy link", exact=True)
    button.click()
    expect(page.get_by_role("status").filter(has_text="Link copied")).to_be_visible()
    expect(button).to_be_visible()
    canonical = page.locator("link[rel=canonical]").get_attribute("href")
    assert page.evaluate("navigator.clipboard.readText()") == canonical


@every_site
def test_an_article_on_paper(host, visit):
    page = visit(host, "article")
    page.emulate_media(media="print", color_scheme="light")
    for hidden in ("#site-nav", ".exit", "form", "[data-print]", ".skip"):
        for element in page.locator(hidden).all():
            expect(element).to_be_hidden()
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    expect(page.locator(".support").first).to_be_visible()
    colors = page.evaluate(
        "() => [document.body, document.querySelector('.prose p')].map(e => "
        "[getComputedStyle(e).backgroundColor, getComputedStyle(e).color])"
    )
    assert colors[0][0] in ("rgb(255, 255, 255)", "rgba(0, 0, 0, 0)")
    assert all(max(map(int, color[4:-1].split(","))) < 60 for _, color in colors)


@every_site
def test_pictures_do_not_push_text_around(host, visit):
    page = visit(host, "article")
    shift = page.evaluate(
        """() => new Promise(done => {
          let total = 0;
          new PerformanceObserver(list => list.getEntries().forEach(e => total += e.value))
            .observe({type: "layout-shift", buffered: true});
          requestAnimationFrame(() => setTimeout(() => done(total), 0));
        })"""
    )
    assert shift <= 0.05


@every_site
def test_a_first_visit_asks_for_few_files(host, page_factory, demo):
    page = page_factory()
    asked = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(demo.url("/", host), wait_until="load")
    assert len(asked) <= 12, asked
