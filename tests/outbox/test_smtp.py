"""A real mail server that refuses, stalls and comes back: nothing is lost, nothing doubled."""

from email import message_from_bytes

import pytest
from django.core.mail import EmailMessage
from django.utils import timezone

from site_core.outbox.delivery import deliver_due
from site_core.outbox.models import Message
from site_core.outbox.sending import store

EVERYBODY = [f"r{number}@example.org" for number in range(5)]


def deliver_all():
    Message.objects.filter(status="queued").update(next_attempt_at=timezone.now())
    return deliver_due()


def test_a_dead_server_loses_nothing(post, mail_server):
    for address in EVERYBODY:
        post(address)
    for _ in range(3):
        assert deliver_all() == 0
    assert set(Message.objects.values_list("status", flat=True)) == {"queued"}
    mail_server.start()
    assert deliver_all() == 5
    assert deliver_all() == 0
    assert mail_server.postman.recipients == EVERYBODY


def test_a_silent_server_holds_nobody_up_for_long(post, silent_server):
    for address in EVERYBODY:
        post(address)
    started = timezone.now()
    assert deliver_all() == 0
    assert (timezone.now() - started).total_seconds() < 2
    assert Message.objects.exclude(last_error="").get().last_error == (
        "The mail server did not answer in time."
    )


@pytest.mark.parametrize("answer", ["451 Try again later", "421 Closing down"])
def test_a_server_that_is_busy_gets_the_same_mail_later(post, mail_server, answer):
    post()
    mail_server.start()
    mail_server.postman.answer = answer
    assert deliver_all() == 0
    message = Message.objects.get()
    assert message.status == "queued"
    assert answer in message.last_error
    mail_server.postman.answer = "250 OK"
    assert deliver_all() == 1
    [taken] = mail_server.postman.taken
    stored = message_from_bytes(bytes(message.raw))["Message-ID"]
    assert message_from_bytes(taken.content)["Message-ID"] == stored


def test_an_address_that_does_not_exist_fails_at_once_and_alone(post, mail_server):
    mail_server.start()
    mail_server.postman.refused = {EVERYBODY[1]: "550 No such user here"}
    for address in EVERYBODY:
        post(address)
    assert deliver_all() == 4
    failed = Message.objects.get(status="failed")
    assert failed.to == EVERYBODY[1]
    assert failed.last_error == "The mail server refused the address: 550 No such user here"
    assert mail_server.postman.recipients == EVERYBODY[:1] + EVERYBODY[2:]


def test_an_address_that_is_full_is_tried_again(post, mail_server):
    mail_server.start()
    mail_server.postman.refused = {"ann@example.org": "452 Mailbox full"}
    post()
    assert deliver_all() == 0
    mail_server.postman.refused = {}
    assert deliver_all() == 1
    assert mail_server.postman.recipients == ["ann@example.org"]


def test_a_mail_the_server_will_never_take_is_not_tried_again(post, mail_server):
    mail_server.start()
    mail_server.postman.answer = "554 Looks like spam"
    post()
    deliver_all()
    failed = Message.objects.get()
    assert failed.status == "failed"
    assert failed.last_error == "The mail server refused the mail: 554 Looks like spam"


def test_a_mail_to_several_reaches_each_once(site, mail_server):
    mail_server.start()
    mail_server.postman.refused = {"cc@example.org": "451 Later"}
    mail = EmailMessage(
        "Minutes", "Attached.", "office@a.example", ["Ann <ann@example.org>"],
        cc=["cc@example.org"], bcc=["bcc@example.org"],
        attachments=[("minutes.txt", "We talked.", "text/plain")],
    )  # fmt: skip
    store(mail, site)
    assert deliver_all() == 2
    mail_server.postman.refused = {}
    assert deliver_all() == 1
    assert mail_server.postman.recipients == [
        "ann@example.org",
        "bcc@example.org",
        "cc@example.org",
    ]
    for envelope in mail_server.postman.taken:
        received = message_from_bytes(envelope.content)
        assert received["To"] == "Ann <ann@example.org>"
        assert received["Bcc"] is None
        assert received.get_payload(1).get_filename() == "minutes.txt"


def test_lines_arrive_as_smtp_wants_them(post, mail_server):
    mail_server.start()
    post()
    deliver_all()
    content = mail_server.postman.taken[0].content
    assert b"\n" not in content.replace(b"\r\n", b"")
