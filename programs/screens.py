"""Screens below the list of programs that are no pages: comparisons, plans."""

from wagtail.models import Site

from site_core.blocks.linked_pages import rendering_for
from site_core.branding.chrome import chrome_for
from site_core.delivery.caching import mark_public
from site_core.pages.seo import routed_seo


def screen_context(page, request, title: str, route: str, *, description="", indexed=False) -> dict:
    """Return what ``base.html`` needs for the screen at ``route`` below ``page``.

    Whatever is chosen on it, its canonical address is the bare one; ``indexed`` says whether
    search engines may list it.
    """
    chrome = chrome_for(request)
    return {
        "page": page,
        "self": page,
        "request": request,
        "chrome": chrome,
        "action": screen_url(page, request, route),
        "crumbs": crumbs_to(page, request),
        "seo": routed_seo(
            page,
            request,
            chrome,
            address=(page.get_full_url(request) or "") + route,
            title=title,
            description=description,
            robots="" if indexed else "noindex",
        ),
    }


def crumbs_to(page, request) -> list[dict]:
    """Return title and address of ``page`` and those above it, as a screen below it shows them."""
    with rendering_for(Site.find_for_request(request), page):
        return [*page.breadcrumbs, {"title": page.title, "url": page.get_url(request) or ""}]


def screen_url(page, request, route: str) -> str:
    """Return the address of ``route`` below ``page``, on this site."""
    return (page.get_url(request) or "") + route


def kept(page, response):
    """Return ``response``, which caches may keep unless ``page`` is for some people only."""
    return response if page.get_view_restrictions() else mark_public(response)
