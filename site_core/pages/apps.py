"""App configuration."""

from django.apps import AppConfig


class PagesConfig(AppConfig):
    """Label and verbose name of the app."""

    name = "site_core.pages"
    label = "pages"
