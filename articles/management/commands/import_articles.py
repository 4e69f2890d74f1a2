"""``manage.py import_articles FILE --site HOST``: articles from WordPress, Ghost or files."""

import sys
from pathlib import Path

from django.core.management.base import BaseCommand, CommandError
from wagtail.models import Site

from articles.importing.models import ImportRun
from articles.importing.progress import Progress
from articles.importing.records import ImportFileError
from articles.importing.report import Report
from articles.importing.running import Wishes
from articles.importing.starting import prepare
from articles.importing.undoing import undo
from site_core.media.renditions import make_renditions


class Command(BaseCommand):
    """Imports what it can, tells why it could not import the rest, and can take it back."""

    help = (
        "Import articles into one site, as drafts unless --publish is given: from a WordPress export "
        "(XML), a Ghost export (JSON), or a folder or zip of Markdown, HTML or text files."
    )

    def add_arguments(self, parser):
        """Ask for the file, the site, and how to import."""
        parser.add_argument("file", type=Path, nargs="?", metavar="FILE")
        parser.add_argument("--site", required=True, metavar="HOST")
        parser.add_argument("--dry-run", action="store_true", help="Only say what would happen.")
        parser.add_argument("--publish", action="store_true", help="Publish what was published.")
        parser.add_argument(
            "--media", type=Path, metavar="FOLDER_OR_ZIP", help="The files of the old website."
        )
        parser.add_argument(
            "--overwrite", action="store_true", help="Also what people edited or deleted here."
        )
        parser.add_argument("--no-redirects", action="store_true", help="Make no redirects.")
        parser.add_argument(
            "--old-address",
            default="",
            metavar="URL",
            help="Where the old website was, if not said.",
        )
        parser.add_argument("--undo", type=int, metavar="RUN", help="Take back import number RUN.")

    def handle(self, *args, file, site, **options):
        """Import or undo, and tell."""
        found = Site.objects.filter(hostname=site.lower()).select_related("root_page").first()
        if found is None:
            raise CommandError(f"There is no site called {site}.")
        self.progress = Progress(self.stderr, sys.stderr.isatty())
        report = Report(self._tell)
        if options["undo"] is not None:
            return self._undo(found, options["undo"], report)
        if file is None:
            raise CommandError("Name the file to import.")
        wishes = Wishes(
            dry_run=options["dry_run"],
            publish=options["publish"],
            overwrite=options["overwrite"],
            redirects=not options["no_redirects"],
            file_name=file.name,
        )
        try:
            importer = prepare(
                found, file, wishes, report, options["media"], options["old_address"], self.progress
            )
            run = importer.run()
        except ImportFileError as error:
            self.progress.end()
            raise CommandError(str(error)) from None
        self._sizes(importer.images)
        self.progress.end()
        self._sum(report)
        if run is None:
            self.stdout.write("Nothing was imported yet.")
        else:
            self.stdout.write(f"This was import {run.pk}. To take it back: --undo {run.pk}")
        if failed := report.counts["failed"]:
            items = "1 item was" if failed == 1 else f"{failed} items were"
            raise CommandError(f"{items} not imported; see above.")
        return None

    def _undo(self, site, number: int, report: Report) -> None:
        run = ImportRun.objects.filter(site=site, pk=number).first()
        if run is None:
            raise CommandError(f"{site.hostname} has no import {number}.")
        undo(run, report, watch=self.progress)
        self.progress.end()
        self._sum(report)

    def _sizes(self, images: list[int]) -> None:
        for done, pk in enumerate(images, 1):
            self.progress("Making sizes of pictures", done, len(images))
            try:
                make_renditions.call(pk)
            except Exception as error:  # noqa: BLE001 - a job tries again
                self._tell(f"The sizes of picture {pk} could not be made yet: {error}")

    def _tell(self, words: str) -> None:
        self.progress.clear()
        self.stdout.write(words)

    def _sum(self, report: Report) -> None:
        for kind, number in sorted(report.counts.items()):
            self.stdout.write(f"{kind.capitalize()}: {number}")
