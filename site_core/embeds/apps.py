"""App configuration."""

from datetime import timedelta

from django.apps import AppConfig

from site_core.delivery.scheduler import register_job


class EmbedsConfig(AppConfig):
    """Label and verbose name of the app."""

    name = "site_core.embeds"
    label = "embeds"

    def ready(self):
        """Give the editor its button; look by and by what became of quoted posts."""
        from site_core.embeds import editor, removal  # noqa: F401 - register themselves
        from site_core.embeds.checking import check_posts, find_posts

        register_job("embeds.find_posts", find_posts, every=timedelta(days=1))
        register_job("embeds.check_posts", check_posts, every=timedelta(minutes=15))
