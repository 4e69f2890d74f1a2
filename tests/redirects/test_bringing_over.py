"""What Wagtail's own redirects held is brought over once, and nothing of them stays behind."""

from importlib import import_module

import pytest
from django.apps import apps
from django.contrib.contenttypes.models import ContentType
from django.db import connection
from wagtail.models import Page, ReferenceIndex, Site

from site_core.redirects.models import Redirect
from tests.builders import make_page

migration = import_module("site_core.redirects.migrations.0002_bring_over_from_wagtail")
dropping = import_module("site_core.redirects.migrations.0003_drop_wagtails_table")
EDITOR = type("Editor", (), {"connection": connection})
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
            f"CREATE TABLE {migration.TABLE} (id integer PRIMARY KEY, old_path varchar(255), "
            "site_id integer NULL REFERENCES wagtailcore_site (id) DEFERRABLE INITIALLY DEFERRED, "
            "redirect_page_id integer NULL REFERENCES wagtailcore_page (id) "
            "DEFERRABLE INITIALLY DEFERRED, redirect_link varchar(255), is_permanent boolean, "
            "automatically_created boolean)"
        )
    yield migration.TABLE
    with connection.cursor() as cursor:
        cursor.execute(f"DROP TABLE IF EXISTS {migration.TABLE}")


def fill(table, rows):
    with connection.cursor() as cursor:
        for number, row in enumerate(rows):
            cursor.execute(
                f"INSERT INTO {table} VALUES (%s, %s, %s, %s, %s, %s, %s)", [number, *row]
            )
    connection.check_constraints()  # a migration begins with nothing left to be checked


def test_redirects_of_all_sites_go_to_the_default_one(table, site):
    Site.objects.exclude(pk=site.pk).delete()
    Site.objects.filter(pk=site.pk).update(is_default_site=True)
    fill(
        table,
        [
            (path, site.pk if owner else None, None, link, permanent, False)
            for path, owner, link, permanent in ROWS
        ],
    )
    migration.bring_over(apps, EDITOR)
    found = {row.old_path: (row.target_link, row.permanent) for row in Redirect.objects.all()}
    assert found == {
        "/Old/": ("https://elsewhere.example/own", True),
        "/only-all": ("/search/", False),
    }


def test_a_redirect_to_a_page_goes_on_leading_there(table, site, get):
    page = make_page(site.home, slug="new")
    fill(table, [("/old", site.pk, page.pk, "", True, True)])
    migration.bring_over(apps, EDITOR)
    row = Redirect.objects.get()
    assert (row.target_page_id, row.automatic) == (page.pk, True)
    assert get(site, "/old")["Location"] == "/new/"


def test_a_page_it_led_to_can_be_deleted_afterwards(table, site):
    page = make_page(site.home, slug="new")
    fill(table, [("/old", site.pk, page.pk, "", True, False)])
    kind = ContentType.objects.create(app_label="wagtailredirects", model="redirect")
    ReferenceIndex.objects.create(
        content_type=kind, base_content_type=kind, object_id="0", to_object_id=str(page.pk),
        to_content_type=ContentType.objects.get_for_model(Page), model_path="redirect_page",
        content_path="redirect_page", content_path_hash="00000000-0000-0000-0000-000000000000",
    )  # fmt: skip
    migration.bring_over(apps, EDITOR)
    connection.check_constraints()
    dropping.drop(apps, EDITOR)
    assert migration.TABLE not in connection.introspection.table_names()
    assert not ReferenceIndex.objects.filter(base_content_type=kind).exists()
    Page.objects.get(pk=page.pk).delete()
    connection.check_constraints()  # what is put off until the transaction ends
    assert Redirect.objects.get().target_page_id is None


def test_nothing_happens_without_that_table(db):
    migration.bring_over(apps, EDITOR)
    dropping.drop(apps, EDITOR)
    assert not Redirect.objects.exists()
