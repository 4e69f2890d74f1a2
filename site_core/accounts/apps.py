"""App configuration."""

from datetime import timedelta

from django.apps import AppConfig

from site_core.delivery.scheduler import register_job


class AccountsConfig(AppConfig):
    """Label and verbose name of the app."""

    name = "site_core.accounts"
    label = "accounts"

    def ready(self):
        """Connect what writes the audit trail, and have old entries forgotten."""
        from site_core.accounts import audit_accounts, audit_sites  # noqa: F401
        from site_core.accounts.attempts import forget_old_attempts
        from site_core.accounts.audit import forget_old_entries

        register_job("accounts.forget_old_entries", forget_old_entries, every=timedelta(days=1))
        register_job("accounts.forget_old_attempts", forget_old_attempts, every=timedelta(hours=6))
