"""The retention clock, and erasing by address: nothing that tells who it was stays behind."""

from datetime import timedelta
from io import StringIO

import pytest
from django.core import serializers
from django.core.management import CommandError, call_command
from django.utils import timezone

from programs.inquiries import retention
from programs.inquiries.history import note
from programs.inquiries.mail import admin_path, answer
from programs.inquiries.models import Inquiry, InquiryEvent, InquirySettings
from programs.inquiries.retention import anonymize_due
from programs.inquiries.work import change
from site_core.delivery.scheduler import _jobs
from site_core.newsletter.models import Subscriber
from site_core.outbox.models import Message
from site_core.outbox.sending import send_again
from tests.builders import make_user

ZEBRA = {
    "organization": "Zebra Org", "name": "Zebra Name", "role": "Zebra Role", "venue": "Zebra Hall",
    "audience": "Zebra people", "tailoring": "zebra text", "phone": "555-zebra", "plan": "zebra=1",
    "access_needs": "zebra needs", "email": "zebra@zebra.example",
}  # fmt: skip


def run(*args) -> str:
    out = StringIO()
    call_command(*args, stdout=out)
    return out.getvalue()


def age(inquiry, days) -> None:
    then = timezone.now() - timedelta(days=days)
    Inquiry.objects.filter(pk=inquiry.pk).update(active_at=then, created_at=then)


@pytest.fixture
def old(site, send, login):
    """Return an inquiry with everything there can be, nobody has touched for three years."""
    sam = make_user("sam", site, "site_admin")
    send(p="plain-words", sector="college", region="Ohio", newsletter="on", **ZEBRA)
    inquiry = Inquiry.objects.get()
    answer(inquiry, "Zebra subject", "Zebra answer", sam)
    note(inquiry, InquiryEvent.Kind.NOTE, "A zebra called.", sam)
    change(inquiry, {"status": "booked", "assignee": sam, "due_on": None}, sam)
    Message.objects.update(status="sent")
    for message in Message.objects.all():
        send_again(message)
    age(inquiry, 3 * 366)
    return inquiry


def everything() -> str:
    kept = [*Inquiry.objects.all(), *InquiryEvent.objects.all(), *Message.objects.all()]
    raw = " ".join(bytes(m.raw).decode() for m in Message.objects.all())
    return (serializers.serialize("json", kept) + raw).lower()


def test_an_old_inquiry_keeps_what_was_asked_for_and_loses_who_asked(old):
    assert "zebra" in everything()
    assert Message.objects.count() == 6
    assert anonymize_due() == 1
    assert "zebra" not in everything()
    assert not Message.objects.exists()
    old.refresh_from_db()
    assert (old.sector, old.region, old.status) == ("college", "Ohio", "booked")
    assert old.program_names == "Plain Words"
    assert (old.created_at.day, old.created_at.hour) == (1, 0)
    assert old.assignee is None
    kinds = set(old.events.values_list("kind", "person"))
    assert kinds == {("status", None), ("anonymized", None)}


def test_it_is_done_once_and_shown_afterwards(old, site, login):
    assert [anonymize_due(), anonymize_due()] == [1, 0]
    client = login(make_user("ann", site, "editor"), site)
    html = client.get(admin_path(old)).content.decode()
    assert "was anonymized on" in html
    assert 'name="form"' not in html
    client.post(admin_path(old), {"form": "mail", "subject": "x", "text": "y"})
    assert not Message.objects.exists()


@pytest.mark.parametrize(
    ("months", "days", "forgotten"),
    [(24, 700, 0), (24, 735, 1), (0, 9000, 0), (1, 33, 1), (1, 25, 0), (None, 735, 1)],
)
def test_each_site_has_a_clock_of_its_own(site, months, days, forgotten):
    if months is not None:
        InquirySettings.objects.create(site=site, keep_months=months)
    age(Inquiry.objects.create(site=site, **ZEBRA), days)
    assert anonymize_due() == forgotten


def test_work_on_an_inquiry_starts_the_clock_anew(old):
    note(old, InquiryEvent.Kind.NOTE, "They called again.")
    assert anonymize_due() == 0


