"""App configuration."""

from django.apps import AppConfig


class OutboxConfig(AppConfig):
    """Label and verbose name of the app."""

    name = "site_core.outbox"
    label = "outbox"
