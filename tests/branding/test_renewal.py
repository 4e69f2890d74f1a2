"""A release with another color engine renews what sites have stored, without anybody saving."""

import re

import pytest
from django.core.cache import cache
from django.core.management import call_command

from site_core.branding.chrome import SHAPE, chrome_of
from site_core.branding.colors import ENGINE
from site_core.branding.models import Brand, StoredChrome
from site_core.branding.sheets import short_hash

OLD = ":root{--page:#fff}"


@pytest.fixture
def old(site):
    """Return the brand of a site as an older release left it."""
    brand = Brand.objects.create(site=site, brand_color="#00595e")
    Brand.objects.filter(pk=brand.pk).update(css=OLD, engine="older")
    kept = StoredChrome.objects.get(site=site)
    kept.data["colors"] = short_hash(OLD)
    kept.shape = "older"
    kept.save()
    cache.clear()
    return brand


def sheet(get, site):
    return get(site, re.search(r"/theme-[0-9a-f]{12}\.css", get(site).text)[0])


def test_migrating_renews_style_sheets_and_what_surrounds_pages(site, old, get):
    call_command("migrate", verbosity=0)
    old.refresh_from_db()
    assert old.engine == ENGINE
    assert old.css == old.build_css()
    kept = StoredChrome.objects.get(site=site)
    assert kept.shape == SHAPE
    assert kept.data["colors"] == short_hash(old.css)


def test_what_this_release_adds_around_pages_is_made(site, get):
    kept = StoredChrome.objects.get(site=site)
    del kept.data["parts"]["program_terms"]
    kept.save()
    cache.clear()
    assert "program_terms" in chrome_of(site).parts  # for who reads meanwhile
    call_command("migrate", verbosity=0)
    kept.refresh_from_db()
    assert "program_terms" in kept.data["parts"]


def test_before_that_readers_get_colors_of_the_present_engine(site, old, get):
    answer = sheet(get, site)
    assert b"--on-brand" in answer.content
    assert "immutable" in answer["Cache-Control"]
    old.refresh_from_db()
    assert old.css == OLD, "reading writes nothing"


def test_migrating_again_changes_nothing(site, old, monkeypatch):
    call_command("migrate", verbosity=0)
    monkeypatch.setattr(Brand, "save", lambda *a, **k: pytest.fail("saved again"))
    call_command("migrate", verbosity=0)


def test_sites_without_a_brand_are_left_alone(site):
    call_command("migrate", verbosity=0)
    assert not Brand.objects.exists()
