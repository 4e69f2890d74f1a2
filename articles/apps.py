"""App configuration."""

from django.apps import AppConfig


class ArticlesConfig(AppConfig):
    """Label and verbose name of the app."""

    name = "articles"
    label = "articles"
