"""What readers are shown of what was found. Every page passes ``public_pages`` once more."""

import datetime
from dataclasses import dataclass

from django.utils.safestring import SafeString
from wagtail.models import Page, Site

from site_core.pages.queries import path_on, public_pages
from site_core.pages.search.excerpts import excerpt
from site_core.pages.search.finding import Filters, Found, find
from site_core.pages.search.index import Document, SiteIndex
from site_core.pages.search.models import SearchEntry
from site_core.pages.search.store import index_for


@dataclass
class SearchResult:
    """One page that matches."""

    page_id: int
    title: str
    url: str
    kind: str
    excerpt: SafeString | str
    date: datetime.date | None = None
    content_note: str = ""
    topics: tuple[str, ...] = ()
    state: str = ""  # what to know before following it: “Retired”


def pages_found(site: Site, query: str, model: type[Page] | None = None) -> list[Page]:
    """Return the public pages of type ``model`` that match ``query``, best first."""
    model = model or Page
    kind = getattr(model, "search_kind", "").lower()
    found = find(index_for(site), query, Filters(kind=kind))
    pages = public_pages(site, model)
    if hasattr(model, "image"):
        pages = pages.select_related("image")
    by_id = pages.in_bulk([document.page_id for document in found.documents])
    return [by_id[d.page_id] for d in found.documents if d.page_id in by_id]


def results_of(site: Site, documents: list[Document], found: Found, index: SiteIndex):
    """Return (results, recommended) for some documents of what was found, in one query."""
    recommended = dict(found.recommended)
    ids = [document.page_id for document in documents]
    public = public_pages(site).filter(pk__in=[*ids, *recommended])
    rows = SearchEntry.objects.filter(site=site, page__in=public).select_related("page")
    entries = {entry.page_id: entry for entry in rows.defer("words")}
    words = " ".join(found.words)
    listed = [_result(site, entries[pk], index, words) for pk in ids if pk in entries]
    first = [
        _result(site, entries[pk], index, sentence=sentence)
        for pk, sentence in recommended.items()
        if pk in entries
    ]
    return listed, first


def _result(site, entry, index, words="", sentence="") -> SearchResult:
    topics = tuple(index.topics[pk][1] for pk in entry.topics if pk in index.topics)
    if sentence or not words:
        shown = sentence or entry.summary
    else:
        shown = excerpt(entry.text or entry.summary, words)
    return SearchResult(
        page_id=entry.page_id,
        title=entry.title,
        url=path_on(site, entry.page),
        kind=entry.kind.capitalize(),
        excerpt=shown,
        date=entry.date if entry.dated else None,
        content_note=entry.content_note,
        topics=topics,
    )
