"""Keeps the audit trail and the counts of attempts no longer than promised."""

from django.core.management.base import BaseCommand

from site_core.accounts.attempts import forget_old_attempts
from site_core.accounts.audit import forget_old_entries


class Command(BaseCommand):
    """Run daily."""

    help = "Remove entries of the audit trail older than AUDIT_RETENTION_DAYS, and old attempts."

    def handle(self, *args, **options):
        """Remove, and say how many."""
        entries, attempts = forget_old_entries(), forget_old_attempts()
        self.stdout.write(f"Removed {entries} entries of the audit trail and {attempts} attempts.")
