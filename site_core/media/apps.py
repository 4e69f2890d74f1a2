"""App configuration."""

from datetime import timedelta

from django.apps import AppConfig

from site_core.delivery.scheduler import register_job


class MediaConfig(AppConfig):
    """Label and verbose name of the app."""

    name = "site_core.media"
    label = "media"

    def ready(self):
        """Connect the signals; sizes that are missing are made by and by."""
        from site_core.media import signals  # noqa: F401
        from site_core.media.renditions import make_missing

        register_job("media.make_missing", make_missing, every=timedelta(minutes=5))
