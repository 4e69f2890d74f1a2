"""App configuration."""

from django.apps import AppConfig


class TenancyConfig(AppConfig):
    """Label and verbose name of the app."""

    name = "site_core.tenancy"
    label = "tenancy"

    def ready(self):
        """Register checks, signals, the other names of sites, and the permission policies."""
        from site_core.delivery.hosts import register_other_names
        from site_core.tenancy import home_pages, ownership, signals  # noqa: F401
        from site_core.tenancy.host_names import site_of_alias
        from site_core.tenancy.policy import register_policies

        register_other_names(site_of_alias)
        register_policies()
