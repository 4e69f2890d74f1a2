"""The roles of a site, created and repaired by code."""

from django.apps import apps
from django.contrib.auth.models import Group, Permission
from wagtail.contrib.settings.models import BaseSiteSetting
from wagtail.documents import get_document_model
from wagtail.images import get_image_model
from wagtail.models import (
    Collection,
    GroupCollectionPermission,
    GroupPagePermission,
    GroupSitePermission,
    Site,
)

from site_core.tenancy.approval import provision_approval, retire_shipped_workflow
from site_core.tenancy.host_names import named
from site_core.tenancy.models import Role, SharedCollection, SiteCollection, SiteRole
from site_core.tenancy.ownership import SiteOwned

ROLE_NAMES = {Role.AUTHOR: "Authors", Role.EDITOR: "Editors", Role.SITE_ADMIN: "Site admins"}
PAGE_ACTIONS = {
    Role.AUTHOR: ("add",),
    Role.EDITOR: ("add", "change", "publish", "lock", "unlock"),
    Role.SITE_ADMIN: ("add", "change", "publish", "lock", "unlock", "bulk_delete"),
}
MEDIA_ACTIONS = {
    Role.AUTHOR: ("add", "choose"),
    Role.EDITOR: ("add", "change", "choose"),
    Role.SITE_ADMIN: ("add", "change", "choose", "delete"),
}


def site_collection(site: Site) -> Collection:
    """Return the collection that holds the media of ``site``, making it if need be."""
    found = SiteCollection.objects.filter(site=site).select_related("collection").first()
    if found:
        return found.collection
    collection = Collection.get_first_root_node().add_child(name=named(site)[:255])
    SiteCollection.objects.create(site=site, collection=collection)
    return collection


def shared_collection() -> Collection:
    """Return the collection of media all sites may choose, making it if need be."""
    found = SharedCollection.objects.select_related("collection").first()
    if found:
        return found.collection
    collection = Collection.get_first_root_node().add_child(name="Shared by all sites")
    SharedCollection.objects.create(collection=collection)
    return collection


def role_group(site: Site, role: str) -> Group:
    """Return the group of people with ``role`` on ``site``, making it if need be."""
    found = SiteRole.objects.filter(site=site, role=role).select_related("group").first()
    if found:
        return found.group
    group = Group.objects.create(name=_group_name(site, role))
    SiteRole.objects.create(site=site, role=role, group=group)
    return group


def follow_name(site: Site) -> None:
    """Call the groups and the collection of ``site`` by its present name."""
    for held in SiteRole.objects.filter(site=site).select_related("group"):
        held.group.name = _group_name(site, held.role, held.group_id)
        held.group.save(update_fields=["name"])
    Collection.objects.filter(of_site__site=site).update(name=named(site)[:255])


def provision_roles(site: Site) -> dict[str, Group]:
    """Create or repair the groups of ``site`` and everything they may do. Returns them by role."""
    follow_name(site)
    collection, shared = site_collection(site), shared_collection()
    groups = {role: role_group(site, role) for role in Role}
    known = _permissions()
    media = [get_image_model(), get_document_model()]
    for role, group in groups.items():
        group.permissions.set([known["wagtailadmin", "access_admin"]])
        root = site.root_page
        pages = {(root, known["wagtailcore", f"{action}_page"]) for action in PAGE_ACTIONS[role]}
        _grant(GroupPagePermission, group, "page", pages)
        files = {
            (collection, known[_codename(model, action)])
            for model in media
            for action in MEDIA_ACTIONS[role]
        }
        files |= {(shared, known[_codename(model, "choose")]) for model in media}
        _grant(GroupCollectionPermission, group, "collection", files)
        records = {(site, known[_codename(*pair)]) for pair in _record_actions(role)}
        _grant(GroupSitePermission, group, "site", records)
    provision_approval(site, [groups[Role.EDITOR], groups[Role.SITE_ADMIN]])
    return groups


def retire_shipped_groups() -> None:
    """Remove the groups Wagtail ships with: their rights reach over every site (P03)."""
    retire_shipped_workflow()
    Group.objects.filter(name__in=["Editors", "Moderators"], site_role=None).delete()


def _group_name(site, role, pk=None) -> str:
    """Return a name for a group; a number is added when another site is called the same."""
    name = f"{named(site)[:100]}: {ROLE_NAMES[Role(role)]}"
    if Group.objects.filter(name=name).exclude(pk=pk).exists():
        name = f"{name} ({site.pk})"
    return name


def _permissions() -> dict[tuple[str, str], Permission]:
    """Return every permission there is by app and code name, in one query."""
    found = Permission.objects.select_related("content_type")
    return {(p.content_type.app_label, p.codename): p for p in found}


def _codename(model, action) -> tuple[str, str]:
    return model._meta.app_label, f"{action}_{model._meta.model_name}"


def _record_actions(role) -> list[tuple]:
    """Return (model, action) for the settings and records of a site that ``role`` sees to."""
    found = []
    for model in apps.get_models():
        if issubclass(model, BaseSiteSetting):
            if role in getattr(model, "change_roles", (Role.SITE_ADMIN,)):
                found.append((model, "change"))
        elif issubclass(model, SiteOwned):
            found += [(model, action) for action in model.role_actions.get(role, ())]
    return found


def _grant(model, group, target_name, wanted) -> None:
    """Leave ``group`` exactly the (target, permission) pairs ``wanted``."""
    rows = model.objects.filter(group=group)
    keys = {(target.pk, permission.pk) for target, permission in wanted}
    held = {
        (target, permission): pk
        for pk, target, permission in rows.values_list("pk", f"{target_name}_id", "permission_id")
    }
    rows.filter(pk__in=[pk for key, pk in held.items() if key not in keys]).delete()
    model.objects.bulk_create(
        [
            model(group=group, permission=permission, **{target_name: target})
            for target, permission in wanted
            if (target.pk, permission.pk) not in held
        ]
    )
