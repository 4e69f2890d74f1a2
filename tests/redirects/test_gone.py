"""Addresses of what was removed on purpose: 410, in the site's brand, with ways to go on."""

import pytest

from site_core.redirects.checks import broken_links
from site_core.redirects.importing import Plan
from site_core.redirects.models import NotFoundPath, Redirect
from site_core.redirects.screens import broken
from tests.builders import make_article_index, make_page, make_user
from tests.markup import dangers, parse


@pytest.fixture
def admin(site, login):
    return login(make_user(site=site, role="site_admin"), site)


def gone(site, old_path="/old-show/", **fields):
    return Redirect.objects.create(site=site, old_path=old_path, gone=True, **fields)


def test_what_was_removed_on_purpose_is_answered_410_in_the_sites_brand(site, other_site, get):
    gone(site)
    answer = get(site, "/Old-Show.php?utm_source=x")
    html = answer.content.decode()
    assert answer.status_code == 410
    assert "This page is no longer here" in html
    assert "Site A" in html
    assert 'action="/search/"' in html
    assert '<meta name="robots" content="noindex">' in html
    assert answer["Cache-Control"].startswith("public")
    assert not answer.cookies
    assert dangers(parse(html)) == []
    assert get(other_site, "/old-show/").status_code == 404
    assert not NotFoundPath.objects.filter(site=site).exists()


def test_a_page_that_comes_back_wins(site, get):
    gone(site)
    make_page(site.home, slug="old-show")
    assert get(site, "/old-show/").status_code == 200
    assert get(site, "/old-show", follow=True).status_code == 200


def test_the_form_takes_gone_instead_of_a_target(site, admin):
    data = {"site": site.pk, "old_path": "/old-show", "permanent": "on", "gone": "on"}
    refused = admin.post("/admin/redirects/new/", {**data, "target_link": "/search/"})
    assert "leave page and address empty" in refused.content.decode()
    assert admin.post("/admin/redirects/new/", data).status_code == 302
    row = Redirect.objects.get(site=site)
    assert (row.gone, row.target, row.kind) == (True, "", "gone")
    listed = admin.get("/admin/redirects/").content.decode()
    assert "readers are told that it is gone" in listed
    assert "Broken" not in listed


def test_the_report_of_addresses_not_found_offers_it(site, admin):
    NotFoundPath.objects.create(site=site, path="/old-show/")
    report = admin.get("/admin/reports/not-found/").content.decode()
    assert f"/admin/redirects/new/?from=%2Fold-show%2F&amp;site={site.pk}&amp;gone=1" in report
    form = admin.get(f"/admin/redirects/new/?from=/old-show/&site={site.pk}&gone=1")
    assert form.context["form"]["gone"].value() is True


def test_gone_leads_nowhere_and_is_not_broken(site):
    row = gone(site)
    assert broken([row]) == broken_links([row]) == set()


def test_what_led_to_an_address_that_is_gone_is_gone_as_well(site, admin, get):
    Redirect.objects.create(site=site, old_path="/older", target_link="/old-show/")
    data = {"site": site.pk, "old_path": "/old-show", "permanent": "on", "gone": "on"}
    admin.post("/admin/redirects/new/", data)
    assert get(site, "/older").status_code == 410


def test_a_redirect_to_what_is_gone_is_questioned(site, admin):
    gone(site)
    data = {"site": site.pk, "old_path": "/x", "target_link": "/old-show/", "permanent": "on"}
    assert "is gone for good" in admin.post("/admin/redirects/new/", data).content.decode()


def test_tables_say_gone_both_ways(site, admin, get):
    kept = gone(site, "/kept")
    Redirect.objects.create(site=site, old_path="/chained", target_link="/b")
    text = "from,to,permanent\n/a,,gone\n/b,,410\n/c,/search/,gone\n/kept,,gone\n"
    plan = Plan(site, text)
    assert [str(row.outcome) for row in plan.rows] == ["new", "new", "error", "unchanged"]
    plan = Plan(site, text.replace("/c,/search/,gone\n", ""))
    assert plan.run() == 2
    assert {get(site, path).status_code for path in ("/a", "/b/", "/chained", "/kept")} == {410}
    table = admin.get("/admin/redirects/?export=csv").getvalue().decode()
    assert f"{kept.old_path},,gone,a.example" in table
    again = Plan(site, table)
    assert {str(row.outcome) for row in again.rows} == {"unchanged"}


def test_a_table_can_bring_back_what_was_gone(site, get):
    gone(site)
    Plan(site, "/old-show,/search/\n").run()
    assert get(site, "/old-show/")["Location"] == "/search/"


SPELLINGS = ["/newsletter.html", "/SEARCH//index.php", "/Privacy/Proof.aspx", "/articles/feed.php"]


@pytest.mark.parametrize("old_path", SPELLINGS)
@pytest.mark.parametrize("way", ["form", "table"])
def test_what_is_gone_never_hides_what_answers_at_another_spelling(site, admin, get, old_path, way):
    make_article_index(site)
    Redirect.objects.create(site=site, old_path="/find", target_link="/search/")
    if way == "table":
        Plan(site, f"{old_path},,gone\n").run()
    else:
        data = {"site": site.pk, "old_path": old_path, "permanent": "on", "gone": "on"}
        assert admin.post("/admin/redirects/new/", data).status_code == 302
    assert get(site, old_path).status_code == 410
    for path in ("/newsletter", "/search", "/privacy/proof", "/articles/feed", "/search?q=a"):
        answer = get(site, path, follow=True)
        assert answer.status_code == 200, path
        assert answer.redirect_chain[0][0].partition("?")[0] == f"{path.partition('?')[0]}/"
    assert get(site, "/find")["Location"] == "/search/"


@pytest.mark.parametrize(
    "old_path", ["/search", "/search/", "/search//", "//search", "/articles//feed"]
)
def test_what_the_website_answers_is_not_declared_gone(site, admin, old_path):
    make_article_index(site)
    data = {"site": site.pk, "old_path": f"http://a.example{old_path}", "gone": "on"}
    said = admin.post("/admin/redirects/new/", data).content.decode()
    assert "The website answers at this address" in said
    assert not Redirect.objects.exists()
