"""What is offered when nothing was found, or nothing asked for yet: near words, topics, programs."""

from collections import Counter
from dataclasses import dataclass, field
from urllib.parse import urlencode

from programs.models import ProgramPage, Status
from site_core.pages.queries import path_on, public_pages
from site_core.pages.search.finding import corrected_query
from site_core.pages.search.index import SiteIndex
from site_core.pages.search.near import nearest
from site_core.pages.search.words import asked_words, stem

NEAR, TOPICS, PROGRAMS = 3, 8, 6


@dataclass
class WaysOn:
    """Where to look instead; each is (words, address, count)."""

    near: list[tuple[str, str]] = field(default_factory=list)
    topics: list[tuple[str, str, int]] = field(default_factory=list)
    programs: list[tuple[str, str, str]] = field(default_factory=list)  # title, address, audience


def ways_on(site, index: SiteIndex, query: str) -> WaysOn:
    """Return ways on from a search of ``site`` that led nowhere."""
    with index.lock:
        near = _near(index, query)
        counts = Counter(topic for d in index.documents if d for topic in d.topics)
        topics = [(n, f"?topic={s}", counts[pk]) for pk, (s, n) in index.topics.items()]
    programs = (
        public_pages(site, ProgramPage)
        .exclude(audience_names="")
        .exclude(status=Status.RETIRED)
        .order_by("path")[:PROGRAMS]
    )
    return WaysOn(
        near=[(words, f"?{urlencode({'q': words})}") for words in near],
        topics=[topic for topic in topics if topic[2]][:TOPICS],
        programs=[(p.title, path_on(site, p), p.audience_names) for p in programs],
    )


def _near(index: SiteIndex, query: str) -> list[str]:
    """Return the query with its first unknown word replaced by known ones."""
    asked = asked_words(query)
    unknown = next((word for word in asked if not index.having(stem(word))), None)
    if unknown is None:
        return []
    of_pages = [each for each in index.known if each[0] in index.weights]
    return [
        corrected_query(query, asked, [near if word == unknown else word for word in asked])
        for near in nearest(unknown, of_pages, NEAR)
    ]
