"""App configuration."""

from datetime import timedelta

from django.apps import AppConfig

from site_core.delivery.scheduler import register_job


class OutboxConfig(AppConfig):
    """Label and verbose name of the app."""

    name = "site_core.outbox"
    label = "outbox"

    def ready(self):
        """Have mail sent and old mail erased, and send Wagtail's notices our way."""
        from site_core.outbox import notices
        from site_core.outbox.delivery import deliver_due, erase_old
        from site_core.outbox.sending import DELIVER

        register_job(DELIVER, deliver_due, every=timedelta(seconds=15))
        register_job("outbox.erase_old", erase_old, every=timedelta(hours=6))
        notices.connect()
