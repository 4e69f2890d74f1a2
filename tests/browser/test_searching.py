"""Searching in a real browser: by keyboard, by touch, and without scripts."""

import re

import pytest

from tests.browser.fitting import fits

pytestmark = pytest.mark.browser

FIELD = "input[type=search]"


def path_of(page) -> str:
    return re.sub(r"^https?://[^/]+", "", page.url)


def heading(page) -> str:
    return " ".join(page.locator("main h2").first.inner_text().split())


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
    assert fits(page)


def test_help_stands_above_the_results_for_words_of_harm_without_a_script(at):
    for path, result in (("/search/?q=rape", ".hits"), ("/search/?q=hotline", ".empty")):
        page = at(path, js=False)
        help_ = page.get_by_role("region", name="If you need to talk to somebody")
        assert help_.get_by_role("link").count() > 1
        assert help_.bounding_box()["y"] < page.locator(result).bounding_box()["y"]


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
    page.wait_for_load_state()
    assert path_of(page) == "/search/?topic=orientation"
    assert page.locator(".hits li").count() >= 3


@pytest.mark.parametrize(
    "path", ["/search/", "/search/?q=consent", "/search/?q=zzzz", "/search/?q=booking"]
)
def test_the_page_fits(at, path):
    page = at(path)
    for width in (320, 390, 768, 1440):
        assert fits(page, width), width
