"""Django's cache in files, with counters that hold: limits of forms and of fetching rest on them."""

import pickle
import time
from contextlib import contextmanager
from pathlib import Path

from django.core.cache.backends.filebased import FileBasedCache
from django.core.files import locks


class FileCache(FileBasedCache):
    """A cache the processes of one machine share.

    Django's own forgets with each ``incr`` when a counter was to end, and loses what two processes
    count at once.
    """

    def incr(self, key, delta=1, version=None):
        """Add to a counter, which ends when it was to; ``ValueError`` if there is none."""
        with self._alone():
            try:
                with Path(self._key_to_file(key, version)).open("rb") as file:
                    ends_at = pickle.load(file)  # noqa: S301 - as Django reads its own files
            except FileNotFoundError:
                ends_at = 0
            value = self.get(key, version=version)
            if value is None:
                raise ValueError(f"There is no counter “{key}”.")
            left = None if ends_at is None else max(ends_at - time.time(), 0.001)
            self.set(key, value + delta, timeout=left, version=version)
        return value + delta

    @contextmanager
    def _alone(self):
        """Wait for other threads and processes that count."""
        self._createdir()
        with (Path(self._dir) / "counting.lock").open("wb") as file:
            locks.lock(file, locks.LOCK_EX)
            try:
                yield
            finally:
                locks.unlock(file)
