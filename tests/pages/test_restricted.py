"""What is not for everybody is named to nobody else: no title, no summary, no picture (P12)."""

import re

import pytest
from django.core.cache import cache
from django.db import connection
from django.test.utils import CaptureQueriesContext
from wagtail.models import PageViewRestriction

from site_core.branding.models import Navigation, Notice, StoredChrome
from site_core.pages.card_models import SocialCard
from tests.builders import (
    block,
    make_article,
    make_article_index,
    make_image,
    make_page,
    make_program,
    make_program_index,
    make_user,
)

SECRETS = ("Hush hush", "Not for you", "images/hush.jpg")
KINDS = ["login", "password", "groups"]


def link(page, text=""):
    return {"text": text, "page": page.pk, "url": ""}


def cta(page, text=""):
    return block("cta", {"heading": "Next", "text": "", "link": link(page, text)})


def words(page):
    return block("text", f'<p><a linktype="page" id="{page.pk}">typed words</a></p>')


def restrict(page, kind="login"):
    return PageViewRestriction.objects.create(page=page, restriction_type=kind, password="open")


@pytest.fixture
def change(django_capture_on_commit_callbacks):
    """Return a context in which changes are committed."""
    return lambda: django_capture_on_commit_callbacks(execute=True)


@pytest.fixture
def hidden(site):
    """Return a program that is about to be restricted, beside one that stays open."""
    index = make_program_index(site)
    image = make_image(site, made={"width-800|format-jpeg": ["images/hush.jpg", 800, 533]})
    make_program(index, title="Open show", slug="open")
    return make_program(index, title="Hush hush", slug="hush", summary="Not for you", image=image)


@pytest.fixture
def story(site, hidden):
    """Return an article whose blocks show and link to both programs."""
    ids = [hidden.get_prev_sibling().pk, hidden.pk]
    body = [block("programs", {"heading": "Two", "programs": ids}), cta(hidden), words(hidden)]
    return make_article(make_article_index(site), slug="story", body=body)


def title_of(html: str) -> str:
    return re.search(r"<title>(.*?)</title>", html, re.DOTALL)[1].strip()


def told(html: str) -> list[str]:
    return [secret for secret in SECRETS if secret in html]


ADDRESSES = ("/articles/story/", "/articles/story/index.md", "/articles/feed/", "/articles/",
             "/programs/", "/llms.txt", "/sitemap.xml", "/search/?q=hush", "/search/")  # fmt: skip


@pytest.mark.parametrize("kind", KINDS)
def test_no_public_address_names_a_restricted_page(site, story, hidden, get, kind):
    before = {path for path in ADDRESSES if told(get(site, path).content.decode())}
    assert {"/articles/story/", "/articles/story/index.md", "/articles/feed/"} <= before
    restrict(hidden, kind)
    cache.clear()
    answers = {path: get(site, path).content.decode() for path in ADDRESSES}
    assert {path: told(text) for path, text in answers.items() if told(text)} == {}
    for path in ADDRESSES[:3]:
        assert "Open show" in answers[path]
        assert "typed words" in answers[path]
        assert "/programs/hush/" in answers[path]  # the link with words of its own


def test_a_block_with_nothing_to_show_is_left_out(site, hidden, get):
    body = [block("programs", {"heading": "For members", "programs": [hidden.pk]})]
    make_article(make_article_index(site), slug="story", body=body)
    assert "For members" in get(site, "/articles/story/").content.decode()
    restrict(hidden)
    assert "For members" not in get(site, "/articles/story/").content.decode()


def test_the_editors_words_for_a_restricted_page_stay(site, hidden, get):
    make_page(site.home, slug="about", body=[cta(hidden, "Log in to read")])
    restrict(hidden)
    html = get(site, "/about/").content.decode()
    assert 'href="/programs/hush/">Log in to read</a>' in html


def test_readers_of_a_restricted_page_see_the_names_beside_it(site, login, get):
    section = make_page(site.home, slug="members")
    beside = make_page(section, title="Minutes of May", slug="may")
    elsewhere = make_page(site.home, title="Board only", slug="board")
    make_page(section, slug="start", body=[cta(beside), cta(elsewhere)])
    restrict(section)
    restrict(elsewhere)
    reader = login(make_user(site=site, role="author"), site)
    html = reader.get("/members/start/").content.decode()
    assert "Minutes of May" in html
    assert "Board only" not in html


