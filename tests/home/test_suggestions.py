"""What a search field offers while somebody types: this site's public pages, fast, for any cache."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from wagtail.models import Page, PageViewRestriction

from site_core.pages.models import Topic
from tests.builders import (
    block,
    make_article,
    make_article_index,
    make_page,
    make_program,
    make_program_index,
)
from tests.kept import kept


def offered(get, site, text) -> list[tuple[str, str]]:
    response = get(site, "/search/suggest/", query_params={"q": text})
    assert response.status_code == 200
    return [(item["kind"], item["title"]) for item in response.json()["items"]]


@pytest.fixture
@kept
def pages(site, other_site):
    programs, articles = make_program_index(site), make_article_index(site)
    topic = Topic.objects.create(site=site, slug="mics", name="Microphones")
    Topic.objects.create(site=site, slug="mixed", name="Mixed and unused")
    mic = make_program(programs, title="Pass the Mic", summary="Everything about bystanders")
    mic.topics.add(topic)
    mic.save()
    make_article(articles, title="Minds and mics", body=[block("text", "<p>Harassment</p>")])
    make_page(site.home, title="Microscope")
    make_page(site.home, title="Mice in draft", live=False)
    shut = make_page(site.home, title="Mice for staff")
    PageViewRestriction.objects.create(page=shut, restriction_type="login")
    make_page(other_site.home, title="Mice elsewhere")
    return site


def test_programs_first_then_articles_pages_topics(pages, get):
    assert offered(get, pages, "mi")[:4] == [
        ("Program", "Pass the Mic"),
        ("Article", "Minds and mics"),
        ("Page", "Microscope"),
        ("Topic", "Microphones"),
    ]


@pytest.mark.parametrize("text", ["mi", "harass", "harrassment", "microphones", "minds"])
def test_a_field_that_searches_programs_is_offered_programs_alone(pages, get, text):
    response = get(pages, "/search/suggest/", query_params={"q": text, "kind": "program"})
    kinds = [item["kind"] for item in response.json()["items"]]
    assert kinds == (["Program"] if text == "mi" else [])


@pytest.mark.parametrize("kind", ["", "x", "Program", "\x00", "program" * 99])
def test_a_kind_there_is_not_is_ignored(pages, get, kind):
    def items(**params):
        return get(pages, "/search/suggest/", query_params={"q": "mi", **params}).json()

    assert items(kind=kind) == items()


def test_the_field_of_the_list_of_programs_asks_for_programs(pages, get):
    html = get(pages, "/programs/").content.decode()
    assert 'data-search="/search/suggest/?kind=program"' in html
    assert 'data-search="/search/suggest/"' in get(pages, "/search/").content.decode()


@pytest.mark.parametrize("text", ["pass the m", "the pass", "MIC pass", "pass-the-mic"])
def test_each_word_may_begin_a_word_of_the_title(pages, get, text):
    assert ("Program", "Pass the Mic") in offered(get, pages, text)


def test_nothing_that_is_not_public_here_is_offered(pages, get):
    everything = str(
        [offered(get, pages, text) for text in ("mi", "mice", "mice in", "staff", "elsew")]
    )
    for secret in ("Mice", "mice", "draft", "staff", "elsewhere", "unused"):
        assert secret not in everything


def test_words_of_texts_are_completed_and_mistyped_ones_put_right(pages, get):
    assert ("Search for", "harassment") in offered(get, pages, "haras")
    assert ("Search for", "harassment") in offered(get, pages, "harrassment")
    assert ("Search for", "pass harassment") in offered(get, pages, "pass harrassment")


def test_a_suggestion_leads_to_a_page_of_this_site(pages, get):
    response = get(pages, "/search/suggest/?q=mi")
    items = response.json()["items"]
    assert all(item["url"].startswith("/") for item in items)
    for item in items:
        assert get(pages, item["url"]).status_code == 200


@pytest.mark.parametrize(
    "text", ["", " ", "m", "%", '"', "'--", "\x00", "x" * 10_000, "mi " * 4000, "🎭", "日本", "a:*", "\\", "[", "(?:"]
)  # fmt: skip
def test_odd_input_is_answered_with_little_or_nothing(pages, get, text):
    assert len(offered(get, pages, text)) <= 12


def test_any_cache_may_keep_it(pages, get):
    response = get(pages, "/search/suggest/?q=mi")
    assert response["Cache-Control"].startswith("public")
    assert not response.cookies
    assert "Cookie" not in response.get("Vary", "")
    assert response["Content-Type"] == "application/json"


def test_only_get(pages, client):
    assert client.post("/search/suggest/", headers={"host": pages.hostname}).status_code == 405


def queries(get, site, text) -> list[str]:
    with CaptureQueriesContext(connection) as captured:
        get(site, "/search/suggest/", query_params={"q": text})
    return [query["sql"] for query in captured.captured_queries]


def test_it_costs_two_queries_at_most(pages, get):
    queries(get, pages, "mi")
    assert len(queries(get, pages, "mi")) == 2  # the site, and the pages
    assert len(queries(get, pages, "zzzz")) == 1
    for number in range(20):
        make_page(pages.home, title=f"Mica {number}")
    queries(get, pages, "mi")
    assert len(queries(get, pages, "mi")) == 2


def test_a_page_unpublished_a_moment_ago_is_not_offered(pages, get):
    assert ("Page", "Microscope") in offered(get, pages, "micros")
    Page.objects.get(title="Microscope").unpublish()
    assert ("Page", "Microscope") not in offered(get, pages, "micros")
