"""Mails about an inquiry go through the outbox, in the same transaction, and tell no more than needed."""

import pytest

from programs.inquiries import receiving
from programs.inquiries.models import Inquiry, InquiryRule, InquirySettings
from site_core.outbox.models import Message
from tests.builders import make_user

OWN_WORDS = {
    "organization": "Zebra Org", "name": "Zebra Name", "role": "Zebra Role", "venue": "Zebra Hall",
    "audience": "Zebra people", "region": "Zebraland", "tailoring": "zebra text", "phone": "5550100",
    "access_needs": "zebra needs",
}  # fmt: skip


def mails(template) -> list[Message]:
    return list(Message.objects.filter(template=template).order_by("pk"))


def test_the_sender_is_told_in_the_sites_name_and_none_of_their_own_words(site, send):
    InquirySettings.objects.create(site=site, promise="We answer in two days.")
    send(p="plain-words", **OWN_WORDS)
    [mail] = mails("inquiry_received")
    assert (mail.site, mail.to) == (site, "ada@elm.example")
    assert mail.sender.startswith("Site A <")
    assert "Plain Words" in mail.text
    assert "We answer in two days." in mail.text
    everything = (mail.subject + mail.text + bytes(mail.raw).decode()).lower()
    assert "zebra" not in everything
    assert "5550100" not in everything


def test_whoever_sees_to_it_is_told_where_to_look_and_not_how_to_reach_the_sender(site, send):
    sam = make_user("sam", site, "site_admin")
    send(p="plain-words", sector="college", **OWN_WORDS)
    inquiry = Inquiry.objects.get()
    [mail] = mails("inquiry_notice")
    assert mail.to == sam.email
    assert f"http://a.example/admin/programs/inquiry/inspect/{inquiry.pk}/\n" in mail.text
    assert "Zebra Org" in mail.text
    for word in ("Zebra Name", "ada@elm.example", "5550100", "zebra text", "zebra needs"):
        assert word not in mail.text
    assert "Zebra" not in mail.subject


def test_the_person_of_a_rule_gets_the_inquiry_and_everybody_one_mail(site, send):
    eve = make_user("eve", site, "editor")
    InquiryRule.objects.create(site=site, person=eve, emails=f"{eve.email}, desk@example.org")
    send()
    assert Inquiry.objects.get().assignee == eve
    assert [m.to for m in mails("inquiry_notice")] == [eve.email, "desk@example.org"]


def test_mails_to_network_admins_stay_among_them(site, send):
    make_user("boss", is_superuser=True)
    send()
    [mail] = mails("inquiry_notice")
    assert mail.restricted
    history = " ".join(Inquiry.objects.get().events.values_list("text", flat=True))
    assert "boss" not in history


def test_what_cannot_be_mailed_is_not_stored_either(site, send, monkeypatch):
    def broken(inquiry):
        raise RuntimeError

    monkeypatch.setattr(receiving, "confirm", broken)
    with pytest.raises(RuntimeError):
        send()
    assert not Inquiry.objects.exists()
    assert not Message.objects.exists()


def test_nobody_can_be_flooded_with_confirmations(send):
    for number in range(5):
        send(email="Victim@example.org" if number % 2 else "victim@example.org",
             address=f"192.0.2.{number}")  # fmt: skip
    assert Inquiry.objects.count() == 5
    assert len(mails("inquiry_received")) == 3


def test_line_ends_do_not_become_headers(site, send):
    make_user("sam", site, "site_admin")
    send(organization="Elm\r\nBcc: victim@example.org", email="ada@elm.example")
    [mail] = mails("inquiry_notice")
    assert "\nBcc" not in bytes(mail.raw).decode().replace("\r", "")


@pytest.mark.parametrize("email", ["a@example.org\nBcc: b@example.org", "a@example.org,b@x.org"])
def test_one_address_is_one_address(send, email):
    assert send(email=email).status_code == 422
    assert not Message.objects.exists()
