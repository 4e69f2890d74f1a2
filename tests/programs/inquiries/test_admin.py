"""Working on inquiries: this site's only, what the sender wrote stays as it is, all is in the history."""

import csv
from datetime import timedelta
from io import BytesIO, StringIO

import openpyxl
import pytest
from django.utils import timezone

from programs.inquiries.choices import Stage
from programs.inquiries.mail import admin_path
from programs.inquiries.models import Inquiry
from site_core.accounts.audit_models import AuditEntry
from site_core.accounts.handover import deactivate
from site_core.accounts.rights import set_role
from site_core.newsletter.models import Subscriber
from site_core.outbox.models import Message
from tests.builders import make_user

LIST = "/admin/programs/inquiry/"


def make(site, name="ada", **fields) -> Inquiry:
    values = {"organization": f"{name}-org", "name": name, "email": f"{name}@elm.example"}
    return Inquiry.objects.create(site=site, **{**values, **fields})


@pytest.fixture
def inquiries(site, other_site):
    """Give two sites inquiries."""
    yesterday = timezone.localdate() - timedelta(days=1)
    make(site, "ada", sector="college", region="Ohio", due_on=yesterday)
    make(site, "bob", status="booked", due_on=yesterday)
    make(site, "spam", suspected=True)
    make(other_site, "cat")
    return {i.name: i for i in Inquiry.objects.all()}


@pytest.fixture
def enter(site, inquiries, login):
    """Return a function that logs somebody in: ``enter("editor")``."""

    def run(role="editor"):
        user = make_user("boss", is_superuser=True) if role == "superuser" else None
        return login(user or make_user("eve", site, role, first_name="Eve"), site)

    return run


def names(response) -> set[str]:
    text = response.content.decode()
    return {name for name in ("ada", "bob", "spam", "cat") if f"{name}-org" in text}


OWN = {"ada", "bob", "spam"}


@pytest.mark.parametrize(
    ("role", "seen"), [("editor", OWN), ("site_admin", OWN), ("superuser", OWN | {"cat"})]
)
def test_the_list_holds_the_users_sites_only(enter, role, seen):
    assert names(enter(role).get(LIST)) == seen


def test_authors_see_no_inquiries(enter, inquiries):
    client = enter("author")
    assert client.get(LIST).status_code == 302
    assert client.get(admin_path(inquiries["ada"])).status_code == 404
    assert (
        client.post(admin_path(inquiries["ada"]), {"form": "note", "text": "x"}).status_code == 404
    )
    assert b"Inquiries" not in client.get("/admin/").content


@pytest.mark.parametrize(
    ("query", "seen"),
    [("status__exact=booked", {"bob"}), ("due=late", {"ada"}), ("sector__exact=college", {"ada"}),
     ("spam=yes", {"spam"}), ("spam=no", {"ada", "bob"}), ("for=nobody", OWN), ("for=me", set()),
     ("for=999", OWN), ("for=x", OWN), ("due=week", set()), ("q=ohio", {"ada"}), ("q=bob-org", {"bob"}),
     ("q=cat", set()), ("q=%00", OWN), ("nonsense=1", OWN), ("p=99", None)],
)  # fmt: skip
def test_filters_and_search(enter, query, seen):
    response = enter().get(f"{LIST}?{query}")
    assert response.status_code == 200
    assert seen is None or names(response) == seen


def test_the_menu_says_how_many_are_new_and_leaves_none_out(enter, inquiries):
    client = enter()
    assert "Inquiries (2 new)" in client.get("/admin/").content.decode()
    Inquiry.objects.update(status="booked")
    assert "new)" not in client.get("/admin/").content.decode()


@pytest.mark.parametrize("action", ["edit", "create", "delete", "history"])
def test_nobody_adds_or_rewrites_what_was_sent(enter, inquiries, action):
    client = enter()
    ada = inquiries["ada"]
    path = f"{LIST}create/" if action == "create" else f"{LIST}{action}/{ada.pk}/"
    assert client.get(path).status_code in (302, 404)
    client.post(path, {"organization": "taken over"})
    ada.refresh_from_db()
    assert ada.organization == "ada-org"
    client.post(admin_path(ada), {"form": "work", "status": "new", "organization": "taken over"})
    ada.refresh_from_db()
    assert ada.organization == "ada-org"


def test_the_work_is_saved_and_the_history_says_who_did_it(enter, inquiries, site, login):
    client, ada = enter(), inquiries["ada"]
    sam = make_user("sam", site, "site_admin", first_name="Sam")
    client.post(admin_path(ada), {"form": "work", "status": "talking", "assignee": sam.pk,
                                  "due_on": "2027-01-15"})  # fmt: skip
    client.post(admin_path(ada), {"form": "note", "text": "Called <b>them</b>.\x00"})
    ada.refresh_from_db()
    assert (ada.status, ada.assignee, str(ada.due_on)) == ("talking", sam, "2027-01-15")
    told = [(e.kind, e.text, e.person.username) for e in ada.events.order_by("pk")]
    assert [kind for kind, *_ in told] == ["status", "assigned", "due", "note"]
    assert told[0][1:] == ("New → In conversation", "eve")
    html = client.get(admin_path(ada)).content.decode()
    assert "Called &lt;b&gt;them&lt;/b&gt;." in html
    ada.events.first().person.delete()
    assert "somebody who has left" in login(sam, site).get(admin_path(ada)).content.decode()


