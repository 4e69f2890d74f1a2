"""Site search, and what is answered when a page is missing or something broke."""

import sys

from django.http import HttpResponseNotFound
from django.shortcuts import render
from django.views.decorators.http import require_safe
from wagtail.models import Site

from site_core.branding.chrome import chrome_for
from site_core.delivery.answers import is_outage, plain_answer
from site_core.delivery.caching import PRIVATE, public_page
from site_core.pages.pagination import paginate
from site_core.pages.search import clean_query, in_full, search_pages, to_result
from site_core.pages.seo import plain_seo

RESULTS_PER_PAGE = 10


@require_safe
@public_page
def search(request):
    """Show the public pages of this site that match ``q``. The words are not kept."""
    query = clean_query(request.GET.get("q", ""))
    found = search_pages(Site.find_for_request(request), query)
    page = paginate(request, found, RESULTS_PER_PAGE)
    found = in_full(page.object_list)
    page.object_list = [to_result(hit, query, request) for hit in found]
    title = f"Search: {query}" if query else "Search"
    context = {
        "query": query,
        "results": page,
        "paginator": page.paginator,
        "count": page.paginator.count,
        "seo": plain_seo(chrome_for(request), title),
    }
    return render(request, "home/search.html", context)


def page_not_found(request, exception):
    """Answer 404 in the brand of the site that was asked (P15)."""
    chrome = chrome_for(request)
    if chrome is None:
        return HttpResponseNotFound(content_type="text/plain")
    context = {"seo": plain_seo(chrome, "Page not found")}
    response = render(request, "404.html", context, status=404)
    response["Cache-Control"] = PRIVATE
    return response


def server_error(request):
    """Answer 500, or 503 when it is the database or the cache that cannot be reached.

    Either is made of one file, without database, cache or brand (P15).
    """
    return plain_answer(503 if is_outage(sys.exception()) else 500)
