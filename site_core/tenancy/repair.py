"""Says what a repair of the roles changed."""

from wagtail.models import (
    GroupCollectionPermission,
    GroupPagePermission,
    GroupSitePermission,
    Site,
    WorkflowPage,
)

from site_core.tenancy.models import SiteCollection, SiteRole
from site_core.tenancy.roles import provision_roles

TARGETS = (
    (GroupPagePermission, "page"),
    (GroupCollectionPermission, "collection"),
    (GroupSitePermission, "site"),
)


def repair(site: Site) -> list[str]:
    """Make or repair the roles of ``site``. Returns what changed, in words."""
    before = _rights(site)
    provision_roles(site)
    after = _rights(site)
    return [f"added: {what}" for what in sorted(after - before)] + [
        f"removed: {what}" for what in sorted(before - after)
    ]


def _rights(site) -> set[str]:
    """Return everything a repair may change, in words."""
    found = set()
    for held in SiteRole.objects.filter(site=site).select_related("group"):
        role = held.get_role_display()
        found.add(f"{role}: the group “{held.group.name}”")
        names = held.group.permissions.values_list("codename", flat=True)
        found |= {f"{role}: {name} everywhere" for name in names}
        for model, target in TARGETS:
            rows = model.objects.filter(group=held.group)
            rows = rows.select_related("permission__content_type", target)
            found |= {f"{role}: {row.permission} on “{getattr(row, target)}”" for row in rows}
    found |= {f"the collection “{held.collection}”" for held in _collections(site)}
    approvals = WorkflowPage.objects.filter(page=site.root_page)
    return found | {f"approval by {held.workflow}" for held in approvals}


def _collections(site):
    return SiteCollection.objects.filter(site=site).select_related("collection")
