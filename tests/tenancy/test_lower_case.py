"""Sites stored with capitals by earlier versions can be reached."""

from importlib import import_module

from django.apps import apps
from wagtail.models import Site

from site_core.tenancy.models import HostAlias
from tests.builders import make_site

migration = import_module("site_core.tenancy.migrations.0005_host_names_in_lower_case")


def stored_as(site, hostname):
    Site.objects.filter(pk=site.pk).update(hostname=hostname)


def name_of(site):
    return Site.objects.get(pk=site.pk).hostname


def test_a_name_with_capitals_is_lowered(site, get):
    stored_as(site, "A.Example")
    assert get(site).status_code == 404
    migration.lower(apps, None)
    assert name_of(site) == "a.example"
    assert get(site).status_code == 200


def test_the_name_of_another_site_stays_its_own(site, other_site):
    third = make_site("c.example")
    HostAlias.objects.create(site=other_site, hostname="alias.example")
    stored_as(site, "B.Example")
    stored_as(third, "Alias.Example")
    migration.lower(apps, None)
    assert [name_of(s) for s in (site, other_site, third)] == [
        "B.Example", "b.example", "Alias.Example",
    ]  # fmt: skip