def test_only_people_who_work_on_the_sites_inquiries_are_assigned(
    enter, inquiries, site, other_site
):
    client, ada = enter(), inquiries["ada"]
    for person in (make_user("foreign", other_site, "editor"), make_user("writer", site, "author"),
                   make_user("root", is_superuser=True)):  # fmt: skip
        response = client.post(
            admin_path(ada), {"form": "work", "status": "new", "assignee": person.pk}
        )
        assert response.status_code == 200
        ada.refresh_from_db()
        assert ada.assignee is None
        assert person.username not in response.content.decode()


def test_who_loses_the_role_loses_the_inquiries_of_that_site_only(
    site, other_site, inquiries, django_capture_on_commit_callbacks
):
    person = make_user("eve", site, "editor")
    set_role(person, other_site, "editor")
    Inquiry.objects.update(assignee=person)
    with django_capture_on_commit_callbacks(execute=True):
        set_role(person, site, "site_admin")
    assert Inquiry.objects.filter(assignee=person).count() == 4
    with django_capture_on_commit_callbacks(execute=True):
        set_role(person, site, "author")
    assert [i.name for i in Inquiry.objects.filter(assignee=person)] == ["cat"]


def test_what_nobody_took_over_from_a_closed_account_is_nobodys_again(site, inquiries):
    person = make_user("eve", site, "editor")
    Inquiry.objects.filter(name="ada").update(assignee=person)
    deactivate(person, {})
    assert not Inquiry.objects.filter(assignee=person).exists()


def test_a_mail_goes_out_in_the_sites_name_and_is_in_the_history(enter, inquiries):
    client, ada = enter(), inquiries["ada"]
    client.post(admin_path(ada), {"form": "mail", "subject": "Dates", "text": "How about May?"})
    mail = Message.objects.get(template="inquiry_answer")
    assert (mail.to, mail.subject) == ("ada@elm.example", "Dates")
    assert b"Reply-To: eve@example.org" in bytes(mail.raw)
    ada.refresh_from_db()
    assert ada.status == Stage.TALKING
    html = client.get(admin_path(ada)).content.decode()
    assert "How about May?" in html
    assert "(waiting)" in html


@pytest.mark.parametrize(
    "data",
    [{"form": "note", "text": " "}, {"form": "mail", "subject": "", "text": "x"},
     {"form": "work", "status": "sold"}, {"form": "work", "status": "new", "due_on": "soon"}],
)  # fmt: skip
def test_what_is_wrong_is_said_and_nothing_is_saved(enter, inquiries, data):
    response = enter().post(admin_path(inquiries["ada"]), data)
    assert response.status_code == 200
    assert not inquiries["ada"].events.exists()
    assert not Message.objects.exists()


@pytest.mark.parametrize("data", [{}, {"form": "x"}, {"form": "clear"}, {"form": "dispatch"}])
def test_odd_forms_change_nothing(enter, inquiries, data):
    assert enter().post(admin_path(inquiries["ada"]), data).status_code == 302
    assert not inquiries["ada"].events.exists()


def test_what_is_no_spam_after_all_is_passed_on_once(enter, inquiries, site):
    make_user("sam", site, "site_admin")
    client, spam = enter(), inquiries["spam"]
    spam.newsletter_wording = "Yes."
    spam.save()
    for _ in range(2):
        client.post(admin_path(spam), {"form": "clear"})
    spam.refresh_from_db()
    assert not spam.suspected
    assert Message.objects.filter(template="inquiry_received").count() == 1
    assert Message.objects.filter(template="inquiry_notice").count() == 1
    assert Subscriber.objects.get().email == spam.email


@pytest.mark.parametrize("role", ["editor", "site_admin"])
def test_another_sites_inquiry_does_not_exist(enter, inquiries, role):
    client, cat = enter(role), inquiries["cat"]
    assert client.get(admin_path(cat)).status_code == 404
    assert client.post(admin_path(cat), {"form": "note", "text": "x"}).status_code == 404
    assert client.get(f"{LIST}delete/{cat.pk}/").status_code == 404
    assert not cat.events.exists()


@pytest.mark.parametrize("value", ["9" * 40, "abc", "%00", "-1"])
def test_an_odd_number_is_no_inquiry(enter, value):
    assert enter().get(f"{LIST}inspect/{value}/").status_code == 404


@pytest.mark.parametrize("kind", ["csv", "xlsx"])
def test_the_export_is_this_sites_safe_and_in_the_audit_trail(enter, inquiries, kind):
    Inquiry.objects.filter(name="ada").update(organization="=1+1 ada-org", tailoring="@SUM(A1)")
    response = enter().get(f"{LIST}?export={kind}")
    body = b"".join(response)
    if kind == "csv":
        rows = list(csv.reader(StringIO(body.decode())))
    else:
        rows = [list(r) for r in openpyxl.load_workbook(BytesIO(body)).active.values]
    cells = [str(cell) for row in rows[1:] for cell in row]
    assert len(rows) == 4
    assert {"'=1+1 ada-org", "'@SUM(A1)", "bob@elm.example"} <= set(cells)
    assert not any("cat" in cell for cell in cells)
    assert AuditEntry.objects.filter(event="exported").exists()


def test_a_long_list_and_history_cost_no_more_queries(
    enter, inquiries, site, django_assert_max_num_queries
):
    client = enter()
    for number in range(30):
        make(site, f"r{number}", assignee=make_user(site=site, role="editor"))
    with django_assert_max_num_queries(45):
        client.get(LIST)
