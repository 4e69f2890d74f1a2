"""The admin, opened by people of one site: their own site's things, and none of another's (P02)."""

import pytest
from django.urls import reverse

from articles.models import Author
from tests.builders import make_author, make_image, make_page, make_user

ROLES = ["author", "editor", "site_admin"]


@pytest.fixture
def foreign(other_site):
    make_page(other_site.home, title="Foreign secret")
    return other_site


@pytest.fixture
def client_of(site, login):
    return lambda role: login(make_user(site=site, role=role), site)


@pytest.mark.parametrize("role", ROLES)
def test_the_page_chooser_offers_own_pages_only(site, foreign, client_of, role):
    make_page(site.home, title="Our own page")
    client = client_of(role)
    found = client.get(reverse("wagtailadmin_choose_page_search"), {"q": "page"}).content.decode()
    assert "Our own page" in found
    nothing = client.get(reverse("wagtailadmin_choose_page_search"), {"q": "foreign"})
    assert "Foreign secret" not in nothing.content.decode()


@pytest.mark.parametrize("role", ROLES)
def test_the_page_chooser_opened_on_another_site_shows_no_page(foreign, client_of, role):
    response = client_of(role).get(
        reverse("wagtailadmin_choose_page_child", args=[foreign.home.pk])
    )
    assert "Foreign secret" not in response.content.decode()


def test_a_superuser_chooses_from_every_site(site, foreign, login):
    client = login(make_user(is_superuser=True), site)
    found = client.get(reverse("wagtailadmin_choose_page_search"), {"q": "foreign"})
    assert "Foreign secret" in found.content.decode()


@pytest.mark.parametrize("role", ROLES)
def test_the_image_chooser_offers_own_pictures_only(site, foreign, client_of, role):
    make_image(site, title="Our picture")
    make_image(foreign, title="Foreign picture")
    html = client_of(role).get(reverse("wagtailimages_chooser:choose")).content.decode()
    assert "Our picture" in html
    assert "Foreign picture" not in html


@pytest.mark.parametrize("role", ROLES)
def test_authors_are_listed_per_site(site, foreign, client_of, role):
    make_author(site, name="Our Ada")
    make_author(foreign, name="Foreign Fay")
    html = client_of(role).get("/admin/snippets/articles/author/").content.decode()
    assert "Our Ada" in html
    assert "Foreign Fay" not in html


@pytest.mark.parametrize("role", ROLES)
@pytest.mark.parametrize("name", ["brand", "navigation", "safety", "social"])
def test_settings_open_for_the_site_admin_of_that_site(site, foreign, client_of, role, name):
    client = client_of(role)
    own = client.get(f"/admin/settings/branding/{name}/{site.pk}/")
    other = client.get(f"/admin/settings/branding/{name}/{foreign.pk}/")
    assert own.status_code == (200 if role == "site_admin" else 302)
    assert other.status_code == 404


@pytest.mark.parametrize("role", ROLES)
@pytest.mark.parametrize("action", ["edit", "delete", "copy", "unpublish", "move", "history"])
def test_another_sites_pages_stay_closed(foreign, client_of, role, action):
    page = foreign.home.get_children().get()
    response = client_of(role).get(f"/admin/pages/{page.pk}/{action}/")
    assert response.status_code in (302, 403, 404)


def test_an_editor_cannot_publish_on_another_site_by_post(site, foreign, client_of):
    page = foreign.home.get_children().get().specific
    client_of("editor").post(
        f"/admin/pages/{page.pk}/edit/",
        {"title": "Taken over", "slug": page.slug, "action-publish": "1"},
    )
    page.refresh_from_db()
    assert page.title == "Foreign secret"


def test_an_editor_gives_an_author_to_no_other_site(site, foreign, client_of):
    client_of("editor").post(
        "/admin/snippets/articles/author/add/",
        {"name": "Smuggled", "role": "", "bio": "", "site": foreign.pk},
    )
    assert not Author.objects.filter(site=foreign).exists()


@pytest.mark.parametrize("role", ROLES)
@pytest.mark.parametrize("path", ["groups/", "sites/", "collections/"])
def test_nobody_of_one_site_administers_the_installation(client_of, role, path):
    assert client_of(role).get(f"/admin/{path}").status_code in (302, 403, 404)
