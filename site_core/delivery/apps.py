"""App configuration."""

import mimetypes
from datetime import timedelta

from django.apps import AppConfig
from django.core.management import call_command

from site_core.delivery.prefetch import SUFFIX, TYPE
from site_core.delivery.scheduler import register_job


def publish_scheduled() -> None:
    """Publish and expire the pages whose time has come."""
    call_command("publish_scheduled")


class DeliveryConfig(AppConfig):
    """Label and verbose name of the app."""

    name = "site_core.delivery"
    label = "delivery"

    def ready(self):
        """Register the system checks, and have scheduled pages published (P28)."""
        from site_core.delivery import checks  # noqa: F401

        mimetypes.add_type(TYPE, SUFFIX)  # for the development server; WhiteNoise has its own list
        register_job("publish_scheduled", publish_scheduled, every=timedelta(minutes=1))
