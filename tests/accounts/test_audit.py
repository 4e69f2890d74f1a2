"""The audit trail keeps what happened, as it happened."""

from datetime import timedelta

import pytest
from django.test import RequestFactory
from django.utils import timezone

from site_core.accounts.audit import Event, forget_old_entries, keyed_hash, record
from site_core.accounts.audit_models import AppendOnlyError, AuditEntry
from site_core.accounts.models import User
from site_core.tenancy.current import answering
from tests.builders import make_site, make_user


def entry(**fields) -> AuditEntry:
    record(Event.LOGGED_IN, **fields)
    return AuditEntry.objects.first()


@pytest.mark.parametrize(
    "rewrite",
    [
        lambda entries: entries.get().save(),
        lambda entries: entries.get().delete(),
        lambda entries: entries.update(event="x"),
        lambda entries: entries.all().delete(),
        lambda entries: entries.filter(pk__gt=0).delete(),
        lambda entries: entries.bulk_update(list(entries.all()), ["event"]),
        lambda entries: AuditEntry.objects.update_or_create(
            pk=entries.get().pk, defaults={"event": "x"}
        ),
    ],
)
def test_nothing_rewrites_the_trail(db, rewrite):
    kept = entry()
    with pytest.raises(AppendOnlyError):
        rewrite(AuditEntry.objects)
    assert AuditEntry.objects.get().event == kept.event


def test_the_trail_outlives_whom_and_what_it_names(site, login):
    person = make_user("gone", site, "editor")
    record(Event.ROLE_GIVEN, site=site, actor=person, account=person)
    User.objects.filter(pk=person.pk).delete()
    site.delete()
    kept = AuditEntry.objects.get(event=Event.ROLE_GIVEN, actor_name="gone")
    assert (kept.site, kept.actor, kept.account) == (None, None, None)
    assert (kept.site_name, kept.account_name) == ("Site A", "gone")


def test_only_what_is_older_than_the_retention_is_forgotten(db, settings):
    settings.AUDIT_RETENTION_DAYS = 730
    now = timezone.now()
    for days in (0, 729, 731, 2000):
        AuditEntry.objects.create(event=Event.LOGGED_IN, at=now - timedelta(days=days))
    assert forget_old_entries() == 2
    assert AuditEntry.objects.filter(at__lt=now - timedelta(days=730)).count() == 0
    assert AuditEntry.objects.count() == 2


@pytest.mark.parametrize(
    ("address", "network"),
    [
        ("192.0.2.77", "192.0.2.0/24"),
        ("2001:db8:abcd:12::1", "2001:db8:abcd::/48"),
        ("::ffff:192.0.2.77", "192.0.2.0/24"),
        ("fe80::1%eth0", "fe80::/48"),
        ("nonsense", ""),
    ],
)
def test_networks_are_kept_instead_of_addresses(db, address, network):
    assert entry(request=RequestFactory().get("/", REMOTE_ADDR=address)).network == network


@pytest.mark.parametrize(
    ("trusted", "network"), [(True, "198.51.100.0/24"), (False, "10.0.0.0/24")]
)
def test_only_a_trusted_proxy_tells_the_address(db, settings, trusted, network):
    settings.TRUST_PROXY = trusted
    request = RequestFactory().get(
        "/", REMOTE_ADDR="10.0.0.1", headers={"X-Forwarded-For": "203.0.113.5, 198.51.100.7"}
    )
    assert entry(request=request).network == network


def test_secrets_and_long_texts_never_get_in(db):
    detail = {"password": "p", "reset_token": "t", "file": "x" * 5000, "count": 3, "on": True}
    kept = entry(detail=detail).detail
    assert set(kept) == {"file", "count", "on"}
    assert len(kept["file"]) == 200
    assert (kept["count"], kept["on"]) == (3, True)


def test_what_cannot_be_recorded_breaks_nothing(db, caplog):
    record(Event.LOGGED_IN, site="no site")
    assert "misses an entry" in caplog.text
    assert User.objects.count() == 0  # the transaction goes on


def test_the_request_being_answered_tells_who_and_where_from(site):
    request = RequestFactory().get("/", REMOTE_ADDR="192.0.2.1")
    request.user = make_user("eve", site, "editor")
    with answering(request):
        kept = entry()
    assert (kept.actor_name, kept.network) == ("eve", "192.0.2.0/24")


def test_a_hash_stands_for_what_was_typed_and_differs_between_installations(settings):
    before = keyed_hash("Hunter2")
    assert before == keyed_hash(" hunter2 ")
    settings.SECRET_KEY = "another-key"
    assert before != keyed_hash("hunter2")


def test_readers_see_their_sites_and_no_network_admin(site, other_site):
    sam = make_user("sam", site, "site_admin")
    eve = make_user("eve", site, "editor")
    nadia = make_user("nadia", is_superuser=True)
    former = make_user("former", is_superuser=True)
    record(Event.ROLE_GIVEN, site=site, actor=nadia, account=eve)
    record(Event.LOGGED_IN, site=site, account=nadia)
    record(Event.LOGGED_IN, site=site, account=former)
    record(Event.LOGIN_FAILED, site=site)
    record(Event.LOGGED_IN, site=other_site, account=make_user("bob", other_site, "editor"))
    record(Event.SITE_CREATED, site=None, actor=nadia)
    User.objects.filter(pk=former.pk).update(is_superuser=False)
    seen = AuditEntry.objects.filter(event__in=["role_given", "logged_in", "login_failed"])
    assert [e.event for e in seen.visible_to(sam).filter(actor__in=[nadia])] == ["role_given"]
    shown = seen.visible_to(sam).filter(site=site)
    assert {(e.event, e.account_name) for e in shown if e.event != "role_given"} == {
        ("login_failed", "")
    }
    assert not seen.visible_to(sam).exclude(site=site).exists()
    assert {e.actor_as_seen_by(sam) for e in shown.filter(actor=nadia)} == {"Network admin"}
    assert {e.actor_as_seen_by(nadia) for e in shown.filter(actor=nadia)} == {"nadia"}
    assert not AuditEntry.objects.visible_to(eve).exists()
    assert AuditEntry.objects.visible_to(nadia).filter(event=Event.SITE_CREATED).exists()


def test_a_deleted_network_admin_stays_unnamed(site):
    sam = make_user("sam", site, "site_admin")
    nadia = make_user("nadia", is_superuser=True)
    record(Event.SETTINGS_SAVED, site=site, actor=nadia)
    nadia.delete()
    kept = AuditEntry.objects.visible_to(sam).get(event=Event.SETTINGS_SAVED)
    assert kept.actor_as_seen_by(sam) == "Network admin"


def test_sites_are_told_apart_in_the_trail(db):
    first, second = make_site("x.example"), make_site("y.example")
    record(Event.EXPORTED, site=first)
    record(Event.EXPORTED, site=second)
    reader = make_user("reader", second, "site_admin")
    seen = AuditEntry.objects.visible_to(reader).filter(event=Event.EXPORTED)
    assert [kept.site for kept in seen] == [second]
