"""The way of a request to its page."""

from django.http import Http404
from django.views.decorators.http import require_safe
from wagtail.models import PageViewRestriction, Site
from wagtail.url_routing import RouteResult
from wagtail.views import serve as wagtail_serve

from site_core.pages.queries import page_at
from site_core.tenancy.restrictions import is_restricted


def serve(request, path):
    """Find the page at ``path`` in a constant number of queries, and let Wagtail serve it.

    Addresses that are not a page's own (feeds, and what does not exist) take Wagtail's way
    through the tree.
    """
    site = Site.find_for_request(request)
    page = page_at(site, path)
    if page is not None:
        if not is_restricted(site, page):
            page._view_restrictions = PageViewRestriction.objects.none()
        # Where Page.route_for_request() looks first.
        request._wagtail_route_for_request = RouteResult(page)
    return wagtail_serve(request, path)


@require_safe
def markdown(request, path=""):
    """Answer with the public page at ``path`` as Markdown."""
    site = Site.find_for_request(request)
    page = page_at(site, path)
    if page is None or is_restricted(site, page):
        raise Http404
    page._view_restrictions = PageViewRestriction.objects.none()
    request.wants_twin = True
    response = page.serve(request)
    if not response.get("Content-Type", "").startswith("text/markdown"):
        raise Http404
    return response
