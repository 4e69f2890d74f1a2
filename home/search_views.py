"""Site search: the page of results, and what its field offers while somebody types.

The words are kept nowhere: no row, no log line, no count.
"""

from django.http import JsonResponse
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_safe
from wagtail.models import Site

from home.search_empty import ways_on
from home.search_facets import KINDS, facets_of, read_filters
from programs.models import ProgramPage
from programs.status import Status
from site_core.branding.chrome import chrome_for
from site_core.delivery.caching import public_page
from site_core.pages.pagination import paginate
from site_core.pages.queries import public_among
from site_core.pages.search import clean_query
from site_core.pages.search.finding import find
from site_core.pages.search.results import results_of
from site_core.pages.search.store import index_for
from site_core.pages.search.suggesting import suggest
from site_core.pages.seo import plain_seo

RESULTS_PER_PAGE = 10


@require_safe
@public_page
def search(request):
    """Show the public pages of this site that match ``q``, ``kind``, ``topic`` and ``year``."""
    site = Site.find_for_request(request)
    index = index_for(site)
    query = clean_query(request.GET.get("q", ""))
    exact = request.GET.get("exact") == "1"
    filters = read_filters(request.GET, index)
    found = find(index, query, filters, exact)
    ids = [] if filters else [page_id for page_id, _ in found.recommended]
    first = set(public_among(site, ids).values_list("pk", flat=True)) if ids else ()
    documents = [document for document in found.documents if document.page_id not in first]
    page = paginate(request, documents, RESULTS_PER_PAGE)
    page.object_list, recommended = results_of(site, page.object_list, found, index)
    with_states([*page.object_list, *recommended])
    count = len(documents) + len(first)
    context = {
        "query": query,
        "exact": exact,
        "corrected": found.corrected,
        "of_harm": found.of_harm,
        "called": found.called,
        "partly": found.partly,
        "results": page,
        "count": count,
        "recommended": recommended if first and page.number == 1 else [],
        "facets": facets_of(request.GET, index, found, filters),
        "asked": bool(query or filters),
        "ways_on": None if count else ways_on(site, index, query),
        "seo": plain_seo(
            chrome_for(request), _title("" if found.of_harm else query, filters, count)
        ),
    }
    return render(request, "home/search.html", context)


def with_states(results: list) -> None:
    """Say in ``results`` what is to be known of programs before anybody follows them."""
    kinds = {result.page_id for result in results if result.kind == ProgramPage.search_kind}
    kept = ProgramPage.objects.filter(pk__in=kinds).exclude(status=Status.TOURING)
    states = {page.pk: page.get_status_display() for page in kept.only("status")} if kinds else {}
    for result in results:
        result.state = states.get(result.page_id, "")


def _title(query: str, filters, count: int) -> str:
    """Return the title, which screen readers say first: it holds how much was found.

    Histories and tabs keep it; of words of harm it is not told (``query`` is empty).
    """
    if not query and not filters:
        return "Search"
    results = f"{count} result{'' if count == 1 else 's'}" if count else "Nothing found"
    return f"{results} for “{query}”" if query else f"{results} in search"


@require_safe
@public_page
def suggestions(request):
    """Answer what ``q`` may become, of one ``kind`` if that is given, for ``js/search.js``."""
    site = Site.find_for_request(request)
    kind = request.GET.get("kind", "")
    kind = kind if kind in KINDS else ""
    found = suggest(site, request.GET.get("q", ""), reverse("search"), kind)
    items = [{"title": each.title, "kind": each.kind, "url": each.url} for each in found]
    return JsonResponse({"items": items})
