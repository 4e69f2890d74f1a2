"""App configuration."""

from django.apps import AppConfig


class AdviceConfig(AppConfig):
    """Label and verbose name of the app."""

    name = "site_core.advice"
    label = "advice"
