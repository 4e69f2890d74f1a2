"""Site admins read, filter and export the trail of their sites, and of no others."""

import csv
from datetime import timedelta
from io import BytesIO, StringIO

import pytest
from django.core.management import call_command
from django.utils import timezone
from openpyxl import load_workbook

from site_core.accounts.audit import Event, record
from site_core.accounts.audit_models import AuditEntry
from tests.builders import make_user

TRAIL = "/admin/reports/audit-trail/"


@pytest.fixture
def people(site, other_site):
    """Return people of two sites, and put something about each into the trail."""
    people = {
        "sam": make_user("sam", site, "site_admin"),
        "eve": make_user("eve", site, "editor"),
        "bob": make_user("bob", other_site, "editor"),
        "ben": make_user("ben", other_site, "site_admin"),
        "nadia": make_user("nadia", is_superuser=True),
    }
    record(Event.ROLE_GIVEN, site=site, actor=people["nadia"], account=people["eve"])
    record(Event.PASSWORD_CHANGED, site=other_site, actor=people["bob"], account=people["bob"])
    return people


def read(client, query="") -> str:
    answer = client.get(TRAIL + query)
    assert answer.status_code == 200
    return b"".join(answer).decode() if answer.streaming else answer.text


@pytest.mark.parametrize("address", [TRAIL, f"{TRAIL}results/", f"{TRAIL}?export=csv"])
@pytest.mark.parametrize(("name", "may"), [("sam", True), ("nadia", True), ("eve", False)])
def test_only_admins_read_it(site, login, people, address, name, may):
    client = login(people[name], site)
    assert (client.get(address).status_code == 200) is may
    assert ("audit-trail" in client.get("/admin/").text) is may


def test_nobody_reads_of_other_sites_or_of_network_admins(site, login, people):
    client = login(people["sam"], site)
    for query in ("", "?export=csv", f"?person={people['bob'].pk}",
                  f"?person={people['nadia'].pk}", f"?site={people['bob'].groups.get().site_role.site_id}"):  # fmt: skip
        text = read(client, query)
        assert "bob" not in text, query
        assert "nadia" not in text, query
        assert "Site B" not in text, query
    assert "Network admin" in read(client)


def test_it_is_filtered_by_event_person_and_date(site, login, people):
    client = login(people["nadia"], site)
    assert rows(client, "?event=second_factor_reset") == ""
    assert "Password changed" in rows(client, "?event=password_changed")
    assert "Role given" not in rows(client, "?event=password_changed")
    eves = rows(client, f"?person={people['eve'].pk}")
    assert "Role given" in eves
    assert "bob" not in eves
    tomorrow = (timezone.localdate() + timedelta(days=1)).isoformat()
    assert "Role given" not in rows(client, f"?at_from={tomorrow}")
    assert "Role given" in rows(client, f"?at_to={tomorrow}")


def rows(client, query) -> str:
    """Return the cells of the table."""
    answer = client.get(f"{TRAIL}{query}")
    return " ".join(
        f"{e.get_event_display()} {e.account_name}" for e in answer.context["object_list"]
    )


@pytest.mark.parametrize(
    "query",
    ["event=x", "person=x", "person=999999", "at_from=x", "at_to=2026-02-31", "site=x", "p=999",
     "person=%00", "at_from=0001-01-01", "at_to=9999-12-31", "export=x", "ordering=x"],
)  # fmt: skip
def test_filters_that_make_no_sense_are_never_errors(site, login, people, query):
    client = login(people["sam"], site)
    assert client.get(f"{TRAIL}?{query}").status_code in (200, 404)


def test_exports_hold_what_the_list_shows_and_no_formulas(site, login, people):
    evil = make_user("evil", site, "editor", first_name="=cmd|'/c calc'!A1")
    record(Event.LOGGED_IN, site=site, account=evil, actor=people["nadia"], detail={"=1+1": "@x"})
    client = login(people["sam"], site)
    table = list(csv.DictReader(StringIO(read(client, "?event=logged_in&export=csv"))))
    row = next(r for r in table if "cmd" in r["Account"])
    assert row["Account"].startswith("'=")
    assert row["By"] == "Network admin"
    assert row["Details"].startswith("'=")
    answer = client.get(f"{TRAIL}?event=logged_in&export=xlsx")
    sheet = load_workbook(BytesIO(b"".join(answer))).active
    assert not [cell for line in sheet.iter_rows() for cell in line if cell.data_type == "f"]
    assert AuditEntry.objects.filter(event="exported", actor=people["sam"]).count() == 2


def test_the_site_is_told_where_there_are_several(site, login, people):
    assert "Site B" in read(login(people["nadia"], site))


def test_the_list_costs_the_same_however_long_it_is(
    site, login, people, django_assert_max_num_queries
):
    client = login(people["sam"], site)
    client.get(TRAIL)
    for _ in range(45):
        record(Event.LOGGED_IN, site=site, actor=people["nadia"], account=people["eve"])
    with django_assert_max_num_queries(45):
        client.get(TRAIL)


def test_the_command_keeps_what_was_promised(db, settings, capsys):
    settings.AUDIT_RETENTION_DAYS = 10
    AuditEntry.objects.create(event="logged_in", at=timezone.now() - timedelta(days=11))
    AuditEntry.objects.create(event="logged_in", at=timezone.now() - timedelta(days=9))
    call_command("forget_old_entries")
    assert AuditEntry.objects.count() == 1
    assert "Removed 1 entries" in capsys.readouterr().out
