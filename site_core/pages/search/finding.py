"""Which pages of a site match, in which order, and what they can be narrowed down by."""

from collections import Counter
from dataclasses import dataclass, field, replace

from site_core.pages.search.harm import called, is_kept, is_of_harm
from site_core.pages.search.index import SUMMARY, TIMES, TITLE, Document, SiteIndex, title_key
from site_core.pages.search.near import nearest
from site_core.pages.search.words import asked_words, stem, words_of

SHORTEST_BEGINNING = 3
# A mistyped word wins over a word that was only begun when it is that much more usual.
MUCH_MORE = 3


@dataclass(frozen=True)
class Filters:
    """What results are narrowed down to."""

    kind: str = ""
    topic: int | None = None
    year: int | None = None

    def allow(self, document: Document) -> bool:
        """Whether ``document`` is among them."""
        return (
            (not self.kind or document.kind == self.kind)
            and (self.topic is None or self.topic in document.topics)
            and (self.year is None or document.year == self.year)
        )

    def __bool__(self) -> bool:
        return bool(self.kind or self.topic is not None or self.year is not None)


@dataclass
class Found:
    """The documents that match, best first, and how the words were understood."""

    documents: list[Document] = field(default_factory=list)
    words: list[str] = field(default_factory=list)  # looked for, corrected
    corrected: str = ""  # the whole query as it was understood, if that is not how it was typed
    of_harm: bool = False  # a word is about harm or help: readers are shown where help is
    called: list[tuple[str, str]] = field(default_factory=list)  # no page has; other word for it
    partly: bool = False  # no page has all words; these have most of them
    kinds: Counter = field(default_factory=Counter)
    topics: Counter = field(default_factory=Counter)
    years: Counter = field(default_factory=Counter)
    recommended: list[tuple[int, str]] = field(default_factory=list)  # page id, sentence


def find(
    index: SiteIndex,
    query: str,
    filters: Filters,
    exact: bool = False,
    within: frozenset[int] | None = None,
) -> Found:
    """Return what ``query`` finds among what ``filters`` allow; without words, everything there is.

    With ``within``, ids of pages, no other page is looked at: not for words that others have, either.
    """
    with index.lock:
        asked = asked_words(query)
        found = Found(words=asked)
        if not asked:
            numbers = [] if query.strip() or not filters else list(index.numbers.values())
            matches = dict.fromkeys(numbers, ())
        else:
            understood = _understand(index, asked, exact)
            found.words = [word for word, _ in understood]
            found.called = _called(index, found.words)
            found.corrected = corrected_query(query, asked, found.words)
            matches, found.partly = _matching(index, [stems for _, stems in understood], within)
            found.recommended = recommended(index, found.words)
            found.of_harm = any(map(_of_harm, understood))
        _count(found, index, matches, filters)
        kept = [
            (index.documents[n], marks)
            for n, marks in matches.items()
            if filters.allow(index.documents[n])
        ]
        if asked:
            key = title_key(found.corrected or query)
            kept.sort(key=lambda pair: _rank(*pair, key, index.home_id))
        else:
            kept.sort(key=lambda pair: (-pair[0].date.toordinal(), pair[0].title, pair[0].page_id))
        found.documents = [document for document, _ in kept]
        return found


def _understand(index, asked, exact) -> list[tuple[str, tuple[str, ...]]]:
    """Return each word as it is looked for, with the stems that count as it."""
    return [_meaning(index, word, exact) for word in asked]


def _meaning(index, word, exact) -> tuple[str, tuple[str, ...]]:
    if index.having(stem(word)):
        return word, (stem(word),)
    if is_kept(word):
        return word, (stem(word), stem(called(word)))
    longer = index.completions(word) if len(word) >= SHORTEST_BEGINNING else []
    usual = sum(index.weights[each] for each in longer)
    near = [] if exact else nearest(word, index.known)
    if near and (not longer or index.weights[near[0]] > MUCH_MORE * usual):
        return near[0], (stem(near[0]),)
    return word, tuple({stem(each) for each in longer})


