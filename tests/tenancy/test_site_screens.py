"""Wagtail's screens for sites check what is typed, and deleting one is done with open eyes."""

import pytest
from django.contrib.auth.models import Group
from django.urls import reverse
from wagtail.models import Collection, Page, Site, Task, Workflow, WorkflowPage

from articles.models import Author
from home.models import HomePage
from site_core.newsletter.models import Subscriber
from site_core.tenancy.models import HostAlias, SiteRole
from site_core.tenancy.policy import sites_for
from tests.builders import (
    make_article,
    make_article_index,
    make_author,
    make_image,
    make_page,
    make_user,
)


@pytest.fixture
def nadia(site, other_site, login):
    return login(make_user(is_superuser=True), other_site)


def edit(client, site, **changes):
    values = {"hostname": site.hostname, "port": site.port, "site_name": site.site_name,
              "root_page": site.root_page_id}  # fmt: skip
    return client.post(reverse("wagtailsites:edit", args=[site.pk]), {**values, **changes})


def test_a_host_name_is_tidied_up(nadia, site):
    assert edit(nadia, site, hostname="HTTPS://New.example/").status_code == 302
    assert Site.objects.get(pk=site.pk).hostname == "new.example"


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("b.example", "is the address of “Site B” already"),
        ("other.example", "leads to “Site B” already"),
        ("a b", "no spaces"),
        ("10.0.0.1", "not by an IP address"),
        ("", "required"),
    ],
)
def test_one_that_cannot_be_is_explained(nadia, site, other_site, typed, words):
    HostAlias.objects.create(site=other_site, hostname="other.example")
    response = edit(nadia, site, hostname=typed)
    assert response.status_code == 200
    assert words in response.text
    assert Site.objects.get(pk=site.pk).hostname == "a.example"


def test_the_home_page_must_be_one_readers_can_have(nadia, site, other_site):
    root = Page.get_first_root_node()
    for page, words in (
        (root, "directly below the root"),
        (make_page(site.home), "directly below the root"),
        (make_page(root, HomePage, live=False), "is not published"),
        (other_site.home, "is the home page of “Site B” already"),
    ):
        response = edit(nadia, site, root_page=page.pk)
        assert words in response.text
        assert Site.objects.get(pk=site.pk).root_page_id == site.home.pk


def test_roles_follow_a_new_name_and_a_new_home_page(nadia, site):
    home = make_page(Page.get_first_root_node(), HomePage, title="New home")
    edit(nadia, site, site_name="Renamed", root_page=home.pk)
    names = SiteRole.objects.filter(site=site).values_list("group__name", flat=True)
    assert all(name.startswith("Renamed: ") for name in names)
    eve = make_user(site=site, role="editor")
    assert home.permissions_for_user(eve).can_publish()
    assert not Page.objects.get(pk=site.home.pk).permissions_for_user(eve).can_edit()
    assert [s.pk for s in sites_for(eve)] == [site.pk]
    assert WorkflowPage.objects.get(page=home).workflow.name == "the editors"
    assert Workflow.objects.filter(name="the editors").count() == 2  # one per site


@pytest.fixture
def full_site(site):
    author = make_author(site)
    make_article(make_article_index(site), author=author)
    Subscriber.objects.create(site=site, email="reader@example.org")
    return site


def test_deleting_says_what_goes_along(nadia, full_site):
    text = nadia.get(reverse("wagtailsites:delete", args=[full_site.pk])).text
    for words in ("3 pages", "1 author", "1 subscriber", "a.example", "never sent"):
        assert words in text


def test_a_site_whose_pages_another_shows_as_well_stays(nadia, full_site):
    Site.objects.create(hostname="x.example", root_page=full_site.root_page)
    address = reverse("wagtailsites:delete", args=[full_site.pk])
    response = nadia.post(address, {"host": "a.example"})
    assert "“x.example” shows pages of this site as well" in response.text
    assert Site.objects.filter(pk=full_site.pk).exists()


@pytest.mark.parametrize("typed", ["", "b.example", "Site A", None])
def test_deleting_needs_the_host_name(nadia, full_site, typed):
    data = {} if typed is None else {"host": typed}
    response = nadia.post(reverse("wagtailsites:delete", args=[full_site.pk]), data)
    assert response.status_code == 200
    assert Site.objects.filter(pk=full_site.pk).exists()


def test_a_site_goes_with_everything_and_nothing_of_another(nadia, full_site, other_site):
    image = make_image(full_site)
    groups = list(Group.objects.filter(site_role__site=full_site).values_list("pk", flat=True))
    workflow = WorkflowPage.objects.get(page=full_site.home).workflow
    task = workflow.workflow_tasks.get().task
    response = nadia.post(
        reverse("wagtailsites:delete", args=[full_site.pk]), {"host": " A.example "}
    )
    assert response.status_code == 302
    assert not Site.objects.filter(pk=full_site.pk).exists()
    assert not Page.objects.filter(path__startswith=full_site.home.path).exists()
    assert not Author.objects.exists()
    assert not Group.objects.filter(pk__in=groups).exists()
    assert not Workflow.objects.filter(pk=workflow.pk).exists()
    assert not Task.objects.filter(pk=task.pk).exists()
    assert WorkflowPage.objects.get(page=other_site.home).workflow.workflow_tasks.get().task.active
    assert Collection.objects.filter(pk=image.collection_id).exists()
    other = Site.objects.get(pk=other_site.pk)
    assert other.root_page.pk == other_site.home.pk
    assert SiteRole.objects.filter(site=other).count() == 3


@pytest.mark.parametrize("role", ["editor", "site_admin"])
def test_nobody_else_changes_or_deletes_a_site(site, login, role):
    client = login(make_user(site=site, role=role), site)
    assert edit(client, site, site_name="Mine").status_code == 404
    address = reverse("wagtailsites:delete", args=[site.pk])
    assert client.get(address).status_code == 404
    assert client.post(address, {"host": "a.example"}).status_code == 404
    assert Site.objects.get(pk=site.pk).site_name == "Site A"
