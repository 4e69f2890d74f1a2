"""Page links in rich text: a constant number of queries, and no link to what is not public."""

from django.utils.html import escape
from wagtail.models import Page
from wagtail.rich_text.pages import PageLinkHandler

from site_core.blocks.linked_pages import known_pages, page_address


class PublicPageLinkHandler(PageLinkHandler):
    """Renders page links from what was fetched ahead; links to pages gone offline become text."""

    @classmethod
    def get_many(cls, attrs_list):
        """Return the linked pages, ``None`` for those that do not exist or are not live."""
        known = known_pages.get()
        ids = [int(a["id"]) if a.get("id", "").isdecimal() else None for a in attrs_list]
        if known is None:
            known = Page.objects.in_bulk([pk for pk in ids if pk])
        pages = [known.get(pk) for pk in ids]
        return [page if page and page.live else None for page in pages]

    @classmethod
    def expand_db_attributes_many(cls, attrs_list):
        """Return one opening tag per link."""
        urls = [page_address(page) for page in cls.get_many(attrs_list)]
        return [f'<a href="{escape(url)}">' if url else "<a>" for url in urls]
