"""App configuration."""

from django.apps import AppConfig


class SectionsConfig(AppConfig):
    """Label and verbose name of the app."""

    name = "site_core.sections"
    label = "sections"

    def ready(self):
        """Give the page editor its buttons; take marks off templates that become public."""
        from site_core.sections import editor, signals  # noqa: F401 - register themselves
