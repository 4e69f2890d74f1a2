"""A Host header decides the site; unknown and broken ones get nothing (P09)."""

import pytest
from wagtail.models import Site

from site_core.delivery.hosts import site_for_host
from tests.builders import make_article_index, make_page, make_program_index

PATHS = [
    "/", "/programs/", "/articles/", "/articles/feed/", "/search/?q=program", "/sitemap.xml",
    "/robots.txt", "/newsletter/", "/newsletter/thanks/", "/admin/", "/admin/login/",
    "/documents/1/hello.txt", "/media/images/x.jpg", "/theme-000000000000.css", "/nothing/",
    "/_util/login/", "/healthz/", "/healthz/live/",
]  # fmt: skip
MALFORMED = [
    "bad host", "a..example", "-a.example", "a_b.example", "[::1", "[::1]:80", "a.example:port",
    "", " ", ".", "..", "a.example/", "user@a.example", "a.example,b.example",
    "%00", "é.example", "xn--", "a.example:80:80", "x" * 300, "<script>", "${jndi}",
]  # fmt: skip


@pytest.fixture
def whole_site(site):
    make_program_index(site)
    make_article_index(site)
    return site


def test_an_unknown_host_gets_a_bare_404_at_every_address(whole_site, client):
    for path in PATHS:
        response = client.get(path, headers={"host": "unknown.example"})
        assert (response.status_code, response.content) == (404, b""), path
        assert response["Cache-Control"] == "private, no-store", path


@pytest.mark.parametrize("path", ["/", "/newsletter/", "/admin/login/"])
@pytest.mark.parametrize("method", ["post", "put", "delete", "options", "head"])
def test_an_unknown_host_gets_a_bare_404_by_any_method(whole_site, client, path, method):
    data = {"email": "a@example.org"} if method == "post" else {}
    response = getattr(client, method)(path, data, headers={"host": "unknown.example"})
    assert (response.status_code, response.content) == (404, b"")


def test_the_default_site_does_not_answer_for_unknown_hosts(site, client):
    Site.objects.filter(pk=site.pk).update(is_default_site=True)
    assert client.get("/", headers={"host": "unknown.example"}).content == b""


@pytest.mark.parametrize("path", ["/", "/sitemap.xml", "/admin/login/", "/search/?q=x"])
def test_a_malformed_host_is_never_an_error_of_ours(site, client, path):
    for host in MALFORMED:
        response = client.get(path, headers={"host": host})
        assert response.status_code in (400, 404), host
        assert site.site_name.encode() not in response.content, host


@pytest.mark.parametrize(
    "host", ["a.example", "A.Example", "a.example:80", "a.example:8443", "a.example."]
)
def test_a_site_answers_however_its_name_is_written(site, client, host):
    assert client.get("/", headers={"host": host}).status_code == 200


def test_two_sites_on_one_name_are_told_apart_by_their_ports(site, other_site):
    Site.objects.filter(pk=site.pk).update(hostname="c.example", port=8000)
    Site.objects.filter(pk=other_site.pk).update(hostname="c.example", port=8001)
    assert site_for_host("c.example:8001") == other_site
    assert site_for_host("c.example:8000") == site


def test_each_host_shows_its_own_site(site, other_site, get):
    page = make_page(site.home, title="Only here", slug="only-here")
    assert get(site, "/only-here/").status_code == 200
    assert get(other_site, "/only-here/").status_code == 404
    assert page.title.encode() not in get(other_site, "/").content


def test_a_site_renamed_a_moment_ago_answers_to_its_new_name_only(site, client):
    site.hostname = "new.example"
    site.save()
    assert client.get("/", headers={"host": "new.example"}).status_code == 200
    assert client.get("/", headers={"host": "a.example"}).content == b""


def test_a_host_django_does_not_allow_gets_nothing_and_costs_no_query(client, settings):
    settings.ALLOWED_HOSTS = ["www.example.org"]
    response = client.get("/", headers={"host": "a.example"})
    assert (response.status_code, response.content) == (404, b"")


@pytest.mark.parametrize("charset", ["utf-7", "utf-16", "klingon", "base64"])
def test_forms_in_odd_encodings_are_refused(site, client, charset):
    kind = f"application/x-www-form-urlencoded; charset={charset}"
    response = client.generic(
        "POST", "/newsletter/", b"email=a", content_type=kind, headers={"host": site.hostname}
    )
    assert response.status_code == 415
