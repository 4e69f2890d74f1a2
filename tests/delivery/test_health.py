"""Health: what restarts or routes to the process can rely on."""

from datetime import timedelta

import pytest
from django.core.cache import cache
from django.db import OperationalError, connection
from django.utils import timezone

from site_core.delivery import health, heartbeat
from site_core.delivery.models import ScheduledJob

HOSTS = ["a.example", "unknown.example", "10.0.0.7:8000", "bad host", "[::1", ""]


@pytest.fixture(autouse=True)
def beat(db, monkeypatch):
    """Let this process run for an hour; return the row of a scheduler that runs."""
    monkeypatch.setattr(heartbeat, "_started_at", timezone.now() - timedelta(hours=1))
    return ScheduledJob.objects.create(
        name=heartbeat.PUBLISH, next_run_at=timezone.now(), last_finished_at=timezone.now()
    )


class Broken:
    """A connection whose other end is gone."""

    def __getattr__(self, name):
        def fail(*args, **kwargs):
            raise self.error

        return fail


class BrokenDatabase(Broken):
    error = OperationalError("connection refused")


class BrokenCache(Broken):
    error = ConnectionError("connection refused")


class ForgetfulCache:
    """Takes everything and keeps nothing."""

    def set(self, *args):
        return None

    def get(self, key):
        return None


@pytest.mark.parametrize("host", HOSTS)
@pytest.mark.parametrize("path", ["/healthz/live", "/healthz/ready"])
def test_answers_on_any_host(db, client, path, host):
    response = client.get(path, headers={"host": host})
    assert response.status_code == 200
    assert response.json()["status"] == "ok"


def test_live_touches_nothing(client, django_assert_num_queries, db):
    with django_assert_num_queries(0):
        assert client.get("/healthz/live").json() == {"status": "ok"}


def test_ready_names_what_it_looked_at(db, client):
    answer = client.get("/healthz/ready").json()
    assert answer == {"status": "ok", "database": "ok", "cache": "ok", "scheduler": "ok"}


@pytest.mark.parametrize(("minutes", "status"), [(4, 200), (6, 503), (None, 503)])
def test_not_ready_when_nothing_is_published_by_schedule(client, beat, minutes, status):
    ago = timezone.now() - timedelta(minutes=minutes) if minutes else None
    ScheduledJob.objects.update(last_finished_at=ago)
    response = client.get("/healthz/ready")
    assert response.status_code == status
    assert response.json()["scheduler"] == ("ok" if status == 200 else "silent")


def test_a_process_that_was_just_started_may_catch_up(client, beat, monkeypatch):
    beat.delete()
    monkeypatch.setattr(heartbeat, "_started_at", timezone.now())
    assert client.get("/healthz/ready").status_code == 200


def test_not_ready_without_the_database(client, monkeypatch):
    monkeypatch.setattr(health, "connection", BrokenDatabase())
    response = client.get("/healthz/ready")
    assert response.status_code == 503
    assert response.json() == {"status": "unavailable", "database": "unreachable", "cache": "ok"}


@pytest.mark.parametrize("broken", [BrokenCache(), ForgetfulCache()])
def test_not_ready_without_the_cache(db, client, monkeypatch, broken):
    monkeypatch.setattr(health, "cache", broken)
    response = client.get("/healthz/ready")
    assert response.status_code == 503
    assert response.json() == {
        "status": "unavailable", "database": "ok", "cache": "unreachable", "scheduler": "ok",
    }  # fmt: skip


def test_live_without_database_and_cache(client, monkeypatch):
    monkeypatch.setattr(health, "connection", BrokenDatabase())
    monkeypatch.setattr(health, "cache", BrokenCache())
    assert client.get("/healthz/live").status_code == 200


@pytest.mark.parametrize("path", ["/healthz/live", "/healthz/ready"])
def test_is_never_cached_and_never_changed(db, client, path):
    assert client.get(path)["Cache-Control"] == "private, no-store"
    assert client.head(path).status_code == 200
    assert client.post(path).status_code == 405


def test_the_real_connections_are_looked_at():
    assert health.connection is connection
    assert health.cache is cache


@pytest.mark.parametrize("path", ["/healthz/live", "/healthz/ready"])
def test_is_answered_without_tls_too(db, client, settings, path):
    settings.SECURE_SSL_REDIRECT = True
    settings.SECURE_REDIRECT_EXEMPT = [r"^healthz/"]
    assert client.get(path).status_code == 200
