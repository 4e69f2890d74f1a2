"""Pages that get a new address are still found at the old one."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from wagtail.models import Page

from home.models import StandardPage
from site_core.redirects.models import Redirect
from tests.builders import make_page, make_program, make_program_index, make_user

pytestmark = pytest.mark.django_db


def rename(page, slug, capture):
    page = Page.objects.get(pk=page.pk).specific
    page.slug = slug
    with capture(execute=True):
        page.save_revision().publish()


def move(page, parent):
    Page.objects.get(pk=page.pk).move(Page.objects.get(pk=parent.pk), pos="last-child")


def table():
    return {(r.site.hostname, r.old_path): r.target for r in Redirect.objects.all()}


def test_a_new_slug(site, get, django_capture_on_commit_callbacks):
    about = make_page(site.home, slug="about")
    make_page(about, slug="team")
    make_page(about, slug="draft", live=False)
    rename(about, "who-we-are", django_capture_on_commit_callbacks)
    assert table() == {
        ("a.example", "/about/"): "/who-we-are/",
        ("a.example", "/about/team/"): "/who-we-are/team/",
    }
    assert get(site, "/about/team/")["Location"] == "/who-we-are/team/"


def test_and_back_again_leaves_no_circle(site, get, django_capture_on_commit_callbacks):
    page = make_page(site.home, slug="a")
    for slug in ("b", "a"):
        rename(page, slug, django_capture_on_commit_callbacks)
    assert table() == {("a.example", "/b/"): "/a/"}
    assert get(site, "/a/").status_code == 200
    assert get(site, "/b/")["Location"] == "/a/"


def test_several_new_slugs_lead_there_at_once(site, django_capture_on_commit_callbacks):
    page = make_page(site.home, slug="a")
    Redirect.objects.create(site=site, old_path="/very-old", target_link="/a/")
    for slug in ("b", "c"):
        rename(page, slug, django_capture_on_commit_callbacks)
    assert table() == {
        ("a.example", "/a/"): "/c/",
        ("a.example", "/b/"): "/c/",
        ("a.example", "/very-old"): "/c/",
    }


def test_a_move_within_the_site(site):
    section, page = make_page(site.home, slug="section"), make_page(site.home, slug="page")
    move(page, section)
    assert table() == {("a.example", "/page/"): "/section/page/"}
    move(page, site.home)
    assert table() == {("a.example", "/section/page/"): "/page/"}


def test_a_move_to_another_site_and_back(site, other_site, get):
    page = make_page(site.home, slug="page")
    make_page(page, slug="below")
    move(page, other_site.home)
    assert table() == {
        ("a.example", "/page/"): "http://b.example/page/",
        ("a.example", "/page/below/"): "http://b.example/page/below/",
    }
    answer = get(site, "/page/below/")
    assert (answer.status_code, answer["Location"]) == (301, "http://b.example/page/below/")
    move(page, site.home)
    assert table() == {
        ("b.example", "/page/"): "http://a.example/page/",
        ("b.example", "/page/below/"): "http://a.example/page/below/",
    }
    assert get(site, "/page/").status_code == 200
    assert get(other_site, "/page/")["Location"] == "http://a.example/page/"


def test_a_redirect_follows_later_moves(site, other_site, django_capture_on_commit_callbacks):
    page = make_page(site.home, slug="page")
    move(page, other_site.home)
    rename(page, "newer", django_capture_on_commit_callbacks)
    assert table() == {
        ("a.example", "/page/"): "http://b.example/newer/",
        ("b.example", "/page/"): "/newer/",
    }


def test_changing_the_order_of_pages_makes_none(site):
    first, second = make_page(site.home), make_page(site.home)
    Page.objects.get(pk=second.pk).move(Page.objects.get(pk=first.pk), pos="left")
    assert table() == {}


def test_a_home_page_has_the_same_address_whatever_its_slug(
    site, django_capture_on_commit_callbacks
):
    make_page(site.home, slug="about")
    rename(site.home, "other-home", django_capture_on_commit_callbacks)
    assert table() == {}


def test_an_unpublished_page_makes_none_when_it_is_renamed_or_moved(
    site, django_capture_on_commit_callbacks
):
    section = make_page(site.home, slug="section")
    draft = make_page(site.home, slug="draft", live=False)
    move(draft, section)
    rename(draft, "published", django_capture_on_commit_callbacks)
    assert table() == {}


@pytest.mark.parametrize("live", [True, False])
def test_saving_a_draft_makes_none(site, login, live, django_capture_on_commit_callbacks):
    page = make_page(site.home, slug="a", live=live)
    page = StandardPage.objects.get(pk=page.pk)
    page.slug = "b"
    with django_capture_on_commit_callbacks(execute=True):
        page.save_revision(user=make_user(site=site, role="editor"))
    assert table() == {}


def test_a_page_published_at_an_old_address_takes_it(site, django_capture_on_commit_callbacks):
    page = make_page(site.home, slug="a")
    rename(page, "b", django_capture_on_commit_callbacks)
    new = make_page(site.home, slug="a", live=False)
    rename(new, "a", django_capture_on_commit_callbacks)
    assert table() == {}


def test_what_somebody_made_stays_when_a_page_leaves(site, get, django_capture_on_commit_callbacks):
    page = make_page(site.home, slug="old")
    Redirect.objects.create(site=site, old_path="/old.php", target_link="/search/")
    assert get(site, "/old.php")["Location"] == "/search/"
    rename(page, "new", django_capture_on_commit_callbacks)
    assert table() == {("a.example", "/old.php"): "/search/"}
    assert not Redirect.objects.get().automatic


def test_what_somebody_made_stays_when_a_page_arrives(site, get):
    section, page = make_page(site.home, slug="section"), make_page(site.home, slug="page")
    Redirect.objects.create(site=site, old_path="/section/page", target_link="/search/")
    move(page, section)
    assert table()["a.example", "/section/page"] == "/search/"
    assert get(site, "/section/page/").status_code == 200


def queries_of_moving(count, site, section):
    page = make_page(site.home, slug=f"tree-{count}")
    for number in range(count):
        page.add_child(instance=StandardPage(title=f"P{number}", slug=f"p{number}"))
        page.refresh_from_db()
    with CaptureQueriesContext(
        connection,
    ) as queries:
        move(page, section)
    return sum("redirects_redirect" in query["sql"] for query in queries)


def test_a_tree_takes_no_more_queries_than_a_page(site):
    section = make_page(site.home, slug="section")
    few, many = (queries_of_moving(count, site, section) for count in (1, 120))
    assert Redirect.objects.count() == 123
    assert many <= few + 2


def test_what_a_page_answers_below_itself_moves_along(
    site, get, django_capture_on_commit_callbacks
):
    index = make_program_index(site, slug="programs")
    make_program(index, slug="pass-it-on")
    rename(index, "shows", django_capture_on_commit_callbacks)
    for old, new in (
        ("/programs/inquire/?p=pass-it-on", "/shows/inquire/?p=pass-it-on"),
        ("/programs/plan/csv/", "/shows/plan/csv/"),
        ("/PROGRAMS/compare", "/shows/compare"),
        ("/programs/pass-it-on/one-sheet.pdf", "/shows/pass-it-on/one-sheet.pdf"),
    ):
        answer = get(site, old)
        assert (answer.status_code, answer["Location"]) == (301, new), old
    assert get(site, "/programs/nothing/").status_code == 404
