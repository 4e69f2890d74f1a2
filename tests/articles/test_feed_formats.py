"""Atom and JSON Feed: what their specifications demand, of all articles and of lists of some."""

import json
import re
from datetime import datetime
from xml.etree import ElementTree

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from wagtail.models import PageViewRestriction

from articles.models import ArticlePage
from site_core.pages.models import Topic
from tests.builders import (
    block,
    make_article,
    make_article_index,
    make_author,
    make_page,
    make_series,
)
from tests.kept import kept

ATOM = "{http://www.w3.org/2005/Atom}"
LISTS = ["", "about/stepping-in/", "by/ada-quill/", "series/night-shift/", "2026/"]


@pytest.fixture
@kept
def stories(site, other_site, index, django_capture_on_commit_callbacks):
    with django_capture_on_commit_callbacks(execute=True):
        topic = Topic.objects.create(site=site, name="Stepping in", slug="stepping-in")
    page = make_page(site.home, slug="about")
    link = f'<p>First words, <a linktype="page" id="{page.pk}">about us</a> &amp; more.</p>'
    body = [
        block("text", link),
        block("newsletter", {"heading": "Subscribe here", "text": ""}),
        block("thread", {"author": "Rowan", "network": "x", "date": "2018-08-20",
                         "posts": [{"text": "Post one"}]}),
    ]  # fmt: skip
    own = {
        "author": make_author(site, name="Ada Quill"),
        "series": make_series(site, name="Night shift", intro="At <two>."),
        "topics": [topic],
    }
    make_article(index, title="Open & <more>", slug="open", summary="A < B", date="2026-04-14", body=body,
                 correction="It was <i>Duluth</i>.", updated_on="2026-05-01", **own)  # fmt: skip
    make_article(index, title="Draft", live=False, **own)
    make_article(index, title="Later", live=False, go_live_at="2099-01-01T00:00:00Z", **own)
    hidden = make_article(index, title="Hidden", **own)
    PageViewRestriction.objects.create(page=hidden, restriction_type="login")
    make_article(make_article_index(other_site), title="Elsewhere")
    return index


@pytest.fixture
def atom(site, get, stories):
    return lambda route="": ElementTree.fromstring(
        get(site, f"/articles/{route}feed/atom/").content
    )


@pytest.fixture
def json_feed(site, get, stories):
    return lambda route="": json.loads(get(site, f"/articles/{route}feed/json/").content)


@pytest.mark.parametrize("route", LISTS)
def test_atom_has_what_it_must_have(atom, route):
    feed = atom(route)
    address = f"http://a.example/articles/{route}"
    assert feed.tag == f"{ATOM}feed"
    assert feed.findtext(f"{ATOM}id") == address
    assert feed.findtext(f"{ATOM}title").startswith("Site A: ")
    assert datetime.fromisoformat(feed.findtext(f"{ATOM}updated"))
    links = {link.get("rel"): link.get("href") for link in feed.findall(f"{ATOM}link")}
    assert links == {"alternate": address, "self": f"{address}feed/atom/"}
    [entry] = feed.findall(f"{ATOM}entry")
    assert re.fullmatch(r"urn:uuid:[0-9a-f-]{36}", entry.findtext(f"{ATOM}id"))
    assert entry.findtext(f"{ATOM}title") == "Open & <more>"
    assert datetime.fromisoformat(entry.findtext(f"{ATOM}updated"))
    assert entry.find(f"{ATOM}link").get("href") == "http://a.example/articles/open/"
    assert entry.find(f"{ATOM}summary").get("type") == "html"
    assert entry.findtext(f"{ATOM}summary") == "A &lt; B"
    author = entry.find(f"{ATOM}author")
    assert author.findtext(f"{ATOM}name") == "Ada Quill"
    assert author.findtext(f"{ATOM}uri") == "http://a.example/articles/by/ada-quill/"
    assert entry.find(f"{ATOM}category").get("term") == "Stepping in"


