"""Who may see and manage whose account."""

from django.contrib.auth import get_user_model
from django.db.models import QuerySet
from wagtail.models import Site

from site_core.tenancy.models import Role
from site_core.tenancy.policy import sites_for


def administered_sites(user) -> QuerySet:
    """Return the sites whose people ``user`` sees to: those they are site admin of."""
    if user.is_superuser:
        return Site.objects.all()
    if not user.is_active:
        return Site.objects.none()
    return Site.objects.filter(roles__role=Role.SITE_ADMIN, roles__group__user=user)


def administers(user) -> bool:
    """Whether ``user`` sees to the people of any site. Asked by several menus on every screen."""
    if hasattr(user, "administered"):  # set by tenancy.working_site
        return user.is_superuser or bool(user.administered)
    return user.is_superuser or administered_sites(user).exists()


def people_for(user) -> QuerySet:
    """Return the accounts ``user`` may know of: those with a role on a site of theirs.

    Network admins are known only to each other (P01).
    """
    people = get_user_model().objects.all()
    if user.is_superuser:
        return people
    colleagues = people.filter(is_superuser=False, groups__site_role__site__in=sites_for(user))
    return (colleagues | people.filter(pk=user.pk)).distinct()


def manages(actor, account) -> bool:
    """Whether ``actor`` may change name, address, password and activity of ``account``.

    Only when every right the account has is one ``actor`` could give: otherwise whoever takes the
    account over would gain something (P01).
    """
    if actor.is_superuser:
        return True
    if account.is_superuser or account.user_permissions.exists():
        return False
    groups = account.groups.all()
    foreign = groups.exclude(site_role__site__in=administered_sites(actor))
    return groups.exists() and not foreign.exists()
