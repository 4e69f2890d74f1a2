"""The words of one site's public pages, in memory: who has them, how often, and where.

Two databases would rank, stem and complete in two ways, and cost a reader ten times as much.
Everything here is plain data that any process can build from the rows of ``SearchEntry``.
"""

import datetime
from array import array
from bisect import bisect_left
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from threading import RLock

from site_core.pages.search.harm import HARM_WORDS
from site_core.pages.search.near import SHORTEST, letters
from site_core.pages.search.words import stem, words_of

# A posting: the number of a document, two marks, and how often (up to 63).
TITLE, SUMMARY, TIMES = 0x80, 0x40, 0x3F
IN_TITLE_WEIGHT = 5
COMPLETIONS = 30


@dataclass(frozen=True)
class Document:
    """What is known about a page while searching."""

    page_id: int
    kind: str
    title: str
    date: datetime.date
    dated: bool
    topics: tuple[int, ...]
    words: dict[str, int]
    title_key: str = field(default="", compare=False)

    @property
    def year(self) -> int | None:
        """Return the year of what has a date."""
        return self.date.year if self.dated else None


def title_key(title: str) -> str:
    """Return the words of ``title``, each with a space before it."""
    return "".join(f" {word}" for word in words_of(title))


@dataclass
class SiteIndex:
    """All documents of one site, and what leads to them. Hold ``lock`` while using it."""

    generation: int = 0
    home_id: int | None = None  # the page id of the home page
    topics: dict[int, tuple[str, str]] = field(default_factory=dict)  # id -> slug, name
    topic_addresses: dict[str, int] = field(default_factory=dict)  # slug, now or before -> id
    bets: list = field(default_factory=list)
    lock: RLock = field(default_factory=RLock)
    documents: list[Document | None] = field(default_factory=list)
    numbers: dict[int, int] = field(default_factory=dict)  # page id -> place in documents
    postings: dict[str, array] = field(default_factory=lambda: defaultdict(lambda: array("I")))
    weights: Counter = field(default_factory=Counter)
    _known: list | None = None
    _sorted: list | None = None

    def add(self, document: Document) -> None:
        """Put ``document`` in the place of an older one of the same page."""
        self.remove(document.page_id)
        number = len(self.documents)
        self.documents.append(document)
        self.numbers[document.page_id] = number
        place = number << 8
        for word, where in document.words.items():
            self.postings[stem(word)].append(place | where)
            self.weights[word] += IN_TITLE_WEIGHT if where & TITLE else 1
        self._known = self._sorted = None

    def remove(self, page_id: int) -> None:
        """Forget a page and the words that only it had."""
        number = self.numbers.pop(page_id, None)
        if number is None:
            return
        for word, where in self.documents[number].words.items():
            self.weights[word] -= IN_TITLE_WEIGHT if where & TITLE else 1
            if self.weights[word] <= 0:
                del self.weights[word]
        self.documents[number] = None
        self._known = self._sorted = None

    @property
    def is_worn(self) -> bool:
        """Whether more places are empty than used, so that building it anew is cheaper."""
        return len(self.documents) > 2 * len(self.numbers) + 50

    def having(self, *stems: str) -> dict[int, int]:
        """Return the documents that have one of ``stems``, with the marks and how often."""
        found: dict[int, int] = {}
        documents = self.documents
        for each in stems:
            for posting in self.postings.get(each, ()):
                number = posting >> 8
                if documents[number] is None:
                    continue
                before = found.get(number, 0)
                times = min(TIMES, (before & TIMES) + (posting & TIMES))
                found[number] = ((before | posting) & (TITLE | SUMMARY)) | times
        return found

    def completions(self, beginning: str) -> list[str]:
        """Return known words that begin so, the most used first."""
        if self._sorted is None:
            self._sorted = sorted(self.weights)
        start = bisect_left(self._sorted, beginning)
        end = bisect_left(self._sorted, f"{beginning}\U0010ffff")
        words = self._sorted[start:end]
        return sorted(words, key=lambda word: (-self.weights[word], word))[:COMPLETIONS]

    @property
    def known(self) -> list[tuple[str, int, int]]:
        """Return the words a mistyped one may have meant, as ``near.nearest`` wants them.

        Words of harm and help are among them whether or not a page has them.
        """
        if self._known is None:
            self._known = [
                (word, letters(word), self.weights[word])
                for word in self.weights.keys() | HARM_WORDS
                if len(word) >= SHORTEST - 1
            ]
        return self._known
