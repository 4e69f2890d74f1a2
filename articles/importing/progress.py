"""A bar on a terminal; nothing where nobody looks."""

import time

WIDTH = 30
EVERY = 0.1  # seconds


class Progress:
    """Draws what is being done. Called with (phase, done, total)."""

    def __init__(self, stream, is_terminal: bool):
        self.stream, self.is_terminal = stream, is_terminal
        self._last = 0.0
        self._drawn = False

    def __call__(self, phase: str, done: int, total: int) -> None:
        """Draw, a few times a second."""
        now = time.monotonic()
        if not self.is_terminal or (now - self._last < EVERY and done != total):
            return
        self._last = now
        if total:
            full = min(WIDTH, WIDTH * done // total)
            line = f"{phase} [{'#' * full}{' ' * (WIDTH - full)}] {done}/{total}"
        else:
            line = f"{phase} {done / 1_000_000:.0f} MB" if done else f"{phase} …"
        self.stream.write(f"\r{line:<72}", ending="")
        self.stream.flush()
        self._drawn = True

    def clear(self) -> None:
        """Make room for a line."""
        if self._drawn:
            self.stream.write("\r" + " " * 72 + "\r", ending="")
            self._drawn = False

    end = clear
