"""``manage.py import_programs FILE --site HOST``: the same import as on the screen."""

from pathlib import Path

from django.core.management.base import BaseCommand, CommandError

from programs.exchange.applying import apply
from programs.exchange.commands import catalog_at
from programs.exchange.planning import Outcome, Plan, Wishes
from programs.exchange.reading import read_table
from site_core.delivery.tables import UnreadableError


class Command(BaseCommand):
    """Imports the good lines of a table, and tells why the others were refused."""

    help = (
        "Import a CSV or XLSX file of programs into one site, as drafts unless --publish is given."
    )

    def add_arguments(self, parser):
        """Ask for the file, the site, and how to import."""
        parser.add_argument("file", type=Path)
        parser.add_argument("--site", required=True, metavar="HOST")
        parser.add_argument("--dry-run", action="store_true", help="Only say what would happen.")
        parser.add_argument("--publish", action="store_true", help="Publish what is imported.")
        parser.add_argument(
            "--replace-texts",
            action="store_true",
            help="Also texts that were written or changed on the site.",
        )

    def handle(self, *args, file, site, dry_run, publish, replace_texts, **options):
        """Plan, import, and tell. Ends with an error when a line was refused."""
        catalog = catalog_at(site)
        try:
            table = read_table(file.read_bytes())
        except (OSError, UnreadableError) as error:
            raise CommandError(str(error)) from None
        plan = Plan(catalog, table, Wishes(publish=publish, replace_texts=replace_texts))
        if table.unknown:
            self.stdout.write(f"Columns nobody knows, left out: {', '.join(table.unknown)}")
        for kind, names in plan.new_words.items():
            self.stdout.write(f"New under {kind}: {', '.join(names)}")
        if not dry_run:
            apply(plan)
        for row in plan.rows:
            self._tell(row, int(options["verbosity"]))
        for outcome in Outcome:
            if plan.counts[outcome]:
                self.stdout.write(f"{outcome.label}: {plan.counts[outcome]}")
        if dry_run:
            self.stdout.write("Nothing was imported yet.")
        if refused := plan.counts[Outcome.REFUSED]:
            lines = "1 line was" if refused == 1 else f"{refused} lines were"
            raise CommandError(f"{lines} refused; see above.")

    def _tell(self, row, verbosity: int) -> None:
        """Tell what is worth knowing of a line; with ``--verbosity 2``, everything that changes."""
        head = f"Line {row.number}, {row.title}" if row.title else f"Line {row.number}"
        for message in row.messages:
            refused = f"{Outcome.REFUSED.label}. " if row.outcome == Outcome.REFUSED else ""
            self.stdout.write(f"{head}: {refused}{message}")
        if verbosity > 1:
            for name, before, after in row.shown_changes:
                self.stdout.write(f"{head}: {name}: {_short(before)} -> {_short(after)}")


def _short(text: str) -> str:
    text = " ".join(text.split())
    return f"{text[:77]}…" if len(text) > 78 else text or "(empty)"
