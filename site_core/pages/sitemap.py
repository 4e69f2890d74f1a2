"""The sitemap of a site, with its pictures; in parts once it is long (sitemaps.org)."""

from collections.abc import Iterator

from django.http import Http404
from django.shortcuts import render
from django.views.decorators.http import require_safe
from wagtail import blocks
from wagtail.images import get_image_model
from wagtail.images.blocks import ImageChooserBlock
from wagtail.models import Site

from site_core.branding.chrome import chrome_for
from site_core.media.renditions import SPECS, ready
from site_core.pages.queries import public_pages
from site_core.pages.seo import absolute

PER_FILE = 5000
IMAGES_PER_PAGE = 20


@require_safe
def sitemap(request, part: str = ""):
    """Answer with the public pages of this site, or with the list of parts they are in."""
    site = Site.find_for_request(request)
    pages = public_pages(site).order_by("path")
    count = pages.count()
    parts = -(-count // PER_FILE)
    if not part and parts > 1:
        context = {"root": site.root_url, "parts": range(1, parts + 1)}
        return render(request, "sitemap_index.xml", context, content_type="application/xml")
    number = int(part or 1)
    if number < 1 or number > max(parts, 1):
        raise Http404
    chosen = list(pages[(number - 1) * PER_FILE : number * PER_FILE].specific())
    context = {"entries": [*_entries(chosen, request), *_further(site, chosen, request)]}
    return render(request, "sitemap.xml", context, content_type="application/xml")


def _entries(pages, request) -> list[dict]:
    root = chrome_for(request).root_url
    wanted = {page.pk: list(dict.fromkeys(_image_ids(page)))[:IMAGES_PER_PAGE] for page in pages}
    ids = {pk for found in wanted.values() for pk in found}
    images = get_image_model().objects.only("made").in_bulk(ids) if ids else {}
    made = {pk: ready(image, SPECS["jpeg"]) for pk, image in images.items()}
    return [
        {
            "address": page.get_full_url(request),
            "changed": page.last_published_at or page.latest_revision_created_at,
            "images": [absolute(root, made[pk][-1].url) for pk in wanted[page.pk] if made.get(pk)],
        }
        for page in pages
    ]


def _further(site: Site, pages, request) -> Iterator[dict]:
    """Yield what pages show below their own addresses."""
    chrome = chrome_for(request)
    for page in pages:
        for address in getattr(page, "further_addresses", lambda *_: ())(site, chrome):
            yield {"address": absolute(chrome.root_url, address)}


def _image_ids(page) -> Iterator[int]:
    """Yield the ids of the pictures of ``page``, as they are stored: nothing is looked up."""
    if pk := getattr(page, "image_id", None):
        yield pk
    for stream in getattr(page, "streams", ()):
        yield from _pictures(stream.stream_block, list(stream.raw_data))


def _pictures(block: blocks.Block, raw) -> Iterator[int]:
    if isinstance(block, ImageChooserBlock):
        if isinstance(raw, int):
            yield raw
    elif isinstance(block, blocks.StructBlock) and isinstance(raw, dict):
        for name, child in block.child_blocks.items():
            yield from _pictures(child, raw.get(name))
    elif isinstance(block, blocks.StreamBlock) and isinstance(raw, list):
        for item in raw:
            if child := block.child_blocks.get(item.get("type")):
                yield from _pictures(child, item.get("value"))
    elif isinstance(block, blocks.ListBlock) and isinstance(raw, list):
        for item in raw:
            inside = item.get("value") if isinstance(item, dict) and "id" in item else item
            yield from _pictures(block.child_block, inside)
