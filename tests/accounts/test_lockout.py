"""Guessing is paused; owners are not locked out by others."""

from datetime import timedelta

import pytest
from django.core import mail
from django.db.models import F
from django.test import Client

from site_core.accounts.attempts import LIMITS, Attempt, Kind, forget_old_attempts
from site_core.accounts.audit_models import AuditEntry
from tests.accounts.conftest import LOGIN, Person
from tests.builders import make_user

PAUSED = "There were too many attempts from here"
RESET = "/admin/password_reset/"


@pytest.fixture
def ann(site):
    """Return an author at a browser."""
    return Person(make_user("ann", site, "author"), site)


def later(**time):
    """Let time pass."""
    Attempt.objects.update(at=F("at") - timedelta(**time))


def fail(person, times, name=""):
    for _ in range(times):
        answer = person.log_in("wrong", name=name)
    return answer.context["form"].errors.as_text()


def link(message) -> str:
    return next(line for line in message.body.splitlines() if "/unlock/" in line)


def test_five_failures_pause_the_account_for_this_network(ann, site):
    assert PAUSED not in fail(ann, 5)
    assert PAUSED in ann.log_in().content.decode()
    assert not ann.is_in
    assert "15 minutes" in fail(ann, 1)
    later(minutes=15, seconds=1)
    ann.log_in()
    assert ann.is_in


def test_refused_attempts_do_not_make_the_pause_longer(ann):
    fail(ann, 5)
    later(minutes=14)
    fail(ann, 20)
    later(minutes=1, seconds=1)
    ann.log_in()
    assert ann.is_in


def test_a_success_forgets_the_failures(ann):
    fail(ann, 4)
    ann.log_in()
    ann.client.logout()
    assert PAUSED not in fail(ann, 4)


def test_nobody_elsewhere_locks_the_owner_out(ann, site):
    ann.log_in()  # from where Ann usually is
    ann.client.logout()
    for number in range(20):
        fail(Person(ann.user, site, f"198.51.{number}.1"), 5)
    assert PAUSED in fail(Person(ann.user, site, "203.0.113.9"), 1)
    ann.log_in()
    assert ann.is_in


def test_one_network_cannot_try_many_names(ann, site):
    robot = Person(ann.user, site, "198.51.100.7")
    for number in range(LIMITS[Kind.PASSWORD].network):
        fail(robot, 1, name=f"name{number}")
    assert PAUSED in fail(robot, 1, name="another")
    assert PAUSED in robot.log_in().content.decode()
    neighbor = Person(ann.user, site, "198.51.101.7")
    neighbor.log_in()
    assert neighbor.is_in


def test_the_answer_is_the_same_whether_or_not_there_is_an_account(ann, site):
    stranger = Person(ann.user, site, "198.51.100.7")
    for _ in range(7):
        real = ann.log_in("wrong").context["form"].errors.as_text()
        made_up = stranger.log_in("wrong", name="nobody").context["form"].errors.as_text()
        assert real == made_up


def test_the_owner_is_mailed_one_link_that_works_once(ann):
    fail(ann, 9)
    assert [m.to for m in mail.outbox] == [["ann@example.org"]]
    assert "192.0.2.0/24" in mail.outbox[0].body
    address = link(mail.outbox[0])
    assert address.startswith("http://a.example/")
    path = address.removeprefix("http://a.example")
    scanner = Client(headers={"host": "a.example"})
    for _ in range(3):
        assert "Let me sign in again" in scanner.get(path).text
    ann.log_in()
    assert not ann.is_in, "looking at the link unlocks nothing"
    assert "You can sign in again" in scanner.post(path).text
    ann.log_in()
    assert ann.is_in
    ann.client.logout()
    fail(ann, 5)
    assert "does not work" in scanner.post(path).text
    ann.log_in()
    assert not ann.is_in


def test_the_link_expires_and_cannot_be_made_up(ann, monkeypatch):
    fail(ann, 5)
    path = link(mail.outbox[0]).removeprefix("http://a.example")
    client = Client(headers={"host": "a.example"})
    assert client.get(path[:-2] + "x/").status_code == 200
    assert "does not work" in client.get(path[:-2] + "x/").text
    monkeypatch.setattr("site_core.accounts.lockout.LINK_LIVES", timedelta(seconds=-1))
    assert "does not work" in client.post(path).text
    assert not AuditEntry.objects.filter(event="unlocked").exists()


def test_owners_are_not_flooded_with_mail(ann, site):
    for number in range(20):
        fail(Person(ann.user, site, f"198.51.{number}.1"), 6)
    assert len(mail.outbox) == LIMITS[Kind.UNLOCK_MAIL].account


def test_the_trail_tells_of_failures_and_the_pause_but_not_what_was_typed(ann):
    fail(ann, 7)
    fail(ann, 1, name="MyPassword1!")
    entries = AuditEntry.objects.filter(event__in=["login_failed", "locked"])
    told = sorted(entries.values_list("event", "account_name"))
    assert told == [("locked", "ann"), ("login_failed", "")] + [("login_failed", "ann")] * 5
    assert "mypassword" not in str(list(AuditEntry.objects.values())).lower()
    assert "mypassword" not in str(list(Attempt.objects.values())).lower()


def test_codes_are_guarded_like_passwords(eve_with_app):
    person = eve_with_app
    person.log_in()
    for _ in range(5):
        person.enter("000000")
    page = person.enter(person.app_shows())
    assert PAUSED in page.text
    assert PAUSED in person.enter(person.codes[0]).text
    assert not person.is_in
    person.log_in()  # the right password again changes nothing
    assert PAUSED in person.enter(person.app_shows()).text
    later(minutes=16)
    person.enter(person.app_shows())
    assert person.is_in


def test_confirming_a_change_is_guarded_too(site, login):
    client = login(make_user("ann", site, "author"), site)
    for _ in range(5):
        client.post("/admin/second-step/confirm/", {"password": "wrong"})
    page = client.post("/admin/second-step/confirm/", {"password": "password"})
    assert PAUSED in page.text


@pytest.mark.parametrize("address", ["ann@example.org", "nobody@example.org"])
def test_few_reset_mails_can_be_asked_for(ann, address):
    for _ in range(3):
        answer = ann.client.post(RESET, {"email": address})
        assert answer["Location"] == f"{RESET}done/"
    answer = ann.client.post(RESET, {"email": address})
    assert "try again in 15 min" in answer.text
    assert address in answer.text, "nothing typed is lost"
    assert len(mail.outbox) == (3 if address.startswith("ann") else 0)


def test_parallel_attempts_count_each_other(ann):
    """Each counts itself before it looks: of any number at once, no more than five are checked."""
    for _ in range(5):
        Attempt.objects.create(**fail_row(ann))
    assert PAUSED in ann.log_in().content.decode()


def fail_row(person) -> dict:
    """Return what the first of several attempts at the same moment has left behind."""
    fail(person, 1)
    row = Attempt.objects.filter(kind=Kind.PASSWORD).latest("pk")
    return {"kind": row.kind, "key": row.key, "network": row.network}


def test_what_counts_no_longer_is_forgotten(ann):
    fail(ann, 2)
    later(days=2)
    fail(ann, 1)
    assert forget_old_attempts() == 2
    assert Attempt.objects.count() == 1


@pytest.mark.parametrize("name", ["", "\x00", "a" * 5000, "ann\x00", "💥", "@", "a@b@c"])
def test_odd_names_are_answered_calmly(site, client, name):
    data = {"username": name, "password": "x"}
    response = client.post(LOGIN, data, headers={"host": site.hostname})
    assert response.status_code == 200
    assert response.context["form"].errors