@pytest.mark.parametrize("route", LISTS)
def test_json_feed_has_what_it_must_have(json_feed, route):
    feed = json_feed(route)
    address = f"http://a.example/articles/{route}"
    assert feed["version"] == "https://jsonfeed.org/version/1.1"
    assert feed["title"].startswith("Site A: ")
    assert feed["home_page_url"] == address
    assert feed["feed_url"] == f"{address}feed/json/"
    assert feed["language"] == "en"
    [item] = feed["items"]
    assert item["id"].startswith("urn:uuid:")
    assert item["url"] == "http://a.example/articles/open/"
    assert (item["title"], item["summary"]) == ("Open & <more>", "A < B")
    assert datetime.fromisoformat(item["date_published"]).date().isoformat() == "2026-04-14"
    assert datetime.fromisoformat(item["date_modified"])
    assert item["authors"] == [
        {"name": "Ada Quill", "url": "http://a.example/articles/by/ada-quill/"}
    ]
    assert item["tags"] == ["Stepping in"]


def test_both_hold_the_whole_article_made_to_stand_by_itself(atom, json_feed):
    content = atom().find(f"{ATOM}entry").findtext(f"{ATOM}content")
    assert atom().find(f"{ATOM}entry/{ATOM}content").get("type") == "html"
    assert content == json_feed()["items"][0]["content_html"]
    for words in ("First words", "Post one", "Correction, May 1, 2026", "&lt;i&gt;Duluth"):
        assert words in content
    for words in ("<script", "<form", "<input", "<svg", "<iframe", "<style", "Subscribe here"):
        assert words not in content
    addresses = re.findall(r'(?:href|src)="([^"]*)"', content)
    assert addresses
    assert all(address.startswith("http://a.example/") for address in addresses)


def test_an_identity_stays_when_the_address_changes(json_feed):
    before = json_feed()["items"][0]["id"]
    page = ArticlePage.objects.get(slug="open")
    page.slug = "opened"
    page.save_revision().publish()
    item = json_feed()["items"][0]
    assert (item["id"], item["url"]) == (before, "http://a.example/articles/opened/")


def test_an_article_without_an_author_is_the_sites(site, index, get):
    make_article(index, title="Ours")
    feed = ElementTree.fromstring(get(site, "/articles/feed/atom/").content)
    assert feed.findtext(f"{ATOM}entry/{ATOM}author/{ATOM}name") == "Site A"
    assert "authors" not in json.loads(get(site, "/articles/feed/json/").content)["items"][0]


@pytest.mark.parametrize("route", LISTS)
@pytest.mark.parametrize(
    ("ending", "kind"),
    [("", "application/rss+xml"), ("atom/", "application/atom+xml"), ("json/", "application/feed+json")],
)  # fmt: skip
def test_feeds_are_kept_and_asked_for_again_cheaply(site, get, stories, route, ending, kind):
    answer = get(site, f"/articles/{route}feed/{ending}")
    assert answer["Content-Type"] == f"{kind}; charset=utf-8"
    assert answer["Cache-Control"].startswith("public")
    again = get(site, f"/articles/{route}feed/{ending}", HTTP_IF_NONE_MATCH=answer["ETag"])
    assert again.status_code == 304


@pytest.mark.parametrize("ending", ["", "atom/", "json/"])
def test_an_empty_feed_does_not_change_by_itself(site, get, index, ending):
    etags = {get(site, f"/articles/feed/{ending}")["ETag"] for _ in range(2)}
    assert len(etags) == 1


@pytest.mark.parametrize("route", LISTS)
def test_pages_name_their_feeds(site, read, stories, route, django_capture_on_commit_callbacks):
    with django_capture_on_commit_callbacks(execute=True):
        stories.save_revision().publish()
    found = [
        link["href"] for link in read(site, f"/articles/{route}").find_all("link", rel="alternate")
    ]
    for ending in ("", "atom/", "json/"):
        assert found.count(f"/articles/{route}feed/{ending}") == 1


@pytest.mark.parametrize("ending", ["", "atom/", "json/"])
def test_a_restricted_list_gives_its_feeds_away_to_nobody(site, get, stories, ending):
    PageViewRestriction.objects.create(page=stories, restriction_type="password", password="x")
    answer = get(site, f"/articles/feed/{ending}")
    assert "no-store" in answer["Cache-Control"]
    assert "Open" not in answer.content.decode()


@pytest.mark.parametrize("ending", ["atom/", "json/"])
def test_a_feed_costs_the_same_for_few_and_many(site, get, stories, ending, django_assert_num_queries):  # fmt: skip
    path = f"/articles/feed/{ending}"
    get(site, path)
    with CaptureQueriesContext(connection) as captured:
        get(site, path)
    few = len(captured)
    for _ in range(8):
        make_article(stories, author=make_author(site), body=[block("text", "<p>x</p>")])
    get(site, path)
    with django_assert_num_queries(few):
        get(site, path)
