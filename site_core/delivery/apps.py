"""App configuration."""

from django.apps import AppConfig


class DeliveryConfig(AppConfig):
    """Label and verbose name of the app."""

    name = "site_core.delivery"
    label = "delivery"
