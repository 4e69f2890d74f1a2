"""Sitemap and robots per site; what is answered when a page is missing or something broke."""

import re
import sqlite3
from xml.etree import ElementTree

import pytest
from django.db import OperationalError
from django.test import Client
from wagtail.models import PageViewRestriction, Site

from articles.models import ArticlePage
from home.views import server_error
from tests.builders import (
    make_article,
    make_article_index,
    make_page,
    make_program,
    make_program_index,
)

LOC = "{http://www.sitemaps.org/schemas/sitemap/0.9}loc"
SECRETS = ["{{", "{%", "Traceback", "Exception", "/site_core/", "site-packages", "DEBUG"]


@pytest.fixture
def whole(site):
    make_article(make_article_index(site), slug="story", title="Story")
    make_program(make_program_index(site), slug="mic")
    return site


def addresses(response) -> list[str]:
    root = ElementTree.fromstring(response.content)
    return sorted(element.text for element in root.iter(LOC))


def test_the_sitemap_holds_every_public_page_of_the_site(whole, other_site, get):
    make_page(whole.home, slug="draft", live=False)
    hidden = make_page(whole.home, slug="hidden")
    PageViewRestriction.objects.create(page=hidden, restriction_type="login")
    make_page(other_site.home, slug="elsewhere")
    year = ArticlePage.objects.get(slug="story").date.year
    response = get(whole, "/sitemap.xml")
    assert response["Content-Type"] == "application/xml"
    assert addresses(response) == [
        "http://a.example/", "http://a.example/articles/", f"http://a.example/articles/{year}/",
        "http://a.example/articles/story/",
        "http://a.example/programs/", "http://a.example/programs/mic/",
        "http://a.example/programs/plan/",
    ]  # fmt: skip


@pytest.mark.parametrize("host", ["a.example:8443", "A.EXAMPLE"])
def test_the_sitemap_names_the_sites_own_host(whole, other_site, client, host):
    found = addresses(client.get("/sitemap.xml", headers={"host": host}))
    assert all(address.startswith("http://a.example/") for address in found)


def test_the_sitemap_costs_the_same_for_more_pages(site, get, django_assert_max_num_queries):
    index = make_article_index(site)
    for number in (2, 20):
        for _ in range(number):
            make_article(index)
        with django_assert_max_num_queries(15):
            get(site, "/sitemap.xml")


def test_robots_are_told_where_the_sitemap_is(site, other_site, get, settings):
    settings.INDEXABLE = True
    response = get(site, "/robots.txt")
    lines = response.content.decode().splitlines()
    assert response["Content-Type"].startswith("text/plain")
    assert "Sitemap: http://a.example/sitemap.xml" in lines
    assert "User-agent: *" in lines
    for path in ("/admin/", "/search/", "/newsletter/"):
        assert f"Disallow: {path}" in lines
    assert "Disallow: /" not in lines


def test_robots_of_a_site_on_tls_are_sent_to_tls(site, get, settings):
    settings.INDEXABLE = True
    Site.objects.filter(pk=site.pk).update(port=443)
    assert b"Sitemap: https://a.example/sitemap.xml" in get(site, "/robots.txt").content


@pytest.mark.parametrize("path", ["/nothing/", "/nothing.html", "/programs/nothing/", "/a/b/c/",
                                  "/articles/feed/x/", "/.env", "/wp-login.php", "/%00/"])  # fmt: skip
def test_a_missing_page_is_answered_in_the_sites_brand(whole, other_site, get, path):
    response = get(whole, path)
    html = response.content.decode()
    assert response.status_code == 404
    assert "This page is not here" in html
    assert "Site A" in html
    assert "Site B" not in html
    assert 'action="/search/"' in html
    assert '<meta name="robots" content="noindex">' in html
    assert response["Cache-Control"] == "private, no-store"
    assert not response.cookies


def test_a_missing_page_leads_to_what_there_is(whole, get, django_capture_on_commit_callbacks):
    with django_capture_on_commit_callbacks(execute=True):
        for page in whole.home.get_children():
            page.specific.save_revision().publish()
    html = get(whole, "/nothing/").content.decode()
    assert 'href="/programs/"' in html
    assert 'href="/articles/"' in html


@pytest.mark.parametrize("path", ["/programs", "/articles/story"])
def test_an_address_without_its_last_slash_is_led_on(whole, get, path):
    response = get(whole, path)
    assert response.status_code == 301
    assert response["Location"] == f"{path}/"


@pytest.fixture
def careless():
    """Return a client that shows the answer to an error instead of raising it."""
    return Client(raise_request_exception=False, headers={"host": "a.example"})


def explode(*args, **kwargs):
    raise RuntimeError("a secret of the code")


# One style sheet at an address nobody has to look up, the home page, a telephone number.
FILES = ["/static/css/plain.css", "/", "tel:+18006564673"]


def assert_plain_error(response):
    html = response.content.decode()
    assert response.status_code == 500
    assert "Something went wrong on our side" in html
    assert not [word for word in [*SECRETS, "a secret of the code"] if word in html]
    assert response["Cache-Control"] == "private, no-store"
    assert "default-src 'none'" in response["Content-Security-Policy"]
    assert re.findall(r"(?:src|href)=\"([^\"]+)", html) == FILES, (
        "needs nothing that may be missing"
    )


def test_an_error_is_answered_without_secrets(site, careless, monkeypatch):
    monkeypatch.setattr("home.search_views.find", explode)
    assert_plain_error(careless.get("/search/?q=x"))


def test_an_error_is_answered_without_a_database(careless, monkeypatch):
    """This test has no database: a single query would fail it."""
    monkeypatch.setattr("site_core.delivery.hosts.site_for_host", explode)
    assert_plain_error(careless.get("/"))


def test_a_mistake_in_a_query_is_no_outage(careless, monkeypatch):
    def mistaken(host):
        try:
            sqlite3.connect(":memory:").execute("SELECT * FROM nowhere")
        except sqlite3.OperationalError as error:
            raise OperationalError("no such table") from error

    monkeypatch.setattr("site_core.delivery.hosts.site_for_host", mistaken)
    assert_plain_error(careless.get("/"))


def test_an_error_is_answered_without_cache_and_brand(site, careless, monkeypatch):
    monkeypatch.setattr("site_core.branding.chrome.cache.get", explode)
    assert_plain_error(careless.get("/"))


def test_the_answer_to_an_error_costs_no_query(db, rf, django_assert_num_queries):
    with django_assert_num_queries(0):
        assert server_error(rf.get("/")).status_code == 500


@pytest.mark.parametrize("method", ["post", "put", "patch", "delete"])
@pytest.mark.parametrize("path", ["/robots.txt", "/search/"])
def test_what_only_reads_is_only_read(site, client, method, path):
    response = getattr(client, method)(path, headers={"host": site.hostname})
    assert response.status_code == 405
    assert "This address is only for reading" in response.content.decode()
    assert response["Allow"]
