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
    make_page,
    make_user,
)
from tests.demo_server import ROOT


def test_a_clean_site_is_found_clean(filled):
    check = check_site(filled)
    assert check.findings == []
    assert not NotFoundPath.objects.exists()
    names = [name.rsplit("/", 1)[-1] for name, _ in check.files["scripts"]]
    assert "site.js" in names
    assert all(size > 0 for kind in check.files.values() for _, size in kind)
    assert check.files["fonts"]


def test_what_we_ask_for_in_vain_is_no_warning_in_the_log(filled, caplog, get):
    check_site(filled)
    assert "Not Found" not in caplog.text
    get(filled, "/missing-for-a-reader/")
    assert "Not Found: /missing-for-a-reader/" in caplog.text


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


def test_many_findings_of_one_kind_leave_room_for_others(filled, answered, get):
    many = "".join(f'<img src="https://pixel{number}.example/">' for number in range(60))
    answered(f"{many}<script>track()</script>")
    check = check_site(filled)
    assert len(check.of_kind("request")) == 50
    assert check.of_kind("inline")
    assert "50 or more found" in proof(get, filled)


def test_what_was_not_read_is_not_called_clean(filled, answered, get):
    answered("", status=500)
    assert check_site(filled).pages == 0
    html = proof(get, filled)
    assert html.count("Not known: nothing could be read") == 5
    assert "None" not in html
    assert "answered 500" in html


def test_what_was_read_is_told_apart_from_what_was_not(site, get):
    bad = [{"kind": "unread", "where": "/about/", "what": "answered 500"}]
    PrivacyCheck.objects.create(site=site, pages=3, findings=bad)
    assert proof(get, site).count("None in what could be read") == 4


@pytest.mark.parametrize("begins", ["before", "meanwhile"])
def test_during_maintenance_the_last_result_is_kept_and_said(
    filled, get, settings, monkeypatch, begins
):
    settings.MAINTENANCE = True
    assert check_site(filled) is None
    settings.MAINTENANCE = False
    before = check_site(filled)
    monkeypatch.setattr(checking, "is_maintenance", iter([begins == "before", True]).__next__)
    after = check_site(filled)
    assert (after.checked_at, after.pages, after.findings) == (before.checked_at, before.pages, [])
    assert "what is shown is the check before" in proof(get, filled)
    monkeypatch.setattr(checking, "is_maintenance", lambda: False)
    assert check_site(filled).skipped_at is None
    assert "what is shown is the check before" not in proof(get, filled)


def test_the_command_does_not_call_clean_what_it_could_not_read(filled, settings):
    settings.MAINTENANCE = True
    with pytest.raises(CommandError, match="During maintenance"):
        call_command("check_privacy", site="a.example")
    assert not PrivacyCheck.objects.exists()
