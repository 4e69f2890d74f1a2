"""The user model. Our own from the first migration: it cannot be swapped later."""

from django.contrib.auth.models import AbstractUser

from site_core.accounts.audit_models import AuditEntry
from site_core.accounts.invitation_models import Invitation, InvitedRole

__all__ = ["AuditEntry", "Invitation", "InvitedRole", "User"]


class User(AbstractUser):
    """A person who works on one or more sites."""

    def __str__(self) -> str:
        return self.get_full_name() or self.username
