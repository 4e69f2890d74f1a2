"""Which words of which pages a site's search knows: the rows of ``SearchEntry``, kept up to date."""

import time
from collections import Counter
from collections.abc import Iterable
from hashlib import blake2s

from django.db import transaction
from django.db.models import F, Q
from django.utils import timezone
from wagtail.models import Page, Site
from wagtail.search import index

from site_core.pages.queries import searchable_pages
from site_core.pages.search.index import SUMMARY, TIMES, TITLE
from site_core.pages.search.models import SearchEntry, SearchState
from site_core.pages.search.words import words_of
from site_core.tenancy.restrictions import forget_restrictions

PAGES_AT_ONCE = 100
# A topic or audience says what a page is about: as much as a few mentions in its text.
MENTIONS = 3
# What changes when pages have to be read anew by a release that sees words differently.
SHAPE = blake2s(b"4", digest_size=6).hexdigest()


@transaction.atomic
def next_generation(site: Site) -> int:
    """Have every process read anew what changed on ``site``; return the number of this change.

    The row stays locked until the caller's transaction ends, so that numbers come in the order in
    which they can be read. The clock makes them differ from those of a site that was deleted.
    """
    state, _ = SearchState.objects.select_for_update().get_or_create(site=site)
    state.generation = max(state.generation + 1, time.time_ns())
    state.save(update_fields=["generation"])
    return state.generation


def sync_pages(site: Site, page_ids: Iterable[int]) -> None:
    """Write what search knows of these pages anew; forget those that are not public on ``site``."""
    ids = sorted(set(page_ids))
    for start in range(0, len(ids), PAGES_AT_ONCE):
        _sync(site, ids[start : start + PAGES_AT_ONCE])


@transaction.atomic
def _sync(site: Site, ids: list[int]) -> None:
    forget_restrictions(site)
    pages = searchable_pages(site).filter(pk__in=ids).specific()
    entries = [_entry(site, page) for page in pages]
    known = SearchEntry.objects.filter(page__in=ids)
    if not entries and not known.exists():
        return
    generation = next_generation(site)
    known.delete()
    for entry in entries:
        entry.generation = generation
    SearchEntry.objects.bulk_create(entries)


def sync_site(site: Site) -> int:
    """Put right what signals missed (an upgrade, a restored database). Returns for how many pages."""
    forget_restrictions(site)
    public = set(searchable_pages(site).values_list("pk", flat=True))
    rows = SearchEntry.objects.filter(site=site)
    newer = Q(indexed_at__lt=F("page__last_published_at")) | ~Q(shape=SHAPE)
    stale = set(rows.filter(newer).values_list("page_id", flat=True))
    wrong = stale | (public ^ set(rows.values_list("page_id", flat=True)))
    sync_pages(site, wrong)
    return len(wrong)


def sync_all() -> int:
    """Put right every site."""
    return sum(sync_site(site) for site in Site.objects.select_related("root_page"))


def sites_above(page: Page) -> list[Site]:
    """Return the sites whose tree holds ``page``."""
    step = page.steplen
    trees = [page.path[:end] for end in range(step, len(page.path) + 1, step)]
    return list(Site.objects.filter(root_page__path__in=trees).select_related("root_page"))


def sync_tree(page: Page) -> None:
    """Write anew what search knows of ``page`` and everything below it."""
    below = Page.objects.filter(path__startswith=page.path).values_list("pk", flat=True)
    ids = list(below)
    for site in sites_above(page):
        sync_pages(site, ids)


def _entry(site: Site, page: Page) -> SearchEntry:
    date = getattr(page, "date", None)
    published = page.first_published_at or page.last_published_at or timezone.now()
    return SearchEntry(
        site=site,
        page_id=page.pk,
        kind=getattr(page, "search_kind", "Page").lower(),
        title=page.title,
        summary=getattr(page, "summary", ""),
        content_note=getattr(page, "content_note_line", ""),
        text=getattr(page, "search_text", str)(),
        words=weigh(page),
        topics=getattr(page, "topic_ids", []),
        date=date or published.date(),
        dated=bool(date),
        shape=SHAPE,
    )


def weigh(page: Page) -> dict[str, int]:
    """Return the words of ``page`` with how often they occur, and marks of where else they stand."""
    title = set(words_of(page.title))
    notes = getattr(page, "content_note_line", "")
    intro = f"{getattr(page, 'summary', '')} {getattr(page, 'tagline', '')}"
    summary = set(words_of(f"{intro} {notes}"))
    times = Counter(words_of(" ".join(_texts(page))))
    for word in set(words_of(" ".join(getattr(page, "search_words", list)()))):
        times[word] += MENTIONS
    return {
        word: min(times[word], TIMES) | TITLE * (word in title) | SUMMARY * (word in summary)
        for word in sorted(title | summary | times.keys())
        if word.isprintable()
    }


def _texts(page: Page) -> Iterable[str]:
    """Yield what Wagtail's search would read of a page, beyond what is weighed separately."""
    for field in page.get_search_fields():
        if isinstance(field, index.SearchField) and field.field_name not in ("title", "summary"):
            yield str(field.get_value(page) or "")
        elif isinstance(field, index.RelatedFields):
            record = field.get_value(page)
            if record is not None and not hasattr(record, "all"):
                for each in field.fields:
                    if isinstance(each, index.SearchField):
                        yield str(each.get_value(record) or "")
