"""Giving and taking rights. Who may do so is decided before; what must never happen, here."""

from django.contrib.auth import get_user_model
from django.db import transaction
from wagtail.models import Site

from site_core.tenancy.models import Role
from site_core.tenancy.roles import role_group


class LastNetworkAdminError(Exception):
    """Somebody is about to leave the installation without a Network admin."""

    def __init__(self, account):
        super().__init__(
            f"{account} is the last Network admin who can sign in. "
            "Make somebody else a Network admin first."
        )


def set_role(account, site: Site, role: str) -> None:
    """Leave ``account`` exactly ``role`` on ``site``; ``""`` for none.

    Its row is locked first: of two admins at once, the second takes away what the first gave.
    """
    with transaction.atomic():
        get_user_model().objects.select_for_update().get(pk=account.pk)
        others = account.groups.filter(site_role__site=site)
        if role:
            group = role_group(site, Role(role))
            others = others.exclude(pk=group.pk)
            account.groups.add(group)
        account.groups.remove(*others)


def keep_a_network_admin(account) -> None:
    """Refuse to go on when ``account`` is the only active Network admin.

    To be called in the transaction that takes the right away. The rows are locked in one order, so
    two who remove each other at the same moment come one after the other.
    """
    admins = get_user_model().objects.select_for_update().filter(is_superuser=True, is_active=True)
    if {admin.pk for admin in admins.order_by("pk")} == {account.pk}:
        raise LastNetworkAdminError(account)


def set_network_admin(account, wanted: bool) -> None:
    """Make ``account`` a Network admin, or no longer."""
    with transaction.atomic():
        if not wanted:
            keep_a_network_admin(account)
        account.is_superuser = wanted
        account.save(update_fields=["is_superuser"])
