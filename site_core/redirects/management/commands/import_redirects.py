"""``manage.py import_redirects --site HOST FILE``: the same import as on the screen."""

from pathlib import Path

from django.core.management.base import BaseCommand, CommandError
from django.db import IntegrityError
from wagtail.models import Site

from site_core.delivery.tables import UnreadableError
from site_core.redirects.importing import Outcome, Plan
from site_core.redirects.reading import read_text


class Command(BaseCommand):
    """Checks a CSV file of redirects and imports it: all of it or nothing."""

    help = "Import a CSV file with the columns from, to and permanent into one site."

    def add_arguments(self, parser):
        """Ask for the site, the file, and whether to import."""
        parser.add_argument("file", type=Path)
        parser.add_argument("--site", required=True, metavar="HOST")
        parser.add_argument("--dry-run", action="store_true", help="Only say what would happen.")
        parser.add_argument(
            "--accept-missing", action="store_true", help="Also what leads to no page (yet)."
        )

    def handle(self, *args, file, site, dry_run, accept_missing, **options):
        """Plan, tell, and import unless something is wrong."""
        host = Site.objects.filter(hostname=site.lower()).select_related("root_page").first()
        if host is None:
            raise CommandError(f"There is no site called {site}.")
        try:
            plan = Plan(host, read_text(file.read_bytes()), accept_missing=accept_missing)
        except (OSError, UnreadableError) as error:
            raise CommandError(str(error)) from None
        for row in plan.rows:
            if row.outcome in (Outcome.ERROR, Outcome.MISSING):
                self.stdout.write(f"Line {row.line.number}: {row.message}")
        for outcome, count in plan.counts.items():
            self.stdout.write(f"{Outcome(outcome).label}: {count}")
        if dry_run:
            return
        if not plan.can_run:
            raise CommandError("Nothing was imported.")
        try:
            count = plan.run()
        except IntegrityError:
            raise CommandError(
                "Nothing was imported: somebody changed redirects at the same moment. Try again."
            ) from None
        self.stdout.write(f"{count} redirects imported.")
