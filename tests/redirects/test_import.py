"""Many redirects at once: all of them or none."""

import time

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.core.management import CommandError, call_command

from site_core.redirects.importing import Plan
from site_core.redirects.models import Redirect
from site_core.redirects.reading import BYTES, UnreadableError, read_lines, read_text
from tests.builders import make_page, make_user

URL = "/admin/redirects/import/"


@pytest.fixture
def admin(site, login):
    """Return a client of the site's admin."""
    return login(make_user(site=site, role="site_admin"), site)


def upload(client, site, text):
    data = text if isinstance(text, bytes) else text.encode()
    return client.post(URL, {"site": site.pk, "file": SimpleUploadedFile("r.csv", data)})


def outcomes(plan):
    return [str(row.outcome) for row in plan.rows]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
@pytest.mark.parametrize("mark", [",", ";", "\t"])
def test_files_of_many_programs(encoding, mark):
    text = f"From{mark}To{mark}Permanent\r\n/café{mark}/new{mark}no\r\n\r\n/b{mark}/c\r\n"
    lines = read_lines(read_text(text.encode(encoding)))
    assert [(line.old, line.new, line.permanent) for line in lines] == [
        ("/café", "/new", False), ("/b", "/c", True),
    ]  # fmt: skip
    assert [line.number for line in lines] == [2, 4]


@pytest.mark.parametrize("data", [b"", b"from,to\n", b"a\0b", b"\xff\xd8\xff\0", b"x" * (BYTES + 1),
    b"/a,/b\n" * 10_001, b'"/a,/b\n' * 60_000])  # fmt: skip
def test_files_that_cannot_be_read_are_refused_in_words(data):
    with pytest.raises(UnreadableError):
        read_lines(read_text(data))


def test_what_would_happen_is_said_line_by_line(site):
    page = make_page(site.home, slug="new")
    Redirect.objects.create(site=site, old_path="/same", target_page=page)
    Redirect.objects.create(site=site, old_path="/other", target_link="/search/")
    plan = Plan(site, "from,to,permanent\n/a,/new/\n/same,/new/\n/other,/new/\n/x,/nothing/\n/new/,/search/\n"
                "/A/,/search/\n/y,javascript:1\n,\n/z,/search/,maybe\n")  # fmt: skip
    assert outcomes(plan) == ["new", "unchanged", "replaces", "missing", "error", "error", "error",
                              "error"]  # fmt: skip
    assert "page at this address" in plan.rows[4].message
    assert plan.rows[5].message == "Line 2 has the same address."
    assert "yes, no or gone" in plan.rows[7].message
    assert not plan.can_run
    assert Redirect.objects.count() == 2


def test_circles_and_chains_within_the_file(site):
    page = make_page(site.home, slug="new")
    assert outcomes(Plan(site, "/a,/b\n/b,/a\n")) == ["error", "error"]
    plan = Plan(site, "/a,/b\n/b,/c\n/c,/new/\n")
    assert plan.can_run
    plan.run()
    assert {row.target_page_id for row in Redirect.objects.all()} == {page.pk}


def test_what_was_there_before_is_shortened(site):
    page = make_page(site.home, slug="new")
    Redirect.objects.create(site=site, old_path="/a", target_link="/b")
    Plan(site, "/b,/new/\n").run()
    assert Redirect.objects.get(old_path="/a").target_page_id == page.pk


def test_what_is_exported_can_be_imported(site, admin):
    page = make_page(site.home, slug="new")
    for path, fields in {
        "/page": {"target_page": page}, "/link?a=1&b=2": {"target_link": "https://x.example/,\""},
        "/caf\u00e9": {"target_link": "/search/", "permanent": False}, "/gone": {},
    }.items():  # fmt: skip
        Redirect.objects.create(site=site, old_path=path, **fields)
    data = b"".join(admin.get("/admin/redirects/?export=csv").streaming_content)
    plan = Plan(site, read_text(data))
    assert outcomes(plan) == ["unchanged"] * 4
    Redirect.objects.exclude(old_path="/gone").delete()
    plan = Plan(site, read_text(data))
    assert sorted(outcomes(plan)) == ["new", "new", "new", "unchanged"]
    plan.run()
    assert data == b"".join(admin.get("/admin/redirects/?export=csv").streaming_content)


def test_a_line_for_another_site_is_refused(site):
    assert outcomes(Plan(site, "from,to,site\n/a,/search/,b.example\n")) == ["error"]


def test_first_shown_then_imported(site, admin):
    text = "from,to\n/a,/search/\n/b,/nothing/\n"
    answer = upload(admin, site, text)
    assert b"Leads nowhere" in answer.content
    assert not Redirect.objects.exists()
    again = admin.post(URL, {"site": site.pk, "text": text})
    assert b"Nothing was imported yet" in again.content
    assert not Redirect.objects.exists()
    done = admin.post(URL, {"site": site.pk, "text": text, "accept_missing": "on"}, follow=True)
    assert b"2 redirects imported" in done.content
    assert Redirect.objects.count() == 2


def test_a_bad_file_is_answered_beside_the_field(site, admin):
    answer = upload(admin, site, b"\xff\xd8\xff\x00\x00")
    assert answer.status_code == 200
    assert b"not a CSV file" in answer.content


def test_nobody_imports_into_another_site(site, other_site, admin):
    assert b"Select a valid choice" in upload(admin, other_site, "/a,/search/\n").content
    admin.post(URL, {"site": other_site.pk, "text": "/a,/search/\n"})
    assert not Redirect.objects.exists()


@pytest.fixture
def somebody_else(site, monkeypatch):
    """Have somebody save one of the addresses between the checks of a plan and its import."""
    run = Plan.run

    def run_late(self, user=None):
        Redirect.objects.create(site=site, old_path="/B", target_link="/search/?q=theirs")
        return run(self, user)

    monkeypatch.setattr(Plan, "run", run_late)


def test_two_at_the_same_moment(site, admin, somebody_else):
    answer = admin.post(URL, {"site": site.pk, "text": "from,to\n/a,/search/\n/b,/search/\n"})
    assert answer.status_code == 200
    assert "Nothing was imported: somebody changed redirects" in answer.text
    assert "Led to /search/?q=theirs." in answer.text
    assert [row.old_path for row in Redirect.objects.all()] == ["/B"]


def test_the_command_and_somebody_at_the_same_moment(site, tmp_path, somebody_else):
    file = tmp_path / "r.csv"
    file.write_text("/b,/search/\n")
    with pytest.raises(CommandError, match="Nothing was imported"):
        call_command("import_redirects", str(file), "--site=a.example")


def test_ten_thousand_lines(site, django_assert_max_num_queries):
    make_page(site.home, slug="new")
    text = "from,to\n" + "".join(f"/old/{n}.php,/new/\n" for n in range(10_000))
    start = time.process_time()
    with django_assert_max_num_queries(150):
        Plan(site, text).run()
    assert Redirect.objects.count() == 10_000
    assert time.process_time() - start < 20


def test_the_command(site, tmp_path, capsys):
    file = tmp_path / "r.csv"
    file.write_text("/a,/search/\n")
    call_command("import_redirects", str(file), "--site=a.example", "--dry-run")
    assert not Redirect.objects.exists()
    call_command("import_redirects", str(file), "--site=a.example")
    assert Redirect.objects.get().site == site
    file.write_text("/b,/nothing/\n")
    for arguments in (["--site=a.example"], ["--site=nobody.example"]):
        with pytest.raises(CommandError):
            call_command("import_redirects", str(file), *arguments)
    assert "no page at /nothing/" in capsys.readouterr().out
