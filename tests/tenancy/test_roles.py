"""What each role may do on its own site, and that it may do nothing on another (P02, P03, P05)."""

import pytest
from django.contrib.auth.models import Group, Permission
from wagtail.models import (
    Collection,
    GroupCollectionPermission,
    GroupPagePermission,
    GroupSitePermission,
    Page,
)
from wagtail.permissions import page_permission_policy, policy_registry

from articles.models import Author, Series
from site_core.branding.models import Brand
from site_core.media.models import Document, Image
from site_core.newsletter.models import Subscriber
from site_core.sections.models import CopiedBlocks, PageTemplate, SavedSection
from site_core.tenancy.policy import records_for, sites_for
from site_core.tenancy.roles import (
    provision_roles,
    retire_shipped_groups,
    role_group,
    site_collection,
)
from tests.builders import (
    make_author,
    make_document,
    make_image,
    make_page,
    make_series,
    make_user,
)

ROLES = ["author", "editor", "site_admin"]
NOBODY, EDITORS, ADMINS = set(), {"editor", "site_admin"}, {"site_admin"}
EVERYBODY = set(ROLES)
PAGES = {"add_subpage": EVERYBODY, "edit": EDITORS, "publish": EDITORS, "unpublish": EDITORS,
         "delete": EDITORS, "move": EDITORS, "lock": EDITORS, "set_view_restrictions": EDITORS}  # fmt: skip
RECORDS = {
    (Image, "choose"): EVERYBODY, (Image, "change"): EDITORS, (Image, "delete"): ADMINS,
    (Document, "choose"): EVERYBODY, (Document, "change"): EDITORS, (Document, "delete"): ADMINS,
    (Author, "view"): EVERYBODY, (Author, "add"): EDITORS,
    (Author, "change"): EDITORS, (Author, "delete"): ADMINS,
    (Series, "view"): EVERYBODY, (Series, "add"): EDITORS,
    (Series, "change"): EDITORS, (Series, "delete"): ADMINS,
    (SavedSection, "view"): EVERYBODY, (SavedSection, "add"): EDITORS,
    (SavedSection, "delete"): EDITORS, (CopiedBlocks, "view"): NOBODY,
    (PageTemplate, "view"): EVERYBODY, (PageTemplate, "add"): EDITORS,
    (Subscriber, "view"): EDITORS, (Subscriber, "add"): NOBODY,
    (Subscriber, "change"): NOBODY, (Subscriber, "delete"): ADMINS,
    (Brand, "change"): ADMINS,
}  # fmt: skip


def make_record(model, site):
    makers = {Image: make_image, Document: make_document, Author: make_author,
              Series: make_series}  # fmt: skip
    if model in makers:
        return makers[model](site)
    if model is CopiedBlocks:
        return model.objects.create(site=site, user=make_user())
    if model is SavedSection:
        return model.objects.create(site=site, name="Help")
    if model is PageTemplate:
        return model.objects.create(site=site, page=make_page(site.home, live=False))
    if model is Brand:
        return Brand.objects.get_or_create(site=site)[0]
    return model.objects.create(site=site, email="reader@example.org")


@pytest.mark.parametrize("role", ROLES)
@pytest.mark.parametrize(("action", "allowed"), PAGES.items())
def test_pages(site, other_site, role, action, allowed):
    user = make_user(site=site, role=role)
    for owner, may in ((site, role in allowed), (other_site, False)):
        page = make_page(owner.home)
        assert getattr(page.permissions_for_user(user), f"can_{action}")() is may, owner


@pytest.mark.parametrize("role", ROLES)
@pytest.mark.parametrize(("case", "allowed"), RECORDS.items())
def test_records(site, other_site, role, case, allowed):
    model, action = case
    user = make_user(site=site, role=role)
    policy = policy_registry.get_by_type(model)
    own, foreign = make_record(model, site), make_record(model, other_site)
    actions = policy.instances_user_has_permission_for(user, action)
    assert policy.user_has_permission_for_instance(user, action, own) is (role in allowed)
    assert not policy.user_has_permission_for_instance(user, action, foreign)
    assert set(actions) == ({own} if role in allowed else set())


@pytest.mark.parametrize("role", ROLES)
def test_everybody_deletes_what_they_uploaded(site, other_site, role):
    user = make_user(site=site, role=role)
    policy = policy_registry.get_by_type(Image)
    own, foreign = (make_image(s, uploaded_by_user=user) for s in (site, other_site))
    assert policy.user_has_permission_for_instance(user, "delete", own)
    assert not policy.user_has_permission_for_instance(user, "delete", foreign)
    assert list(policy.instances_user_has_permission_for(user, "delete")) == [own]


