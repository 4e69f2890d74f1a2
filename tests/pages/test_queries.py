"""What the public may see, asked in one place."""

import pytest
from django.core.cache import cache
from wagtail.models import PageViewRestriction, Site

from home.models import HomePage, StandardPage
from programs.models import ProgramPage
from site_core.pages.queries import page_at, public_pages
from tests.builders import (
    make_article,
    make_article_index,
    make_page,
    make_program,
    make_program_index,
    make_user,
)


def fresh(site) -> Site:
    """Return the site as the next request finds it."""
    return Site.objects.get(pk=site.pk)


def restrict(page, kind="login", password=""):
    return PageViewRestriction.objects.create(page=page, restriction_type=kind, password=password)


def test_public_pages_are_live_and_of_this_site(site, other_site):
    page = make_page(site.home)
    make_page(site.home, live=False)
    make_page(other_site.home)
    assert set(public_pages(site)) == {site.home.page_ptr, page.page_ptr}


@pytest.mark.parametrize("kind", ["login", "password", "groups"])
def test_restricted_pages_and_all_below_are_left_out(site, kind):
    page = make_page(site.home)
    below = make_page(page)
    restrict(page, kind)
    found = set(public_pages(fresh(site)).values_list("pk", flat=True))
    assert not found & {page.pk, below.pk}
    assert site.home.pk in found


def test_a_restriction_elsewhere_changes_nothing(site, other_site):
    page = make_page(site.home)
    restrict(other_site.home)
    assert public_pages(fresh(site)).filter(pk=page.pk).exists()


def test_an_alias_of_a_restricted_page_is_left_out_too(site):
    page = make_page(site.home)
    alias = page.create_alias(parent=site.home, update_slug="copy")
    restrict(page)
    assert not public_pages(fresh(site)).filter(pk=alias.pk).exists()


def test_public_pages_of_one_type(site):
    program = make_program(make_program_index(site))
    make_page(site.home)
    assert list(public_pages(site, ProgramPage)) == [program]


def test_several_lists_of_one_request_look_restrictions_up_once(site, django_assert_num_queries):
    site = fresh(site)
    list(public_pages(site))
    with django_assert_num_queries(3):
        for model in (StandardPage, ProgramPage, HomePage):
            list(public_pages(site, model))


@pytest.mark.parametrize(
    ("path", "found"),
    [("", True), ("/", True), ("about", True), ("about/", True), ("/about/", True),
     ("about/team/", True), ("about//team/", True), ("team/", False), ("about/team/x/", False),
     ("nothing/", False), ("about/draft/", False), ("About/", False), ("%", False), ("_bout", False)],
)  # fmt: skip
def test_a_page_is_found_by_its_path(site, path, found):
    about = make_page(site.home, slug="about")
    make_page(about, slug="team")
    make_page(about, slug="draft", live=False)
    page = page_at(site, path)
    assert (page is not None) is found
    if found:
        assert page.url_path.rstrip("/").endswith(path.strip("/").replace("//", "/"))


def test_a_page_below_a_draft_is_still_found(site):
    draft = make_page(site.home, slug="section", live=False)
    below = make_page(draft, slug="below")
    assert page_at(site, "section/below/") == below


def test_a_page_of_another_site_is_not_found(site, other_site):
    make_page(other_site.home, slug="theirs")
    assert page_at(site, "theirs/") is None


def test_a_page_comes_as_its_own_type_with_what_it_shows(site, django_assert_num_queries):
    make_article(make_article_index(site), slug="story")
    with django_assert_num_queries(2):
        page = page_at(site, "articles/story/")
        assert (page.author, page.image, page.title[:4]) == (None, None, "Page")


@pytest.mark.parametrize("state", ["draft", "unpublished", "expired"])
def test_what_is_not_live_is_a_404(site, get, state):
    page = make_page(site.home, slug="hidden", live=state != "draft")
    if state == "unpublished":
        page.unpublish()
    if state == "expired":
        page.expired, page.live = True, False
        page.save()
    assert get(site, "/hidden/").status_code == 404


def test_a_page_unpublished_a_moment_ago_is_gone_at_once(site, get):
    page = make_page(site.home, slug="there")
    assert get(site, "/there/").status_code == 200
    page.unpublish()
    assert get(site, "/there/").status_code == 404


def test_a_page_for_people_with_an_account_asks_to_log_in(site, get):
    page = make_page(site.home, slug="staff", title="For staff")
    restrict(page)
    response = get(site, "/staff/")
    assert response.status_code == 302
    assert "login" in response["Location"]
    assert "next=/staff/" in response["Location"]
    assert "no-store" in response["Cache-Control"]
    assert get(site, response["Location"]).status_code == 200


def test_logging_in_leads_back_to_the_page(site, client):
    restrict(make_page(site.home, slug="staff", summary="For staff only"))
    make_user("ari", site, "author")
    response = client.post(
        "/admin/login/?next=/staff/",
        {"username": "ari", "password": "password", "next": "/staff/"},
        headers={"host": site.hostname}, follow=True,
    )  # fmt: skip
    assert "For staff only" in response.content.decode()


def test_a_page_with_a_password_asks_for_it_in_the_sites_brand(site, get, client):
    page = make_page(site.home, slug="host-kit", summary="The hidden words")
    restriction = restrict(page, "password", "open sesame")
    response = get(site, "/host-kit/")
    html = response.content.decode()
    assert 'type="password"' in html
    assert "Site A" in html
    assert "The hidden words" not in html
    assert "no-store" in response["Cache-Control"]
    action = f"/_util/authenticate_with_password/{restriction.pk}/{page.pk}/"
    assert f'action="{action}"' in html
    host = {"host": site.hostname}
    wrong = client.post(action, {"password": "x", "return_url": "/host-kit/"}, headers=host)
    assert "<title>Error: " in wrong.content.decode()
    client.post(action, {"password": "open sesame", "return_url": "/host-kit/"}, headers=host)
    opened = get(site, "/host-kit/")
    assert "The hidden words" in opened.content.decode()
    assert "no-store" in opened["Cache-Control"]
    assert "public" not in opened["Cache-Control"]


def test_a_restriction_above_covers_what_is_below(site, get):
    section = make_page(site.home, slug="section")
    make_page(section, slug="below")
    restrict(section)
    assert get(site, "/section/below/").status_code == 302


def test_a_restricted_page_opened_is_kept_by_no_cache(site, login):
    restrict(make_page(site.home, slug="staff"))
    response = login(make_user(site=site, role="author"), site).get("/staff/")
    assert response.status_code == 200
    assert "no-store" in response["Cache-Control"]


def test_a_new_restriction_counts_at_once(site, get):
    page = make_page(site.home, slug="open")
    assert get(site, "/open/").status_code == 200
    restrict(page)
    cache.clear()
    assert get(site, "/open/").status_code == 302
