"""The installation does its periodic work by itself, in whatever way it is run.

Every web process has a thread that looks for due jobs, and one for jobs people wait for by the
clock: slow mail must not hold up a page that is to go live. A job's row in the database is its
lock: one process runs it, however many there are, and a claim nobody gives back (the process was
killed) ends by itself.
"""

import atexit
import logging
import threading
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import timedelta

from django.conf import settings
from django.db import connections
from django.db.models import Q
from django.utils import timezone

logger = logging.getLogger(__name__)

FIRST_LOOK, LOOK_EVERY = 1, 15  # seconds; the server starts first
# A process that was killed holds a job up for no longer than this.
CLAIM = timedelta(minutes=2)
PROMPT_CLAIM = timedelta(seconds=30)


@dataclass(frozen=True)
class Job:
    """A function and how often it is called."""

    name: str
    function: Callable[[], object]
    every: timedelta
    prompt: bool = False

    @property
    def claim(self) -> timedelta:
        """Return how long a process that was killed holds it up."""
        return PROMPT_CLAIM if self.prompt else CLAIM


_jobs: dict[str, Job] = {}


def register_job(
    name: str, function: Callable[[], object], every: timedelta, prompt: bool = False
) -> None:
    """Have ``function`` called ``every`` so often by one process of the installation.

    It has to look for what there is to do: it may be called before it is due, and by a second
    process if it takes longer than ``claim``. ``prompt`` jobs wait for no other. Call this from an
    app's ``ready``.
    """
    _jobs[name] = Job(name, function, every, prompt)


def run_due(wanted: Iterable[str] = (), prompt: bool | None = None) -> list[str]:
    """Run the jobs that are due, and those ``wanted`` even if they are not. Returns which ran.

    With ``prompt``, only jobs that are so, or only those that are not.
    """
    jobs = [job for job in list(_jobs.values()) if prompt in (None, job.prompt)]
    return [job.name for job in jobs if _run(job, job.name in set(wanted))]


def _run(job: Job, wanted: bool) -> bool:
    from site_core.delivery.models import ScheduledJob

    now = timezone.now()
    rows = ScheduledJob.objects.filter(name=job.name)
    free = rows.filter(Q(claimed_until=None) | Q(claimed_until__lt=now))
    if not wanted:
        free = free.filter(next_run_at__lte=now)
    if not free.exists():  # reading first: most of the time there is nothing to write
        if rows.exists():
            return False
        ScheduledJob.objects.get_or_create(name=job.name, defaults={"next_run_at": now})
    claim = now + job.claim
    if not free.update(claimed_until=claim, last_started_at=now, next_run_at=now + job.every):
        return False
    try:
        job.function()
    except Exception as problem:
        logger.exception("Scheduled job %s failed", job.name)
        error = f"{type(problem).__name__}: {problem}".replace("\x00", "")[:500]
        rows.filter(claimed_until=claim).update(claimed_until=None, last_error=error)
        return True
    # Also when it took longer than its claim: it is the proof that the work gets done.
    rows.update(last_finished_at=timezone.now())
    rows.filter(claimed_until=claim).update(claimed_until=None, last_error="")
    return True


class Worker:
    """A thread of this process, for the jobs that are ``prompt`` or for the others."""

    def __init__(self, prompt: bool = False):
        self._prompt = prompt
        self._thread: threading.Thread | None = None
        self._event = threading.Event()
        self._lock = threading.Lock()
        self._wanted: set[str] = set()
        self._stopping = False

    def start(self) -> None:
        """Start the thread, once."""
        if self._thread is None:
            name = "scheduler-prompt" if self._prompt else "scheduler"
            self._thread = threading.Thread(target=self._loop, name=name, daemon=True)
            self._thread.start()

    def wake(self, name: str) -> None:
        """Have job ``name`` run now, if this process has a thread."""
        if self._thread is not None:
            with self._lock:
                self._wanted.add(name)
            self._event.set()

    def stop(self) -> None:
        """End the thread; what it is doing may finish if that does not take long."""
        self._stopping = True
        self._event.set()
        if self._thread is not None:
            self._thread.join(timeout=2)

    def _loop(self) -> None:
        self._event.wait(FIRST_LOOK)
        while not self._stopping:
            self._event.clear()
            with self._lock:
                wanted, self._wanted = self._wanted, set()
            try:
                run_due(wanted, self._prompt)
            except Exception:
                logger.exception("The scheduler could not look for due jobs")
            finally:
                connections.close_all()
            self._event.wait(LOOK_EVERY)


_worker, _prompt_worker = Worker(), Worker(prompt=True)
wake = _worker.wake


def start() -> None:
    """Start this process's threads, unless ``RUN_JOBS`` is off. Called where a server loads us."""
    if settings.RUN_JOBS:
        start_prompt()
        _worker.start()


def start_prompt() -> None:
    """Start the thread of prompt jobs alone, for a process that runs the others itself."""
    _prompt_worker.start()


atexit.register(_worker.stop)
atexit.register(_prompt_worker.stop)
