"""App configuration."""

from datetime import timedelta

from django.apps import AppConfig

from site_core.delivery.scheduler import register_job


class PagesConfig(AppConfig):
    """Label and verbose name of the app."""

    name = "site_core.pages"
    label = "pages"

    def ready(self):
        """Connect the signals and have cards drawn."""
        from site_core.pages import signals  # noqa: F401
        from site_core.pages.cards import DRAW, draw_due

        register_job(DRAW, draw_due, every=timedelta(minutes=1))
