"""Lists by topic, author, series and year: found, described and linked like pages, of this site only."""

import json
import re

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from wagtail.models import PageViewRestriction

from articles.models import ARTICLES_PER_PAGE, ArticlePage, Author, Series
from site_core.pages.models import Topic
from tests.builders import (
    make_article,
    make_article_index,
    make_author,
    make_series,
)

LISTS = ["about/stepping-in/", "by/ada-quill/", "series/night-shift/", "2025/"]


def titles(page) -> list[str]:
    return [link.get_text() for link in page.select("main .card .cover")]


def head(page) -> tuple[str, str]:
    robots = page.find("meta", attrs={"name": "robots"})
    return page.find("link", rel="canonical")["href"], robots["content"] if robots else ""


def ways(page) -> dict[str, list[str]]:
    navs = page.select(".landing-links nav")
    return {nav["aria-label"]: [link["href"] for link in nav.select("a")] for nav in navs}


@pytest.mark.parametrize(
    ("path", "title", "shown"),
    [("about/stepping-in/", "Articles about stepping in", ["New", "Old"]),
     ("by/ada-quill/", "Ada Quill", ["New", "Old"]),
     ("2025/", "Articles from 2025", ["New", "Old"])],
)  # fmt: skip
def test_a_list_has_a_title_an_address_and_its_public_articles(site, read, articles, path, title, shown):  # fmt: skip
    page = read(site, f"/articles/{path}")
    assert titles(page) == shown
    assert page.h1.get_text() == title
    assert page.title.get_text() == f"{title} – Site A"
    assert head(page) == (f"http://a.example/articles/{path}", "")
    assert page.find("meta", attrs={"name": "description"})["content"]
    assert [a["href"] for a in page.select(".crumbs a")] == ["/", "/articles/"]
    kinds = [
        json.loads(data.string) for data in page.find_all("script", type="application/ld+json")
    ]
    assert "ItemList" in {data["@type"] for data in kinds}


def test_the_page_of_an_author_tells_of_them(site, read, articles):
    page = read(site, "/articles/by/ada-quill/")
    for words in ("Lead educator", "Writes plainly."):
        assert words in page.select_one(".stage").get_text()
    data = json.loads(page.find("script", type="application/ld+json").string)
    assert data["@type"] == "ProfilePage"
    assert data["mainEntity"]["name"] == "Ada Quill"
    assert data["mainEntity"]["url"] == "http://a.example/articles/by/ada-quill/"


def test_a_series_begins_with_its_first_part_or_its_latest(site, read, articles):
    page = read(site, "/articles/series/night-shift/")
    assert titles(page) == ["Part 1: Old", "Part 2: New"]
    assert page.select_one(".dek").get_text() == "What happens at two."
    Series.objects.update(order=Series.Order.LATEST)
    assert titles(read(site, "/articles/series/night-shift/")) == ["New", "Old"]


def test_places_come_before_dates_in_a_series(site, read, articles):
    ArticlePage.objects.filter(title="New").update(series_place=1)
    assert titles(read(site, "/articles/series/night-shift/")) == ["Part 1: New", "Part 2: Old"]


def test_the_list_of_all_leads_to_all_lists_and_each_to_the_others(site, read, articles):
    found = ways(read(site, "/articles/"))
    assert found == {
        "By topic": ["/articles/about/stepping-in/"],
        "Series": ["/articles/series/night-shift/"],
        "By author": ["/articles/by/ada-quill/", "/articles/by/ben/"],
        "By year": ["/articles/2026/", "/articles/2025/"],
    }
    assert ways(read(site, "/articles/2025/"))["Other years"] == ["/articles/2026/"]
    assert ways(read(site, "/articles/by/ben/"))["Other authors"] == ["/articles/by/ada-quill/"]


def test_a_topic_without_articles_has_a_page_that_is_not_to_be_found(site, read, articles):
    page = read(site, "/articles/about/nobody/")
    assert titles(page) == []
    assert head(page)[1] == "noindex"


