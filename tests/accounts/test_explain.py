"""What somebody may do, in plain words."""

import pytest
from django.contrib.auth.models import Group

from site_core.accounts.explain import explain
from site_core.accounts.rights import set_role
from tests.builders import make_site, make_user
from tests.kept import kept


@pytest.fixture
@kept
def sites(db):
    return [make_site(f"{name.lower()}.example", name) for name in ("Campus", "Military", "Main")]


@pytest.mark.parametrize(
    ("role", "sentence"),
    [("author", "Eve can write on Campus: own drafts, which an editor publishes."),
     ("editor", "Eve can edit Campus, and publish there."),
     ("site_admin", "Eve can run Campus: edit and publish, and see to its people, settings, "
                    "menus, redirects and lists.")],
)  # fmt: skip
def test_each_role_is_one_sentence(sites, role, sentence):
    eve = make_user(site=sites[0], role=role, first_name="Eve")
    assert explain(eve, sites) == [sentence]


def test_sites_with_the_same_role_are_named_together(sites):
    eve = make_user(first_name="Eve")
    for site in sites:
        set_role(eve, site, "editor")
    assert explain(eve, sites) == ["Eve can edit Campus, Main and Military, and publish there."]


def test_different_roles_are_different_sentences(sites):
    eve = make_user(first_name="Eve", site=sites[0], role="editor")
    set_role(eve, sites[1], "author")
    assert explain(eve, sites, you=True) == [
        "You can edit Campus, and publish there.",
        "You can write on Military: own drafts, which an editor publishes.",
    ]


def test_the_highest_of_several_roles_on_a_site_counts(sites):
    eve = make_user(first_name="Eve", site=sites[0], role="author")
    eve.groups.add(Group.objects.get(site_role__site=sites[0], site_role__role="editor"))
    assert explain(eve, sites) == ["Eve can edit Campus, and publish there."]


def test_nothing_is_said_of_sites_not_asked_about(sites):
    eve = make_user(first_name="Eve", site=sites[0], role="editor")
    set_role(eve, sites[1], "site_admin")
    assert "Military" not in " ".join(explain(eve, sites[:1]))


def test_network_admins_and_closed_accounts_are_explained_as_such(sites):
    nadia = make_user(first_name="Nadia", is_superuser=True)
    eve = make_user(first_name="Eve", site=sites[0], role="editor", is_active=False)
    assert "everything on every site" in explain(nadia, [])[0]
    assert explain(eve, sites) == ["Eve cannot sign in: the account is deactivated."]
    assert explain(make_user(first_name="Bo"), sites) == ["Bo has no role here yet."]


def test_ones_own_page_says_what_one_may_do(sites, login):
    client = login(make_user(site=sites[0], role="editor"), sites[0])
    assert "You can edit Campus, and publish there." in client.get("/admin/account/").text
