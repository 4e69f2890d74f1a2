"""Quoted posts that are gone or changed are reported, and leave the page at one click."""

import json

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from articles.models import ArticlePage
from site_core.embeds.checking import check_posts, find_posts
from site_core.embeds.models import PostCheck
from site_core.embeds.quoted import found_in
from tests.builders import block, make_article, make_article_index, make_user
from tests.embeds import misbehaving as bad
from tests.embeds.answers import mastodon_status
from tests.embeds.misbehaving import good
from tests.markup import parse

API = "social.example/api/v1/statuses/1"
SAID = {
    "author": "Ana Ruiz", "handle": "@ana", "network": "mastodon", "text": "Walrus words",
    "url": "https://social.example/@ana/1", "captured_at": "2026-04-14T12:00:00Z",
}  # fmt: skip


@pytest.fixture
def article(site):
    article = make_article(make_article_index(site), body=[block("post", SAID)])
    article.save_revision()
    find_posts()
    return article


@pytest.fixture
def look(server, settings):
    """Return a function that has the posts looked at, with what the network answers."""
    settings.FETCH_POSTS = True

    def look(answer):
        server.answers[API] = answer
        PostCheck.objects.update(checked_at=None)
        check_posts(lambda seconds: server.fetcher(1))
        return PostCheck.objects.first()

    return look


def says(text):
    return good(mastodon_status(1, f"<p>{text}</p>"))


@pytest.mark.parametrize(
    ("answer", "state", "reported"),
    [
        (says("Walrus words"), "fine", False),
        (says("Other words"), "changed", True),
        (good({}, 404), "deleted", True),
        (good({}, 410), "deleted", True),
        (good({}, 403), "private", True),
        (good({}, 429), "unknown", False),
        (good({}, 503), "unknown", False),
        (bad.cut_off, "unknown", False),
        (good([]), "unknown", False),
    ],
)
def test_what_the_network_says_is_kept_and_silence_means_nothing(
    article, look, answer, state, reported
):
    before = ArticlePage.objects.values().get(pk=article.pk)
    check = look(answer)
    assert (check.state, check.reported) == (state, reported)
    assert check.checked_at
    after = ArticlePage.objects.values().get(pk=article.pk)
    assert [*after.pop("body").raw_data] == [*before.pop("body").raw_data]
    assert after == before


def test_a_post_typed_by_hand_is_compared_with_how_it_first_read(site, look):
    typed = {**SAID, "captured_at": None, "text": "Shortened"}
    make_article(make_article_index(site), body=[block("post", typed)])
    find_posts()
    assert not look(says("The whole of it")).reported
    assert not look(says("The whole of it")).reported
    assert look(says("Something else")).reported


def test_a_post_is_looked_at_once_a_day(article, look, server):
    look(says("Walrus words"))
    server.asked.clear()
    assert check_posts(lambda seconds: server.fetcher(1)) == 0
    assert server.asked == []


def test_the_end_of_a_long_thread_is_looked_at_as_well(site, server, settings):
    settings.FETCH_POSTS = True
    posts = [{"text": f"Post {n}", "url": f"https://social.example/@ana/{n}"} for n in range(1, 13)]
    value = {name: SAID[name] for name in ("author", "handle", "network", "captured_at")}
    thread = block("thread", {**value, "url": posts[0]["url"], "posts": posts})
    make_article(make_article_index(site), body=[thread])
    for n in range(1, 12):
        answer = good(mastodon_status(n, f"<p>Post {n}</p>"))
        server.answers[f"social.example/api/v1/statuses/{n}"] = answer
    server.answers["social.example/api/v1/statuses/12"] = good({}, 404)
    find_posts()
    check_posts(lambda seconds: server.fetcher(seconds))
    assert PostCheck.objects.get().state == PostCheck.State.DELETED


def test_where_fetching_is_off_nobody_is_asked(article, settings):
    settings.FETCH_POSTS = False
    assert check_posts() == 0


@pytest.mark.parametrize("odd", ["x" * 65, "a\0b", 7, None])
def test_a_block_with_an_odd_id_stops_nothing(article, odd):
    body = [
        {
            "type": "post",
            "id": odd,
            "value": {"text": "Odd", "url": "https://x.com/a/status/1", "author": "Ana"},
        }
    ]
    assert dict.fromkeys(item["id"] for item in found_in(body)) == {}


def test_a_post_that_leaves_its_page_is_forgotten(article):
    assert PostCheck.objects.count() == 1
    article.body = []
    article.save()
    find_posts()
    assert PostCheck.objects.count() == 0


@pytest.fixture
def gone(article, look):
    return look(good({}, 404))


def report(client: Client) -> str:
    return client.get(reverse("quoted_posts:index")).content.decode()


