"""What Wagtail's own redirects held is brought over once."""

from importlib import import_module

import pytest
from django.apps import apps
from django.db import connection
from wagtail.models import Site

from site_core.redirects.models import Redirect

migration = import_module("site_core.redirects.migrations.0002_bring_over_from_wagtail")
ROWS = [
    ("/old", None, "https://elsewhere.example/all", True),
    ("/only-all", None, "/search/", False),
    ("/Old/", "own", "https://elsewhere.example/own", True),
    ("/nowhere", "own", "", True),
]


@pytest.fixture
def table(db):
    """Make the table as Wagtail's app left it."""
    with connection.cursor() as cursor:
        cursor.execute(
            f"CREATE TABLE {migration.TABLE} (id integer, old_path text, site_id bigint, "
            "redirect_page_id bigint, redirect_link text, is_permanent boolean, "
            "automatically_created boolean)"
        )
    yield migration.TABLE
    with connection.cursor() as cursor:
        cursor.execute(f"DROP TABLE {migration.TABLE}")


def bring_over():
    migration.bring_over(apps, type("Editor", (), {"connection": connection}))


def test_redirects_of_all_sites_go_to_the_default_one(table, site):
    Site.objects.exclude(pk=site.pk).delete()
    Site.objects.filter(pk=site.pk).update(is_default_site=True)
    with connection.cursor() as cursor:
        for number, (path, owner, link, permanent) in enumerate(ROWS):
            cursor.execute(
                f"INSERT INTO {table} VALUES (%s, %s, %s, NULL, %s, %s, %s)",
                [number, path, site.pk if owner else None, link, permanent, False],
            )
    bring_over()
    found = {row.old_path: (row.target_link, row.permanent) for row in Redirect.objects.all()}
    assert found == {
        "/Old/": ("https://elsewhere.example/own", True),
        "/only-all": ("/search/", False),
    }


def test_nothing_happens_without_that_table(db):
    bring_over()
    assert not Redirect.objects.exists()
