"""App configuration."""

from datetime import timedelta

from django.apps import AppConfig

from site_core.delivery.scheduler import register_job


class BrandingConfig(AppConfig):
    """Label and verbose name of the app."""

    name = "site_core.branding"
    label = "branding"

    def ready(self):
        """Connect the signals; put a notice around pages in time; remind of support lines to check."""
        from site_core.branding import renewal, signals  # noqa: F401
        from site_core.branding.chrome_build import register_part
        from site_core.branding.notice import notice_part, renew_notices
        from site_core.branding.reminders import remind

        register_part("notice", notice_part)
        register_job("branding.renew_notices", renew_notices, every=timedelta(minutes=1))
        register_job("branding.remind_of_support_lines", remind, every=timedelta(days=1))
