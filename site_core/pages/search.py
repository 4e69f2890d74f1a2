"""Search over the public pages of one site."""

import datetime
import re
from dataclasses import dataclass

from django.utils.html import escape
from django.utils.safestring import SafeString, mark_safe
from wagtail.models import Page, Site

from site_core.pages.queries import public_pages

MAX_WORDS = 8
MAX_LENGTH = 100
MAX_RESULTS = 200
EXCERPT = 220


@dataclass(frozen=True)
class SearchResult:
    """One page that matches."""

    title: str
    url: str
    kind: str
    excerpt: SafeString
    date: datetime.date | None = None
    content_note_line: str = ""


def clean_query(text: str) -> str:
    """Return what will be searched for: few words, no control characters."""
    words = re.sub(r"[\x00-\x1f]+", " ", text or "")[:MAX_LENGTH].split()
    return " ".join(words[:MAX_WORDS])


def search_pages(site: Site, query: str, model: type[Page] = Page) -> list[Page]:
    """Return the public pages of ``site`` that match every word of ``query``, best first."""
    query = query.replace('"', " ")  # would end the phrase SQLite is asked for
    if not query.strip():
        return []
    found = public_pages(site, model).search(query, operator="and")[:MAX_RESULTS]
    words = query.lower().split()
    # The databases weigh titles differently; a title that has every word goes first on both.
    return sorted(found, key=lambda page: not all(word in page.title.lower() for word in words))


def in_full(pages: list[Page]) -> list[Page]:
    """Return ``pages`` with the fields of their own types, in one query per type."""
    found = Page.objects.filter(pk__in=[page.pk for page in pages]).specific().in_bulk()
    return [found[page.pk] for page in pages if page.pk in found]


def to_result(page: Page, query: str, request=None) -> SearchResult:
    """Return how a specific page is shown among search results."""
    return SearchResult(
        title=page.title,
        url=page.get_url(request),
        kind=page.search_kind if hasattr(page, "search_kind") else "Page",
        excerpt=excerpt(page.search_text() if hasattr(page, "search_text") else "", query),
        date=getattr(page, "date", None),
        content_note_line=getattr(page, "content_note_line", ""),
    )


def excerpt(text: str, query: str) -> SafeString:
    """Return the part of ``text`` around the first word of ``query``, the words marked."""
    text = " ".join(text.split())
    words = [re.escape(word) for word in query.split() if len(word) > 1]
    pattern = re.compile(rf"\b({'|'.join(words)})", re.IGNORECASE) if words else None
    found = pattern.search(text) if pattern else None
    start = max(0, found.start() - EXCERPT // 3) if found else 0
    if start:
        start = text.find(" ", start) + 1
    end = start + EXCERPT
    if end < len(text):
        end = text.rfind(" ", start, end)
    part = f"{'… ' if start else ''}{text[start:end]}{' …' if end < len(text) else ''}"
    return _marked(part, pattern)


def _marked(part: str, pattern) -> SafeString:
    if not pattern:
        return escape(part)
    pieces = pattern.split(part)
    html = "".join(
        f"<mark>{escape(piece)}</mark>" if index % 2 else escape(piece)
        for index, piece in enumerate(pieces)
    )
    return mark_safe(html)  # noqa: S308 - every piece is escaped above
