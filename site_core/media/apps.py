"""App configuration."""

from django.apps import AppConfig


class MediaConfig(AppConfig):
    """Label and verbose name of the app."""

    name = "site_core.media"
    label = "media"

    def ready(self):
        """Connect the signals."""
        from site_core.media import signals  # noqa: F401
