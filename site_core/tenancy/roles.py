"""The roles of a site, created and repaired by code."""

from django.apps import apps
from django.contrib.auth.models import Group, Permission
from django.contrib.contenttypes.models import ContentType
from wagtail.contrib.settings.models import BaseSiteSetting
from wagtail.documents import get_document_model
from wagtail.images import get_image_model
from wagtail.models import (
    Collection,
    GroupCollectionPermission,
    GroupPagePermission,
    GroupSitePermission,
    Page,
    Site,
)

from site_core.tenancy.approval import provision_approval, retire_shipped_workflow
from site_core.tenancy.ownership import SiteOwned

AUTHOR, EDITOR, SITE_ADMIN = "author", "editor", "site_admin"
ROLE_NAMES = {AUTHOR: "Authors", EDITOR: "Editors", SITE_ADMIN: "Site admins"}
PAGE_ACTIONS = {
    AUTHOR: ("add",),
    EDITOR: ("add", "change", "publish", "lock", "unlock"),
    SITE_ADMIN: ("add", "change", "publish", "lock", "unlock", "bulk_delete"),
}
MEDIA_ACTIONS = {
    AUTHOR: ("add", "choose"),
    EDITOR: ("add", "change", "choose"),
    SITE_ADMIN: ("add", "change", "choose", "delete"),
}


def site_collection(site: Site) -> Collection:
    """Return the collection that holds the media of ``site``, making it if need be."""
    root = Collection.get_first_root_node()
    found = root.get_children().filter(name=site.site_name).first()
    return found or root.add_child(name=site.site_name)


def role_group(site: Site, role: str) -> Group:
    """Return the group of people with ``role`` on ``site``, making it if need be."""
    return Group.objects.get_or_create(name=f"{site.site_name}: {ROLE_NAMES[role]}")[0]


def provision_roles(site: Site) -> dict[str, Group]:
    """Create or repair the groups of ``site`` and everything they may do. Returns them by role."""
    collection = site_collection(site)
    groups = {role: role_group(site, role) for role in ROLE_NAMES}
    for role, group in groups.items():
        group.permissions.set(
            [_permission(apps.get_model("wagtailadmin", "Admin"), "access_admin")]
        )
        _grant_pages(group, site.root_page, PAGE_ACTIONS[role])
        _grant_media(group, collection, MEDIA_ACTIONS[role])
        _grant_records(group, site, role)
    provision_approval(site, [groups[EDITOR], groups[SITE_ADMIN]])
    return groups


def retire_shipped_groups() -> None:
    """Remove the groups Wagtail ships with: their rights reach over every site (P03)."""
    retire_shipped_workflow()
    Group.objects.filter(name__in=["Editors", "Moderators"]).delete()


def _permission(model, codename: str) -> Permission:
    content_type = ContentType.objects.get_for_model(model)
    return Permission.objects.get(content_type=content_type, codename=codename)


def _grant_pages(group, root, actions) -> None:
    wanted = {_permission(Page, f"{action}_page") for action in actions}
    GroupPagePermission.objects.filter(group=group).exclude(
        page=root, permission__in=wanted
    ).delete()
    for permission in wanted:
        GroupPagePermission.objects.get_or_create(group=group, page=root, permission=permission)


def _grant_media(group, collection, actions) -> None:
    wanted = {
        _permission(model, f"{action}_{model._meta.model_name}")
        for model in (get_image_model(), get_document_model())
        for action in actions
    }
    GroupCollectionPermission.objects.filter(group=group).exclude(
        collection=collection, permission__in=wanted
    ).delete()
    for permission in wanted:
        GroupCollectionPermission.objects.get_or_create(
            group=group, collection=collection, permission=permission
        )


def _grant_records(group, site, role) -> None:
    wanted = set()
    for model in apps.get_models():
        if issubclass(model, BaseSiteSetting) and role == SITE_ADMIN:
            wanted.add(_permission(model, f"change_{model._meta.model_name}"))
        elif issubclass(model, SiteOwned):
            wanted |= {
                _permission(model, f"{action}_{model._meta.model_name}")
                for action in model.role_actions.get(role, ())
            }
    GroupSitePermission.objects.filter(group=group).exclude(
        site=site, permission__in=wanted
    ).delete()
    for permission in wanted:
        GroupSitePermission.objects.get_or_create(group=group, site=site, permission=permission)
