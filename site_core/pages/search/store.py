"""Each process's copy of what sites' search knows, brought up to date by what changed since."""

import time
from collections import OrderedDict
from threading import Lock

from wagtail.models import Site

from site_core.pages.search.index import Document, SiteIndex, title_key
from site_core.pages.search.models import BestBet, SearchEntry, SearchState
from site_core.pages.topics import topics_part

SITES_KEPT = 100
# For suggestions, which are asked for with every few letters.
TRUSTED_FOR = 5  # seconds
COLUMNS = ("page_id", "kind", "title", "date", "dated", "topics", "words")

_kept: OrderedDict[int, SiteIndex] = OrderedDict()
_kept_lock = Lock()
_asked: dict[int, float] = {}


def forget_indexes() -> None:
    """Start anew, as a process does."""
    with _kept_lock:
        _kept.clear()
        _asked.clear()


def index_for(site: Site, at_once: bool = True) -> SiteIndex:
    """Return what search knows of ``site``; unless ``at_once``, what it knew moments ago will do."""
    with _kept_lock:
        index = _kept.setdefault(site.pk, SiteIndex())
        _kept.move_to_end(site.pk)
        if len(_kept) > SITES_KEPT:
            _kept.popitem(last=False)
        fresh = time.monotonic() - _asked.get(site.pk, -TRUSTED_FOR) < TRUSTED_FOR
    if index.generation and fresh and not at_once:
        return index
    state = SearchState.objects.filter(site=site).values_list("generation", flat=True)
    generation = state.first() or 0
    with index.lock:
        if index.generation < generation:
            _refresh(index, site, generation)
    with _kept_lock:
        _asked[site.pk] = time.monotonic()
    return index


def _refresh(index: SiteIndex, site: Site, generation: int) -> None:
    """Read what changed since the index was read, which for a new one is everything."""
    rows = SearchEntry.objects.filter(site=site, generation__lte=generation)
    if index.generation:
        present = set(rows.values_list("page_id", flat=True))
        for gone in index.numbers.keys() - present:
            index.remove(gone)
        rows = rows.filter(generation__gt=index.generation)
    for page_id, kind, title, date, dated, topics, words in rows.values_list(*COLUMNS):
        key = title_key(title)
        index.add(Document(page_id, kind, title, date, dated, tuple(topics), words, key))
    if index.is_worn:
        _rebuild(index)
    topics = topics_part(site)
    index.topics = {topic["id"]: (topic["slug"], topic["name"]) for topic in topics}
    index.topic_addresses = {
        slug: topic["id"] for topic in topics for slug in (topic["slug"], *topic["was"])
    }
    index.bets = [
        (bet.stems, bet.page_id, bet.sentence) for bet in BestBet.objects.filter(site=site)
    ]
    index.home_id = site.root_page_id
    index.generation = generation


def _rebuild(index: SiteIndex) -> None:
    """Close the gaps that pages published again and again have left."""
    documents = [document for document in index.documents if document]
    index.documents, index.numbers = [], {}
    index.postings.clear()
    index.weights.clear()
    for document in documents:
        index.add(document)