def _called(index, words) -> list[tuple[str, str]]:
    """Return words of harm no page has, with what pages are about that have another for it."""
    pairs = [(word, called(word)) for word in words if not index.having(stem(word))]
    return [(word, other) for word, other in pairs if other and index.having(stem(other))]


def _of_harm(understood) -> bool:
    word, stems = understood
    return is_of_harm(word) or (bool(stems) and all(map(is_of_harm, stems)))


def corrected_query(query: str, asked: list[str], words: list[str]) -> str:
    """Return ``query`` with the words that were mistyped replaced, or ``""`` if none was."""
    meant = {a: b for a, b in zip(asked, words, strict=True) if a != b}
    if not meant:
        return ""
    corrected = []
    for part in query.split():
        inside = words_of(part)
        changed = [meant.get(word, word) for word in inside]
        corrected.append(part if changed == inside else " ".join(changed))
    return " ".join(corrected)


def _matching(index, wanted, within=None) -> tuple[dict[int, tuple[int, ...]], bool]:
    """Return the documents with every word; if there are none, those with the most of them."""
    having = [index.having(*stems) for stems in wanted]
    if within is not None:
        numbers = {n for pk, n in index.numbers.items() if pk in within}
        having = [{n: mark for n, mark in each.items() if n in numbers} for each in having]
    smallest = min(having, key=len)
    every = {n: tuple(each[n] for each in having) for n in smallest if all(n in h for h in having)}
    if every or len(having) == 1:
        return every, False
    held = Counter(number for each in having for number in each)
    most = max(held.values(), default=0)
    some = {
        number: tuple(each.get(number, 0) for each in having)
        for number, count in held.items()
        if count == most
    }
    return some, bool(some)


def _rank(document: Document, marks: tuple[int, ...], key: str, home_id: int | None) -> tuple:
    """Return where a document stands: a program of that name, titles, summaries, texts.

    A home page speaks of everything, and so comes after the pages that are about it.
    """
    in_title = [bool(mark & TITLE) for mark in marks]
    in_summary = [bool(mark & SUMMARY) for mark in marks]
    if all(in_title):
        tier = (0 if document.kind == "program" else 2) + (document.title_key != key)
    elif document.page_id == home_id:
        tier = 8
    elif all(map(any, zip(in_title, in_summary, strict=True))):
        tier = 4
    elif any(in_title):
        tier = 5
    else:
        tier = 6 if any(in_summary) else 7
    times = sum(mark & TIMES for mark in marks)
    if tier >= 4:  # of those only part of whose title fits, what is about it most
        times += 10 * sum(in_summary)
    passing = tier >= 4 and document.kind == "page"  # “About us” speaks of everything, too
    return tier, passing, -times, -document.date.toordinal(), document.title, document.page_id


def _count(found, index, matches, filters) -> None:
    """Count by kind, topic and year: each among what the other two filters allow."""
    documents = [index.documents[number] for number in matches]
    for counter, without, values in (
        (found.kinds, replace(filters, kind=""), lambda d: (d.kind,)),
        (found.topics, replace(filters, topic=None), lambda d: d.topics),
        (found.years, replace(filters, year=None), lambda d: (d.year,) if d.dated else ()),
    ):
        allowed = documents if not without else filter(without.allow, documents)
        counter.update(value for document in allowed for value in values(document))


def recommended(index: SiteIndex, words: list[str]) -> list[tuple[int, str]]:
    """Return the pages editors recommend for a query that is, or holds, one of their phrases."""
    stems = {stem(word) for word in words}
    found = {}
    for phrases, page_id, sentence in index.bets:
        if any(phrase <= stems for phrase in phrases):
            found.setdefault(page_id, sentence)
    return list(found.items())
