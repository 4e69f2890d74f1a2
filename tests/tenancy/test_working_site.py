"""The site one works on: shown on every screen, followed by every list, switched in one click."""

import pytest
from django.urls import reverse

from articles.models import Author
from site_core.newsletter.models import Subscriber
from site_core.tenancy.roles import role_group
from tests.builders import (
    make_article,
    make_article_index,
    make_author,
    make_document,
    make_image,
    make_page,
    make_user,
)
from tests.kept import kept

SCREENS = {
    "pages": ["/admin/pages/{home}/", "/admin/choose-page/", "/admin/choose-page/search/?q=thing",
              "/admin/reports/aging-pages/", "/admin/reports/site-history/",
              "/admin/pages/usage/home/standardpage/", "/admin/"],
    "images": ["/admin/images/", "/admin/images/chooser/"],
    "documents": ["/admin/documents/", "/admin/documents/chooser/"],
    "authors": ["/admin/snippets/articles/author/", "/admin/snippets/choose/articles/author/"],
    "subscribers": ["/admin/newsletter/subscriber/"],
}  # fmt: skip
ADDRESSES = [address for addresses in SCREENS.values() for address in addresses]


@pytest.fixture
@kept
def both(site, other_site):
    """Return two sites with one of each thing."""
    for one in (site, other_site):
        page = make_page(one.home, slug="page", title=f"{one.site_name} thing")
        page.save_revision(log_action=True).publish()
        make_article(make_article_index(one), title=f"{one.site_name} article")
        make_image(one, title=f"{one.site_name} thing")
        make_document(one, title=f"{one.site_name} thing")
        make_author(one, name=f"{one.site_name} thing")
        Subscriber.objects.create(site=one, email=f"{one.site_name[-1]}-thing@example.org")
    return site, other_site


@pytest.fixture
def person(both):
    """Return a site admin of both sites."""
    user = make_user("max", both[0], "site_admin")
    user.groups.add(role_group(both[1], "site_admin"))
    return user


def switch(client, site_id):
    return client.post(reverse("tenancy_choose_site", args=[site_id]), follow=True)


def shown(client, address, site) -> set[str]:
    """Return the sites of which a screen shows something."""
    html = client.get(address.format(home=site.home.pk)).content.decode()
    letters = {"A": ("Site A thing", "A-thing@"), "B": ("Site B thing", "B-thing@")}
    return {key for key, words in letters.items() if any(word in html for word in words)}


@pytest.mark.parametrize("address", ADDRESSES)
def test_every_list_follows_the_site_worked_on(address, both, person, login):
    site, other = both
    client = login(person, site)
    assert shown(client, address, site) == {"A"}
    switch(client, other.pk)
    assert shown(client, address, other) == {"B"}


@pytest.mark.parametrize("path", ["/admin/", "/admin/images/", "/admin/account/", "/admin/pages/"])
def test_every_screen_says_which_site_it_is(path, both, person, login):
    client = login(person, both[0])
    html = client.get(path, follow=True).content.decode()
    assert "<strong>Site A</strong>" in html
    assert "> to Site B</span>" in html
    assert "- Site A</title>" in html


def test_two_sites_are_switched_in_one_click(both, person, login):
    client = login(person, both[0])
    html = switch(client, both[1].pk).content.decode()
    assert "You are working on Site B." in html
    assert "<strong>Site B</strong>" in html
    assert "> to Site A</span>" in html


def test_one_begins_on_the_site_of_the_host(both, person, login):
    assert "<strong>Site B</strong>" in login(person, both[1]).get("/admin/").content.decode()


def test_somebody_with_one_site_is_offered_no_other(both, login):
    html = login(make_user(site=both[0], role="editor"), both[0]).get("/admin/").content.decode()
    assert "<strong>Site A</strong>" in html
    assert "Switch" not in html
    assert "Site B" not in html


@pytest.mark.parametrize("role", ["author", "editor", "site_admin"])
def test_nobody_switches_to_a_site_they_do_not_work_on(role, both, login):
    client = login(make_user(site=both[0], role=role), both[0])
    for site_id in (both[1].pk, 0, 999999):
        assert switch(client, site_id).status_code == 404
    assert "<strong>Site A</strong>" in client.get("/admin/").content.decode()


def test_switching_needs_a_post(both, person, login):
    client = login(person, both[0])
    assert client.get(reverse("tenancy_choose_site", args=[both[1].pk])).status_code == 405


def test_a_choice_ends_with_the_role(both, person, login):
    client = login(person, both[0])
    switch(client, both[1].pk)
    person.groups.remove(role_group(both[1], "site_admin"))
    html = client.get("/admin/").content.decode()
    assert "<strong>Site A</strong>" in html


def test_network_admins_look_over_all_sites_until_they_choose(both, login):
    client = login(make_user(is_superuser=True), both[0])
    address = "/admin/snippets/articles/author/"
    assert shown(client, address, both[0]) == {"A", "B"}
    assert "all sites" in client.get(address).content.decode()
    switch(client, both[1].pk)
    assert shown(client, address, both[0]) == {"B"}
    switch(client, 0)
    assert shown(client, address, both[0]) == {"A", "B"}


def test_a_link_to_ones_other_site_works_and_the_bar_says_so(both, person, login):
    site, other = both
    client = login(person, site)
    page, author = other.home.get_children().first(), Author.objects.get(site=other)
    for path in (f"/admin/pages/{page.pk}/edit/", f"/admin/pages/{other.home.pk}/",
                 f"/admin/settings/branding/brand/{other.pk}/",
                 f"/admin/snippets/articles/author/edit/{author.pk}/"):  # fmt: skip
        response = client.get(path)
        assert response.status_code == 200
        assert "<strong>Site B</strong>" in response.content.decode(), path
    assert "<strong>Site A</strong>" in client.get("/admin/").content.decode()


def test_settings_open_for_the_site_worked_on(both, person, login):
    client = login(person, both[0])
    switch(client, both[1].pk)
    response = client.get("/admin/settings/branding/brand/")
    assert response["Location"].endswith(f"/{both[1].pk}/")


def test_uploads_go_to_the_site_worked_on(both, person, login):
    client = login(person, both[0])
    switch(client, both[1].pk)
    html = client.get("/admin/images/add/").content.decode()
    assert "Site A</option>" not in html


def test_pages_readers_see_know_no_working_site(both, person, login):
    client = login(person, both[0])
    switch(client, both[1].pk)
    assert "Site A thing" in client.get("/page/").content.decode()
