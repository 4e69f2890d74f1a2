"""Pages linked from a page's blocks and rich text, fetched together in one query (P45)."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

from wagtail.blocks import PageChooserBlock
from wagtail.models import Page, Site

from site_core.blocks.linked_images import linked_images
from site_core.tenancy.restrictions import restricted_trees

# The site whose page is being rendered: links to its own pages are paths, not whole addresses.
rendered_site: ContextVar[Site | None] = ContextVar("rendered_site", default=None)
# Where in the tree the page being read is: its readers may read all that is as restricted as it is.
read_path: ContextVar[str] = ContextVar("read_path", default="")
known_pages: ContextVar[dict | None] = ContextVar("known_pages", default=None)
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


def page_address(page: Page | None) -> str:
    """Return where to link to for ``page``, or ``""`` when it is not live."""
    if page is None or not page.live:
        return ""
    return page.get_url(current_site=rendered_site.get()) or ""


def may_be_named(page: Page | None) -> bool:
    """Whether readers of what is being rendered may be told the title, words and picture of ``page``.

    Its address may always be linked to: whoever follows it is asked who they are.
    """
    if page is None or not page.live:
        return False
    trees = restricted_trees(rendered_site.get())
    above = (tree for tree in trees if page.path.startswith(tree))
    return all(read_path.get().startswith(tree) for tree in above)


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
    ids = {pk for stream in streams for pk in linked_page_ids(list(stream.raw_data))}
    token = known_pages.set(Page.objects.in_bulk(ids) if ids else {})
    try:
        with rendering_for(site, page), linked_images(streams):
            yield
    finally:
        known_pages.reset(token)


class LinkedPageChooserBlock(PageChooserBlock):
    """Chooses a page to link to; takes it from the known pages where there are any."""

    def bulk_to_python(self, values):
        """Return the pages with the ids ``values``, ``None`` for those that are gone."""
        known = known_pages.get()
        if known is None or any(value and value not in known for value in values):
            return super().bulk_to_python(values)
        return [known.get(value) for value in values]

    def deconstruct(self):
        """Describe the block to migrations by its Wagtail base."""
        _, args, kwargs = super().deconstruct()
        return "wagtail.blocks.PageChooserBlock", args, kwargs


class CardPageChooserBlock(PageChooserBlock):
    """Chooses a page to show as a card; its picture comes along in the same query."""

    def bulk_to_python(self, values):
        """Return the pages with the ids ``values``, ``None`` for those that are gone."""
        ids = [value for value in values if value]
        pages = self.model_class.objects.select_related("image").in_bulk(ids)
        return [pages.get(value) for value in values]

    def deconstruct(self):
        """Describe the block to migrations by its Wagtail base."""
        _, args, kwargs = super().deconstruct()
        return "wagtail.blocks.PageChooserBlock", args, kwargs