@pytest.mark.parametrize("role", ROLES)
@pytest.mark.parametrize("model", [Image, Document])
def test_uploads_go_to_the_collection_of_ones_own_site(site, other_site, role, model):
    user = make_user(site=site, role=role)
    policy = policy_registry.get_by_type(model)
    assert list(policy.collections_user_has_permission_for(user, "add")) == [site_collection(site)]


def test_an_author_edits_what_they_wrote_and_submits_it(site):
    author = make_user("ari", site, "author")
    own = make_page(site.home, owner=author, live=False)
    permissions = own.permissions_for_user(author)
    assert permissions.can_edit()
    assert not permissions.can_publish()
    assert permissions.can_submit_for_moderation()


@pytest.mark.parametrize("role", ROLES)
def test_only_the_admin_itself_is_granted_for_every_site(site, role):
    assert [p.codename for p in role_group(site, role).permissions.all()] == ["access_admin"]


def test_everybody_works_on_their_own_sites_only(site, other_site):
    both = make_user(site=site, role="editor")
    both.groups.add(role_group(other_site, "author"))
    assert list(sites_for(make_user(site=site, role="author"))) == [site]
    assert set(sites_for(both)) == {site, other_site}
    assert set(sites_for(make_user(is_superuser=True))) >= {site, other_site}
    assert list(sites_for(make_user())) == []


def test_records_of_several_roles_add_up(site, other_site):
    user = make_user(site=site, role="editor")
    user.groups.add(role_group(other_site, "author"))
    for owner in (site, other_site):
        Subscriber.objects.create(site=owner, email="a@example.org")
    assert [s.site for s in records_for(user, Subscriber)] == [site]


def grants() -> set:
    """Return everything granted to anybody, as comparable rows."""
    return {
        *GroupPagePermission.objects.values_list("group__name", "page", "permission__codename"),
        *GroupCollectionPermission.objects.values_list(
            "group__name", "collection__name", "permission__codename"),
        *GroupSitePermission.objects.values_list(
            "group__name", "site__hostname", "permission__codename"),
        *Group.objects.values_list("name", "permissions__codename"),
        *Collection.objects.values_list("path"),
    }  # fmt: skip


def test_provisioning_twice_changes_nothing(site):
    before = grants()
    provision_roles(site)
    assert grants() == before


def test_provisioning_repairs_what_is_missing(site):
    before = grants()
    GroupPagePermission.objects.all().delete()
    GroupCollectionPermission.objects.filter(group__name__startswith="Site A").delete()
    GroupSitePermission.objects.filter(group__name__startswith="Site A").delete()
    role_group(site, "editor").delete()
    provision_roles(site)
    assert {grant for grant in before if str(grant[0]).startswith("Site A")} <= grants()


def test_provisioning_takes_back_what_reaches_too_far(site, other_site):
    before = grants()
    group = role_group(site, "editor")
    publish = Permission.objects.get(codename="publish_page")
    brand = Permission.objects.get(codename="change_brand")
    GroupPagePermission.objects.create(
        group=group, page=Page.get_first_root_node(), permission=publish
    )
    GroupPagePermission.objects.create(group=group, page=other_site.home, permission=publish)
    GroupCollectionPermission.objects.create(
        group=group, collection=Collection.get_first_root_node(),
        permission=Permission.objects.get(
            codename="delete_image", content_type__app_label="media"),
    )  # fmt: skip
    GroupSitePermission.objects.create(group=group, site=other_site, permission=brand)
    group.permissions.add(Permission.objects.get(codename="add_user"))
    provision_roles(site)
    assert grants() == before


def test_wagtails_groups_for_all_sites_are_retired(db):
    retire_shipped_groups()
    assert not Group.objects.filter(name__in=["Editors", "Moderators"]).exists()
    assert not GroupPagePermission.objects.filter(page__depth=1).exists()


def test_nobody_but_superusers_explores_above_their_site(site):
    user = make_user(site=site, role="site_admin")
    assert page_permission_policy.explorable_root_instance(user).pk == site.home.pk


def test_two_sites_of_one_name_share_nothing(site, other_site):
    other_site.site_name = site.site_name
    other_site.save()
    provision_roles(other_site)
    assert site_collection(other_site) != site_collection(site)
    assert {g.pk for g in provision_roles(site).values()}.isdisjoint(
        g.pk for g in provision_roles(other_site).values()
    )


def test_a_renamed_site_keeps_its_people_and_media(site):
    before = {role: role_group(site, role).pk for role in ROLES}, site_collection(site).pk
    site.site_name = "Another name"
    site.save()
    groups = provision_roles(site)
    assert ({role: role_group(site, role).pk for role in ROLES}, site_collection(site).pk) == before
    assert groups["editor"].name == "Another name: Editors"
    assert site_collection(site).name == "Another name"
