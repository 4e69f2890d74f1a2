"""Who may know of whose account, and what may be done to it (P01)."""

from django.contrib.auth import get_user_model
from django.db.models import Q, QuerySet
from django.shortcuts import get_object_or_404
from wagtail.models import Site
from wagtail.permission_policies.base import BasePermissionPolicy

from site_core.tenancy.models import Role, SiteRole
from site_core.tenancy.people import administered_sites, administers, manages
from site_core.tenancy.policy import working_site_of


def accounts_of(actor) -> QuerySet:
    """Return the accounts ``actor`` sees to: with a role on a site they administer.

    Network admins are known only to each other.
    """
    people = get_user_model().objects.all()
    if actor.is_superuser:
        return people if actor.is_active else people.none()
    return people.filter(is_superuser=False, pk__in=_members(administered_sites(actor)))


def shown_accounts(actor) -> QuerySet:
    """Return the accounts the list shows: those of the site worked on, if there is one."""
    site = working_site_of(actor)
    people = accounts_of(actor)
    if site and administered_sites(actor).filter(pk=site.pk).exists():
        people = people.filter(pk__in=_members([site]))
    return people


def shown_administered_sites(actor) -> QuerySet:
    """Return the sites people are shown of: the one worked on, or all ``actor`` administers."""
    sites = administered_sites(actor)
    site = working_site_of(actor)
    return sites.filter(pk=site.pk) if site and sites.filter(pk=site.pk).exists() else sites


def account_or_404(actor, pk):
    """Return an account ``actor`` sees to; any other does not exist."""
    return get_object_or_404(accounts_of(actor), pk=pk)


def may_manage(actor, account) -> bool:
    """Whether ``actor`` may change more of ``account`` than its roles on their own sites."""
    return actor.is_active and actor.pk != account.pk and manages(actor, account)


def colleagues_on(site: Site, actor) -> QuerySet:
    """Return the active people of ``site`` that ``actor`` may know of."""
    return accounts_of(actor).filter(is_active=True, pk__in=_members([site]))


def _members(sites):
    held = SiteRole.objects.filter(site__in=sites, group__user__isnull=False)
    return held.values("group__user")


class AccountPolicy(BasePermissionPolicy):
    """Accounts: for Network admins and for site admins, each their own people's."""

    known = frozenset({"view", "add", "change"})  # accounts are deactivated, never deleted

    def user_has_permission(self, user, action):
        """Whether ``user`` may do ``action`` with some account."""
        if action not in self.known or not user.is_active:
            return False
        return administers(user)

    def user_has_any_permission(self, user, actions):
        """Whether ``user`` may do any of ``actions`` with some account."""
        return bool(self.known & set(actions)) and self.user_has_permission(user, "view")

    def user_has_permission_for_instance(self, user, action, instance):
        """Whether ``user`` may do ``action`` with one account."""
        return action in self.known and accounts_of(user).filter(pk=instance.pk).exists()

    def instances_user_has_any_permission_for(self, user, actions):
        """Return the accounts ``user`` may do any of ``actions`` with."""
        return accounts_of(user) if self.known & set(actions) else accounts_of(user).none()

    def users_with_any_permission(self, actions):
        """Return the people who see to accounts."""
        admins = SiteRole.objects.filter(role=Role.SITE_ADMIN, group__user__isnull=False)
        people = get_user_model().objects.filter(is_active=True)
        if not self.known & set(actions):
            return people.none()
        return people.filter(Q(is_superuser=True) | Q(pk__in=admins.values("group__user")))


class ClosedPolicy(BasePermissionPolicy):
    """Groups: code makes them, people never touch them."""

    def user_has_permission(self, user, action):
        """Whether ``user`` may do ``action``: never."""
        return False

    def users_with_any_permission(self, actions):
        """Return nobody."""
        return get_user_model().objects.none()
