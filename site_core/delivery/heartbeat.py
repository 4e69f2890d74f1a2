"""Whether scheduled publishing is alive: it writes down each time it has run (P28)."""

from datetime import datetime, timedelta

from django.utils import timezone

PUBLISH = "publish_scheduled"
SILENT_AFTER = timedelta(minutes=5)
CATCHING_UP = timedelta(minutes=1)  # after a pause of the whole installation
_started_at = timezone.now()


def last_beat() -> datetime | None:
    """Return when scheduled publishing last ran without an error."""
    from site_core.delivery.models import ScheduledJob

    rows = ScheduledJob.objects.filter(name=PUBLISH)
    return rows.values_list("last_finished_at", flat=True).first()


def is_alive() -> bool:
    """Whether scheduled publishing has run lately, or this process has only just been started."""
    now, beat = timezone.now(), last_beat()
    return (beat is not None and now - beat <= SILENT_AFTER) or now - _started_at <= CATCHING_UP
