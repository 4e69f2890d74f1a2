"""Scheduled publishing: on time, once, whatever fails beside it, and with all that publishing does."""

import threading
from datetime import timedelta

import pytest
from django.db import connection
from django.utils import timezone
from wagtail.models import Page, PageLogEntry, Revision

from site_core.delivery import scheduler
from site_core.delivery.heartbeat import PUBLISH
from site_core.delivery.models import ScheduledJob
from site_core.delivery.publishing import publish_due
from site_core.delivery.scheduler import LOOK_EVERY, PROMPT_CLAIM, register_job, run_due
from tests.builders import make_article, make_article_index, make_page

MINUTE = timedelta(minutes=1)


@pytest.fixture
def clock(monkeypatch):
    """Return a function that moves the time."""
    real, moved = timezone.now, timedelta(0)

    def move(by: timedelta):
        nonlocal moved
        moved += by

    monkeypatch.setattr(timezone, "now", lambda: real() + moved)
    return move


@pytest.fixture
def schedule(site):
    """Return a function that has a page go live, expire, or both, in a while."""

    def run(live_in=None, expire_in=None, **fields):
        page = make_page(site.home, live=not live_in, **fields)
        now = timezone.now()
        page.go_live_at = now + live_in if live_in else None
        page.expire_at = now + expire_in if expire_in else None
        page.save_revision().publish()
        page.refresh_from_db()
        return page

    return run


@pytest.fixture
def pass_minute(clock, django_capture_on_commit_callbacks):
    """Let a minute pass, and what the scheduler does in it."""

    def run():
        clock(MINUTE)
        with django_capture_on_commit_callbacks(execute=True):
            return publish_due()

    return run


def status(get, site, page) -> int:
    return get(site, page.get_url()).status_code


def test_a_page_goes_live_and_expires_at_its_times(site, get, schedule, pass_minute):
    page = schedule(live_in=MINUTE, expire_in=2 * MINUTE)
    assert publish_due() == 0
    assert status(get, site, page) == 404
    assert pass_minute() == 1
    assert status(get, site, page) == 200
    assert pass_minute() == 1
    assert status(get, site, page) == 404
    assert pass_minute() == 0
    page.refresh_from_db()
    assert page.expired
    done = PageLogEntry.objects.filter(page=page.pk, action__endswith="scheduled")
    assert sorted(done.values_list("action", flat=True)) == [
        "wagtail.publish.scheduled", "wagtail.unpublish.scheduled",
    ]  # fmt: skip


def test_a_new_version_of_a_live_page_waits_its_time(site, get, schedule, pass_minute):
    page = schedule(title="As it was")
    page.title, page.go_live_at = "As it will be", timezone.now() + MINUTE
    page.save_revision().publish()
    assert b"As it was" in get(site, page.get_url()).content
    pass_minute()
    assert b"As it will be" in get(site, page.get_url()).content


def test_one_that_fails_holds_up_no_other(site, schedule, pass_minute, monkeypatch, caplog):
    broken, good = schedule(live_in=MINUTE / 3), schedule(live_in=MINUTE / 2)
    real = Revision.publish

    def publish(revision, **kwargs):
        real(revision, **kwargs)
        if revision.object_id == str(broken.pk):
            raise ValueError("its address was given to another page")

    with monkeypatch.context() as patched:
        patched.setattr(Revision, "publish", publish)
        assert pass_minute() == 1
    assert "is due, but could not be dealt with" in caplog.text
    assert not Page.objects.get(pk=broken.pk).live  # nothing half done
    assert Page.objects.get(pk=good.pk).live
    assert publish_due() == 1  # tried again
    assert Page.objects.get(pk=broken.pk).live


def test_who_comes_second_finds_nothing_to_do(schedule, pass_minute, monkeypatch):
    page = schedule(live_in=MINUTE)
    rivals = []

    def rival(execute, sql, params, many, context):
        result = execute(sql, params, many, context)
        if "approved_go_live_at" in sql and sql.startswith("SELECT") and not rivals:
            rivals.append(None)
            rivals.append(publish_due())  # between the other's look and its turn
        return result

    with connection.execute_wrapper(rival):
        assert pass_minute() == 0
    assert rivals[1] == 1
    entries = PageLogEntry.objects.filter(page=page.pk, action="wagtail.publish.scheduled")
    assert entries.count() == 1


def test_readers_lists_and_search_know_of_it_at_once(site, get, pass_minute):
    index = make_article_index(site)
    article = make_article(index, title="Zeppelin rehearsals", live=False)
    article.go_live_at = timezone.now() + MINUTE
    article.expire_at = timezone.now() + 2 * MINUTE
    article.save_revision().publish()
    places = ["/articles/", "/articles/feed/", "/sitemap.xml", "/search/?q=zeppelin"]

    def told():
        return [f"/{article.slug}/" in get(site, place).content.decode() for place in places]

    assert told() == [False] * 4
    pass_minute()
    assert told() == [True] * 4
    pass_minute()
    assert told() == [False] * 4


def test_an_address_that_changes_by_schedule_is_redirected(site, get, schedule, pass_minute):
    page = schedule(slug="early")
    page.slug, page.go_live_at = "late", timezone.now() + MINUTE
    page.save_revision().publish()
    assert get(site, "/early/").status_code == 200
    pass_minute()
    assert get(site, "/early/")["Location"] == "/late/"


@pytest.fixture
def job(monkeypatch):
    """Leave the product's publishing job alone, due now, beside one that never ends."""
    product, hold, holding = scheduler._jobs[PUBLISH], threading.Event(), threading.Event()
    monkeypatch.setattr(scheduler, "_jobs", {PUBLISH: product})

    def long():
        holding.set()
        hold.wait(10)

    register_job("slow mail", long, every=MINUTE)
    yield product
    hold.set()


def test_nothing_is_later_than_a_minute(job):
    """Due right after a look, while the process that had looked is killed at its work."""
    assert max(PROMPT_CLAIM, job.every).total_seconds() + LOOK_EVERY <= 50


def test_a_page_waits_for_no_slow_mail(db, job):
    assert run_due(prompt=True) == [PUBLISH]
    assert ScheduledJob.objects.get().last_finished_at


def test_a_killed_process_holds_it_up_for_half_a_minute(db, job, clock):
    run_due(prompt=True)
    ScheduledJob.objects.update(claimed_until=timezone.now() + PROMPT_CLAIM)
    clock(timedelta(seconds=29))
    assert run_due(prompt=True) == []
    clock(timedelta(seconds=2))
    assert run_due(prompt=True) == [PUBLISH]
