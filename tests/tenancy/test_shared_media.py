"""Media shared on purpose: every site may choose them, nobody but Network admins changes them (P03)."""

import pytest
from wagtail.permissions import policy_registry

from site_core.tenancy.roles import provision_roles, shared_collection
from tests.builders import make_document, make_image, make_user

ROLES = ["author", "editor", "site_admin"]


@pytest.fixture
def shared(site, other_site):
    collection = shared_collection()
    return [make_image(collection=collection, title="Shared picture"),
            make_document(collection=collection, title="Shared document")]  # fmt: skip


@pytest.mark.parametrize("role", ROLES)
def test_every_site_chooses_them_and_changes_none(role, site, other_site, shared):
    for owner in (site, other_site):
        user = make_user(site=owner, role=role)
        for thing in shared:
            policy = policy_registry.get(thing)
            assert policy.user_has_permission_for_instance(user, "choose", thing)
            for action in ("change", "delete"):
                assert not policy.user_has_permission_for_instance(user, action, thing)
            assert shared_collection() not in policy.collections_user_has_permission_for(
                user, "add"
            )


@pytest.mark.parametrize("role", ROLES)
def test_choosers_show_ones_own_and_the_shared(role, site, other_site, shared, login):
    make_image(site, title="Our picture")
    make_image(other_site, title="Foreign picture")
    client = login(make_user(site=site, role=role), site)
    html = client.get("/admin/images/chooser/").content.decode()
    assert "Our picture" in html
    assert "Shared picture" in html
    assert "Foreign picture" not in html


def test_provisioning_again_makes_no_second_one(site):
    before = shared_collection()
    provision_roles(site)
    assert shared_collection() == before
