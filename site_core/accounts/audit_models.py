"""The audit trail: who did what to accounts, roles, settings, sites. Written once, never changed."""

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils import timezone
from wagtail.models import Site

from site_core.tenancy.people import administered_sites

NETWORK_ADMIN = "Network admin"


class Event(models.TextChoices):
    """What can be found in the trail."""

    LOGGED_IN = "logged_in", "Logged in"
    PASSWORD_ACCEPTED = "password_accepted", "Password right, second step to come"
    LOGGED_OUT = "logged_out", "Logged out"
    LOGIN_FAILED = "login_failed", "Login failed"
    LOCKED = "locked", "Locked after failures"
    UNLOCKED = "unlocked", "Unlocked by mailed link"
    SECOND_FACTOR_ADDED = "second_factor_added", "Authenticator added"
    SECOND_FACTOR_REMOVED = "second_factor_removed", "Authenticator removed"
    SECOND_FACTOR_RESET = "second_factor_reset", "Second step reset by an admin"
    SECOND_FACTOR_USED = "second_factor_used", "Second step done"
    SECOND_FACTOR_FAILED = "second_factor_failed", "Second step failed"
    RECOVERY_CODE_USED = "recovery_code_used", "Recovery code used"
    RECOVERY_CODES_MADE = "recovery_codes_made", "New recovery codes made"
    PASSWORD_CHANGED = "password_changed", "Password changed"
    RESET_ASKED = "reset_asked", "Password reset asked for"
    PASSWORD_RESET = "password_reset", "Password reset by mailed link"
    ROLE_GIVEN = "role_given", "Role given"
    ROLE_TAKEN = "role_taken", "Role taken"
    NETWORK_ADMIN_GIVEN = "network_admin_given", "Made Network admin"
    NETWORK_ADMIN_TAKEN = "network_admin_taken", "No longer Network admin"
    INVITED = "invited", "Invited"
    INVITATION_ACCEPTED = "invitation_accepted", "Invitation accepted"
    INVITATION_REVOKED = "invitation_revoked", "Invitation taken back"
    HANDED_OVER = "handed_over", "Work handed over"
    USER_CREATED = "user_created", "Account created"
    USER_CHANGED = "user_changed", "Account changed"
    USER_DEACTIVATED = "user_deactivated", "Account deactivated"
    USER_REACTIVATED = "user_reactivated", "Account reactivated"
    USER_DELETED = "user_deleted", "Account deleted"
    SETTINGS_SAVED = "settings_saved", "Settings saved"
    SITE_CREATED = "site_created", "Site created"
    SITE_CHANGED = "site_changed", "Site changed"
    SITE_CLONED = "site_cloned", "Site cloned"
    SITE_DELETED = "site_deleted", "Site deleted"
    EXPORTED = "exported", "Data exported"
    INQUIRIES_ERASED = "inquiries_erased", "Inquiries erased by address"


def event_choices() -> list:
    """Return the events; looked up when asked for, so that a new one needs no migration."""
    return Event.choices


class AppendOnlyError(TypeError):
    """Somebody tried to rewrite the trail."""

    def __init__(self):
        super().__init__("The audit trail is append-only.")


class AuditQuerySet(models.QuerySet):
    """Entries can be read; only the retention job removes any."""

    def update(self, **kwargs):
        """Refuse."""
        raise AppendOnlyError

    def bulk_update(self, objs, fields, batch_size=None):
        """Refuse."""
        raise AppendOnlyError

    def delete(self):
        """Refuse."""
        raise AppendOnlyError

    delete.alters_data = True
    delete.queryset_only = True

    def forget_before(self, moment) -> int:
        """Remove what is older than ``moment``: for the retention job alone."""
        return super().filter(at__lt=moment)._remove()

    def _remove(self) -> int:
        return super().delete()[0]

    def visible_to(self, user):
        """Return what ``user`` may read: Network admins all, site admins their sites' entries.

        Accounts of Network admins are known only to each other (P01): site admins read nothing
        that happened to one.
        """
        if user.is_superuser:
            return self
        about_network_admins = Q(account_is_network_admin=True) | Q(account__is_superuser=True)
        return self.filter(site__in=administered_sites(user)).exclude(about_network_admins)


class AuditEntry(models.Model):
    """One thing that happened. Names are copies: they outlive whom and what they name."""

    at = models.DateTimeField(default=timezone.now, db_index=True)
    event = models.CharField(max_length=40, choices=event_choices, db_index=True)
    site = models.ForeignKey(Site, null=True, on_delete=models.SET_NULL, related_name="+")
    site_name = models.CharField(max_length=255, blank=True)
    actor = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+"
    )
    actor_name = models.CharField(max_length=255, blank=True)
    actor_is_network_admin = models.BooleanField(default=False)
    account = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+"
    )
    account_name = models.CharField(max_length=255, blank=True)
    account_is_network_admin = models.BooleanField(default=False)
    detail = models.JSONField(default=dict)
    network = models.CharField(max_length=50, blank=True)

    objects = AuditQuerySet.as_manager()

    class Meta:
        ordering = ["-at", "-pk"]
        verbose_name = "entry"
        verbose_name_plural = "entries"

    def __str__(self) -> str:
        return f"{self.at:%Y-%m-%d %H:%M} {self.get_event_display()}"

    def save(self, *args, **kwargs):
        """Add the entry; a second time is refused."""
        if not self._state.adding:
            raise AppendOnlyError
        super().save(*args, **{**kwargs, "force_insert": True})

    def delete(self, *args, **kwargs):
        """Refuse."""
        raise AppendOnlyError

    def actor_as_seen_by(self, user) -> str:
        """Return who did it, without the name when ``user`` may not know of them."""
        hidden = self.actor_is_network_admin or (self.actor and self.actor.is_superuser)
        if hidden and not user.is_superuser:
            return NETWORK_ADMIN
        return self.actor_name
