"""Imports that somebody started in the admin: the file waits on disk, a thread of its own works on it.

One at a time in the whole installation. The row is the claim; whoever works on it says so every few
seconds, and what nobody says anything about any more is taken up again: an import of the same file
goes on where it was.
"""

import logging
import secrets
import shutil
import time
from datetime import timedelta
from pathlib import Path

from django.conf import settings
from django.db import connections
from django.db.models import F, Q
from django.utils import timezone

from articles.importing.models import ImportRun, UploadedImport
from articles.importing.records import ImportFileError, TakenOverError
from articles.importing.report import Report
from articles.importing.running import Wishes
from articles.importing.starting import prepare
from articles.importing.undoing import undo
from site_core.delivery.background import in_background
from site_core.delivery.plain_text import plain
from site_core.media.renditions import make_renditions
from site_core.tenancy.people import administered_sites

SAYS = 2  # seconds between two signs of life
SILENT = timedelta(minutes=5)
MOST_ATTEMPTS = 3
KEPT = timedelta(days=7)  # files of imports nobody worked on
State = UploadedImport.State
logger = logging.getLogger(__name__)


def folder() -> Path:
    """Return where uploads wait: never among what is served."""
    return Path(settings.VAR_DIR) / "imports"


def keep(file, ending: str) -> str:
    """Store an uploaded file piece by piece, and return the name it has here."""
    name = f"{secrets.token_hex(16)}{ending}"
    folder().mkdir(parents=True, exist_ok=True)
    try:
        with (folder() / name).open("wb") as target:
            shutil.copyfileobj(file, target, 1_000_000)
    except BaseException:
        _remove(name)
        raise
    return name


def keep_both(file, media) -> tuple[str, str]:
    """Store an export and the files that may come with it: both, or none."""
    name = keep(file, ".upload")
    try:
        return name, keep(media, ".zip") if media else ""
    except BaseException:
        _remove(name)
        raise


def is_busy(site) -> bool:
    """Whether an import of a site waits or runs, or its undoing."""
    now = timezone.now()
    recent = Q(created_at__gte=now - KEPT) | Q(seen_at__gte=now - SILENT)  # others have no files
    open_jobs = UploadedImport.objects.filter(recent, state__in=(State.WAITING, State.RUNNING))
    return open_jobs.filter(site=site).exists()


def run_uploaded() -> int:
    """Take up what waits, in a thread: other jobs must not wait for it. Returns how many there were."""
    forget_files()
    job = claim()
    if job is None:
        return 0
    in_background("import", _in_thread, job)
    return 1


def claim() -> UploadedImport | None:
    """Return the import this process is to work on, if any."""
    now = timezone.now()
    running = UploadedImport.objects.filter(state=State.RUNNING)
    if running.filter(seen_at__gte=now - SILENT).exists():
        return None
    running.filter(attempts__gte=MOST_ATTEMPTS).update(
        state=State.FAILED, error="It was interrupted three times.", finished_at=now
    )
    free = Q(state=State.WAITING) | Q(state=State.RUNNING, seen_at__lt=now - SILENT)
    for job in UploadedImport.objects.filter(free).order_by("pk"):
        if job.kind == job.Kind.IMPORT and not (folder() / job.file).is_file():
            continue  # it waits on another machine
        changed = UploadedImport.objects.filter(free, pk=job.pk, attempts=job.attempts).update(
            state=State.RUNNING, seen_at=now, attempts=F("attempts") + 1
        )
        if changed:
            job.refresh_from_db()
            return job
    return None


def _in_thread(job: UploadedImport) -> None:
    try:
        work(job)
    except Exception:
        logger.exception("Import %s broke off", job.pk)
    finally:
        connections.close_all()


def work(job: UploadedImport) -> None:
    """Do it, and keep what it has to tell."""
    report, error = Report(), ""
    try:
        _ask_again(job)
        if job.kind == job.Kind.UNDO:
            undo(job.run, report, user=job.user, watch=Sign(job))
        else:
            _import(job, report)
    except TakenOverError:
        logger.warning("Import %s was taken over; it goes on elsewhere", job.pk)
        return
    except ImportFileError as problem:
        error = plain(str(problem))[:500]
    except Exception as problem:
        logger.exception("Import %s failed", job.pk)
        error = plain(f"It broke off: {type(problem).__name__}: {problem}")[:500]
    kept = _held(job).update(
        state=State.FAILED if error else State.DONE,
        error=error,
        counts=dict(report.counts),
        notes=report.lines,
        left_out=report.left_out,
        finished_at=timezone.now(),
    )
    if kept:
        remove_files(job)


def _held(job: UploadedImport):
    """Return the row of an import while it is still ours: each time it is taken up it counts one more."""
    open_jobs = UploadedImport.objects.filter(state__in=(State.WAITING, State.RUNNING))
    return open_jobs.filter(pk=job.pk, attempts=job.attempts)


def _ask_again(job: UploadedImport) -> None:
    """Refuse what was asked for by somebody who may not have it done any more."""
    user = job.user
    if not (user and user.is_active and administered_sites(user).filter(pk=job.site_id).exists()):
        raise ImportFileError(
            "Whoever asked for this is no site admin any more, so nothing was done."
        )


def _import(job: UploadedImport, report: Report) -> None:
    wishes = Wishes(
        dry_run=job.dry_run,
        publish=job.publish,
        redirects=job.redirects,
        user=job.user,
        file_name=job.file_name,
        uploaded=True,
        run=job.run,
    )
    media = folder() / job.media if job.media else None
    sign = Sign(job)
    importer = prepare(job.site, folder() / job.file, wishes, report, media, job.old_address, sign)
    if importer.run_record:
        job.run = importer.run_record
        if not _held(job).update(run=job.run):
            raise TakenOverError
    importer.run()
    for done, pk in enumerate(importer.images, 1):
        sign("Making sizes of pictures", done, len(importer.images))
        try:
            make_renditions.call(pk)
        except Exception:
            logger.exception("The sizes of picture %s could not be made yet", pk)


class Sign:
    """Says now and then how far it is, and ends work that somebody else has taken over.

    Called with (phase, done, total).
    """

    def __init__(self, job: UploadedImport):
        self.job, self._last = job, 0.0

    def __call__(self, phase: str, done: int, total: int) -> None:
        """Write it down, unless that was done a moment ago."""
        now = time.monotonic()
        if now - self._last < SAYS and phase == self.job.phase:
            return
        self._last, self.job.phase = now, phase
        if not _held(self.job).update(phase=phase, done=done, total=total, seen_at=timezone.now()):
            raise TakenOverError


def remove_files(job: UploadedImport) -> None:
    """Delete what was uploaded; nobody needs it once it is imported."""
    _remove(*filter(None, (job.file, job.media)))


def _remove(*names: str) -> None:
    for name in names:
        (folder() / name).unlink(missing_ok=True)


def forget_files() -> None:
    """Delete files whose import is long over or was never begun."""
    if not folder().is_dir():
        return
    oldest = (timezone.now() - KEPT).timestamp()
    for path in folder().iterdir():
        if path.is_file() and path.stat().st_mtime < oldest:
            path.unlink(missing_ok=True)


def undo_later(run: ImportRun, user) -> UploadedImport:
    """Have an import taken back."""
    return UploadedImport.objects.create(
        site=run.site, user=user, run=run, kind=UploadedImport.Kind.UNDO, file_name=run.file_name
    )