def test_a_dry_run_says_what_would_be_done_and_names_nobody(old, other_site):
    said = run("anonymize_inquiries", "--dry-run")
    assert f"Inquiry {old.pk}: received" in said
    assert "a.example: 1 would be anonymized" in said
    assert "b.example: 0 would be anonymized" in said
    assert "zebra" not in said.lower()
    assert "zebra" in everything()
    assert "0 anonymized" in run("anonymize_inquiries", "--site", "b.example")
    assert "zebra" in everything()
    assert "1 anonymized" in run("anonymize_inquiries", "--site", "A.example")
    assert "zebra" not in everything()
    with pytest.raises(CommandError):
        run("anonymize_inquiries", "--site", "no.example")


def test_it_is_done_daily():
    assert _jobs["inquiries.anonymize"].every == timedelta(days=1)


def test_nothing_of_an_inquiry_is_logged(old, caplog):
    anonymize_due()
    assert "zebra" not in caplog.text.lower()
    assert "anonymized: 1" in caplog.text


def test_erasing_takes_everything_of_an_address_however_it_is_written(old, site, other_site):
    Inquiry.objects.create(site=other_site, **ZEBRA)
    Inquiry.objects.create(site=site, organization="Elm", name="Ada", email="ada@elm.example")
    dry = run("erase_inquiries", "ZEBRA@zebra.example", "--dry-run")
    assert "a.example: inquiries: 1 would be deleted" in dry
    assert "a.example: subscribers: 1 left on the list" in dry
    assert Inquiry.objects.count() == 3
    run("erase_inquiries", " ZEBRA@zebra.example ", "--site", "a.example")
    assert list(Inquiry.objects.filter(site=site).values_list("name", flat=True)) == ["Ada"]
    assert Inquiry.objects.filter(site=other_site).exists()
    assert not Message.objects.exists()
    assert Subscriber.objects.exists()
    said = run("erase_inquiries", "zebra@zebra.example", "--subscribers")
    assert "subscribers: 1 deleted" in said
    assert not Subscriber.objects.exists()
    assert "Nothing is kept" in run("erase_inquiries", "zebra@zebra.example")


ERASE = "/admin/programs/erase-inquiries/"


def test_site_admins_see_what_there_is_before_they_erase_it(old, site, other_site, login):
    foreign = Inquiry.objects.create(site=other_site, **ZEBRA)
    client = login(make_user("ann", site, "site_admin"), site)
    assert ERASE in client.get("/admin/programs/inquiry/").content.decode()
    data = {"email": "Zebra@Zebra.example", "subscribers": "on"}
    asked = client.post(ERASE, data).content.decode()
    assert "There is 1 inquiry from this address, and it is on the newsletter’s list" in asked
    assert Inquiry.objects.filter(site=site).exists()
    client.post(ERASE, {**data, "confirmed": "1"})
    assert list(Inquiry.objects.all()) == [foreign]
    assert not Subscriber.objects.exists()


@pytest.mark.parametrize("role", ["author", "editor"])
def test_others_do_not_erase(old, site, login, role):
    client = login(make_user("ann", site, role), site)
    client.post(ERASE, {"email": ZEBRA["email"], "confirmed": "1"})
    assert Inquiry.objects.exists()
    assert ERASE not in client.get("/admin/programs/inquiry/").content.decode()


def test_deleting_one_takes_its_mails_along(old, site, login):
    client = login(make_user("ann", site, "site_admin"), site)
    client.post(f"/admin/programs/inquiry/delete/{old.pk}/")
    assert "zebra" not in everything()


def test_mails_about_what_else_somebody_asked_for_stay(old, site, send, login):
    send(**ZEBRA)
    newer = Inquiry.objects.latest("pk")
    answer(newer, "About the second", "Second answer", make_user("sue", site, "editor"))
    own = set(newer.events.exclude(message=None).values_list("message", flat=True))
    assert anonymize_due() == 1
    left = Message.objects.exclude(subject__contains="again").values_list("pk", flat=True)
    assert own <= set(left)
    newer.delete()
    assert "zebra" not in everything()


def test_an_inquiry_somebody_takes_up_meanwhile_is_kept(old, monkeypatch):
    due_before = retention.due

    def due_once(site, now=None):
        found = due_before(site, now)
        if found.exists():
            waiting = [old.pk]
            monkeypatch.setattr(retention, "due", due_before)
            Inquiry.objects.filter(pk=old.pk).update(active_at=timezone.now())
            return Inquiry.objects.filter(pk__in=waiting)
        return found

    monkeypatch.setattr(retention, "due", due_once)
    assert anonymize_due() == 0
    assert "zebra" in everything()
