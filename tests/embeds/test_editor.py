"""The editor's form may ask what is at an address; only for pages one may edit."""

import json

import pytest
from django.test import Client
from django.urls import reverse

from site_core.embeds import views
from site_core.embeds.slots import slot
from tests.builders import make_article, make_article_index, make_user
from tests.embeds.answers import mastodon_status, x
from tests.embeds.misbehaving import good

X = "https://x.com/TaranaBurke/status/1"


@pytest.fixture
def article(site):
    return make_article(make_article_index(site))


@pytest.fixture
def asked(server, monkeypatch):
    """Have the view ask the server on loopback."""
    monkeypatch.setattr(
        views, "new_fetcher", lambda seconds=2, **limits: server.fetcher(2, **limits)
    )
    return server


def post(client, page, pasted=X, thread=False, at="wagtailadmin_pages:edit"):
    args = ["articles", "articlepage", page.pk] if at.endswith("add") else [page.pk]
    data = {"pasted": pasted, "thread": str(thread).lower(), "at": reverse(at, args=args)}
    return client.post(reverse("embeds_fetch"), data)


def test_an_author_is_told_the_fields_of_a_post(site, article, asked, login):
    asked.answers["publish.twitter.com/oembed"] = x(1, "All of us.")
    client = login(make_user(site=site, role="author"), site)
    index = article.get_parent()
    found = post(client, index, at="wagtailadmin_pages:add").json()
    assert not found["failed"]
    values = found["values"]
    assert values.pop("captured_at")
    assert values == {
        "text": "All of us.", "author": "Tarana Burke", "handle": "@TaranaBurke", "network": "x",
        "date": "2018-08-20", "url": X, "source": "publish.twitter.com",
    }  # fmt: skip


def test_an_editor_is_told_the_posts_of_a_thread(site, article, asked, login):
    asked.answers["social.example/api/v1/statuses/1"] = good(mastodon_status(1, "One"))
    context = {"ancestors": [], "descendants": [mastodon_status(2, "Two", reply_to=1)]}
    asked.answers["social.example/api/v1/statuses/1/context"] = good(context)
    client = login(make_user(site=site, role="editor"), site)
    found = post(client, article, "https://social.example/@ana/1", thread=True).json()
    assert [entry["text"] for entry in found["values"]["posts"]] == ["One", "Two"]


def test_what_the_network_does_not_tell_is_said(site, article, asked, login):
    client = login(make_user(site=site, role="editor"), site)
    found = post(client, article).json()
    assert found["failed"]
    assert found["values"] == {}
    assert found["notes"] == [
        "X has no post at this address: it was deleted, or the address is wrong. "
        "Type the words in; nothing else is lost."
    ]


def test_only_whoever_may_edit_the_page_asks(site, other_site, article, asked, login):
    stranger = login(make_user(site=other_site, role="site_admin"), other_site)
    author = login(make_user(site=site, role="author"), site)
    for client, page in ((stranger, article), (author, article)):
        assert post(client, page).status_code == 403
    nowhere = {"pasted": X, "at": "/admin/pages/999999/edit/"}
    assert author.post(reverse("embeds_fetch"), nowhere).content == post(author, article).content
    nobody = Client(headers={"host": site.hostname})
    assert post(nobody, article).status_code == 302
    assert asked.asked == []


@pytest.mark.parametrize(
    "at", ["", "/", "/admin/", "nonsense", "/admin/pages/9999999999999999999999/edit/", "\x00"]
)
def test_odd_addresses_of_forms_are_refused(site, article, asked, login, at):
    client = login(make_user(site=site, role="editor"), site)
    response = client.post(reverse("embeds_fetch"), {"pasted": X, "at": at})
    assert response.status_code == 403


def test_it_is_a_post_with_a_token(site, article, login):
    user = make_user(site=site, role="editor")
    assert login(user, site).get(reverse("embeds_fetch")).status_code == 405
    strict = Client(enforce_csrf_checks=True, headers={"host": site.hostname})
    strict.force_login(user)
    assert post(strict, article).status_code == 403


def test_asking_without_an_end_is_stopped(site, article, asked, login):
    client = login(make_user(site=site, role="editor"), site)
    for _ in range(views.PER_MINUTE):
        assert post(client, article, pasted="words").status_code == 200
    assert post(client, article, pasted="words").status_code == 429


def test_few_ask_at_once(site, article, asked, login):
    client = login(make_user(site=site, role="editor"), site)
    with slot() as first, slot() as second:
        assert first
        assert second
        answer = post(client, article, pasted="words")
        assert answer.status_code == 429
        assert "in a moment" in answer.json()["notes"][0]
    assert post(client, article, pasted="words").status_code == 200


def test_the_form_knows_whether_it_may_ask(site, article, login, settings):
    client = login(make_user(site=site, role="editor"), site)
    address = reverse("wagtailadmin_pages:edit", args=[article.pk])
    for allowed in (True, False):
        settings.FETCH_POSTS = allowed
        html = client.get(address).content.decode()
        assert "js/fetch-posts.js" in html
        assert f"&quot;asks&quot;: {json.dumps(allowed)}" in html
