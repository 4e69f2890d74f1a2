"""Handing mail over: retries, claims, erasing."""

from datetime import timedelta

import pytest
from django.core import mail
from django.core.mail.backends.locmem import EmailBackend
from django.db import connection
from django.utils import timezone

from site_core.outbox.delivery import CLAIM, DELAYS, claim, deliver_due, erase_old
from site_core.outbox.models import Message


@pytest.fixture
def broken(monkeypatch):
    """Return a function that makes the server fail with an error."""

    def run(error):
        def fail(self, messages):
            raise error

        monkeypatch.setattr(EmailBackend, "send_messages", fail)

    return run


def make_due():
    Message.objects.update(next_attempt_at=timezone.now())


def test_a_mail_waits_longer_after_each_failure(post, broken):
    post()
    broken(TimeoutError())
    waited = []
    for _ in range(6):
        before = timezone.now()
        assert deliver_due() == 0
        message = Message.objects.get()
        assert message.status == "queued"
        waited.append(round((message.next_attempt_at - before).total_seconds() / 60))
        make_due()
    assert waited == [1, 5, 15, 60, 240, 240]
    assert message.last_error == "The mail server did not answer in time."


def test_a_mail_is_given_up_after_three_days(post, broken):
    assert timedelta(days=3) <= sum(DELAYS, timedelta()) < timedelta(days=4)
    message = post()
    broken(ConnectionRefusedError())
    Message.objects.update(attempts=len(DELAYS))
    deliver_due()
    message.refresh_from_db()
    assert (message.status, message.next_attempt_at) == ("failed", None)
    assert message.last_error == "The mail server is not running, or accepts no connections."
    assert bytes(message.raw)


def test_a_mail_that_is_not_due_is_left_alone(post):
    post()
    Message.objects.update(next_attempt_at=timezone.now() + timedelta(seconds=30))
    assert deliver_due() == 0
    assert mail.outbox == []


def test_one_server_down_does_not_cost_every_mail_an_attempt(post, broken):
    for number in range(3):
        post(f"r{number}@example.org")
    broken(ConnectionRefusedError())
    deliver_due()
    assert sorted(Message.objects.values_list("attempts", flat=True)) == [0, 0, 1]


def test_a_mail_that_cannot_be_sent_does_not_stop_the_others(post, monkeypatch):
    send = EmailBackend.send_messages

    def fail_for_ann(self, messages):
        if messages[0].to == ["ann@example.org"]:
            raise UnicodeEncodeError("ascii", "ä", 0, 1, "no")
        return send(self, messages)

    monkeypatch.setattr(EmailBackend, "send_messages", fail_for_ann)
    post()
    post("bob@example.org")
    assert deliver_due() == 1
    assert Message.objects.get(to="ann@example.org").last_error == (
        "The mail could not be handed over (UnicodeEncodeError)."
    )


def test_a_second_process_takes_nothing_the_first_is_sending(post, monkeypatch):
    send = EmailBackend.send_messages
    others = []

    def meanwhile(self, messages):
        if not others:
            others.append(None)
            others.append(deliver_due())
        return send(self, messages)

    monkeypatch.setattr(EmailBackend, "send_messages", meanwhile)
    post()
    post("bob@example.org")
    assert deliver_due() == 1
    assert others[1] == 1
    assert sorted(m.to[0] for m in mail.outbox) == ["ann@example.org", "bob@example.org"]


def test_of_two_who_see_the_same_mail_one_gets_it(post):
    post()
    rivals = []

    def rival(execute, sql, params, many, context):
        result = execute(sql, params, many, context)
        if sql.startswith("SELECT") and not rivals:
            rivals.append(None)
            rivals.append(claim())
        return result

    with connection.execute_wrapper(rival):
        assert claim() is None
    assert rivals[1].to == "ann@example.org"
    assert Message.objects.get().attempts == 1


def test_the_mail_of_a_killed_process_is_sent_by_another(post):
    post()
    first = claim()
    assert deliver_due() == 0
    Message.objects.update(claimed_until=timezone.now() - timedelta(seconds=1))
    assert deliver_due() == 1
    assert first.claimed_until - timezone.now() <= CLAIM
    assert Message.objects.get().attempts == 2


def test_a_mail_that_kills_processes_is_given_up(post):
    post()
    Message.objects.update(
        status="sending", attempts=len(DELAYS) + 1, claimed_until=timezone.now() - CLAIM
    )
    deliver_due()
    message = Message.objects.get()
    assert (message.status, message.last_error) == ("failed", "Sending was interrupted too often.")
    assert mail.outbox == []


def test_old_mail_is_erased_and_its_traces_stay(post, settings):
    settings.MAIL_KEEP_DAYS = 90
    old, new, waiting = post(), post("bob@example.org"), post("cat@example.org")
    Message.objects.exclude(pk=waiting.pk).update(status="sent")
    long_ago = timezone.now() - timedelta(days=91)
    Message.objects.exclude(pk=new.pk).update(created_at=long_ago)
    assert erase_old() == 1
    assert erase_old() == 0
    kept = {m.pk: bool(m.text or m.html or bytes(m.raw)) for m in Message.objects.all()}
    assert kept == {old.pk: False, new.pk: True, waiting.pk: True}
    assert Message.objects.get(pk=old.pk).subject


def test_in_development_mails_become_files(post, settings, tmp_path):
    settings.OUTBOX_BACKEND = "django.core.mail.backends.filebased.EmailBackend"
    settings.EMAIL_FILE_PATH = str(tmp_path / "mail")
    post()
    assert deliver_due() == 1
    [file] = (tmp_path / "mail").iterdir()
    assert "start at http://a.example/start/" in file.read_text(encoding="utf-8")


def test_the_console_backend_prints_mails(post, settings, capsys):
    settings.OUTBOX_BACKEND = "django.core.mail.backends.console.EmailBackend"
    post()
    assert deliver_due() == 1
    assert "Dear Ann <3," in capsys.readouterr().out
