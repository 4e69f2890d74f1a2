"""App configuration."""

import mimetypes
from datetime import timedelta

from django.apps import AppConfig

from site_core.delivery.prefetch import SUFFIX, TYPE
from site_core.delivery.scheduler import register_job


class DeliveryConfig(AppConfig):
    """Label and verbose name of the app."""

    name = "site_core.delivery"
    label = "delivery"

    def ready(self):
        """Register the system checks, and have scheduled pages published (P28)."""
        from site_core.delivery import checks  # noqa: F401
        from site_core.delivery.heartbeat import PUBLISH
        from site_core.delivery.publishing import publish_due

        mimetypes.add_type(TYPE, SUFFIX)  # for the development server; WhiteNoise has its own list
        register_job(PUBLISH, publish_due, every=timedelta(seconds=20), prompt=True)
