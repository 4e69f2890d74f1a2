"""App configuration."""

from django.apps import AppConfig


class DeliveryConfig(AppConfig):
    """Label and verbose name of the app."""

    name = "site_core.delivery"
    label = "delivery"

    def ready(self):
        """Register the system checks."""
        from site_core.delivery import checks  # noqa: F401
