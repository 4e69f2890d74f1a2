"""App configuration."""

from datetime import timedelta

from django.apps import AppConfig

from site_core.delivery.scheduler import register_job


class BrandingConfig(AppConfig):
    """Label and verbose name of the app."""

    name = "site_core.branding"
    label = "branding"

    def ready(self):
        """Connect the signals; put a site's notice around its pages, and away again in time."""
        from site_core.branding import renewal, signals  # noqa: F401
        from site_core.branding.chrome_build import register_part
        from site_core.branding.notice import notice_part, renew_notices

        register_part("notice", notice_part)
        register_job("branding.renew_notices", renew_notices, every=timedelta(minutes=1))
