"""App configuration."""

from datetime import timedelta

from django.apps import AppConfig

from site_core.delivery.scheduler import register_job


class BrandingConfig(AppConfig):
    """Label and verbose name of the app."""

    name = "site_core.branding"
    label = "branding"

    def ready(self):
        """Connect the signals, and have people reminded of support lines to check."""
        from site_core.branding import signals  # noqa: F401
        from site_core.branding.reminders import remind

        register_job("branding.remind_of_support_lines", remind, every=timedelta(days=1))
