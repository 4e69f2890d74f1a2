"""What an import has to tell: how much of what, and everything somebody has to look at."""

from collections import Counter

from site_core.delivery.plain_text import plain

MOST = 5_000  # lines kept; all are counted


class Report:
    """Collects notes about articles; ``tell`` is called with each, where somebody watches."""

    def __init__(self, tell=None):
        self.counts: Counter[str] = Counter()
        self.lines: list[list[str]] = []
        self.left_out = 0
        self._tell = tell
        self._said: set[tuple[str, str]] = set()

    def note(self, about: str, words: str, kind: str = "") -> None:
        """Keep a line about an article or a file, once; ``kind`` is what it counts as."""
        if kind:
            self.counts[kind] += 1
        line = plain(about[:200]), plain(words[:500])  # PostgreSQL cannot keep all letters
        if line in self._said:
            return  # once for each article is enough
        if len(self.lines) < MOST:
            self._said.add(line)
            self.lines.append(list(line))
        else:
            self.left_out += 1
        if self._tell:
            self._tell(": ".join(filter(None, line)))

    def count(self, kind: str, number: int = 1) -> None:
        """Count without a line."""
        self.counts[kind] += number
