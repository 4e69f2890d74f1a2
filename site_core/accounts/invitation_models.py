"""Invitations: who is asked to join, as what, and until when. The link itself is never stored."""

from datetime import timedelta

from django.conf import settings
from django.db import models
from django.db.models import QuerySet
from django.utils import timezone

from site_core.tenancy.models import Role
from site_core.tenancy.ownership import SiteOwned

VALID_FOR = timedelta(days=7)


def in_a_week():
    """Return when an invitation made now expires."""
    return timezone.now() + VALID_FOR


class InvitationQuerySet(models.QuerySet):
    """Invitations by what has become of them."""

    def pending(self) -> QuerySet:
        """Return those nobody has accepted or taken back; some may have expired."""
        return self.filter(accepted_at=None, revoked_at=None)

    def open(self) -> QuerySet:
        """Return those that can be accepted now."""
        return self.pending().filter(expires_at__gt=timezone.now())


class Invitation(SiteOwned):
    """Somebody asked to work here. ``site`` is the one whose host the link leads to."""

    role_actions = {"site_admin": ("view",)}

    email = models.EmailField(max_length=150)
    name = models.CharField(max_length=150, blank=True)
    network_admin = models.BooleanField(default=False)
    # Nobody: the installation itself. Gone with its inviter, whose rights it leans on.
    invited_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.CASCADE, related_name="+"
    )
    digest = models.CharField(max_length=64, unique=True, editable=False)
    created_at = models.DateTimeField(default=timezone.now, editable=False)
    expires_at = models.DateTimeField(default=in_a_week, editable=False)
    accepted_at = models.DateTimeField(null=True, editable=False)
    revoked_at = models.DateTimeField(null=True, editable=False)

    objects = InvitationQuerySet.as_manager()

    class Meta:
        ordering = ["-created_at", "-pk"]

    def __str__(self) -> str:
        return self.name or self.email

    @property
    def has_expired(self) -> bool:
        """Whether the link is too old."""
        return self.expires_at <= timezone.now()


class InvitedRole(SiteOwned):
    """A role an invitation gives on a site."""

    role_actions = {"site_admin": ("view",)}

    invitation = models.ForeignKey(Invitation, on_delete=models.CASCADE, related_name="roles")
    role = models.CharField(max_length=20, choices=Role.choices)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["invitation", "site"], name="accounts_one_invited_role_per_site"
            )
        ]

    def __str__(self) -> str:
        return f"{self.get_role_display()}, {self.site}"
