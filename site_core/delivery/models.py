"""When each piece of periodic work is due, and who is at it."""

from django.db import models


class ScheduledJob(models.Model):
    """One piece of work the installation does by itself; the row is the lock and the logbook."""

    name = models.CharField(max_length=80, unique=True)
    next_run_at = models.DateTimeField()
    claimed_until = models.DateTimeField(null=True)
    last_started_at = models.DateTimeField(null=True)
    last_finished_at = models.DateTimeField(null=True)  # without an error
    last_error = models.CharField(max_length=500, blank=True)

    def __str__(self) -> str:
        return self.name
