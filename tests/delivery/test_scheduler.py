"""Periodic work: run when due, by one process, whatever fails."""

import threading
from datetime import timedelta
from io import StringIO

import pytest
from django.core.management import call_command
from django.db import DatabaseError, connection, connections
from django.utils import timezone

from site_core.delivery import scheduler
from site_core.delivery.models import ScheduledJob
from site_core.delivery.scheduler import CLAIM, Worker, register_job, run_due
from tests.builders import make_page


@pytest.fixture(autouse=True)
def registered(monkeypatch):
    """Start from no jobs; return those of the product."""
    jobs = scheduler._jobs
    monkeypatch.setattr(scheduler, "_jobs", {})
    return jobs


@pytest.fixture
def ran():
    """Register a job; return the list of its runs."""
    runs = []
    register_job("count", lambda: runs.append(None), every=timedelta(minutes=1))
    return runs


def make_due():
    ScheduledJob.objects.update(next_run_at=timezone.now())


def test_a_job_runs_when_it_is_due(db, ran):
    assert run_due() == ["count"]
    assert run_due() == []
    job = ScheduledJob.objects.get()
    assert timedelta(seconds=50) < job.next_run_at - timezone.now() <= timedelta(minutes=1)
    assert job.last_started_at <= job.last_finished_at
    make_due()
    assert run_due() == ["count"]
    assert len(ran) == 2


def test_a_job_that_is_wanted_does_not_wait(db, ran):
    run_due()
    assert run_due(["count"]) == ["count"]
    assert run_due(["unknown"]) == []


def test_a_job_runs_in_one_process_at_a_time(db, ran):
    meanwhile = []
    register_job("long", lambda: meanwhile.append(run_due(["long"])), every=timedelta(0))
    assert run_due() == ["count", "long"]
    assert meanwhile == [[]]


def test_of_two_who_see_a_due_job_one_runs_it(db, ran):
    run_due()
    make_due()
    rivals = []

    def rival(execute, sql, params, many, context):
        result = execute(sql, params, many, context)
        if sql.startswith("SELECT") and not rivals:
            rivals.append(None)
            rivals.append(run_due())
        return result

    with connection.execute_wrapper(rival):
        assert run_due() == []
    assert rivals[1] == ["count"]
    assert len(ran) == 2


def test_the_claim_of_a_killed_process_ends(db, ran):
    run_due()
    make_due()
    now = timezone.now()
    ScheduledJob.objects.update(claimed_until=now + CLAIM)
    assert run_due(["count"]) == []
    ScheduledJob.objects.update(claimed_until=now - timedelta(seconds=1))
    assert run_due() == ["count"]


def test_a_job_that_fails_is_written_down_and_stops_no_other(db, ran, caplog):
    def fail():
        raise ValueError("no\x00 luck" + "!" * 1000)

    scheduler._jobs = {"bad": scheduler.Job("bad", fail, timedelta(hours=1)), **scheduler._jobs}
    assert run_due() == ["bad", "count"]
    bad = ScheduledJob.objects.get(name="bad")
    assert bad.last_error.startswith("ValueError: no luck!")
    assert bad.claimed_until is None
    assert "Scheduled job bad failed" in caplog.text
    register_job("bad", lambda: None, timedelta(hours=1))
    run_due(["bad"])
    assert ScheduledJob.objects.get(name="bad").last_error == ""


def test_looking_for_due_jobs_writes_nothing(db, ran, django_assert_num_queries):
    run_due()
    with django_assert_num_queries(2) as queries:
        run_due()
    assert all(query["sql"].startswith("SELECT") for query in queries.captured_queries)


def test_the_product_registers_its_jobs(registered):
    assert set(registered) >= {"publish_scheduled", "outbox.deliver", "outbox.erase_old"}


def test_scheduled_pages_are_published(site, registered):
    page = make_page(site.home, live=False)
    page.go_live_at = timezone.now() + timedelta(hours=1)
    revision = page.save_revision()
    revision.publish()
    type(revision).objects.filter(pk=revision.pk).update(
        approved_go_live_at=timezone.now() - timedelta(seconds=1)
    )
    page.refresh_from_db()
    assert not page.live
    content = type(revision).objects.get(pk=revision.pk).content
    content["go_live_at"] = (timezone.now() - timedelta(seconds=1)).isoformat()
    type(revision).objects.filter(pk=revision.pk).update(content=content)
    scheduler._jobs = {"publish_scheduled": registered["publish_scheduled"]}
    assert run_due() == ["publish_scheduled"]
    page.refresh_from_db()
    assert page.live


def test_a_command_runs_what_is_due(db, ran):
    out = StringIO()
    call_command("run_jobs", stdout=out)
    assert out.getvalue() == "count\n"


def test_nothing_starts_by_itself_in_tests_and_commands(settings):
    assert settings.RUN_JOBS is False
    scheduler.start()
    assert not [t for t in threading.enumerate() if t.name == "scheduler"]


@pytest.fixture
def worker(monkeypatch):
    """Return a worker whose rounds need no database, and the list of its rounds."""
    worker = Worker()
    worker.rounds, worker.done = [], threading.Semaphore(0)

    def one_round(wanted, prompt):
        worker.rounds.append(set(wanted))
        worker.done.release()
        if len(worker.rounds) == 1:
            raise DatabaseError("the database is away")

    monkeypatch.setattr(scheduler, "run_due", one_round)
    monkeypatch.setattr(scheduler, "FIRST_LOOK", 0)
    yield worker
    worker.stop()


def test_the_thread_survives_errors_wakes_and_stops(worker, caplog, monkeypatch):
    closed = []
    monkeypatch.setattr(connections, "close_all", lambda: closed.append(None))
    worker.start()
    worker.start()
    assert len([t for t in threading.enumerate() if t.name == "scheduler"]) == 1
    assert worker.done.acquire(timeout=5)
    worker.wake("mail")
    assert worker.done.acquire(timeout=5)
    worker.stop()
    assert worker.rounds[:2] == [set(), {"mail"}]
    assert len(closed) == len(worker.rounds)
    assert "could not look for due jobs" in caplog.text
    assert not [t for t in threading.enumerate() if t.name == "scheduler"]


def test_without_a_thread_waking_does_nothing():
    worker = Worker()
    worker.wake("mail")
    worker.stop()
    assert worker._wanted == set()
