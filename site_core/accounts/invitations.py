"""Inviting people by a signed link that works once, for a week, on the site's own host."""

import hashlib
import secrets

from django.contrib.auth import get_user_model
from django.core import signing
from django.db import transaction
from django.db.models import Q, QuerySet
from django.urls import reverse
from django.utils import timezone
from wagtail.models import Site

from site_core.accounts.audit import Event, record
from site_core.accounts.explain import RANK, roles_of
from site_core.accounts.invitation_models import Invitation, InvitedRole, in_a_week
from site_core.accounts.rights import set_network_admin, set_role
from site_core.outbox.sending import queue
from site_core.tenancy.models import Role
from site_core.tenancy.people import administered_sites

SIGNER = signing.Signer(salt="accounts.invitation", sep="~")


class InvitationGoneError(Exception):
    """Somebody was quicker, or the invitation is no longer good."""


def invite(site: Site, email: str, name: str, role: str, invited_by=None) -> Invitation:
    """Invite somebody to one site. ``invited_by=None``: the installation itself does."""
    return invite_to(site, email, name, {site: role}, invited_by)


def invite_to(
    host: Site, email: str, name: str, roles: dict, invited_by=None, *, network_admin: bool = False
) -> Invitation:
    """Invite somebody to several sites at once; the link leads to ``host``."""
    with transaction.atomic():
        invitation = Invitation(
            site=host, email=email.strip().lower(), name=name.strip(), invited_by=invited_by,
            network_admin=network_admin,
        )  # fmt: skip
        secret = _new_secret(invitation)
        invitation.save()
        InvitedRole.objects.bulk_create(
            InvitedRole(invitation=invitation, site=site, role=Role(role))
            for site, role in roles.items()
        )
        _mail(invitation, secret)
        for site, role in roles.items():
            record(Event.INVITED, site=site, actor=invited_by, detail={"role": Role(role).label})
        if network_admin:
            # No site's admins read of that (P01).
            record(Event.INVITED, actor=invited_by, detail={"role": "Network admin"})
    return invitation


def send_again(invitation: Invitation) -> None:
    """Mail a new link; the old one stops working."""
    with transaction.atomic():
        secret = _new_secret(invitation)
        invitation.expires_at = in_a_week()
        changed = {"digest": invitation.digest, "expires_at": invitation.expires_at}
        if not Invitation.objects.pending().filter(pk=invitation.pk).update(**changed):
            raise InvitationGoneError
        _mail(invitation, secret)


def revoke(invitation: Invitation, actor) -> None:
    """Take the invitation back, as far as ``actor`` administers its sites."""
    with transaction.atomic():
        offered = invitation.roles.all()
        for offer in offered.filter(site__in=administered_sites(actor)).select_related("site"):
            role = offer.get_role_display()
            record(Event.INVITATION_REVOKED, site=offer.site, actor=actor, detail={"role": role})
            offer.delete()
        if actor.is_superuser or not offered.exists():
            pending = Invitation.objects.pending().filter(pk=invitation.pk)
            pending.update(revoked_at=timezone.now())


def visible_to(actor) -> QuerySet:
    """Return the pending invitations ``actor`` may know of."""
    found = Invitation.objects.pending()
    if actor.is_superuser:
        return found if actor.is_active else found.none()
    offers = InvitedRole.objects.filter(site__in=administered_sites(actor))
    return found.filter(network_admin=False, pk__in=offers.values("invitation"))


def find(token: str, site: Site | None) -> Invitation | None:
    """Return the invitation of a link opened on a host of ``site``, whatever became of it."""
    try:
        secret = SIGNER.unsign(token)
    except signing.BadSignature:
        return None
    return Invitation.objects.filter(digest=_digest(secret), site=site).first()


def standing_offers(invitation: Invitation) -> dict:
    """Return the roles the invitation still gives: those its inviter could give today."""
    offers = invitation.roles.select_related("site")
    inviter = invitation.invited_by
    if inviter is not None:
        sites = administered_sites(inviter) if inviter.is_active else Site.objects.none()
        offers = offers.filter(site__in=sites)
    return {offer.site: offer.role for offer in offers}


def makes_network_admin(invitation: Invitation) -> bool:
    """Whether it (still) makes a Network admin."""
    inviter = invitation.invited_by
    return invitation.network_admin and (
        inviter is None or (inviter.is_active and inviter.is_superuser)
    )


def is_good(invitation: Invitation) -> bool:
    """Whether it can be accepted now."""
    return Invitation.objects.open().filter(pk=invitation.pk).exists() and (
        bool(standing_offers(invitation)) or makes_network_admin(invitation)
    )


def accounts_for(invitation: Invitation) -> QuerySet:
    """Return the accounts that already have the invited address."""
    named = Q(email__iexact=invitation.email) | Q(username__iexact=invitation.email)
    return get_user_model().objects.filter(named)


def accept(invitation: Invitation, account) -> None:
    """Give ``account`` what was offered. Works once, also for two at the same moment."""
    with transaction.atomic():
        now = timezone.now()
        if not Invitation.objects.open().filter(pk=invitation.pk).update(accepted_at=now):
            raise InvitationGoneError
        offers, network_admin = standing_offers(invitation), makes_network_admin(invitation)
        if not offers and not network_admin:
            raise InvitationGoneError
        if account.pk is None:
            account.save()
        held = roles_of(account, offers)
        for site, role in offers.items():
            # An invitation takes nothing away.
            if site not in held or RANK[Role(role)] > RANK[held[site]]:
                set_role(account, site, role)
        if network_admin:
            set_network_admin(account, True)
        for site in offers or [None]:
            record(Event.INVITATION_ACCEPTED, site=site, actor=account, account=account)


def _new_secret(invitation: Invitation) -> str:
    secret = secrets.token_urlsafe(24)
    invitation.digest = _digest(secret)
    return secret


def _digest(secret: str) -> str:
    return hashlib.sha256(secret.encode()).hexdigest()


def _mail(invitation: Invitation, secret: str) -> None:
    path = reverse("accounts_invitation", args=[SIGNER.sign(secret)])
    context = {"link": f"{invitation.site.root_url}{path}", "expires_at": invitation.expires_at}
    # Whoever typed the address sees the mail in the list, whosever it is: one that is missing there
    # would tell that it is a Network admin's.
    queue(
        invitation.site, "invitation", invitation.email, context, secret=True,
        restricted=invitation.network_admin,
    )  # fmt: skip
