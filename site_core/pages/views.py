"""The way of a request to its page."""

from django.http import Http404, HttpResponseNotAllowed
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_safe
from wagtail.models import Page, PageViewRestriction, Site
from wagtail.url_routing import RouteResult
from wagtail.views import serve as wagtail_serve

from site_core.pages.queries import page_at
from site_core.tenancy.restrictions import is_restricted

READING = ("GET", "HEAD", "OPTIONS")


@csrf_exempt
def serve(request, path):
    """Find the page at ``path`` in a constant number of queries, and let Wagtail serve it.

    Addresses that are not a page's own (feeds, and what does not exist) take Wagtail's way
    through the tree.
    """
    if request.method not in READING:
        return _serve_form(request, path)
    site = Site.find_for_request(request)
    page = page_at(site, path)
    if page is not None:
        if not is_restricted(site, page):
            page._view_restrictions = PageViewRestriction.objects.none()
        # Where Page.route_for_request() looks first.
        request._wagtail_route_for_request = RouteResult(page)
    return wagtail_serve(request, path)


def _serve_form(request, path):
    """Pass a form on to the route that takes it, or answer 405."""
    found = Page.route_for_request(request, path)
    if found is None:
        raise Http404
    _, args, _ = found
    taken = request.method == "POST" and args and getattr(args[0], "takes_posts", False)
    return wagtail_serve(request, path) if taken else HttpResponseNotAllowed(READING)


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


@require_safe
def file_of_page(request, path, name):
    """Answer with a file a page offers below its address, such as ``one-sheet.pdf``: one of its routes.

    Wagtail's own pattern has no room for the dot. Restrictions hold as for the page itself.
    """
    site = Site.find_for_request(request)
    page = page_at(site, path)
    if page is None:
        raise Http404
    if not is_restricted(site, page):
        page._view_restrictions = PageViewRestriction.objects.none()
    request._wagtail_route_for_request = page.route(request, [name])
    return wagtail_serve(request, f"{path}{name}")