def test_what_surrounds_pages_follows_restrictions(site, hidden, get, change):
    item = {**link(hidden), "is_button": False, "children": []}
    column = {"heading": "More", "links": [link(hidden)]}
    with change():
        Navigation.objects.create(
            site=site, menu=[block("item", item)], footer_columns=[block("column", column)]
        )
        Notice.objects.create(site=site, text="New", link=[block("link", link(hidden))])
    assert get(site).content.decode().count("Hush hush") == 3
    with change():
        lock = restrict(hidden)
    assert told(get(site).content.decode()) == []
    connection.run_on_commit.clear()  # in a test, nothing else forgets what has run
    with change():
        lock.delete()
    assert get(site).content.decode().count("Hush hush") == 3


def test_menus_keep_nothing_a_reader_of_a_restricted_page_may_see(site, login, get, change):
    members = make_page(site.home, title="Minutes of May", slug="members")
    with change():
        item = {**link(members), "is_button": False, "children": []}
        Navigation.objects.create(site=site, menu=[block("item", item)])
        restrict(members)
    StoredChrome.objects.all().delete()
    cache.clear()
    login(make_user(site=site, role="author"), site).get("/members/")
    assert "Minutes of May" not in get(site).content.decode()


def test_the_feed_of_a_restricted_list_is_kept_by_no_cache(site, login):
    index = make_article_index(site)
    reader = login(make_user(site=site, role="author"), site)
    assert reader.get("/articles/feed/")["Cache-Control"].startswith("public")
    restrict(index)
    response = reader.get("/articles/feed/")
    assert response.status_code == 200
    assert "no-store" in response["Cache-Control"]
    assert "s-maxage" not in response["Cache-Control"]


def test_llms_txt_keeps_the_summary_of_a_restricted_home_page(site, get):
    site.home.summary = "Not for you"
    site.home.save_revision().publish()
    assert "Not for you" in get(site, "/llms.txt").content.decode()
    restrict(site.home)
    assert "Not for you" not in get(site, "/llms.txt").content.decode()


def test_cards_of_aliases_go_with_their_page(site, hidden):
    copy = hidden.create_alias(update_slug="copy")
    SocialCard.objects.create(page_id=copy.pk, site=site)
    restrict(hidden)
    assert not SocialCard.objects.filter(page_id=copy.pk).exists()


def test_restrictions_cost_no_query_for_each_link(site, hidden, get):
    counts = []
    for number in (1, 6):
        make_page(site.home, slug=f"n{number}", body=[cta(hidden) for _ in range(number)])
        restrict(make_page(site.home))
        get(site, f"/n{number}/")
        with CaptureQueriesContext(connection) as captured:
            get(site, f"/n{number}/")
        counts.append(len(captured))
    assert counts[0] == counts[1]


@pytest.mark.parametrize("path", ["/programs/hush/", "/_util/authenticate_with_password/{}/{}/"])
def test_the_page_that_asks_for_a_password_tells_nothing_of_what_it_guards(site, hidden, get, path):
    hidden.seo_title, hidden.search_description = "Hush hush, the show", "Not for you at all"
    hidden.save_revision().publish()
    path = path.format(restrict(hidden, "password").pk, hidden.pk)
    html = get(site, path).content.decode()
    assert 'type="password"' in html
    assert told(html) == []
    assert title_of(html) == "Password required – Site A"


def test_the_page_that_asks_for_a_password_keeps_the_neutral_title(site, hidden, client, get):
    hidden.tab_title = "neutral"
    hidden.save_revision().publish()
    lock = restrict(hidden, "password")
    html = get(site, "/programs/hush/").content.decode()
    assert title_of(html) == "Reading"
    assert "icons/plain" in html
    address = f"/_util/authenticate_with_password/{lock.pk}/{hidden.pk}/"
    data = {"password": "wrong", "return_url": "/programs/hush/"}
    wrong = client.post(address, data, headers={"host": site.hostname})
    assert title_of(wrong.content.decode()) == "Error: Reading"
