"""Home and standard pages."""

import re

import pytest

from tests.builders import (
    block,
    make_article,
    make_article_index,
    make_page,
    make_program,
    make_program_index,
)


def publish(page, **fields):
    for name, value in fields.items():
        setattr(page, name, value)
    page.save_revision().publish()


def action(text, page=None, url=""):
    return [block("link", {"text": text, "page": page.pk if page else None, "url": url})]


@pytest.mark.parametrize(
    ("heading", "shown"), [("One sentence in large type", "One sentence in large type"),
                           ("", "Site A")]
)  # fmt: skip
def test_the_heading_falls_back_to_the_title(site, get, heading, shown):
    publish(site.home, heading=heading)
    [h1] = re.findall(r"<h1[^>]*>(.*?)</h1>", get(site).content.decode(), re.DOTALL)
    assert shown in h1


def test_two_things_to_do_are_offered_and_dead_ones_are_not(site, other_site, get):
    page = make_page(site.home, slug="book")
    publish(site.home, primary_action=action("Book us", page),
            secondary_action=action("Call us", url="tel:988"))  # fmt: skip
    html = get(site).content.decode()
    assert 'href="/book/"' in html
    assert 'href="tel:988"' in html
    page.unpublish()
    html = get(site).content.decode()
    assert "Book us" not in html
    assert "Call us" in html


def test_the_newest_articles_show_by_themselves(site, get):
    index = make_article_index(site)
    for number in range(5):
        make_article(index, title=f"Article {number}", date=f"2026-01-0{number + 1}")
    publish(site.home, sections=[block("latest_articles", {"heading": "New", "count": 2})])
    html = get(site).content.decode()
    assert html.index("Article 4") < html.index("Article 3")
    assert "Article 2" not in html


def test_the_newest_articles_are_this_sites(site, other_site, get):
    make_article(make_article_index(other_site), title="Elsewhere")
    publish(site.home, sections=[block("latest_articles", {"heading": "New", "count": 3})])
    assert "Elsewhere" not in get(site).content.decode()


def test_chosen_programs_keep_their_order(site, get):
    index = make_program_index(site)
    chosen = [make_program(index, title=title) for title in ("First", "Second", "Third")]
    section = {"heading": "Programs", "programs": [page.pk for page in reversed(chosen)]}
    publish(site.home, sections=[block("programs", section)])
    html = get(site).content.decode()
    assert html.index("Third") < html.index("Second") < html.index("First")


def test_standard_pages_lie_below_each_other(site, get):
    about = make_page(site.home, slug="about", title="About us")
    make_page(about, slug="people", title="People")
    html = get(site, "/about/people/").content.decode()
    crumbs = re.search(r'<nav class="crumbs".*?</nav>', html, re.DOTALL)[0]
    assert re.findall(r'href="[^"]*?(/(?:about/)?)">', crumbs) == ["/", "/about/"]


@pytest.mark.parametrize(("choice", "shown"), [("inherit", True), ("show", True), ("hide", False)])
def test_a_page_decides_about_the_way_out(site, get, choice, shown):
    make_page(site.home, slug="about", exit_link=choice)
    assert (b"data-exit" in get(site, "/about/").content) is shown


def test_headings_are_anchors_that_stay_unique(site, get):
    body = [block("heading", {"text": "Same words", "level": "h2"}) for _ in range(3)]
    make_page(site.home, slug="about", body=body)
    ids = re.findall(r'<h2 id="(same-words[^"]*)"', get(site, "/about/").content.decode())
    assert ids == ["same-words", "same-words-2", "same-words-3"]


@pytest.mark.parametrize("words", ["<script>alert(1)</script>", "<b>bold</b>", '"quoted" & more'])
@pytest.mark.parametrize("field", ["title", "summary"])
def test_what_an_editor_types_is_text(site, get, words, field):
    make_page(site.home, slug="about", **{field: words})
    assert words not in get(site, "/about/").content.decode().replace("&quot;", "")


def test_style_sheets_of_seldom_used_blocks_are_linked_only_by_pages_that_use_them(site, get):
    link = "css/sections.css"
    assert link not in get(site).content.decode()
    figure = {"figure": "7", "label": "tours", "source": "Log, 2025"}
    site.home.sections = [("statistics", {"items": [figure]})]
    site.home.save_revision().publish()
    assert get(site).content.decode().count(link) == 1
