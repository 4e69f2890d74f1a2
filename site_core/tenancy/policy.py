"""Permission policies of what sites own, and the queries built on them."""

from django.db.models import Q, QuerySet
from wagtail.models import Page, Site
from wagtail.permission_policies.sites import SitePermissionPolicy
from wagtail.permissions import page_permission_policy, policy_registry, register_permission_policy


def register_site_owned(model) -> None:
    """Let people see and change only those records of ``model`` their site owns."""
    register_permission_policy(model, SitePermissionPolicy(model))


def records_for(user, model, actions=("view", "add", "change", "delete")) -> QuerySet:
    """Return the records of a site-owned ``model`` on which ``user`` may do any of ``actions``."""
    policy = policy_registry.get_by_type(model)
    return policy.instances_user_has_any_permission_for(user, list(actions))


def sites_for(user) -> QuerySet:
    """Return the sites ``user`` works on: those in whose pages they have any permission."""
    if user.is_superuser:
        return Site.objects.all()
    pages = page_permission_policy.instances_user_has_any_permission_for(
        user, ["add", "change", "publish"]
    )
    return Site.objects.filter(root_page__in=pages)


def pages_of_sites(queryset: QuerySet, sites) -> QuerySet:
    """Limit a queryset of pages to the trees of ``sites``."""
    trees = Q(pk__in=[])
    for root in Page.objects.filter(sites_rooted_here__in=sites):
        trees |= Q(path__startswith=root.path)
    return queryset.filter(trees)
