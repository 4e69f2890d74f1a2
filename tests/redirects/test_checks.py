"""What is said about a redirect before it is saved."""

import pytest

from site_core.redirects.forms import RedirectForm
from site_core.redirects.models import Redirect
from tests.builders import make_article_index, make_page, make_user


@pytest.fixture
def save(site):
    """Return a function that fills in the form as a site admin of ``site``."""
    user = make_user(site=site, role="site_admin")

    def fill(instance=None, **data):
        data = {"site": site.pk, "permanent": "on", **data}
        form = RedirectForm(data, instance=instance, for_user=user)
        if form.is_valid():
            form.save()
        return form

    return fill


def said(form) -> str:
    return " ".join(str(message) for errors in form.errors.values() for message in errors)


def make(site, old_path, link):
    return Redirect.objects.create(site=site, old_path=old_path, target_link=link)


@pytest.mark.parametrize(
    ("typed", "stored"),
    [("old", "/old"), (" /old/ ", "/old/"), ("http://a.example/old.php?id=1", "/old.php?id=1"),
     ("https://A.example:8000/old#part", "/old"), ("a.example/old", "/old"), ("/caf%C3%A9", "/café")],
)  # fmt: skip
def test_an_old_address_is_understood(save, typed, stored):
    assert save(old_path=typed, target_link="/search/").errors == {}
    assert Redirect.objects.get().old_path == stored


@pytest.mark.parametrize(
    ("typed", "words"),
    [("https://other.example/x", "another website"), ("/admin/pages/", "itself needs"),
     ("/static/x.css", "itself needs"), ("/about/", "page at this address"),
     ("/about", "page at this address"), ("/", "page at this address"),
     ("/search/", "answers at this address"), ("/articles/feed/", "answers at this address"),
     ("http://[bad", "not a web address"), ("/a b", "no spaces"), ("/" + "x" * 600, "500"),
     ("/taken.php", "already; to both"), ("/taken", "already")],
)  # fmt: skip
def test_an_old_address_that_cannot_be(site, save, typed, words):
    make_page(site.home, slug="about")
    make_article_index(site)
    make(site, "/taken", "/search/")
    assert words in said(save(old_path=typed, target_link="/search/?q=x"))
    assert Redirect.objects.count() == 1


@pytest.mark.parametrize(
    "typed",
    ["javascript:alert(1)", "ftp://x.example/", "//evil.example/", "/\\evil.example", "evil.example",
     "https://user@evil.example/", "https:///x", "http://[bad", "data:text/html,x"],
)  # fmt: skip
def test_a_target_that_is_no_address(save, typed):
    assert save(old_path="/old", target_link=typed).errors
    assert not Redirect.objects.exists()


def test_zero_bytes_are_left_out(save):
    assert save(old_path="/a%00b?x=%00", target_link="/search/?q=%00").errors == {}
    assert Redirect.objects.get().old_path == "/ab?x=%00"


def test_the_address_of_a_page_becomes_the_page(site, save):
    page = make_page(site.home, slug="about")
    save(old_path="/old", target_link="http://a.example/about")
    row = Redirect.objects.get()
    assert (row.target_page_id, row.target_link) == (page.pk, "")


def test_nothing_leads_in_a_circle(site, save):
    assert "circle: /a → /a/" in said(save(old_path="/a", target_link="/a/"))
    make(site, "/b", "/c")
    make(site, "/c", "/d")
    assert "circle: /d → /b → /c → /d" in said(save(old_path="/d", target_link="/b"))


def test_a_chain_is_shortened_and_said(site, save):
    page = make_page(site.home, slug="new")
    Redirect.objects.create(site=site, old_path="/b", target_page=page)
    form = save(old_path="/a", target_link="/b/")
    assert "redirected itself" in form.note
    assert Redirect.objects.get(old_path="/a").target_page_id == page.pk


def test_a_target_that_is_not_there_has_to_be_confirmed(site, save):
    values = {"old_path": "/old", "target_link": "/nothing/"}
    form = save(**values)
    assert "no page at /nothing/" in said(form)
    assert 'type="checkbox"' in str(form["accept_missing"])
    assert form["target_link"].value() == "/nothing/"
    assert save(**values, accept_missing="on").errors == {}


def test_a_page_that_is_not_published_has_to_be_confirmed(site, save):
    page = make_page(site.home, live=False)
    assert "not published" in said(save(old_path="/old", target_page=page.pk))


def test_a_page_or_an_address_not_both_and_not_neither(site, save):
    page = make_page(site.home)
    assert "not both" in said(save(old_path="/o", target_page=page.pk, target_link="/search/"))
    assert "Choose a page" in said(save(old_path="/o"))


def test_another_sites_pages_and_sites_cannot_be_chosen(site, other_site, save):
    page = make_page(other_site.home)
    assert "target_page" in save(old_path="/old", target_page=page.pk).errors
    assert "site" in save(site=other_site.pk, old_path="/old", target_link="/search/").errors


def test_a_page_that_moved_to_somebody_elses_site_is_kept_without_naming_it(site, other_site, save):
    page = make_page(other_site.home, slug="moved", title="Not for you")
    row = Redirect.objects.create(site=site, old_path="/old", target_page=page)
    form = save(row, old_path="/older")
    assert form.errors == {}
    assert "Not for you" not in str(form)
    row.refresh_from_db()
    assert (row.old_path, row.target_page_id) == ("/older", page.pk)
