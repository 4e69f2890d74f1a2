"""App configuration."""

from django.apps import AppConfig


class NewsletterConfig(AppConfig):
    """Label and verbose name of the app."""

    name = "site_core.newsletter"
    label = "newsletter"

    def ready(self):
        """Add the newsletter's wording to what surrounds pages."""
        from site_core.newsletter import chrome  # noqa: F401
