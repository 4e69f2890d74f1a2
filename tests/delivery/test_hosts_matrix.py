"""Every kind of host name at every kind of address: the site's own answer, or nothing (P09)."""

import pytest
from django.core.checks import run_checks
from wagtail.models import Page, Site

from home.models import HomePage
from site_core.delivery.hosts import site_for_host
from tests.builders import make_article_index, make_page

PATHS = [
    "/", "/articles/", "/articles/feed/", "/search/?q=words", "/sitemap.xml", "/robots.txt",
    "/newsletter/", "/admin/", "/admin/login/", "/admin/api/main/pages/", "/media/x.jpg",
    "/documents/1/x.txt", "/static/css/none.css", "/theme-000000000000.css", "/nothing/", "/é/",
    "/%00", "/" + "x" * 3000, "/?page=" + "9" * 400, "/_util/login/",
]  # fmt: skip
KNOWN = [
    "a.example",
    "a.example:99999999",
    "A.EXAMPLE",
    "a.example:80",
    "a.example:8443",
    "a.example.",
]
ODD = [
    "unknown.example", "sub.a.example", "a.example.evil.example", "127.0.0.1", "[::1]", "[::1]:80",
    "bücher.example", "xn--bcher-kva.example", "x" * 300, "", " ", ".", "..", "a.example..",
    "a_b.example", "a.example:port", "a.example:80:80", ":80", "[", "%00",
    "a.example\tb", "a.example,b.example", "user@a.example", "localhost",
]  # fmt: skip


@pytest.fixture
def whole_site(site):
    make_article_index(site)
    Site.objects.exclude(pk=site.pk).delete()
    return site


@pytest.mark.parametrize("secure_only", [False, True])
def test_odd_hosts_get_nothing_at_any_address(whole_site, client, settings, secure_only):
    settings.SECURE_SSL_REDIRECT = secure_only
    settings.ALLOWED_HOSTS = [".example"] if secure_only else ["*"]
    client.raise_request_exception = False
    for host in ODD:
        for path in PATHS[:6] if len(host) < 30 else PATHS[:1]:
            response = client.get(path, headers={"host": host}, secure=not secure_only)
            allowed_elsewhere = secure_only and response.status_code == 301
            assert response.status_code == 404 or allowed_elsewhere, (host, path)
            assert b"Site A" not in response.content
            if not allowed_elsewhere:
                assert response.content == b"", (host, path)


def test_an_unknown_host_gets_nothing_anywhere(whole_site, client):
    client.raise_request_exception = False
    for path in PATHS:
        response = client.get(path, headers={"host": "unknown.example"})
        assert (response.status_code, response.content) == (404, b""), path
        assert response["Cache-Control"] == "private, no-store"
        assert not response.cookies


def test_names_not_allowed_are_refused_before_any_redirect(whole_site, client, settings):
    settings.SECURE_SSL_REDIRECT = True
    settings.ALLOWED_HOSTS = ["a.example"]
    for path in ("/", "/static/x.css", "/admin/"):
        response = client.get(path, headers={"host": "b.example"})
        assert (response.status_code, response.content) == (404, b"")
    assert client.get("/", headers={"host": "a.example"}).status_code == 301


def test_a_known_host_never_answers_with_an_error_of_ours(whole_site, client):
    client.raise_request_exception = False
    for host in KNOWN:
        for path in PATHS:
            response = client.get(path, headers={"host": host})
            assert response.status_code < 500, (host, path)


def test_there_need_not_be_a_default_site(whole_site, client):
    assert not Site.objects.filter(is_default_site=True).exists()
    for path in ("/", "/sitemap.xml", "/articles/feed/", "/robots.txt", "/admin/login/"):
        assert client.get(path, headers={"host": "a.example"}).status_code == 200, path


@pytest.mark.parametrize("path", ["/", "/sitemap.xml", "/robots.txt", "/search/?q=x", "/newsletter/",
                                  "/articles/feed/", "/nothing/"])  # fmt: skip
def test_a_site_whose_home_page_is_a_draft_breaks_nothing(site, client, path):
    draft = make_page(Page.get_first_root_node(), HomePage, title="Secret draft", live=False)
    Site.objects.create(hostname="soon.example", site_name="Soon", root_page=draft)
    client.raise_request_exception = False
    response = client.get(path, headers={"host": "soon.example"})
    assert response.status_code < 500
    assert "Secret draft" not in response.text
    if path == "/":
        assert response.status_code == 404


def test_a_site_at_the_root_of_all_pages_breaks_nothing(site, client):
    Site.objects.create(hostname="root.example", root_page=Page.get_first_root_node())
    client.raise_request_exception = False
    for path in PATHS:
        response = client.get(path, headers={"host": "root.example"})
        assert response.status_code < 500, path


def test_one_name_on_several_ports(site, other_site, client):
    Site.objects.filter(pk=site.pk).update(hostname="c.example", port=8000)
    Site.objects.filter(pk=other_site.pk).update(hostname="c.example", port=8001)
    for port, name in (("8000", "Site A"), ("8001", "Site B")):
        assert name in client.get("/", headers={"host": f"c.example:{port}"}).text
    assert site_for_host("c.example:1").hostname == "c.example"


def test_a_cache_of_one_process_is_an_error_before_going_live(settings):
    settings.CACHES = {"default": {"BACKEND": "django.core.cache.backends.locmem.LocMemCache"}}
    assert "delivery.E001" in {e.id for e in run_checks(include_deployment_checks=True)}
    settings.CACHES = {
        "default": {
            "BACKEND": "site_core.delivery.file_cache.FileCache",
            "LOCATION": "/tmp/unused",
        }
    }
    assert "delivery.E001" not in {e.id for e in run_checks(include_deployment_checks=True)}
