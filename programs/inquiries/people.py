"""Who works on the inquiries of a site."""

from django.db.models import QuerySet
from wagtail.admin.utils import get_user_display_name
from wagtail.models import Site

from site_core.accounts.models import User
from site_core.tenancy.models import Role


def handlers(*sites: Site) -> QuerySet:
    """Return the people inquiries of ``sites`` may be assigned to: their editors and site admins."""
    return _with_roles(sites, [Role.EDITOR, Role.SITE_ADMIN])


def admins(site: Site) -> QuerySet:
    """Return the site admins of ``site``."""
    return _with_roles([site], [Role.SITE_ADMIN])


def called(person) -> str:
    """Return what to call ``person`` where all of a site's people read it (P01)."""
    return "A Network admin" if person.is_superuser else get_user_display_name(person)


def _with_roles(sites, roles: list[str]) -> QuerySet:
    people = User.objects.filter(
        is_active=True,
        is_superuser=False,
        groups__site_role__site__in=sites,
        groups__site_role__role__in=roles,
    )
    return people.distinct().order_by("first_name", "last_name", "username")
