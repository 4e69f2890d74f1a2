"""App configuration."""

from django.apps import AppConfig


class ProgramsConfig(AppConfig):
    """Label and verbose name of the app."""

    name = "programs"
    label = "programs"
