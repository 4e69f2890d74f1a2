"""Subscribers in the admin: listed, filtered, searched and exported, per site (P04, P84)."""

import csv
from io import BytesIO, StringIO

import openpyxl
import pytest
from django.db import IntegrityError, transaction

from site_core.newsletter.models import Subscriber
from tests.builders import make_user

LIST = "/admin/newsletter/subscriber/"


@pytest.fixture
def lists(site, other_site):
    """Fill the lists of two sites."""
    for owner, names in ((site, ("ann", "bob")), (other_site, ("cat",))):
        for name in names:
            Subscriber.objects.create(site=owner, email=f"{name}@example.org")
    Subscriber.objects.filter(email="bob@example.org").update(status="confirmed")
    return site


@pytest.fixture
def enter(lists, login):
    """Return a function that logs somebody in."""

    def run(role="site_admin"):
        user = make_user(is_superuser=True) if role == "superuser" else make_user("u", lists, role)
        return login(user, lists)

    return run


def names(response) -> set[str]:
    text = response.content.decode()
    return {name for name in ("ann", "bob", "cat") if f"{name}@example.org" in text}


def rows_of(response) -> list[list]:
    body = b"".join(response) if response.streaming else response.content
    if "csv" in response["Content-Type"]:
        return list(csv.reader(StringIO(body.decode())))
    book = openpyxl.load_workbook(BytesIO(body))
    rows = [list(row) for row in book.active.iter_rows(values_only=True)]
    book.close()
    return rows


@pytest.mark.parametrize(
    ("role", "seen"),
    [("site_admin", {"ann", "bob"}), ("editor", {"ann", "bob"}),
     ("superuser", {"ann", "bob", "cat"})],
)  # fmt: skip
def test_the_list_holds_the_users_sites_only(enter, role, seen):
    response = enter(role).get(LIST)
    assert response.status_code == 200
    assert names(response) == seen


def test_authors_see_no_subscribers(enter):
    client = enter("author")
    response = client.get(LIST)
    assert response.status_code == 302
    assert b"Subscribers" not in client.get("/admin/").content


@pytest.mark.parametrize(
    ("query", "seen"),
    [("status__exact=confirmed", {"bob"}), ("status__exact=pending", {"ann"}), ("q=ann", {"ann"}),
     ("q=cat", set()), ("q=%00", {"ann", "bob"}), ("site=999", {"ann", "bob"}),
     ("site=x", {"ann", "bob"}), ("status__exact=nonsense", set()), ("p=99", None), ("o=9", {"ann", "bob"}),
     ("nonsense=1", {"ann", "bob"})],
)  # fmt: skip
def test_filters_and_search(enter, query, seen):
    response = enter().get(f"{LIST}?{query}")
    assert response.status_code == 200
    assert seen is None or names(response) == seen


@pytest.mark.parametrize("name", ["site", "site__exact", "site__id__exact", "site__hostname"])
def test_another_sites_list_is_not_reached_by_filter(enter, other_site, name):
    value = other_site.hostname if name == "site__hostname" else other_site.pk
    assert "cat" not in names(enter().get(f"{LIST}?{name}={value}"))


def test_somebody_with_several_sites_can_choose_one(enter, other_site):
    client = enter("superuser")
    assert "By site" in client.get(LIST).content.decode()
    assert names(client.get(f"{LIST}?site={other_site.pk}")) == {"cat"}


def test_somebody_with_one_site_is_offered_no_choice(enter):
    html = enter().get(LIST).content.decode()
    assert "By site" not in html
    assert "Site B" not in html


@pytest.mark.parametrize("kind", ["csv", "xlsx"])
@pytest.mark.parametrize(
    ("role", "expected"), [("site_admin", {"ann", "bob"}), ("superuser", {"ann", "bob", "cat"})]
)
def test_the_export_holds_the_users_sites_only(enter, role, expected, kind):
    header, *rows = rows_of(enter(role).get(f"{LIST}?export={kind}"))
    assert len(header) == 6
    assert {row[0].split("@")[0] for row in rows} == expected


