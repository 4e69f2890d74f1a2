"""``manage.py run_jobs``: the periodic work in a process of its own."""

import time

from django.core.management.base import BaseCommand
from django.db import connections

from site_core.delivery.background import wait_for_background
from site_core.delivery.scheduler import LOOK_EVERY, run_due, start_prompt


class Command(BaseCommand):
    """Runs what is due. For installations with ``RUN_JOBS`` off, from cron or as a service."""

    help = (
        "Run the periodic jobs that are due. An import of articles that waits is one of them: without "
        "--loop the command ends when the import has, which may take hours; others may run meanwhile."
    )

    def add_arguments(self, parser):
        """Add ``--loop``."""
        parser.add_argument("--loop", action="store_true", help="Go on until stopped.")

    def handle(self, *args, loop=False, **options):
        """Run one round and what it began, or round after round."""
        if loop:
            start_prompt()
        self._report(run_due())
        if not loop:
            wait_for_background()
        while loop:
            connections.close_all()
            time.sleep(LOOK_EVERY)
            self._report(run_due(prompt=False))

    def _report(self, ran):
        for name in ran:
            self.stdout.write(name)
