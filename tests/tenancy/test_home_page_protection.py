"""A home page in use stays where it is, whoever wants it gone and by whatever way (P06)."""

import pytest
from django.contrib.messages import get_messages
from django.core.exceptions import PermissionDenied, ValidationError
from django.core.management import call_command
from django.db import transaction
from django.urls import reverse
from django.utils import timezone
from wagtail.models import Page, Site

from home.models import HomePage
from site_core.tenancy.home_pages import HomePageInUse
from tests.builders import make_page, make_user


@pytest.fixture
def nadia(site, other_site, login):
    return login(make_user(is_superuser=True), site)


def stays(site):
    """Whether the site is there, with its home page live at its place in the tree."""
    root = Site.objects.get(pk=site.pk).root_page
    return root.pk == site.home.pk and root.live and root.depth == 2


def said(response):
    return " ".join(str(message) for message in get_messages(response.wsgi_request))


@pytest.mark.parametrize("role", ["superuser", "site_admin"])
@pytest.mark.parametrize("action", ["delete", "unpublish"])
def test_its_screens_refuse_and_name_the_site(site, login, role, action):
    user = make_user(is_superuser=True) if role == "superuser" else make_user(site=site, role=role)
    address = reverse(f"wagtailadmin_pages:{action}", args=[site.home.pk])
    response = login(user, site).post(address)
    assert response.status_code == 302
    assert stays(site)
    if role == "superuser" or action == "delete":
        assert "“Site A” (a.example)" in said(response)


def test_the_question_is_not_even_asked(nadia, site):
    response = nadia.get(reverse("wagtailadmin_pages:delete", args=[site.home.pk]))
    assert "cannot be deleted" in said(response)


@pytest.mark.parametrize("action", ["delete", "unpublish", "move"])
def test_many_at_once_are_refused_when_one_is_a_home_page(nadia, site, other_site, action):
    other = make_page(other_site.home)
    address = reverse("wagtail_bulk_action", args=["wagtailcore", "page", action])
    data = {"chooser": other_site.home.pk} if action == "move" else {}
    response = nadia.post(f"{address}?id={site.home.pk}&id={other.pk}", data)
    assert stays(site)
    assert Page.objects.filter(pk=other.pk, live=True).exists()
    if action == "move":  # Wagtail itself finds that there is no place for it
        assert response.status_code == 200
    else:
        assert "“Site A” (a.example)" in said(response)


@pytest.mark.parametrize("destination", ["other home", "page of its own"])
def test_moving_is_refused(nadia, site, other_site, destination):
    target = other_site.home
    if destination == "page of its own":
        target = make_page(site.home)
    address = reverse("wagtailadmin_pages:move_confirm", args=[site.home.pk, target.pk])
    nadia.post(address)
    assert stays(site)
    assert stays(other_site)


def test_a_message_names_the_site_that_would_move(nadia, site, other_site):
    address = reverse("wagtailadmin_pages:move_confirm", args=[site.home.pk, other_site.home.pk])
    assert "cannot be moved: it is the home page of “Site A”" in said(nadia.get(address))


@pytest.mark.parametrize("action", ["delete", "unpublish", "move"])
def test_the_admins_api_refuses(nadia, site, other_site, action):
    address = f"/admin/api/main/pages/{site.home.pk}/action/{action}/"
    data = {}
    if action == "move":
        data = {"destination_page_id": other_site.home.pk, "position": "last-child"}
    with transaction.atomic():  # the test's own transaction outlives what fails inside
        response = nadia.post(address, data, content_type="application/json")
    assert response.status_code in (400, 403), response.content
    assert stays(site)


def test_code_cannot_delete_it_either(site):
    for delete in (
        site.home.delete,
        Page.objects.get(pk=site.home.pk).delete,
        HomePage.objects.filter(pk=site.home.pk).delete,
        Page.objects.filter(pk=site.home.pk).delete,
        Page.objects.descendant_of(Page.get_first_root_node()).delete,
        Page.get_first_root_node().delete,
    ):
        with pytest.raises(HomePageInUse, match="Site A"), transaction.atomic():
            delete()
        assert stays(site)