def test_the_export_follows_the_filter(enter):
    rows = rows_of(enter().get(f"{LIST}?export=csv&status__exact=confirmed"))
    assert [row[0] for row in rows[1:]] == ["bob@example.org"]


@pytest.mark.parametrize("kind", ["csv", "xlsx"])
@pytest.mark.parametrize("start", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"])
def test_no_cell_of_an_export_is_a_formula(site, login, kind, start):
    Subscriber.objects.create(site=site, email="=cmd@example.org", wording=f"{start} words")
    client = login(make_user("sam", site, "site_admin"), site)
    [_, row] = rows_of(client.get(f"{LIST}?export={kind}"))
    cells = [str(cell) for cell in row]
    assert "'=cmd@example.org" in cells
    assert any(cell.startswith("'") and "words" in cell for cell in cells)
    assert not any(cell.startswith(("=", "+", "-", "@", "\t", "\r")) for cell in cells)


def path_of(action, subscriber) -> str:
    return f"{LIST}{action}/{subscriber.pk}/"


@pytest.mark.parametrize(
    ("role", "allowed"),
    [("author", set()), ("editor", {"inspect", "history"}),
     ("site_admin", {"inspect", "history", "delete"})],
)  # fmt: skip
@pytest.mark.parametrize("action", ["inspect", "history", "edit", "delete"])
def test_what_each_role_opens_of_one_subscriber(enter, role, allowed, action):
    client = enter(role)
    own = Subscriber.objects.get(email="ann@example.org")
    foreign = Subscriber.objects.get(email="cat@example.org")
    refused = 302 if allowed else 404  # who may do nothing with it does not learn of it
    assert client.get(path_of(action, own)).status_code == (200 if action in allowed else refused)
    assert client.get(path_of(action, foreign)).status_code == 404


@pytest.mark.parametrize(("role", "deleted"), [("editor", False), ("site_admin", True)])
def test_who_may_delete(enter, role, deleted):
    client = enter(role)
    for name in ("ann", "cat"):
        client.post(path_of("delete", Subscriber.objects.get(email=f"{name}@example.org")))
    left = set(Subscriber.objects.values_list("email", flat=True))
    assert ("ann@example.org" not in left) is deleted
    assert "cat@example.org" in left


@pytest.mark.parametrize("role", ["author", "editor", "site_admin", "superuser"])
def test_nobody_adds_an_address_by_hand(enter, role):
    client = enter(role)
    client.post(f"{LIST}create/", {"email": "new@example.org", "status": "confirmed"})
    assert not Subscriber.objects.filter(email="new@example.org").exists()


@pytest.mark.parametrize(
    "view", ["", "inspect/{pk}/", "edit/{pk}/", "delete/{pk}/", "history/{pk}/", "?export=csv",
             "?export=xlsx"]
)  # fmt: skip
def test_every_view_of_modeladmin_works(enter, view):
    subscriber = Subscriber.objects.get(email="ann@example.org")
    response = enter("superuser").get(LIST + view.format(pk=subscriber.pk))
    assert response.status_code == 200
    if response.streaming:
        list(response)
    response.close()


def test_a_record_that_is_gone_is_a_404(enter):
    assert enter().get(f"{LIST}inspect/999999/").status_code == 404


def test_a_long_list_costs_no_more_queries(enter, site, django_assert_max_num_queries):
    client = enter()
    client.get(LIST)
    Subscriber.objects.bulk_create(
        Subscriber(site=site, email=f"r{number}@example.org") for number in range(60)
    )
    with django_assert_max_num_queries(30):
        assert client.get(LIST).status_code == 200


def test_an_address_is_on_a_list_once_however_it_is_written(site):
    Subscriber.objects.create(site=site, email="a@example.org")
    with pytest.raises(IntegrityError), transaction.atomic():
        Subscriber.objects.create(site=site, email="A@Example.org")


def test_the_newest_come_first(site):
    made = [Subscriber.objects.create(site=site, email=f"{n}@example.org") for n in range(3)]
    assert list(Subscriber.objects.all()) == made[::-1]
