"""``manage.py export_programs FILE --site HOST``: the table that ``import_programs`` reads."""

from pathlib import Path

from django.core.management.base import BaseCommand, CommandError

from programs.exchange.commands import catalog_at
from programs.exchange.writing import as_csv, as_xlsx

WRITERS = {".csv": as_csv, ".xlsx": as_xlsx}


class Command(BaseCommand):
    """Writes the programs of a site, drafts among them, to a file."""

    help = "Write the programs of one site to a CSV or XLSX file."

    def add_arguments(self, parser):
        """Ask for the file and the site."""
        parser.add_argument("file", type=Path)
        parser.add_argument("--site", required=True, metavar="HOST")

    def handle(self, *args, file, site, **options):
        """Write it."""
        catalog = catalog_at(site)
        if file.suffix.lower() not in WRITERS:
            raise CommandError("Give the file a name that ends in .csv or .xlsx.")
        try:
            file.write_bytes(WRITERS[file.suffix.lower()](catalog))
        except OSError as error:
            raise CommandError(str(error)) from None
        self.stdout.write(f"{len(catalog.programs)} programs written.")
