"""Puts an import together: the source, its files, and the site it goes into."""

from pathlib import Path

from articles.importing.media_store import MediaStore
from articles.importing.report import Report
from articles.importing.running import Importer, Wishes
from articles.importing.sources import open_source


def prepare(
    site,
    file: Path,
    wishes: Wishes,
    report: Report,
    media: Path | None = None,
    old_address: str = "",
    watch=None,
) -> Importer:
    """Return the import of ``file``, ready to run."""
    source = open_source(file, old_address, wishes.file_name, wishes.uploaded)
    store = MediaStore(media) if media else getattr(source, "store", None) or MediaStore()
    for name in store.refused if media else ():
        report.note(name, "Not read, since it leads out of the folder.", "files refused")
    return Importer(site, source, wishes, report, store, watch)
