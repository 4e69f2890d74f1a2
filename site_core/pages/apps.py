"""App configuration."""

from datetime import timedelta

from django.apps import AppConfig

from site_core.delivery.scheduler import register_job


class PagesConfig(AppConfig):
    """Label and verbose name of the app."""

    name = "site_core.pages"
    label = "pages"

    def ready(self):
        """Keep what search knows up to date, and have cards drawn; put right what signals missed."""
        from site_core.branding.chrome_build import register_part
        from site_core.pages import form_errors, note_signals, renewal, signals  # noqa: F401
        from site_core.pages.cards import DRAW, draw_due
        from site_core.pages.search import signals as search_signals  # noqa: F401
        from site_core.pages.search.entries import sync_all
        from site_core.pages.term_policy import register_policies
        from site_core.pages.topics import topics_part

        form_errors.apply()
        register_policies()
        register_job(DRAW, draw_due, every=timedelta(minutes=1))
        register_job("pages.sync_search", sync_all, every=timedelta(hours=1))
        register_part("topics", topics_part)
