"""Prints, as JSON, what searching costs inside the process: queries, CPU time, memory, typing."""

import json
import statistics
import time
import tracemalloc

import django

django.setup()

from django.core.cache import caches  # noqa: E402
from django.db import connection  # noqa: E402
from django.test import Client  # noqa: E402
from django.test.utils import CaptureQueriesContext  # noqa: E402
from wagtail.models import Page, Site  # noqa: E402

from site_core.pages.search.entries import sync_pages  # noqa: E402
from site_core.pages.search.store import forget_indexes, index_for  # noqa: E402

RENDERS = 30
ADDRESSES = {
    "a word most pages have": "/search/?q=consent",
    "three words": "/search/?q=bystander+training+campus",
    "a mistyped word": "/search/?q=harrassment",
    "a topic, without words": "/search/?topic=stepping-in",
    "a kind, the last page": "/search/?q=consent&kind=article&page=999",
    "nothing found": "/search/?q=zzzz",
    "no words yet": "/search/",
    "suggestions: re": "/search/suggest/?q=re",
    "suggestions: pass the m": "/search/suggest/?q=pass+the+m",
    "suggestions, mistyped": "/search/suggest/?q=harrassm",
}
client = Client(headers={"host": "localhost"})


def fetch(path):
    response = client.get(path)
    if response.status_code != 200:
        raise SystemExit(f"{path} answered {response.status_code}")
    return response.content


def queries(path):
    with CaptureQueriesContext(connection) as captured:
        fetch(path)
    return len(captured)


def milliseconds(function, times=RENDERS):
    measured = []
    for _ in range(times):
        started = time.process_time()
        function()
        measured.append(1000 * (time.process_time() - started))
    return statistics.median(measured)


def start_anew():
    forget_indexes()
    for cache in caches.all(initialized_only=True):
        cache.clear()


def measure(name, path):
    fetch(path)
    start_anew()
    cold = queries(path)
    return {
        "name": name,
        "cold": cold,
        "warm": queries(path),
        "ms": milliseconds(lambda: fetch(path)),
    }


def after_publishing(site, page):
    """Read what one published page changes, as every process does once."""
    sync_pages(site, [page.pk])
    return milliseconds(lambda: index_for(site), 1)


def main():
    rows = [measure(name, path) for name, path in ADDRESSES.items()]
    site = Site.objects.select_related("root_page").get(is_default_site=True)
    pages = list(Page.objects.live().descendant_of(site.root_page)[:9])
    start_anew()
    reading = milliseconds(lambda: (forget_indexes(), index_for(site)), 3)
    writing = statistics.median(
        milliseconds(lambda page=page: sync_pages(site, [page.pk]), 1) for page in pages
    )
    following = statistics.median(after_publishing(site, page) for page in pages)
    forget_indexes()
    tracemalloc.start()
    index = index_for(site)
    memory = tracemalloc.get_traced_memory()[0] / 2**20
    facts = {
        "documents": len(index.numbers),
        "words": len(index.weights),
        "reading": reading,
        "writing": writing,
        "following": following,
        "memory": memory,
    }
    print(json.dumps({"rows": rows, **facts}))


if __name__ == "__main__":
    main()
