"""The list of programs: what somebody asked for, and everything the page shows of it."""

import json
from dataclasses import dataclass
from functools import cache

from django.db.models import TextField
from django.db.models.functions import Cast
from wagtail.models import Site

from programs.facets import Facts, Shelf, in_order
from programs.filters import Asked, Vocabulary, read
from programs.inquiries.routes import inquiry_address
from programs.landing import KINDS, links
from programs.offer import offer
from site_core.pages.pagination import paginate
from site_core.pages.search import asks_for_help
from site_core.pages.search.finding import Filters, find
from site_core.pages.search.store import index_for

PROGRAMS_PER_PAGE = 12
JSON_COLUMNS = ("term_ids", "topic_ids", "deliveries")
TEXTS = {f"{name}_text": Cast(name, TextField()) for name in JSON_COLUMNS}
COLUMNS = ("pk", "title", *TEXTS, "minutes_min", "minutes_max", "group_min", "group_max")


def shelf_of(programs) -> Shelf:
    """Return the programs of a queryset, in the order of the page tree, in one query.

    Their JSON comes as text: few lists are different, and each is read once.
    """
    decode = cache(json.loads)
    rows = programs.order_by("path").annotate(**TEXTS).values_list(*COLUMNS)
    return Shelf(_facts(decode, *row) for row in rows)


def _facts(decode, pk, title, terms, topics, formats, shortest, longest, low, high) -> Facts:
    by_name = decode(terms)
    groups = (
        by_name.get("audiences", ()),
        decode(topics),
        decode(formats),
        by_name.get("languages", ()),
        by_name.get("mandates", ()),
    )
    return Facts(pk, title, groups, ((shortest, longest), (low, high)))


def shown_programs(programs, pks: list[int]) -> list:
    """Return the programs with these ids in that order, with what a row of a list shows."""
    found = programs.select_related("image").in_bulk(pks)
    return [found[pk] for pk in pks if pk in found]


def paginate_programs(request, programs, chosen: list[Facts]):
    """Return the page of ``chosen`` the request asks for, its programs read in one query."""
    page = paginate(request, [facts.pk for facts in chosen], PROGRAMS_PER_PAGE)
    page.object_list = shown_programs(programs, page.object_list)
    return page


@dataclass(frozen=True)
class Understood:
    """How the words were taken."""

    found: list[int] | None = None
    corrected: str = ""
    of_harm: bool = False
    partly: bool = False


def understand(site: Site, asked: Asked, shelf: Shelf) -> Understood:
    """Return which programs the words find, best first: by title, by summary, by text."""
    if not asked.query:
        return Understood()
    index = index_for(site)
    found = find(index, asked.query, Filters(), asked.exact, frozenset(shelf.places))
    return Understood(
        found=[document.page_id for document in found.documents],
        corrected=found.corrected,
        of_harm=found.of_harm or asks_for_help(asked.query),
        partly=found.partly,
    )


def listing_context(index, request, chrome) -> dict:
    """Return what the page of the list ``index`` shows, in a number of queries that never grows."""
    site, action = Site.find_for_request(request), index.get_url(request)
    programs = index.programs_of(site)
    vocabulary = Vocabulary(chrome, programs.model._meta.get_field("deliveries").options)
    asked = read(request.GET, vocabulary)
    shelf = shelf_of(programs)
    understood = understand(site, asked, shelf)
    narrowed = shelf.narrow(asked.criteria(understood.found))
    chosen = in_order(narrowed.programs, asked.order, understood.found)
    page = paginate_programs(request, programs, chosen)
    return {
        "programs": page,
        "paginator": page.paginator,
        "query": asked.query,
        "asks_for_help": understood.of_harm,
        "understood": understood,
        "offer": offer(action, vocabulary, asked, shelf, narrowed),
        "landing_pages": [
            (kind.heading, links(action, chrome, kind, shelf)) for kind in KINDS.values()
        ],
        "list_url": action,
        "inquiry_url": inquiry_address(chrome),
    }
