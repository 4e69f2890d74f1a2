"""The headers every answer carries."""

import pytest
from wagtail.models import PageViewRestriction

from tests.builders import make_article, make_article_index, make_page, make_user
from tests.kept import kept

PUBLIC = "public, max-age=60, s-maxage=300, stale-while-revalidate=86400"
PAGES = ["/", "/articles/", "/articles/first/", "/articles/feed/", "/search/?q=first", "/search/",
         "/sitemap.xml", "/robots.txt"]  # fmt: skip
NOT_KEPT = ["/nothing/", "/newsletter/", "/newsletter/thanks/", "/admin/", "/admin/login/",
            "/restricted/", "/private/", "/media/images/gone.jpg", "/documents/9/gone.txt"]  # fmt: skip
# What each header must say, and why browsers should be told.
EVERYWHERE = {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "X-Frame-Options": "SAMEORIGIN",
}


@pytest.fixture
@kept
def pages(site):
    index = make_article_index(site)
    make_article(index, slug="first", title="First")
    for slug, kind in (("restricted", "password"), ("private", "login")):
        page = make_page(site.home, slug=slug)
        PageViewRestriction.objects.create(page=page, restriction_type=kind, password="open")
    return site


@pytest.fixture
def ask(pages, get):
    return lambda path: get(pages, path)


def policy(response) -> dict[str, set[str]]:
    parts = [part.split() for part in response["Content-Security-Policy"].split(";")]
    return {part[0]: set(part[1:]) for part in parts if part}


@pytest.mark.parametrize("path", PAGES)
def test_pages_may_be_kept_by_any_cache(ask, path):
    response = ask(path)
    assert response.status_code == 200
    assert response["Cache-Control"] == PUBLIC


@pytest.mark.parametrize("path", PAGES)
def test_pages_are_the_same_for_every_anonymous_reader(ask, client, path):
    client.cookies["_analytics"] = "123"
    response = ask(path)
    assert not response.cookies
    assert "Cookie" not in response.get("Vary", "")
    client.cookies.clear()
    assert ask(path).content == response.content


def test_pages_hold_no_csrf_token(ask):
    for path in PAGES:
        assert b"csrf" not in ask(path).content.lower(), path


@pytest.mark.parametrize("path", NOT_KEPT)
def test_everything_else_is_kept_by_none(ask, path):
    kept = ask(path)["Cache-Control"]
    assert "private" in kept
    assert "no-store" in kept
    assert "public" not in kept


def test_a_page_is_not_kept_once_its_password_was_given(pages, client, get):
    restriction = PageViewRestriction.objects.get(page__slug="restricted")
    session = client.session
    session["passed_page_view_restrictions"] = [restriction.pk]
    session.save()
    client.cookies["sessionid"] = session.session_key
    response = get(pages, "/restricted/")
    assert response.status_code == 200
    assert "no-store" in response["Cache-Control"]
    assert "private" in response["Cache-Control"]


@pytest.mark.parametrize("method", ["post", "put"])
def test_a_refused_method_is_not_kept(pages, client, method):
    response = getattr(client, method)("/search/", headers={"host": pages.hostname})
    assert response.status_code == 405
    assert response["Cache-Control"] == "private, no-store"


@pytest.mark.parametrize("path", ["/", "/articles/first/", "/articles/feed/", "/robots.txt"])
def test_an_unchanged_page_is_not_sent_again(pages, client, path):
    host = {"host": pages.hostname}
    tag = client.get(path, headers=host)["ETag"]
    response = client.get(path, headers={**host, "If-None-Match": tag})
    assert response.status_code == 304
    assert response.content == b""
    assert response["Cache-Control"] == PUBLIC


def test_a_changed_page_is_sent_again(pages, client):
    host = {"host": pages.hostname}
    tag = client.get("/", headers=host)["ETag"]
    pages.home.title = "Another title"
    pages.home.save_revision().publish()
    assert client.get("/", headers={**host, "If-None-Match": tag}).status_code == 200


def test_every_answer_carries_the_security_headers(ask):
    for path in (*PAGES, *NOT_KEPT):
        response = ask(path)
        assert {name: response[name] for name in EVERYWHERE} == EVERYWHERE, path
        assert "camera=()" in response["Permissions-Policy"], path
        assert "Content-Security-Policy" in response, path


@pytest.mark.parametrize("path", [*PAGES, "/nothing/", "/newsletter/", "/restricted/"])
def test_public_pages_may_load_from_this_host_only(ask, path):
    allowed = policy(ask(path))
    assert allowed.pop("default-src") == {"'none'"}
    assert allowed.pop("base-uri") == {"'none'"}
    assert allowed.pop("img-src") == {"'self'", "data:"}
    assert set(allowed) == {"script-src", "style-src", "font-src", "media-src", "connect-src",
                            "manifest-src", "form-action", "frame-ancestors"}  # fmt: skip
    assert all(values == {"'self'"} for values in allowed.values())


@pytest.mark.parametrize("path", ["/admin/login/", "/admin/password_reset/"])
def test_logging_in_is_held_to_the_public_policy(ask, path):
    response = ask(path)
    assert response.status_code == 200
    assert policy(response)["script-src"] == {"'self'"}
    assert policy(response)["style-src"] == {"'self'"}


def test_admin_screens_may_run_what_wagtail_prints_into_them(pages, login):
    client = login(make_user(is_superuser=True), pages)
    allowed = policy(client.get("/admin/"))
    assert allowed["script-src"] == {"'self'", "'unsafe-inline'"}
    assert allowed["default-src"] == {"'none'"}
    assert not any(value.startswith("http") for values in allowed.values() for value in values)


def test_a_page_preview_is_held_to_the_public_policy(pages, login):
    client = login(make_user(is_superuser=True), pages)
    page = make_page(pages.home, title="Seen before published")
    page.save_revision()
    response = client.get(f"/admin/pages/{page.pk}/revisions/{page.latest_revision_id}/view/")
    assert response.status_code == 200
    assert "Seen before published" in response.content.decode()
    assert policy(response)["script-src"] == {"'self'"}


def test_no_answer_is_kept_for_staff_that_differs_from_the_readers(pages, login, get):
    client = login(make_user(is_superuser=True), pages)
    assert client.get("/articles/first/").content == get(pages, "/articles/first/").content
