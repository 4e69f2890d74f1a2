"""The commands that import and export programs, and what an import costs."""

import pytest
from django.core.management import CommandError, call_command
from django.db import connection
from django.test.utils import CaptureQueriesContext

from programs.exchange.applying import apply
from programs.exchange.catalog import Catalog
from programs.exchange.planning import Outcome, Plan, Wishes
from programs.exchange.reading import read_table
from programs.models import Audience, ProgramPage
from site_core.pages.content_notes import ContentNote
from tests.builders import make_program_index
from tests.programs.exchange_rows import FULL, as_file


@pytest.fixture
def index(site):
    return make_program_index(site)


@pytest.fixture
def catalog(index, site):
    return lambda: Catalog(index, site)


def test_nothing_of_a_dry_run_remains(site, index, tmp_path, capsys):
    file = tmp_path / "programs.csv"
    file.write_bytes(as_file([FULL]))
    call_command("import_programs", str(file), site=site.hostname, dry_run=True)
    assert not ProgramPage.objects.exists()
    assert not Audience.objects.exists()
    assert not ContentNote.objects.exists()
    said = capsys.readouterr().out
    assert "New: 1" in said
    assert "Staff" in said


def test_the_commands_tell_and_end_with_an_error_when_a_line_was_refused(
    site, index, tmp_path, capsys
):
    file = tmp_path / "programs.csv"
    file.write_bytes(as_file([{"title": "A"}, {"title": ""} | {"slug": "x"}]))
    with pytest.raises(CommandError, match="1 line was refused"):
        call_command("import_programs", str(file), site=site.hostname.upper(), publish=True)
    assert "Line 3, x: Refused. A title is missing." in capsys.readouterr().out
    assert ProgramPage.objects.get().live
    for name in ("out.xlsx", "out.csv"):
        call_command("export_programs", str(tmp_path / name), site=site.hostname)
        call_command("import_programs", str(tmp_path / name), site=site.hostname)
    assert "Unchanged: 1" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("file", "host"),
    [("missing.csv", "a.example"), ("empty.csv", "a.example"), ("empty.csv", "nowhere.example")],
)
def test_the_command_fails_in_words(site, index, tmp_path, file, host):
    (tmp_path / "empty.csv").write_bytes(b"")
    with pytest.raises(CommandError):
        call_command("import_programs", str(tmp_path / file), site=host)


def test_a_dry_run_costs_the_same_for_few_and_for_many(index, catalog):
    counts = {}
    for number in (5, 60):
        rows = [{"title": f"P{n}", "audiences": "Staff", "text": "Hello"} for n in range(number)]
        apply(Plan(catalog(), read_table(as_file(rows)), Wishes()))
        changed = [{**row, "tagline": "x", "text": "Hello *you*"} for row in rows]
        with CaptureQueriesContext(connection) as captured:
            plan = Plan(catalog(), read_table(as_file(changed)), Wishes())
        assert plan.counts[Outcome.CHANGED] == number
        counts[number] = len(captured)
    assert counts[5] == counts[60]


def test_a_line_costs_the_same_whatever_there_is(index, catalog):
    counts = []
    for number in range(2):
        rows = [{"title": f"{number}-{n}", "languages": "English"} for n in range(1 + 30 * number)]
        apply(Plan(catalog(), read_table(as_file(rows)), Wishes()))
        plan = Plan(catalog(), read_table(as_file([{"title": f"Last {number}", "languages": "English"}])), Wishes())  # fmt: skip
        with CaptureQueriesContext(connection) as captured:
            apply(plan)
        counts.append(len(captured))
    assert counts[0] == counts[1]
