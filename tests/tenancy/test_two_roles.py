"""Somebody with different roles on two sites: what one allows is not allowed on the other."""

import pytest

from articles.models import Author
from site_core.tenancy.roles import role_group
from tests.builders import make_author, make_user


@pytest.fixture
def person(site, other_site):
    """Return the site admin of A who is an author of B."""
    user = make_user("max", site, "site_admin")
    user.groups.add(role_group(other_site, "author"))
    return user


def form(site, **fields):
    return {"name": "Taken over", "role": "", "bio": "", "photo": "", "site": site.pk, **fields}


@pytest.mark.parametrize("screen", ["edit", "delete"])
def test_records_of_the_other_site_stay_as_they_are(screen, site, other_site, person, login):
    theirs, ours = make_author(other_site, name="Theirs"), make_author(site, name="Ours")
    client = login(person, site)
    for _ in ("here", "there"):
        client.post(f"/admin/snippets/articles/author/{screen}/{theirs.pk}/", form(site))
        theirs.refresh_from_db()
        assert (theirs.name, theirs.site) == ("Theirs", other_site)
        client.post(f"/admin/working-site/{other_site.pk}/")
    client.post(f"/admin/snippets/articles/author/{screen}/{ours.pk}/", form(site))
    assert not Author.objects.filter(name="Ours").exists()


def test_nothing_is_given_to_a_site_one_may_not_add_to(site, other_site, person, login):
    ours = make_author(site)
    client = login(person, site)
    client.post("/admin/snippets/articles/author/add/", form(other_site))
    client.post(f"/admin/snippets/articles/author/edit/{ours.pk}/", form(other_site))
    assert not Author.objects.filter(site=other_site).exists()


def test_pages_of_the_other_site_are_written_but_not_published(site, other_site, person):
    page = other_site.home
    assert page.permissions_for_user(person).can_add_subpage()
    assert not page.permissions_for_user(person).can_publish()
    assert site.home.permissions_for_user(person).can_publish()
