"""Pages linked from a page's blocks and rich text, fetched together in one query (P45)."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

from wagtail.blocks import PageChooserBlock
from wagtail.models import Page, Site

from site_core.blocks.linked_images import linked_images
from site_core.tenancy.current import current_request
from site_core.tenancy.restrictions import restricted_trees

# The site whose page is being rendered: links to its own pages are paths, not whole addresses.
rendered_site: ContextVar[Site | None] = ContextVar("rendered_site", default=None)
# Where in the tree the page being read is: its readers may read all that is as restricted as it is.
read_path: ContextVar[str] = ContextVar("read_path", default="")
known_pages: ContextVar[dict | None] = ContextVar("known_pages", default=None)
# The ids of all pages shown as cards, and those of each model once one of them is asked for.
known_cards: ContextVar[tuple[set, dict] | None] = ContextVar("known_cards", default=None)
PAGE_LINK = re.compile(r'<a\b[^>]*\blinktype="page"[^>]*>')
PAGE_ID = re.compile(r'\bid="(\d+)"')


def linked_page_ids(raw) -> Iterator[int]:
    """Yield the ids of all pages linked from the raw data of a stream, however deep."""
    if isinstance(raw, str):
        if "linktype" in raw:
            for tag in PAGE_LINK.findall(raw):
                if match := PAGE_ID.search(tag):
                    yield int(match[1])
    elif isinstance(raw, dict):
        if isinstance(raw.get("page"), int):
            yield raw["page"]
        for value in raw.values():
            yield from linked_page_ids(value)
    elif isinstance(raw, list | tuple):
        for value in raw:
            yield from linked_page_ids(value)


def pages_with_headings(ids) -> dict[int, Page]:
    """Return pages by their ids, with the headings links may lead to."""
    return Page.objects.select_related("kept_headings").in_bulk(ids)


def card_ids(raw) -> Iterator[int]:
    """Yield the ids of all pages shown as cards: named ``program``, or in a list ``programs``."""
    if isinstance(raw, dict):
        listed = raw.get("programs")
        for item in [raw.get("program"), *(listed if isinstance(listed, list) else ())]:
            chosen = item.get("value") if isinstance(item, dict) else item
            if isinstance(chosen, int):
                yield chosen
    for value in raw.values() if isinstance(raw, dict) else raw:
        if isinstance(value, dict | list | tuple):
            yield from card_ids(value)


def form_pages(ids) -> dict | None:
    """Return pages fetched for the form being answered if all with ``ids`` are among them."""
    found = getattr(current_request(), "form_pages", None)
    if found is None or any(pk and pk not in found for pk in ids):
        return None
    return found


def page_address(page: Page | None) -> str:
    """Return where to link to for ``page``, or ``""`` when it is not live."""
    if page is None or not page.live:
        return ""
    return page.get_url(current_site=rendered_site.get()) or ""


def heading_address(page: Page | None, wanted: str | None) -> str:
    """Return where a link leads: to a heading as long as the live page has it, else to the page."""
    url = page_address(page)
    kept = getattr(page, "kept_headings", None) if url and wanted else None
    anchors = {heading["anchor"] for heading in kept.headings} if kept else ()
    return f"{url}#{wanted}" if wanted in anchors else url


def may_be_named(page: Page | None) -> bool:
    """Whether readers of what is being rendered may be told the title, words and picture of ``page``.

    Its address may always be linked to: whoever follows it is asked who they are.
    """
    if page is None or not page.live:
        return False
    trees = restricted_trees(rendered_site.get())
    above = (tree for tree in trees if page.path.startswith(tree))
    return all(read_path.get().startswith(tree) for tree in above)


def may_be_offered(page: Page | None) -> bool:
    """Whether ``page`` may stand on a card: readers may know it, it is of the site, and still current."""
    site = rendered_site.get()
    own = site is None or (page is not None and page.path.startswith(site.root_page.path))
    return own and may_be_named(page) and getattr(page, "is_listed", True)


@contextmanager
def rendering_for(site: Site | None, page: Page | None = None):
    """Link to the pages of ``site`` by their paths; name what readers of ``page`` may read."""
    tokens = rendered_site.set(site), read_path.set(page.path if page else "")
    try:
        yield
    finally:
        rendered_site.reset(tokens[0])
        read_path.reset(tokens[1])


@contextmanager
def linked_pages(streams, site: Site | None = None, page: Page | None = None):
    """Make what ``streams`` link to and show known while they are rendered for ``site``.

    They are those of ``page``; of several pages everybody may read where there is none.
    """
    raw = [list(stream.raw_data) for stream in streams]
    ids = set(linked_page_ids(raw))
    tokens = (
        known_pages.set(pages_with_headings(ids) if ids else {}),
        known_cards.set((set(card_ids(raw)), {})),
    )
    try:
        with rendering_for(site, page), linked_images(streams):
            yield
    finally:
        known_pages.reset(tokens[0])
        known_cards.reset(tokens[1])


class LinkedPageChooserBlock(PageChooserBlock):
    """Chooses a page to link to; takes it from the known pages where there are any."""

    def bulk_to_python(self, values):
        """Return the pages with the ids ``values``, ``None`` for those that are gone."""
        known = known_pages.get()
        if known is None or any(value and value not in known for value in values):
            known = form_pages(values)
        if known is None:
            return super().bulk_to_python(values)
        return [known.get(value) for value in values]

    def deconstruct(self):
        """Describe the block to migrations by its Wagtail base."""
        _, args, kwargs = super().deconstruct()
        return "wagtail.blocks.PageChooserBlock", args, kwargs


class CardPageChooserBlock(PageChooserBlock):
    """Chooses a page to show as a card; one query for all of a page's, with their pictures."""

    def bulk_to_python(self, values):
        """Return the pages with the ids ``values``, ``None`` for those that are gone."""
        ids = {value for value in values if value}
        known, found = known_cards.get() or (set(), {})
        if not ids <= known:
            pages = form_pages(ids) or self._cards(ids)
        elif self.model_class in found:
            pages = found[self.model_class]
        else:
            pages = found[self.model_class] = self._cards(known)
        return [pages.get(value) for value in values]

    def _cards(self, ids: set[int]) -> dict:
        return self.model_class.objects.select_related("image").in_bulk(ids)

    def deconstruct(self):
        """Describe the block to migrations by its Wagtail base."""
        _, args, kwargs = super().deconstruct()
        return "wagtail.blocks.PageChooserBlock", args, kwargs
