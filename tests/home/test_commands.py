"""The commands around the demonstration: when they refuse, and what they print."""

import pytest
from django.core.management import call_command
from django.core.management.base import CommandError
from django.test import override_settings
from wagtail.models import Page, Site

from home.demo.people import ACCOUNTS, create_people
from home.demo.sites import DEMO_SITES
from home.management.commands.seed_demo import DEFAULT_PASSWORD
from home.models import HomePage
from site_core.accounts.models import User
from tests.builders import make_site


@pytest.fixture
def run(capsys):
    """Return a function that runs a command and gives what it printed."""

    def call(name, *args):
        call_command(name, *args)
        return capsys.readouterr().out

    return call


@pytest.fixture
def no_building(monkeypatch):
    """Fail if a site is built; that takes a minute and is tested on the running demonstration."""

    def fail(*args):
        raise AssertionError("a demonstration site was built")

    monkeypatch.setattr("home.management.commands.seed_demo.Command._build", fail)
    monkeypatch.delenv("DEMO_PASSWORD", raising=False)


@pytest.fixture
def demo_sites(db):
    """Return the demonstration's sites, without their content."""
    Site.objects.all().delete()
    return [make_site(demo.host, demo.name) for demo in DEMO_SITES]


def by_key(sites):
    return {demo.key: site for demo, site in zip(DEMO_SITES, sites, strict=True)}


@pytest.fixture
def empty(db):
    """Return a database as migrations leave it."""
    assert not HomePage.objects.exists()


@override_settings(DEBUG=False)
def test_without_debug_a_password_must_be_given(empty, no_building):
    with pytest.raises(CommandError, match="--password"):
        call_command("seed_demo")
    assert not User.objects.exists()


@override_settings(DEBUG=False)
@pytest.mark.parametrize("way", ["option", "environment"])
def test_without_debug_the_given_password_is_used(demo_sites, no_building, run, monkeypatch, way):
    if way == "environment":
        monkeypatch.setenv("DEMO_PASSWORD", "a-better-one")
    run("seed_demo", *(["--password", "a-better-one"] if way == "option" else []))
    eve = User.objects.get(username="eve")
    assert eve.check_password("a-better-one")
    assert not eve.check_password(DEFAULT_PASSWORD)


@override_settings(DEBUG=True)
def test_with_debug_the_printed_password_will_do(demo_sites, no_building, run):
    run("seed_demo")
    assert User.objects.get(username="eve").check_password(DEFAULT_PASSWORD)


@override_settings(DEBUG=True)
def test_a_database_with_other_content_is_refused(site, no_building):
    pages = Page.objects.count()
    with pytest.raises(CommandError, match="other sites"):
        call_command("seed_demo")
    assert Page.objects.count() == pages
    assert not User.objects.exists()


@pytest.mark.parametrize("debug", [True, False])
def test_if_empty_does_nothing_where_there_is_content(site, no_building, run, debug):
    with override_settings(DEBUG=debug):
        assert "nothing to seed" in run("seed_demo", "--if-empty")
    assert not User.objects.exists()
    assert Site.objects.get(pk=site.pk).port == 80


@override_settings(DEBUG=True)
def test_seeding_again_changes_no_content(demo_sites, no_building, run):
    for demo in demo_sites:
        demo.home.title = "Changed by an editor"
        demo.home.save()
    before = list(Page.objects.values_list("pk", "title"))
    assert "it was there already" in run("seed_demo")
    assert list(Page.objects.values_list("pk", "title")) == before


@override_settings(DEBUG=True, PORT=9001)
@pytest.mark.parametrize("option", [[], ["--if-empty"]])
def test_the_sites_follow_the_port_they_are_served_on(demo_sites, no_building, run, option):
    run("seed_demo", *option)
    assert set(
        Site.objects.filter(pk__in=[s.pk for s in demo_sites]).values_list("port", flat=True)
    ) == {9001}


def test_the_accounts_have_their_roles(demo_sites):
    create_people(by_key(demo_sites), "a-password")
    groups = {
        user.username: [group.name for group in user.groups.order_by("name")]
        for user in User.objects.all()
    }
    assert groups == {
        "nadia": [],
        "sam": ["Plainspoke Campus: Site admins"],
        "eve": ["Plainspoke Campus: Editors"],
        "ari": ["Plainspoke Campus: Authors"],
        "max": ["Plainspoke Campus: Editors", "Plainspoke Military: Editors"],
    }
    assert [user.username for user in User.objects.filter(is_superuser=True)] == ["nadia"]


def test_creating_the_accounts_again_repairs_them(demo_sites):
    create_people(by_key(demo_sites), "a-password")
    eve = User.objects.get(username="eve")
    eve.groups.clear()
    eve.is_superuser = True
    eve.save()
    create_people(by_key(demo_sites), "another-one")
    eve.refresh_from_db()
    assert not eve.is_superuser
    assert eve.check_password("another-one")
    assert eve.groups.get().name == "Plainspoke Campus: Editors"
    assert User.objects.count() == len(ACCOUNTS)


def test_addresses_of_sites_admin_and_accounts_are_printed(demo_sites, run):
    Site.objects.update(port=8123)
    create_people(by_key(demo_sites), DEFAULT_PASSWORD)
    printed = run("show_addresses")
    for demo in DEMO_SITES:
        assert f"http://{demo.host}:8123/" in printed
        assert demo.name in printed
    assert "/admin/" in printed
    assert DEFAULT_PASSWORD in printed
    for username, *_, what in ACCOUNTS:
        assert username in printed
        assert what in printed
    assert "curl -H 'Host: campus.localhost" in printed


def test_accounts_that_are_not_there_are_not_printed(site, run):
    printed = run("show_addresses")
    assert "http://a.example/" in printed
    assert "nadia" not in printed
    assert DEFAULT_PASSWORD not in printed


def test_without_any_site_it_still_says_something(db, run):
    Site.objects.all().delete()
    assert "Sites" in run("show_addresses")
