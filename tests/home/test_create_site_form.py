"""Network admins make sites by a form: first the plan, then the site."""

import pytest
from django.urls import reverse
from wagtail.models import Page, PageLogEntry, Revision, Site

from home.models import HomePage
from site_core.accounts.audit import Event
from site_core.accounts.audit_models import AuditEntry
from tests.builders import make_user

TYPED = {
    "host": "https://Www.Voices.example/about", "name": "Voices", "preset": "muster",
    "language": "en", "tagline": "We listen", "contact_email": "", "admin_name": "",
    "admin_email": "", "shown": "",
}  # fmt: skip
LONG_ADDRESS = f"{'x' * 60}@{'y' * 60}.{'z' * 60}.example"


@pytest.fixture
def nadia(site, login):
    return login(make_user(is_superuser=True), site)


def post(client, **changes):
    return client.post(reverse("wagtailsites:add"), {**TYPED, **changes})


def test_the_plan_is_shown_before_anything_is_made(nadia):
    response = post(nadia, action="plan")
    assert response.status_code == 200
    assert "the site “Voices” at http://www.voices.example/" in response.text
    assert "Only the host name was kept of https://Www.Voices.example/about." in response.text
    assert not Site.objects.filter(hostname="www.voices.example").exists()


def test_making_it_without_having_seen_the_plan_shows_the_plan(nadia):
    assert "This will make" in post(nadia, action="make").text
    shown = post(nadia, action="plan").context["digest"]
    changed = post(nadia, action="make", shown=shown, name="Something else")
    assert "the site “Something else”" in changed.text
    assert not Site.objects.filter(hostname="www.voices.example").exists()


def test_the_site_is_made_and_leads_on(nadia):
    shown = post(nadia, action="plan").context["digest"]
    response = nadia.post(
        reverse("wagtailsites:add"), {**TYPED, "action": "make", "shown": shown}, follow=True
    )
    made = Site.objects.get(hostname="www.voices.example")
    assert response.status_code == 200
    assert f"{made.root_url}/" in response.text
    assert reverse("wagtailadmin_pages:edit", args=[made.root_page_id]) in response.text
    assert made.root_page.specific.summary == "We listen"


def test_the_people_of_the_site_are_not_told_who_made_it(nadia):
    shown = post(nadia, action="plan").context["digest"]
    post(nadia, action="make", shown=shown)
    made = Site.objects.get(hostname="www.voices.example")
    pages = Page.objects.descendant_of(made.root_page, inclusive=True)
    assert pages.count() > 5
    assert not pages.exclude(owner=None).exists()
    assert not Revision.page_revisions.exclude(user=None).exists()
    logged = PageLogEntry.objects.filter(page__in=pages)
    assert logged.exists()
    assert not logged.exclude(user=None).exists()
    entry = AuditEntry.objects.get(event=Event.SITE_CREATED, site=made)
    assert entry.actor.is_superuser


@pytest.mark.parametrize(
    ("field", "value", "words"),
    [
        ("host", "", "This field is required"),
        ("host", "a b.example", "no spaces"),
        ("host", "a.example", "is the address of “Site A” already"),
        ("name", "", "This field is required"),
        ("name", "x" * 101, "at most 100 characters"),
        ("language", "xx", "Select a valid choice"),
        ("preset", "xx", "Select a valid choice"),
        ("admin_email", "nobody", "valid email"),
        ("admin_email", LONG_ADDRESS, "at most 150 characters"),
        ("admin_name", "x" * 121, "at most 120 characters"),
        ("host", "\x00", ""),
    ],
)
def test_a_mistake_is_named_beside_its_field_and_nothing_typed_is_lost(nadia, field, value, words):
    response = post(nadia, action="make", **{field: value})
    assert response.status_code == 422
    assert response.context["form"].has_error(field)
    assert words in response.text
    kept = "We listen"
    assert f'value="{kept}"' in response.text
    assert HomePage.objects.count() == 1


def test_nothing_sent_at_all_is_a_mistake_as_well(nadia):
    assert nadia.post(reverse("wagtailsites:add"), {}).status_code == 422


@pytest.mark.parametrize("role", ["author", "editor", "site_admin"])
def test_it_does_not_exist_for_anybody_else(site, login, role):
    client = login(make_user(site=site, role=role), site)
    for address in (
        reverse("wagtailsites:add"), reverse("new_site_made", args=[site.pk]),
    ):  # fmt: skip
        assert client.get(address).status_code == 404
        assert client.post(address, TYPED).status_code == 404


def test_nor_for_strangers(site, client):
    response = client.get(reverse("wagtailsites:add"), headers={"host": "a.example"})
    assert response.status_code == 302
    assert "/login/" in response["Location"]
