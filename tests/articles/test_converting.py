"""Addresses alone in older articles become blocks in a draft; nothing is published or lost."""

from io import StringIO

import pytest
from django.core.management import CommandError, call_command

from articles.management.commands import convert_urls
from site_core.embeds.lone import kind_of, parted
from site_core.media.models import Image
from tests.builders import block, make_article, make_article_index
from tests.embeds.answers import x
from tests.embeds.misbehaving import good, serving
from tests.embeds.test_pictures import painted

X = "https://twitter.com/TaranaBurke/status/1031498206260150272?s=20"
YOUTUBE = "https://youtu.be/O_HyZ5aW76c"
OLD = (
    f'<p data-block-key="a1">Before.</p><p data-block-key="a2">{X}</p>'
    f'<p data-block-key="a3">Between, with <a href="{YOUTUBE}">a film</a>.</p>'
    f'<p data-block-key="a4"><a href="{YOUTUBE}">{YOUTUBE}</a></p>'
    '<p data-block-key="a5">https://www.example.org/report.pdf</p>'
)


@pytest.fixture
def server():
    with serving() as running:
        yield running


@pytest.fixture
def article(site):
    return make_article(
        make_article_index(site), body=[block("text", OLD), block("heading", "End")]
    )


def convert(site, *options) -> str:
    out = StringIO()
    call_command("convert_urls", "--site", site.hostname, *options, stdout=out)
    return out.getvalue()


def draft_of(article) -> list[dict]:
    article.refresh_from_db()
    return list(article.get_latest_revision_as_object().body.raw_data)


def test_a_draft_has_blocks_in_order_and_readers_see_what_they_saw(site, article, get):
    before = get(site, article.url).content
    assert "Posts: 1\nVideos: 1\nArticles: 1" in convert(site)
    blocks = draft_of(article)
    assert [b["type"] for b in blocks] == ["text", "post", "text", "video", "text", "heading"]
    assert "Before." in blocks[0]["value"]
    assert "Between" in blocks[2]["value"]
    assert "report.pdf" in blocks[4]["value"]
    assert blocks[1]["value"]["handle"] == "@TaranaBurke"
    assert blocks[1]["value"]["url"] == "https://x.com/TaranaBurke/status/1031498206260150272"
    assert blocks[3]["value"]["url"] == "https://www.youtube.com/watch?v=O_HyZ5aW76c"
    assert len({b["id"] for b in blocks}) == len(blocks)
    assert get(site, article.url).content == before
    article.refresh_from_db()
    assert article.has_unpublished_changes


def test_again_changes_nothing(site, article):
    convert(site)
    count = article.revisions.count()
    assert "Articles: 0" in convert(site)
    assert article.revisions.count() == count


def test_a_dry_run_only_tells(site, article):
    count = article.revisions.count()
    assert "became a post" in convert(site, "--dry-run")
    assert article.revisions.count() == count


def test_other_sites_and_locked_articles_are_left(site, other_site, article):
    theirs = make_article(make_article_index(other_site), body=[block("text", OLD)])
    article.locked = True
    article.save()
    count = theirs.revisions.count()
    assert "it is locked, and was left" in convert(site)
    assert theirs.revisions.count() == count


def test_networks_are_asked_only_when_wished(site, article, server, monkeypatch):
    server.answers["publish.twitter.com/oembed"] = x(1, "All of us.")
    server.answers["www.youtube.com/oembed"] = good({"title": "A film"})
    picture = good(painted(kind="JPEG"), kind="image/jpeg")
    server.answers["i.ytimg.com/vi/O_HyZ5aW76c/maxresdefault.jpg"] = picture
    fetcher = lambda seconds=2, **limits: server.fetcher(1, **limits)  # noqa: E731
    monkeypatch.setattr(convert_urls, "new_fetcher", fetcher)
    convert(site, "--dry-run", "--fetch")
    assert server.asked == []
    convert(site, "--fetch")
    _, post, _, video, *_ = draft_of(article)
    assert post["value"]["text"] == "All of us."
    assert post["value"]["author"] == "Tarana Burke"
    assert video["value"]["title"] == "A film"
    assert Image.objects.get(pk=video["value"]["poster"])


def test_silence_of_a_network_is_told_and_the_address_kept(site, article, server, monkeypatch):
    fetcher = lambda seconds=2, **limits: server.fetcher(1, **limits)  # noqa: E731
    monkeypatch.setattr(convert_urls, "new_fetcher", fetcher)
    assert "X has no post at this address" in convert(site, "--fetch")
    assert draft_of(article)[1]["value"]["handle"] == "@TaranaBurke"


def test_where_fetching_is_off_it_is_refused(site, article, settings):
    settings.FETCH_POSTS = False
    with pytest.raises(CommandError, match="turned off"):
        convert(site, "--fetch")


@pytest.mark.parametrize(
    ("url", "kind"),
    [
        (X, "post"), ("https://bsky.app/profile/a.bsky.social/post/3k", "post"), (YOUTUBE, "video"),
        ("https://social.example/@ana/112233", "post"), ("https://www.instagram.com/p/Cabc/", "post"),
        ("https://www.instagram.com/somebody/", ""), ("https://www.example.org/", ""),
        ("javascript:alert(1)", ""), ("https://vimeo.com/76979871", "video"), ("https://[", ""),
    ],
)  # fmt: skip
def test_what_an_address_could_become(url, kind):
    assert kind_of(url) == kind


@pytest.mark.parametrize(
    "html",
    [
        f"<p>See {X}</p>", f'<p><a href="{X}">her thread</a></p>', f"<ul><li>{X}</li></ul>",
        f"<p>{X} {YOUTUBE}</p>", f"<p><b>{X}</b></p>",
    ],
)  # fmt: skip
def test_an_address_among_words_stays(html):
    assert parted(html) == [("text", html)]
