"""App configuration."""

from django.apps import AppConfig


class HomeConfig(AppConfig):
    """Label and verbose name of the app."""

    name = "home"
    label = "home"
