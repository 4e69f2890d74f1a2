"""App configuration."""

from datetime import timedelta

from django.apps import AppConfig

from site_core.delivery.scheduler import register_job


class RedirectsConfig(AppConfig):
    """Label and verbose name of the app."""

    name = "site_core.redirects"
    label = "redirects"

    def ready(self):
        """Follow pages that move, and forget addresses nobody asks for any more."""
        from site_core.redirects import automatic  # noqa: F401
        from site_core.redirects.notfound import forget_old_paths

        register_job("redirects.forget_old_paths", forget_old_paths, every=timedelta(days=1))
