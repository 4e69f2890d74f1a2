"""Whatever is exported opens as a table: no control characters, no formulas, whichever list it is."""

import csv
from io import BytesIO, StringIO

import pytest
from django.urls import reverse
from openpyxl import load_workbook
from wagtail.log_actions import log
from wagtail.models import Page, PageLogEntry

from site_core.tenancy.exports import safe_cell
from tests.builders import make_page, make_user

REPORTS = ["site_history", "aging_pages", "locked_pages"]
TITLES = ["Odd\x0btitle", "=1+1", "@SUM(1)", "\x1f=1+1", " +1", "\n-1", "\uffff=1"]


@pytest.fixture
def exported(site, login):
    """Return a function that exports a report about pages whose titles got past every form."""
    boss = make_user(is_superuser=True)
    for title in TITLES:
        page = make_page(site.home)
        page.save_revision(user=boss).publish(user=boss)
        entry = log(page, "wagtail.edit", user=boss)
        PageLogEntry.objects.filter(pk=entry.pk).update(label=title)
        Page.objects.filter(pk=page.pk).update(title=title, locked=True, locked_by=boss)

    def export(report, kind):
        address = reverse(f"wagtailadmin_reports:{report}")
        answer = login(boss, site).get(address, {"export": kind})
        assert answer.status_code == 200
        body = b"".join(answer)
        if kind == "csv":
            return list(csv.reader(StringIO(body.decode(), newline="")))
        cells = load_workbook(BytesIO(body)).active.iter_rows()
        return [[cell.value for cell in row] for row in cells]

    return export


@pytest.mark.parametrize("kind", ["csv", "xlsx"])
@pytest.mark.parametrize("report", REPORTS)
def test_reports_of_wagtail_export_safely(exported, report, kind):
    rows = exported(report, kind)
    cells = [cell for row in rows[1:] for cell in row if isinstance(cell, str)]
    assert {"Oddtitle", "'=1+1", "'@SUM(1)"} <= set(cells)
    assert not [c for c in cells if c.strip().startswith(("=", "+", "-", "@")) or "\x1f" in c]


@pytest.mark.parametrize("text", ["Plain", "a=b", "1 + 1", "“=1”", "née", "two\nlines", ""])
def test_what_is_harmless_stays_as_it_is(text):
    assert safe_cell(text) == text
