"""App configuration."""

from datetime import timedelta

from django.apps import AppConfig

from site_core.delivery.scheduler import register_job


class PrivacyConfig(AppConfig):
    """Label and verbose name of the app."""

    name = "site_core.privacy"
    label = "privacy"

    def ready(self):
        """Have every site checked daily."""
        from site_core.privacy.checking import check_all

        register_job("privacy.check", check_all, every=timedelta(days=1))
