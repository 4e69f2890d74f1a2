"""Prints, as JSON, what each type of page costs inside the process: queries, CPU time, bytes."""

import json
import statistics
import time

import brotli
import django

django.setup()

from django.contrib.contenttypes.models import ContentType  # noqa: E402
from django.core.cache import caches  # noqa: E402
from django.db import connection  # noqa: E402
from django.test import Client  # noqa: E402
from django.test.utils import CaptureQueriesContext  # noqa: E402
from wagtail.models import Page, Site  # noqa: E402

RENDERS = 30
TYPES = {
    "standard": "home.standardpage",
    "program list": "programs.programindexpage",
    "program": "programs.programpage",
    "article list": "articles.articleindexpage",
    "article": "articles.articlepage",
}
client = Client(headers={"host": "localhost"})


def length(page):
    """Characters in a page's body as stored; lists have none."""
    return len(json.dumps(list(page.body.raw_data))) if hasattr(page, "body") else 0


def addresses():
    """One address per type: of the default site, the page with the longest body."""
    root = Site.objects.get(is_default_site=True).root_page
    yield "home", "/"
    for name, label in TYPES.items():
        app, model = label.split(".")
        content_type = ContentType.objects.get_by_natural_key(app, model)
        pages = content_type.model_class().objects.live().descendant_of(root)
        longest = max(pages, key=length)
        yield name, longest.get_url().removeprefix(root.full_url.rstrip("/")) or "/"
    yield "search", "/search/?q=consent"


def fetch(path):
    response = client.get(path)
    if response.status_code != 200:
        raise SystemExit(f"{path} answered {response.status_code}")
    return b"".join(response) if response.streaming else response.content


def queries(path):
    with CaptureQueriesContext(connection) as captured:
        fetch(path)
    return len(captured)


def cold_queries(path):
    for cache in caches.all(initialized_only=True):
        cache.clear()
    ContentType.objects.clear_cache()
    return queries(path)


def cpu_milliseconds(path):
    times = []
    for _ in range(RENDERS):
        started = time.process_time()
        fetch(path)
        times.append(1000 * (time.process_time() - started))
    return statistics.median(times)


def measure(name, path):
    fetch(path)  # compiles templates, opens the connection
    cold, warm = cold_queries(path), queries(path)
    body = fetch(path)
    return {
        "type": name,
        "path": path,
        "cold": cold,
        "warm": warm,
        "cpu": cpu_milliseconds(path),
        "raw": len(body),
        "brotli": len(brotli.compress(body, quality=5)),
        "body": body.decode(),
    }


if __name__ == "__main__":
    rows = [measure(name, path) for name, path in addresses()]
    print(json.dumps({"pages": Page.objects.live().count(), "rows": rows}))
