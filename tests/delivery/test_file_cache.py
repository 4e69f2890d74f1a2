"""Counters in the cache of an installation without Redis."""

import time
from concurrent.futures import ThreadPoolExecutor

import pytest

from site_core.delivery.file_cache import FileCache


@pytest.fixture
def files(tmp_path):
    return FileCache(tmp_path / "cache", {})


@pytest.fixture
def later(monkeypatch):
    """Return a function that moves the time by some seconds."""
    real, moved = time.time, [0]
    monkeypatch.setattr(time, "time", lambda: real() + sum(moved))
    return moved.append


def test_a_counter_ends_when_it_was_to_however_often_it_is_counted(files, later):
    files.add("day", 0, 86_400)
    for total in (1, 2, 3):
        later(1_000)
        assert files.incr("day") == total
    later(86_400 - 3_000 + 1)
    with pytest.raises(ValueError, match="day"):
        files.incr("day")


def test_a_short_counter_is_not_made_longer(files, later):
    files.add("minute", 0, 60)
    later(50)
    files.incr("minute")
    later(20)
    assert files.get("minute") is None


def test_a_counter_without_an_end_has_none(files, later):
    files.set("ever", 1, None)
    files.incr("ever", 2)
    later(10_000_000)
    assert files.get("ever") == 3


def test_nobody_who_counts_at_once_is_lost(files):
    files.add("many", 0, 60)
    with ThreadPoolExecutor(8) as pool:
        totals = list(pool.map(lambda _: files.incr("many"), range(80)))
    assert sorted(totals) == list(range(1, 81))


def test_what_was_never_counted_cannot_be(files):
    with pytest.raises(ValueError, match="missing"):
        files.incr("missing")
