"""App configuration."""

from django.apps import AppConfig


class HomeConfig(AppConfig):
    """Label and verbose name of the app."""

    name = "home"
    label = "home"

    def ready(self):
        """Keep landing pages that ask for it out of the sites' search."""
        from home.landing import LandingPage
        from site_core.pages.queries import register_unlisted

        register_unlisted(lambda: LandingPage.objects.filter(hide_from_search=True))
