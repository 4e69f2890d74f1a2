"""The feed: valid RSS 2.0 with the full text of each article, made to stand by itself."""

import re
from email.utils import parsedate_to_datetime
from xml.etree import ElementTree

import pytest
from django.core.cache import cache
from wagtail.models import PageViewRestriction

from articles.models import FEED_LENGTH
from tests.builders import (
    block,
    make_article,
    make_article_index,
    make_author,
    make_document,
    make_image,
    make_page,
)
from tests.kept import kept

CONTENT = "{http://purl.org/rss/1.0/modules/content/}encoded"
ATOM_LINK = "{http://www.w3.org/2005/Atom}link"


@pytest.fixture
@kept
def index(site):
    return make_article_index(site, summary="What we think about")


@pytest.fixture
def channel(site, get):
    """Return a function that reads the feed of the site as XML."""
    return lambda: ElementTree.fromstring(get(site, "/articles/feed/").content).find("channel")


@pytest.fixture
def story(site, index, django_capture_on_commit_callbacks):
    with django_capture_on_commit_callbacks(execute=True):
        image = make_image(site)
    page = make_page(site.home, slug="about")
    link = f'<p>First words, <a linktype="page" id="{page.pk}">about us</a> &amp; more.</p>'
    body = [
        block("text", link),
        block("pull_quote", {"text": "Words seen twice"}),
        block("image", {"image": {"image": image.pk, "alt_text": "A stage"}, "caption": ""}),
        block("newsletter", {"heading": "Subscribe here", "text": ""}),
        block("documents", {"heading": "", "items": [make_document(site).pk]}),
        block("thread", {"author": "Rowan", "network": "x", "date": "2018-08-20",
                         "posts": [{"text": "Post one"}, {"text": "Post two"}]}),
        block("cta", {"heading": "Then", "text": "",
                      "link": {"text": "Go", "page": page.pk, "url": ""}}),
    ]  # fmt: skip
    return make_article(
        index, slug="story", title="Story & <more>", summary="In short", date="2026-04-14",
        author=make_author(site, name="Ada Quill"), content_note="A calm note", body=body,
    )  # fmt: skip


def test_it_is_rss_with_an_address_of_its_own(site, get, index, channel):
    response = get(site, "/articles/feed/")
    assert response["Content-Type"] == "application/rss+xml; charset=utf-8"
    feed = channel()
    assert feed.findtext("title") == "Site A: Articles"
    assert feed.findtext("link") == "http://a.example/articles/"
    assert feed.findtext("description") == "What we think about"
    assert feed.findtext("language") == "en"
    assert feed.find(ATOM_LINK).get("href") == "http://a.example/articles/feed/"


def test_an_item_says_what_where_who_and_when(channel, story):
    [item] = channel().findall("item")
    assert item.findtext("title") == "Story & <more>"
    assert item.findtext("link") == item.findtext("guid") == "http://a.example/articles/story/"
    assert item.findtext("description") == "In short"
    assert item.findtext("{http://purl.org/dc/elements/1.1/}creator") == "Ada Quill"
    assert parsedate_to_datetime(item.findtext("pubDate")).date().isoformat() == "2026-04-14"


def test_an_item_holds_the_whole_article(channel, story):
    content = channel().find("item").findtext(CONTENT)
    for words in ("First words", "A calm note", "Post one", "Post two", "Rowan", "Then"):
        assert words in content


@pytest.mark.parametrize("words", ["Words seen twice", "Subscribe here", "<form", "<input",
                                   "<svg", "<source", "srcset", "<script", "<style"])  # fmt: skip
def test_an_item_leaves_out_what_a_feed_reader_cannot_use(channel, story, words):
    assert words not in channel().find("item").findtext(CONTENT)


def test_every_address_in_an_item_is_whole(channel, story):
    content = channel().find("item").findtext(CONTENT)
    addresses = re.findall(r'(?:href|src)="([^"]*)"', content)
    assert len(addresses) >= 4
    assert [a for a in addresses if not a.startswith("http://a.example/")] == []
    assert 'alt="A stage"' in content


def test_drafts_restricted_and_other_sites_articles_stay_out(site, other_site, channel, index):
    make_article(index, title="Open")
    make_article(index, title="Draft", live=False)
    hidden = make_article(index, title="Hidden")
    PageViewRestriction.objects.create(page=hidden, restriction_type="login")
    make_article(make_article_index(other_site), title="Elsewhere")
    assert [item.findtext("title") for item in channel().findall("item")] == ["Open"]


def test_the_newest_come_first_and_not_too_many(channel, index):
    for number in range(FEED_LENGTH + 2):
        make_article(index, title=str(number), date=f"2026-01-{number + 1:02}")
    found = [item.findtext("title") for item in channel().findall("item")]
    assert found == [str(number) for number in range(FEED_LENGTH + 1, 1, -1)]


def test_control_characters_in_the_lists_own_words_do_not_break_it(index, channel):
    index.title, index.summary = "Articles\x01", "What we\x02 think about"
    index.save_revision().publish()
    feed = channel()
    assert feed.findtext("title") == "Site A: Articles"
    assert feed.findtext("description") == "What we think about"


def test_an_empty_feed_is_still_a_feed(index, channel):
    assert channel().findall("item") == []


@pytest.mark.parametrize("words", ["]]>", "<![CDATA[", "&lt;b&gt;", "\u000b", "🎭 é"])
def test_odd_characters_do_not_break_it(index, channel, words):
    body = [block("quote", {"text": f"before {words} after", "author": "A"})]
    make_article(index, title="Odd", body=body)
    assert "before" in channel().find("item").findtext(CONTENT)


def test_it_costs_the_same_for_two_and_twenty_articles(
    site, get, index, django_assert_max_num_queries
):
    page = make_page(site.home)

    def count():
        cache.clear()
        with django_assert_max_num_queries(15) as captured:
            get(site, "/articles/feed/")
        return len(captured)

    counts = []
    for _ in range(2):
        for _ in range(2 if not counts else 18):
            link = f'<p><a linktype="page" id="{page.pk}">x</a></p>'
            make_article(index, author=make_author(site), body=[block("text", link)])
        get(site, "/articles/feed/")
        counts.append(count())
    assert counts[0] == counts[1]


@pytest.mark.parametrize("path", ["/articles/feed", "/articles/feed/x/", "/articles/feeds/"])
def test_addresses_beside_it_are_not_there(site, get, index, path):
    assert get(site, path).status_code in (301, 404)


def test_pages_name_the_feed_for_readers(site, get, index, django_capture_on_commit_callbacks):
    with django_capture_on_commit_callbacks(execute=True):
        index.save_revision().publish()
    html = get(site).content.decode()
    assert 'type="application/rss+xml"' in html
    assert 'href="/articles/feed/"' in html
