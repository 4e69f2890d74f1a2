"""``manage.py run_jobs``: the periodic work in a process of its own."""

import time

from django.core.management.base import BaseCommand
from django.db import connections

from site_core.delivery.scheduler import LOOK_EVERY, run_due, start_prompt


class Command(BaseCommand):
    """Runs what is due. For installations with ``RUN_JOBS`` off, from cron or as a service."""

    help = "Run the periodic jobs that are due."

    def add_arguments(self, parser):
        """Add ``--loop``."""
        parser.add_argument("--loop", action="store_true", help="Go on until stopped.")

    def handle(self, *args, loop=False, **options):
        """Run one round, or round after round."""
        if loop:
            start_prompt()
        self._report(run_due())
        while loop:
            connections.close_all()
            time.sleep(LOOK_EVERY)
            self._report(run_due(prompt=False))

    def _report(self, ran):
        for name in ran:
            self.stdout.write(name)
