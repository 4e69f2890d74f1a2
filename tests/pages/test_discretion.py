"""The way out and the title in the browser: by page, by section, by type and by site."""

import re

import pytest
from django.core.cache import cache
from django.db import connection
from django.test.utils import CaptureQueriesContext

from site_core.branding.models import Safety
from tests.builders import (
    make_article,
    make_article_index,
    make_page,
    make_program,
    make_program_index,
)

EXIT = "data-exit"


def html_of(get, site, path) -> str:
    return get(site, path).content.decode()


def title_of(html: str) -> str:
    return re.search(r"<title>(.*?)</title>", html, re.DOTALL)[1].strip()


def publish(page, **fields):
    for name, value in fields.items():
        setattr(page, name, value)
    page.save_revision().publish()
    cache.clear()  # what happens on commit, which tests do not reach


@pytest.fixture
def story(site):
    Safety.objects.create(site=site)
    return make_article(make_article_index(site), slug="story", title="What happened")


def test_a_sections_choice_holds_below_it(site, story, get):
    assert EXIT in html_of(get, site, "/articles/story/")
    publish(story.get_parent().specific, exit_link="hide")
    assert EXIT not in html_of(get, site, "/articles/story/")
    publish(story, exit_link="show")
    assert EXIT in html_of(get, site, "/articles/story/")


def test_the_nearest_section_decides(site, get):
    Safety.objects.create(site=site)
    outer = make_page(site.home, slug="outer", exit_link="hide")
    inner = make_page(outer, slug="inner", exit_link="show")
    make_page(inner, slug="leaf")
    publish(outer)
    assert EXIT not in html_of(get, site, "/outer/")
    assert EXIT in html_of(get, site, "/outer/inner/leaf/")
    publish(inner, exit_link="inherit")
    assert EXIT not in html_of(get, site, "/outer/inner/leaf/")


def test_programs_hide_it_until_their_section_shows_it(site, get):
    Safety.objects.create(site=site)
    index = make_program_index(site)
    make_program(index, slug="show")
    assert EXIT not in html_of(get, site, "/programs/show/")
    publish(index, exit_link="show")
    assert EXIT in html_of(get, site, "/programs/show/")


def test_the_home_page_speaks_for_itself_only(site, story, get):
    publish(site.home, exit_link="hide", tab_title="neutral")
    assert EXIT in html_of(get, site, "/articles/story/")
    assert "What happened" in title_of(html_of(get, site, "/articles/story/"))
    assert title_of(html_of(get, site, "/")) == "Reading"


def test_the_sites_switch_has_the_last_word(site, story, get):
    publish(story, exit_link="show")
    safety = Safety.objects.get(site=site)
    safety.exit_link = False
    safety.save()
    cache.clear()
    assert EXIT not in html_of(get, site, "/articles/story/")
    assert EXIT not in html_of(get, site, "/search/")


def test_sections_cost_a_reader_no_query(site, story, get):
    def cost():
        get(site, "/articles/story/")
        with CaptureQueriesContext(connection) as captured:
            get(site, "/articles/story/")
        return len(captured)

    before = cost()
    publish(story.get_parent().specific, exit_link="hide", tab_title="neutral")
    assert cost() == before


def test_a_neutral_title_is_what_the_browser_keeps_and_nothing_else_changes(site, story, get):
    before = html_of(get, site, "/articles/story/")
    publish(story, tab_title="neutral")
    html = html_of(get, site, "/articles/story/")
    assert title_of(html) == "Reading"
    assert "<h1>What happened</h1>" in html
    assert 'property="og:title" content="What happened' in html
    assert '"headline": "What happened"' in html
    assert "icons/plain" in html
    assert "icons/favicon" not in html
    assert "noindex" not in html
    assert "What happened" in title_of(before)


def test_what_is_no_title_of_a_browser_keeps_the_real_one(site, story, get):
    publish(story, tab_title="neutral")
    article = html_of(get, site, "/articles/story/")
    assert '"name": "What happened", "item"' in article  # of the way to the page
    assert "?subject=What%20happened&amp;" in article
    for path, written in (
        ("/articles/", '">What happened</a>'),
        ("/articles/feed/", "<title>What happened</title>"),
        ("/articles/story/index.md", 'title: "What happened"'),
        ("/llms.txt", "[What happened]("),
        ("/search/?q=happened", "What happened</a>"),
    ):
        text = html_of(get, site, path)
        assert written in text, path
        assert "Reading" not in text, path


def test_the_site_can_have_all_titles_neutral_and_a_page_its_own(site, story, get):
    safety = Safety.objects.get(site=site)
    safety.discreet_titles, safety.neutral_title = True, "Notes"
    safety.save()
    cache.clear()
    for path in ("/", "/articles/", "/articles/story/", "/search/?q=assault", "/not-here/"):
        assert title_of(html_of(get, site, path)) == "Notes", path
    publish(story, tab_title="own")
    assert "What happened" in title_of(html_of(get, site, "/articles/story/"))


def test_a_sections_neutral_title_holds_below_it(site, story, get):
    publish(story.get_parent().specific, tab_title="neutral")
    assert title_of(html_of(get, site, "/articles/story/")) == "Reading"
    make_page(site.home, slug="about", title="About us")
    assert "About us" in title_of(html_of(get, site, "/about/"))
