"""Prints what the form of an article of 150 mixed blocks costs: run it in an installation with the demo.

    DATABASE_URL=sqlite:///copy.sqlite3 python bench/long_article.py

It writes an article and takes it away again.
"""

import os
import statistics
import sys
import time
from pathlib import Path

import django

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "site_core.settings.dev")
django.setup()

from django.db import connection, transaction  # noqa: E402
from django.test import Client  # noqa: E402
from django.test.utils import CaptureQueriesContext  # noqa: E402
from wagtail.models import Site  # noqa: E402

from articles.models import ArticleIndexPage, ArticlePage  # noqa: E402
from site_core.accounts.models import Security, User  # noqa: E402

BLOCKS, RENDERS = 150, 9


def long_article(site):
    """Return an article whose blocks are those of the site's articles, over and over."""
    articles = ArticlePage.objects.descendant_of(site.root_page)
    known = [dict(child) for article in articles for child in article.body.raw_data]
    kinds = {child["type"] for child in known}
    body = [{**known[number % len(known)], "id": f"{number:036d}"} for number in range(BLOCKS)]
    index = ArticleIndexPage.objects.descendant_of(site.root_page).first()
    page = ArticlePage(title="Of many blocks", slug="of-many-blocks", live=False, body=body)
    index.add_child(instance=page)
    return page, len(kinds)


def measure(page, site):
    """Return queries, milliseconds (median, worst) and bytes of its form."""
    Security.objects.update_or_create(site=site, defaults={"require_second_factor": False})
    client = Client(headers={"host": site.hostname})
    client.force_login(User.objects.get(username="eve"))
    address = f"/admin/pages/{page.pk}/edit/"
    client.get(address)
    with CaptureQueriesContext(connection) as captured:
        response = client.get(address)
        queries = len(captured)
    if response.status_code != 200:
        raise SystemExit(f"{address} answered {response.status_code}")
    times = []
    for _ in range(RENDERS):
        started = time.perf_counter()
        client.get(address)
        times.append(1000 * (time.perf_counter() - started))
    return queries, statistics.median(times), max(times), len(response.content)


if __name__ == "__main__":
    with transaction.atomic():
        site = Site.objects.get(hostname="campus.localhost")
        page, kinds = long_article(site)
        queries, median, worst, size = measure(page, site)
        transaction.set_rollback(True)
    print(
        f"{BLOCKS} blocks of {kinds} kinds: {queries} queries, {median:.0f} ms (worst {worst:.0f}), {size:,} bytes"
    )