def test_code_cannot_move_or_unpublish_it(site, other_site):
    page = make_page(site.home)
    for change in (
        lambda: site.home.move(other_site.home, pos="last-child"),
        lambda: site.home.move(page, pos="right"),
        HomePage.objects.get(pk=site.home.pk).unpublish,
        Page.objects.get(pk=site.home.pk).unpublish,
    ):
        with pytest.raises(PermissionDenied), transaction.atomic():
            change()
        assert stays(site)


def test_home_pages_may_change_their_order(site, other_site):
    other_site.home.move(site.home, pos="left")
    assert stays(site)
    assert stays(other_site)


def test_a_page_above_home_pages_is_kept_as_well(site):
    folder = make_page(Page.get_first_root_node(), HomePage)
    below = make_page(folder, HomePage)
    Site.objects.create(hostname="deep.example", site_name="Deep", root_page=below)
    with pytest.raises(HomePageInUse, match="Deep"), transaction.atomic():
        Page.objects.get(pk=folder.pk).delete()
    with pytest.raises(HomePageInUse, match="holds the home page of “Deep”"):
        folder.move(site.home, pos="last-child")
    assert Site.objects.filter(hostname="deep.example").exists()


def test_an_expiry_date_does_not_take_a_site_away(site, other_site):
    expiring = make_page(other_site.home, expire_at=timezone.now(), slug="old")
    Page.objects.filter(pk=site.home.pk).update(expire_at=timezone.now())
    call_command("publish_scheduled")
    assert stays(site)
    assert not Page.objects.get(pk=expiring.pk).live


def test_an_expiry_date_is_refused_in_the_form(site):
    home = site.home
    home.expire_at = timezone.now()
    with pytest.raises(ValidationError, match="it is the home page of “Site A”"):
        home.full_clean()


def test_without_its_site_a_home_page_is_a_page_like_others(nadia, site):
    Site.objects.get(pk=site.pk).delete()
    nadia.post(
        reverse("wagtailadmin_pages:delete", args=[site.home.pk]), headers={"host": "b.example"}
    )
    assert not Page.objects.filter(pk=site.home.pk).exists()


def test_a_draft_that_never_was_live_can_be_saved(site):
    draft = make_page(Page.get_first_root_node(), HomePage, live=False)
    Site.objects.create(hostname="soon.example", root_page=draft)
    draft.title = "Soon"
    draft.save()
    assert Page.objects.get(pk=draft.pk).title == "Soon"


def test_editors_of_another_site_are_not_told_its_name(site, other_site, login):
    client = login(make_user(site=other_site, role="site_admin"), other_site)
    for action in ("delete", "unpublish"):
        response = client.post(reverse(f"wagtailadmin_pages:{action}", args=[site.home.pk]))
        assert "Site A" not in said(response)
    assert stays(site)


@pytest.mark.parametrize("bulk", [False, True])
def test_deleting_many_pages_needs_words_typed(nadia, site, settings, bulk):
    section = make_page(site.home)
    for _ in range(settings.WAGTAILADMIN_UNSAFE_PAGE_DELETION_LIMIT - 1):
        make_page(section)
    address = reverse("wagtailadmin_pages:delete", args=[section.pk])
    if bulk:
        address = reverse("wagtail_bulk_action", args=["wagtailcore", "page", "delete"])
        address += f"?id={section.pk}"
    for words in ({}, {"confirm_site_name": ""}, {"confirm_site_name": "proscenium"}):
        nadia.post(address, words)
        assert Page.objects.filter(pk=section.pk).exists(), words
    nadia.post(address, {"confirm_site_name": settings.WAGTAIL_SITE_NAME})
    assert not Page.objects.filter(pk=section.pk).exists()
