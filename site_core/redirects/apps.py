"""App configuration."""

from django.apps import AppConfig


class RedirectsConfig(AppConfig):
    """Label and verbose name of the app."""

    name = "site_core.redirects"
    label = "redirects"

    def ready(self):
        """Follow pages that move."""
        from site_core.redirects import automatic  # noqa: F401
