"""The user model. Our own from the first migration: it cannot be swapped later."""

from django.contrib.auth.models import AbstractUser

from site_core.accounts.attempts import Attempt
from site_core.accounts.audit_models import AuditEntry
from site_core.accounts.invitation_models import Invitation, InvitedRole
from site_core.accounts.security import Security

__all__ = ["Attempt", "AuditEntry", "Invitation", "InvitedRole", "Security", "User"]


class User(AbstractUser):
    """A person who works on one or more sites."""

    def __str__(self) -> str:
        return self.get_full_name() or self.username
