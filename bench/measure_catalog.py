"""Prints, as JSON, what the list of programs costs inside the process: queries and milliseconds."""

import json
import statistics
import time

import django

django.setup()

from django.core.cache import caches  # noqa: E402
from django.db import connection  # noqa: E402
from django.test import Client  # noqa: E402
from django.test.utils import CaptureQueriesContext  # noqa: E402

from programs.facets import Criteria  # noqa: E402
from programs.listing import shelf_of  # noqa: E402
from programs.models import ProgramIndexPage, listed_programs  # noqa: E402
from site_core.pages.search.store import forget_indexes  # noqa: E402

TIMES = 30
ADDRESSES = {
    "the whole list": "/programs/",
    "two audiences, a topic, minutes": "/programs/?audience=audience-3&audience=audience-6&topic=topic-5&minutes=75",
    "words": "/programs/?q=bystander",
    "words and a format, A to Z": "/programs/?q=consent&format=workshop&order=name",
    "nothing fits": "/programs/?audience=audience-3&minutes=9999",
    "one audience’s own page": "/programs/for/audience-3/",
    "a plan for two audiences, two duties": "/programs/plan/?for=audience-3&for=audience-6&duty=mandate-1&duty=mandate-2&months=24",
}
client = Client(headers={"host": "localhost"})


def fetch(path):
    response = client.get(path)
    if response.status_code != 200:
        raise SystemExit(f"{path} answered {response.status_code}")


def queries(function):
    with CaptureQueriesContext(connection) as captured:
        function()
    return len(captured)


def milliseconds(function):
    """CPU of this process and time on the clock, each the median of many answers."""
    cpu, clock = [], []
    for _ in range(TIMES):
        started = time.process_time(), time.perf_counter()
        function()
        cpu.append(1000 * (time.process_time() - started[0]))
        clock.append(1000 * (time.perf_counter() - started[1]))
    return {"cpu": statistics.median(cpu), "clock": statistics.median(clock), "best": min(clock)}


def start_anew():
    forget_indexes()
    for cache in caches.all(initialized_only=True):
        cache.clear()


def measure(name, function):
    function()
    start_anew()
    return {
        "name": name,
        "cold": queries(function),
        "warm": queries(function),
        **milliseconds(function),
    }


def facets():
    """Count every facet of the whole list, as the page does before it shows anything."""
    index = ProgramIndexPage.objects.first()
    site = index.get_site()
    programs = listed_programs(site).child_of(index)
    return lambda: shelf_of(programs.all()).narrow(Criteria(ranges={"minutes": 75}))


if __name__ == "__main__":
    rows = [measure(name, lambda path=path: fetch(path)) for name, path in ADDRESSES.items()]
    print(json.dumps([measure("the counts alone", facets()), *rows]))
