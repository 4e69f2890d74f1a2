"""Pages and pictures a form shows, fetched together: it names each page and its parent (P20).

Wagtail's own way costs three queries for each link of a text and two for each chooser.
"""

from wagtail.admin.rich_text.converters.html_to_contentstate import PageLinkElementHandler
from wagtail.models import Page

from site_core.blocks.linked_images import form_images
from site_core.blocks.linked_pages import card_ids, form_pages, linked_page_ids


def fetch_for_form(request, streams) -> None:
    """Keep with ``request`` the pages, each with its parent, and pictures of ``streams``."""
    raw = [list(stream.raw_data) for stream in streams]
    ids = {pk for part in raw for pk in (*linked_page_ids(part), *card_ids(part))}
    pages = list(Page.objects.filter(pk__in=ids).defer_streamfields().specific()) if ids else []
    above = {page.pk: page.path[: -page.steplen] for page in pages}
    parents = {page.path: page for page in Page.objects.filter(path__in=set(above.values()))}
    for page in pages:
        page._cached_parent_obj = parents.get(above[page.pk])
    request.form_pages = {page.pk: page for page in pages}
    request.form_images = form_images(streams)


class FormPageLinkHandler(PageLinkElementHandler):
    """Hands a link to a page to the editor of rich text; asks for nothing that was fetched."""

    def get_attribute_data(self, attrs):
        """Return what the editor has to know of the page."""
        pk = int(attrs["id"]) if str(attrs.get("id")).isdecimal() else 0
        page = (form_pages([pk]) or {}).get(pk)
        if page is None:
            return super().get_attribute_data(attrs)
        parent = page.get_parent()
        return {"id": page.pk, "url": page.url, "parentId": parent.pk if parent else None}