@pytest.mark.parametrize(
    "path", ["by/nobody/", "series/nothing/", "about/ada-quill/", "by/", "series/", "about/",
             "1999/", "0000/", "20255/", "1999/feed/", "by/%00/", "by/ada-quill/feed/xml/"],
)  # fmt: skip
def test_what_is_not_there_is_missing(site, read, articles, path):
    read(site, f"/articles/{path}", status=404)


def test_nobody_learns_of_authors_and_series_before_they_have_public_articles(site, read, index):
    make_article(index, author=make_author(site, name="Eve"), live=False)
    make_article(index, series=make_series(site, name="Soon"), live=False)
    for path in ("by/eve/", "series/soon/", "by/eve/feed/atom/", "series/soon/feed/json/"):
        read(site, f"/articles/{path}", status=404)


def test_another_sites_authors_series_and_topics_are_not_here(
    site, other_site, read, articles, django_capture_on_commit_callbacks
):
    with django_capture_on_commit_callbacks(execute=True):
        foreign = Topic.objects.create(site=other_site, name="Theirs", slug="theirs")
    there = make_article_index(other_site)
    eve, theirs = make_author(other_site, name="Eve"), make_series(other_site, name="Away")
    make_article(there, title="Elsewhere", author=eve, series=theirs, topics=[foreign])
    # A page that was moved here keeps them; nothing of this site says so.
    make_article(articles, title="Moved", slug="moved", author=eve, series=theirs)
    for path in ("about/theirs/", "by/eve/", "series/away/"):
        read(site, f"/articles/{path}", status=404)
    html = str(read(site, "/articles/"))
    assert "Elsewhere" not in html
    assert "/by/eve/" not in html
    assert "/series/away/" not in html
    page = str(read(site, "/articles/moved/"))
    assert "/by/eve/" not in page
    assert "Away" not in page


def test_sitemaps_tell_of_lists_with_articles(site, get, articles):
    text = get(site, "/sitemap.xml").content.decode()
    found = re.findall(r"<loc>http://a.example/articles/((?:about|by|series|2)[^<]*)</loc>", text)
    assert found == ["about/stepping-in/", "series/night-shift/", "by/ada-quill/", "by/ben/", "2026/", "2025/"]  # fmt: skip


def test_long_lists_come_in_pages_that_are_canonical_for_themselves(site, read, index):
    author = make_author(site, name="Ada")
    for number in range(ARTICLES_PER_PAGE + 1):
        make_article(index, title=f"A{number}", author=author)
    page = read(site, "/articles/by/ada/?page=2")
    assert len(titles(page)) == 1
    assert head(page) == ("http://a.example/articles/by/ada/?page=2", "")
    assert head(read(site, "/articles/by/ada/?x=1"))[1] == "noindex"


@pytest.mark.parametrize("path", LISTS)
def test_a_list_may_be_kept_by_caches_unless_it_is_restricted(site, get, articles, path):
    answer = get(site, f"/articles/{path}")
    assert answer["Cache-Control"].startswith("public")
    assert not answer.cookies
    PageViewRestriction.objects.create(page=articles, restriction_type="login")
    answer = get(site, f"/articles/{path}")
    assert "no-store" in answer["Cache-Control"]
    assert "Old" not in answer.content.decode()


@pytest.mark.parametrize("path", ["", *LISTS])
def test_a_list_costs_the_same_for_few_and_many(site, get, articles, topic, path, django_assert_num_queries):  # fmt: skip
    get(site, f"/articles/{path}")
    get(site, f"/articles/{path}")
    with CaptureQueriesContext(connection) as captured:
        get(site, f"/articles/{path}")
    few = len(captured)
    for number in range(9):
        author, series = make_author(site), make_series(site)
        make_article(
            articles, author=author, series=series, topics=[topic], date=f"20{10 + number}-01-01"
        )
        make_article(
            articles, author=Author.objects.get(name="Ada Quill"), series=Series.objects.get(name="Night shift"),
            topics=[topic], date="2025-02-02",
        )  # fmt: skip
    get(site, f"/articles/{path}")
    with django_assert_num_queries(few):
        get(site, f"/articles/{path}")


def test_a_series_that_is_deleted_leaves_its_articles(site, articles):
    Series.objects.get().delete()
    assert ArticlePage.objects.filter(title="Old", series=None).exists()
