"""App configuration."""

from django.apps import AppConfig


class PagesConfig(AppConfig):
    """Label and verbose name of the app."""

    name = "site_core.pages"
    label = "pages"

    def ready(self):
        """Connect the signals."""
        from site_core.pages import signals  # noqa: F401
