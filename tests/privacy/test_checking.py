"""The check of what a site loads and stores finds what it is there to find, and says so in public."""

from datetime import timedelta

import pytest
from django.core.management import CommandError, call_command
from django.http import HttpResponse
from django.utils import timezone

from site_core.privacy import checking, reading
from site_core.privacy.asking import ask
from site_core.privacy.checking import check_all, check_site
from site_core.privacy.models import PrivacyCheck
from site_core.redirects.models import NotFoundPath
from tests.builders import (
    make_article,
    make_article_index,
    make_page,
    make_program_index,
    make_user,
)
from tests.demo_server import ROOT


@pytest.fixture
def filled(site):
    make_page(site.home, slug="about")
    make_program_index(site)
    make_article(make_article_index(site), slug="one")
    return site


def test_a_clean_site_is_found_clean(filled):
    check = check_site(filled)
    assert check.findings == []
    assert not NotFoundPath.objects.exists()
    names = [name.rsplit("/", 1)[-1] for name, _ in check.files["scripts"]]
    assert "site.js" in names
    assert all(size > 0 for kind in check.files.values() for _, size in kind)
    assert check.files["fonts"]


def test_every_type_of_page_is_read_within_the_bound(filled, monkeypatch):
    monkeypatch.setattr(checking, "MOST_PAGES", 4)
    for number in range(5):
        make_page(filled.home, slug=f"page-{number}")
    read = checking.addresses(filled)
    pages = [path for path in read if path not in checking.SCREENS]
    assert {"/", "/articles/", "/articles/one/", "/programs/"} & set(pages)
    assert "/newsletter/" in read
    assert "/articles/feed/" in read


def test_drafts_and_other_sites_are_not_asked_for(filled, other_site):
    make_page(filled.home, slug="draft", live=False)
    make_page(other_site.home, slug="elsewhere")
    read = checking.addresses(filled)
    assert "/draft/" not in read
    assert "/elsewhere/" not in read


def test_asking_takes_the_applications_own_way(filled):
    answer = ask("http://a.example", "/about/")
    assert answer.status == 200
    assert "default-src" in answer.header("content-security-policy")
    assert ask("http://nobody.example", "/").status == 404


BAD = {
    '<img src="https://pixel.example/1.gif">': "request",
    '<script src="//cdn.example/a.js"></script>': "request",
    '<link rel="preconnect" href="https://fonts.example">': "request",
    '<img srcset="/a.jpg 1x, https://pixel.example/b.jpg 2x">': "request",
    '<p style="background: url(https://pixel.example/x)">': "request",
    "<script>track()</script>": "inline",
    '<body onload="track()">': "inline",
    '<iframe src="/x/"></iframe>': "inline",
}


@pytest.mark.parametrize("html", BAD)
def test_what_should_not_be_is_found(filled, html, monkeypatch):
    def answer(root, path):
        policy = {"Content-Security-Policy": "default-src 'none'", "Content-Type": "text/html"}
        return checking.Answer(200, list(policy.items()), html.encode())

    monkeypatch.setattr(checking, "ask", answer)
    monkeypatch.setattr(checking, "addresses", lambda site: ["/about/"])
    kinds = {finding["kind"] for finding in check_site(filled).findings} - {"unread"}
    assert BAD[html] in kinds


def test_a_cookie_and_a_missing_policy_are_found(filled, monkeypatch):
    response = [("Set-Cookie", "visitor=1; Path=/"), ("Content-Type", "text/html")]
    monkeypatch.setattr(checking, "ask", lambda root, path: checking.Answer(200, response, b"x"))
    kinds = {finding["kind"]: finding["what"] for finding in check_site(filled).findings}
    assert kinds["cookie"] == "visitor"
    assert "policy" in kinds


@pytest.mark.parametrize(
    "script",
    ["localStorage.setItem('a', 1)", "document.cookie = 'a=1'", "navigator.sendBeacon('/x')",
     "fetch('https://collect.example/x')", 'import "//cdn.example/a.js"', "sessionStorage.a = 1",
     "indexedDB.open('x')", "navigator.serviceWorker.register('/sw.js')"],
)  # fmt: skip
def test_a_script_that_stores_or_tells_is_found(script):
    assert reading.stores(script)
    assert not reading.stores(f"/* {script} */")


def test_no_script_of_ours_stores_or_tells_anything():
    scripts = sorted((ROOT / "site_core" / "static" / "js").glob("*.js"))
    assert scripts
    for script in scripts:
        assert reading.stores(script.read_text()) == [], script.name


def test_a_policy_that_lets_pages_ask_others_is_found():
    assert (
        reading.outside_sources("default-src 'self' data: https://own.example", {"own.example"})
        == []
    )
    assert reading.outside_sources("default-src 'self'; img-src *", set()) == ["*"]
    assert reading.outside_sources("", set())


def proof(get, site) -> str:
    response = get(site, "/privacy/proof/")
    assert response.status_code == 200
    assert "set-cookie" not in response.headers
    return response.content.decode()


def test_readers_are_told_that_nothing_was_checked(site, get):
    html = proof(get, site)
    assert "Not checked yet" in html
    assert "None" not in html


def test_readers_are_told_what_was_found_good_or_bad(site, other_site, get):
    bad = [{"kind": "cookie", "where": "/about/", "what": "<b>visitor</b>"}]
    PrivacyCheck.objects.create(site=site, pages=3, findings=bad)
    PrivacyCheck.objects.create(site=other_site, pages=4)
    html = proof(get, site)
    assert "1 found" in html
    assert "&lt;b&gt;visitor" in html
    clean = proof(get, other_site)
    assert "4 addresses" in clean
    assert "visitor" not in clean


def test_an_old_check_says_so(site, get):
    then = timezone.now() - timedelta(days=9)
    PrivacyCheck.objects.create(site=site, pages=3, checked_at=then)
    assert "has not run since" in proof(get, site)


def test_whoever_runs_the_site_is_told(site, other_site, login):
    bad = [{"kind": "cookie", "where": "/about/", "what": "visitor-id"}]
    PrivacyCheck.objects.create(site=site, findings=bad)
    PrivacyCheck.objects.create(site=other_site)
    for owner, role, told in (
        (site, "site_admin", True),
        (site, "editor", False),
        (other_site, "site_admin", False),
    ):
        html = login(make_user(site=owner, role=role), owner).get("/admin/").content.decode()
        assert ("visitor-id" in html) is told


def test_the_job_checks_every_site_and_keeps_one_result_each(site, other_site):
    check_all()
    check_all()
    assert set(PrivacyCheck.objects.values_list("site__hostname", flat=True)) >= {
        "a.example",
        "b.example",
    }
    assert PrivacyCheck.objects.filter(site=site).count() == 1


def test_the_command_fails_where_something_was_found(site, monkeypatch, capsys):
    call_command("check_privacy", site="a.example")
    assert "No cookie" in capsys.readouterr().out
    monkeypatch.setattr(
        "site_core.privacy.views.render",
        lambda *args, **kwargs: HttpResponse('<img src="https://pixel.example/">'),
    )
    with pytest.raises(CommandError, match="Something was found"):
        call_command("check_privacy", site="a.example")
    with pytest.raises(CommandError, match="no site at"):
        call_command("check_privacy", site="nowhere.example")
