"""The invitation of a site's first admin."""

from django.contrib.auth import get_user_model

from site_core.tenancy.models import Role


def is_known(site, email: str) -> bool:
    """Whether somebody with this address works on the site already, or was asked to."""
    from site_core.accounts.invitations import Invitation

    people = get_user_model().objects.filter(email__iexact=email)
    asked = Invitation.objects.pending().filter(email__iexact=email, roles__site=site)
    return people.filter(groups__site_role__site=site).exists() or asked.exists()


def invite_admin(site, plan, by) -> None:
    """Invite the site's first admin."""
    from site_core.accounts.invitations import invite

    invite(site, plan.admin_email, plan.admin_name, Role.SITE_ADMIN, invited_by=by)
