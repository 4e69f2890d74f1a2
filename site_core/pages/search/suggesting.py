"""What a search field offers while somebody types."""

from dataclasses import dataclass
from urllib.parse import urlencode

from wagtail.models import Site

from site_core.pages.queries import path_on, public_among
from site_core.pages.search.index import SiteIndex
from site_core.pages.search.near import nearest
from site_core.pages.search.store import index_for
from site_core.pages.search.words import LONGEST_WORD, clean_query, words_of

PAGES, TOPICS, WORDS = 6, 2, 3
ORDER = {"program": 0, "article": 1}
SHORTEST = 2


@dataclass(frozen=True)
class Suggestion:
    """A page, a topic or words to search for."""

    title: str
    kind: str
    url: str


def suggest(site: Site, text: str, search_url: str, kind: str = "") -> list[Suggestion]:
    """Return what ``text``, whose last word is only begun, may become: programs first.

    With a ``kind``, only pages of it: a field that searches programs leads to nothing else.
    """
    index = index_for(site, at_once=False)
    words = [word for word in words_of(clean_query(text)) if len(word) < LONGEST_WORD]
    if sum(map(len, words)) < SHORTEST:
        return []
    with index.lock:
        meant = _meant(index, words)
        page_ids = _titled(index, meant, kind)
        topics = [] if kind else _topics(index, meant)
        phrases = [] if kind or len(page_ids) == PAGES else _phrases(index, words, meant)
    pages = public_among(site, page_ids).in_bulk() if page_ids else {}
    shown = [pages[pk] for pk in page_ids if pk in pages]
    kinds = index.numbers, index.documents
    return [
        *(Suggestion(p.title, _kind(*kinds, p.pk), path_on(site, p)) for p in shown),
        *(Suggestion(name, "Topic", f"{search_url}?topic={slug}") for slug, name in topics),
        *(Suggestion(p, "Search for", f"{search_url}?{urlencode({'q': p})}") for p in phrases),
    ]


def _kind(numbers, documents, pk) -> str:
    number = numbers.get(pk)
    document = documents[number] if number is not None and number < len(documents) else None
    return document.kind.capitalize() if document else "Page"


def _meant(index: SiteIndex, words: list[str]) -> list[str]:
    """Return the words with those replaced that nothing known begins with."""
    meant = []
    for word in words:
        near = [] if index.completions(word) else nearest(word, index.known)
        meant.append(near[0] if near else word)
    return meant


def _fits(key: str, words: list[str]) -> bool:
    return all(f" {word}" in key for word in words)


def _titled(index: SiteIndex, words: list[str], kind: str) -> list[int]:
    """Return the pages whose titles have words that begin so."""
    begins = "".join(f" {word}" for word in words)
    fitting = [
        (ORDER.get(d.kind, 2), not d.title_key.startswith(begins), len(d.title), d.page_id)
        for d in index.documents
        if d and (not kind or d.kind == kind) and _fits(d.title_key, words)
    ]
    return [page_id for *_, page_id in sorted(fitting)[:PAGES]]


def _topics(index: SiteIndex, words: list[str]) -> list[tuple[str, str]]:
    """Return the topics whose names have words that begin so, and that lead to pages."""
    used = {topic for document in index.documents if document for topic in document.topics}
    fitting = [
        (slug, name)
        for pk, (slug, name) in index.topics.items()
        if pk in used and _fits("".join(f" {word}" for word in words_of(name)), words)
    ]
    return fitting[:TOPICS]


def _phrases(index: SiteIndex, words: list[str], meant: list[str]) -> list[str]:
    """Return the words put right, or the last one completed."""
    if words != meant:
        return [" ".join(meant)]
    *before, last = meant
    longer = [word for word in index.completions(last) if word != last and len(word) > 3]
    return [" ".join([*before, word]) for word in longer[:WORDS]]
