"""App configuration."""

from django.apps import AppConfig


class BrandingConfig(AppConfig):
    """Label and verbose name of the app."""

    name = "site_core.branding"
    label = "branding"

    def ready(self):
        """Connect the signals."""
        from site_core.branding import renewal, signals  # noqa: F401