def test_only_the_sites_own_people_read_the_report(site, other_site, gone, login):
    own = login(make_user(site=site, role="author"), site)
    other = login(make_user(site=other_site, role="site_admin"), other_site)
    assert "Ana Ruiz" in report(own)
    assert "deleted, or at another address" in report(own)
    assert "Ana Ruiz" not in report(other)
    for name in ("settle", "take_out"):
        address = reverse(f"quoted_posts:{name}", args=[gone.pk])
        assert other.post(address).status_code == 404
        own.post(address)
    assert PostCheck.objects.get().reported


def test_what_is_left_as_it_is_comes_back_only_for_something_else(site, gone, look, login):
    editor = login(make_user(site=site, role="editor"), site)
    editor.post(reverse("quoted_posts:settle", args=[gone.pk]))
    assert not look(good({}, 404)).reported
    assert look(says("Other words")).reported


def test_words_their_author_removed_leave_page_draft_and_older_versions(
    site, article, gone, login, get
):
    draft = article.get_latest_revision_as_object()
    draft.title = "A draft's title"
    draft.save_revision()
    copy = article.create_alias(parent=article.get_parent(), update_slug="a-copy")
    assert "Walrus words" in get(site, article.url).content.decode()

    editor = login(make_user(site=site, role="editor"), site)
    address = reverse("quoted_posts:take_out", args=[gone.pk])
    assert "Take the words" in editor.get(address).content.decode()
    editor.post(address)

    for page in (article, copy):
        html = get(site, page.url).content.decode()
        assert "Walrus" not in html
        assert "The author removed this post." in html
        assert "Ana Ruiz" in html
    article.refresh_from_db()
    assert article.title != "A draft's title"  # a draft stays one
    assert article.get_latest_revision_as_object().title == "A draft's title"
    assert all("Walrus" not in json.dumps(r.content) for r in article.revisions.all())
    assert "Walrus" not in get(site, "/search/?q=walrus").content.decode().partition("<main")[
        2
    ].replace('value="walrus"', "")
    find_posts()
    assert not PostCheck.objects.filter(reported=True).exists()
    assert "Ana Ruiz" not in report(editor)
    history = editor.get(reverse("wagtailadmin_pages:history", args=[article.pk]))
    assert "who removed them" in history.content.decode()


def test_taking_words_out_publishes_nothing_that_was_unpublished(site, article, gone, login, get):
    copy = article.create_alias(parent=article.get_parent(), update_slug="a-copy")
    article.unpublish()
    login(make_user(site=site, role="editor"), site).post(
        reverse("quoted_posts:take_out", args=[gone.pk])
    )
    copy.refresh_from_db()
    assert "Walrus" not in json.dumps(list(copy.body.raw_data))
    assert not copy.live
    assert get(site, copy.url).status_code == 404


def test_a_form_that_was_open_meanwhile_does_not_bring_the_words_back(site, article, gone, login):
    opened = article.get_latest_revision_as_object()  # what somebody else's form holds
    editor = login(make_user(site=site, role="editor"), site)
    editor.post(reverse("quoted_posts:take_out", args=[gone.pk]))
    opened.save_revision().publish()
    find_posts()
    article.refresh_from_db()
    assert "Walrus" not in json.dumps(list(article.body.raw_data))
    assert all("Walrus" not in json.dumps(r.content) for r in article.revisions.all())


def test_one_press_in_the_report_is_enough(site, article, gone, login):
    client = login(make_user(site=site, role="editor"), site)
    address = reverse("quoted_posts:take_out", args=[gone.pk])
    form = parse(report(client)).find("form", action=address)
    assert form["method"] == "post"
    assert "Removed by its author" in form.get_text()
    assert form.find("input", attrs={"name": "csrfmiddlewaretoken"})["value"]


def test_the_form_of_such_a_page_can_still_be_saved(site, article, gone, login):
    editor = login(make_user(site=site, role="editor"), site)
    editor.post(reverse("quoted_posts:take_out", args=[gone.pk]))
    page = ArticlePage.objects.get(pk=article.pk)
    page.body.stream_block.clean(page.body)


def test_a_thread_is_looked_at_post_by_post(site, look, server):
    posts = [
        {"text": "One", "url": ""},
        {"text": "Two", "url": "https://social.example/@ana/2"},
    ]
    thread = {key: value for key, value in SAID.items() if key != "text"} | {"posts": posts}
    make_article(make_article_index(site), body=[block("thread", thread)])
    find_posts()
    server.answers["social.example/api/v1/statuses/2"] = good(mastodon_status(2, "<p>Two</p>"))
    assert look(says("One")).state == "fine"
    server.answers["social.example/api/v1/statuses/2"] = good({}, 404)
    assert look(says("One")).state == "deleted"
    assert PostCheck.objects.get().since <= timezone.now()
