"""App configuration."""

from django.apps import AppConfig


class AccountsConfig(AppConfig):
    """Label and verbose name of the app."""

    name = "site_core.accounts"
    label = "accounts"

    def ready(self):
        """Connect what writes the audit trail."""
        from site_core.accounts import audit_accounts, audit_sites  # noqa: F401
