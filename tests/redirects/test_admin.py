"""The screens: site admins see what is theirs and nothing else."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from site_core.redirects import checks
from site_core.redirects.models import NotFoundPath, Redirect
from tests.builders import make_article_index, make_page, make_user

LIST, REPORT = "/admin/redirects/", "/admin/reports/not-found/"
SCREENS = [LIST, f"{LIST}new/", f"{LIST}import/", REPORT]


@pytest.fixture
def admin(site, login):
    """Return a client of the site's admin."""
    return login(make_user(site=site, role="site_admin"), site)


def make(site, old_path="/old", **fields):
    return Redirect.objects.create(site=site, old_path=old_path, **fields)


def missed(site, path, **fields):
    return NotFoundPath.objects.create(site=site, path=path, last_seen=timezone.now(), **fields)


@pytest.mark.parametrize("role", ["author", "editor"])
def test_authors_and_editors_have_no_access(site, login, role):
    row, path = make(site), missed(site, "/gone/")
    client = login(make_user(site=site, role=role), site)
    each = [f"{LIST}edit/{row.pk}/", f"{LIST}delete/{row.pk}/", f"{REPORT}{path.pk}/ignore/"]
    for address in [*SCREENS, *each]:
        assert client.get(address).status_code in (302, 404), address
    home = client.get("/admin/").content
    assert b"/redirects/" not in home
    assert b"not-found" not in home


def test_the_menu_offers_both(admin):
    home = admin.get("/admin/").content
    assert b"/admin/redirects/" in home
    assert b"/admin/reports/not-found/" in home


def test_only_the_own_sites_records(site, other_site, admin):
    make(site, "/ours"), missed(site, "/we-missed/")
    row = make(other_site, "/secretb", target_link="/secretb-target/")
    path = missed(other_site, "/secretb/")
    for address in [*SCREENS, f"{LIST}results/?q=secret", f"{REPORT}results/?q=secret",
                    f"{LIST}?site={other_site.pk}", f"{REPORT}?site={other_site.pk}",
                    f"{LIST}new/?site={other_site.pk}&from=/x"]:  # fmt: skip
        answer = admin.get(address)
        assert answer.status_code == 200, address
        assert b"secretb-target" not in answer.content.replace(b"q=secret", b"")
        assert b"/secretb" not in answer.content
        assert b"Site B" not in answer.content
    for address in (f"{LIST}?export=csv", f"{REPORT}?export=csv"):
        assert b"secretb" not in b"".join(admin.get(address).streaming_content)
    for address in ("edit", "delete", "history", "usage"):
        assert admin.get(f"{LIST}{address}/{row.pk}/").status_code in (302, 404)
    assert admin.post(f"{LIST}delete/{row.pk}/").status_code == 404
    assert admin.post(f"{REPORT}{path.pk}/ignore/").status_code == 404
    assert Redirect.objects.filter(pk=row.pk).exists()


def test_the_list_says_where_each_leads(site, admin):
    page = make_page(site.home, title="The new page", slug="new")
    make(site, "/a", target_page=page)
    make(site, "/b", target_page=make_page(site.home, title="Only a draft", live=False))
    make(site, "/c")
    make(site, "/d", target_link="/nothing/")
    text = admin.get(LIST).content.decode()
    assert "The new page – /new/" in text
    assert "Only a draft, not published" in text
    assert text.count("Broken") == 3
    only = admin.get(f"{LIST}results/?broken=1").content.decode()
    assert "The new page" not in only
    assert "/nothing/" in only


def test_the_title_of_another_sites_page_is_not_told(site, other_site, admin):
    make(site, "/a", target_page=make_page(other_site.home, title="Hush", slug="moved"))
    text = admin.get(LIST).content.decode()
    assert "http://b.example/moved/" in text
    assert "Hush" not in text


def test_adding_and_changing(site, admin):
    make_page(site.home, slug="new")
    missed(site, "/old.php")
    make(site, "/older", target_link="/old")
    values = {"site": site.pk, "old_path": "/old", "target_link": "/new/", "permanent": "on"}
    answer = admin.post(f"{LIST}new/", values, follow=True)
    assert b"now lead on directly" in answer.content
    assert not NotFoundPath.objects.exists()
    assert Redirect.objects.get(old_path="/older").target == "/new/"
    row = Redirect.objects.get(old_path="/old")
    answer = admin.post(f"{LIST}edit/{row.pk}/", {**values, "old_path": "/new/"})
    assert answer.status_code == 200
    assert b"a redirect would never be used" in answer.content
    assert b'value="/new/"' in answer.content


def test_the_report_offers_a_redirect_filled_in(site, admin):
    missed(site, "/we-missed/", count=12)
    assert (
        f"{LIST}new/?from=%2Fwe-missed%2F&amp;site={site.pk}" in admin.get(REPORT).content.decode()
    )
    form = admin.get(f"{LIST}new/?from=/we-missed/&site={site.pk}").content
    assert b'value="/we-missed/"' in form


@pytest.mark.parametrize(
    "query", ["from=%00x&site=abc", "site=99999999999999", "from=" + "x" * 900]
)
def test_nonsense_in_the_address_of_the_form(admin, query):
    assert admin.get(f"{LIST}new/?{query}").status_code == 200


def test_an_address_can_be_ignored_and_shown_again(site, admin):
    row = missed(site, "/wp-login.php")
    assert b"Leave /wp-login.php out" in admin.get(f"{REPORT}{row.pk}/ignore/").content
    admin.post(f"{REPORT}{row.pk}/ignore/")
    assert b"wp-login" not in admin.get(REPORT).content
    assert b"wp-login" in admin.get(f"{REPORT}?ignored=1").content
    admin.post(f"{REPORT}{row.pk}/ignore/")
    assert b"wp-login" in admin.get(REPORT).content


def test_lists_take_the_same_queries_however_long(site, admin, django_assert_max_num_queries):
    page = make_page(site.home, slug="new")
    for number in range(30):
        make(site, f"/p{number}", target_page=page)
        make(site, f"/l{number}", target_link=f"/nothing-{number}/")
        missed(site, f"/m{number}/")
    for address in (LIST, REPORT):
        admin.get(address)
        with django_assert_max_num_queries(40):
            admin.get(address)


def test_the_list_looks_only_into_what_it_shows(site, admin, monkeypatch):
    index = make_article_index(site)
    for number in range(130):
        make(site, f"/l{number:03}", target_link=f"/articles/{number}/nothing/")
    make(site, "/feed", target_link=f"/{index.slug}/feed/")
    looked_into, read = [], []
    answers = checks.Ground.answers
    monkeypatch.setattr(
        checks.Ground, "answers", lambda self, link: looked_into.append(link) or answers(self, link)
    )
    monkeypatch.setattr(
        Redirect,
        "from_db",
        classmethod(lambda cls, *args: read.append(1) or super(Redirect, cls).from_db(*args)),
    )
    with CaptureQueriesContext(connection) as queries:
        text = admin.get(LIST).content.decode()
    assert text.count("Broken") == 49
    assert len(looked_into) == len(read) == 50
    assert len(queries) <= 40
    admin.get(f"{LIST}?broken=1")
    assert len(looked_into) == 50 + 131 + 50  # the filter has to look into all, once
