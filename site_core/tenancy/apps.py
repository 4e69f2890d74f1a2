"""App configuration."""

from django.apps import AppConfig


class TenancyConfig(AppConfig):
    """Label and verbose name of the app."""

    name = "site_core.tenancy"
    label = "tenancy"

    def ready(self):
        """Register the system checks and the permission policies."""
        from site_core.tenancy import ownership  # noqa: F401
        from site_core.tenancy.policy import register_policies

        register_policies()
