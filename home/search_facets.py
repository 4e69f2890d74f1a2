"""By what results are narrowed down: kind, topic and year, as links that need no script."""

from dataclasses import dataclass, field

from django.http import QueryDict

from site_core.pages.search.finding import Filters, Found
from site_core.pages.search.index import SiteIndex

KINDS = {"program": "Programs", "article": "Articles", "page": "Pages"}


@dataclass(frozen=True)
class Choice:
    """One value to narrow down by, and where that leads."""

    label: str
    count: int
    href: str
    is_chosen: bool = False


@dataclass
class Facets:
    """All there is to choose from, and what has been chosen."""

    kinds: list[Choice] = field(default_factory=list)
    topics: list[Choice] = field(default_factory=list)
    years: list[Choice] = field(default_factory=list)
    chosen: list[Choice] = field(default_factory=list)  # leading to the same without it
    cleared: str = ""
    instead: str = ""  # the words as they were typed


def read_filters(data: QueryDict, index: SiteIndex) -> Filters:
    """Return what an address asks for; what this site does not have is ignored."""
    kind, topic, year = (data.get(name, "")[:80] for name in ("kind", "topic", "year"))
    is_year = year.isascii() and year.isdecimal() and len(year) == 4
    return Filters(
        kind=kind if kind in KINDS else "",
        topic=index.topic_addresses.get(topic),
        year=int(year) if is_year and int(year) else None,
    )


def facets_of(data: QueryDict, index: SiteIndex, found: Found, filters: Filters) -> Facets:
    """Return the choices that lead to something, each with how much it leads to."""
    here = _address_of(data, index, filters)
    facets = Facets(cleared=here(kind="", topic="", year=""), instead=here(exact="1"))
    for kind, label in KINDS.items():
        if count := found.kinds[kind]:
            facets.kinds.append(Choice(label, count, here(kind=kind), kind == filters.kind))
    if len(facets.kinds) > 1 or filters.kind:
        everything = Choice("All", found.kinds.total(), here(kind=""), not filters.kind)
        facets.kinds.insert(0, everything)
    else:
        facets.kinds = []
    for pk, (slug, name) in index.topics.items():
        if count := found.topics[pk]:
            facets.topics.append(Choice(name, count, here(topic=slug), pk == filters.topic))
    for year in sorted(found.years, reverse=True):
        chosen = year == filters.year
        facets.years.append(Choice(str(year), found.years[year], here(year=year), chosen))
    facets.chosen = _chosen(index, filters, here)
    return facets


def _chosen(index, filters, here) -> list[Choice]:
    chosen = []
    if filters.kind:
        chosen.append(Choice(KINDS[filters.kind], 0, here(kind="")))
    if filters.topic is not None:
        chosen.append(Choice(index.topics[filters.topic][1], 0, here(topic="")))
    if filters.year:
        chosen.append(Choice(str(filters.year), 0, here(year="")))
    return chosen


def _address_of(data, index, filters):
    """Return a function that says where this search leads with some of it changed."""
    slug = index.topics[filters.topic][0] if filters.topic is not None else ""
    present = {
        "q": data.get("q", "")[:200],
        "exact": "1" if data.get("exact") == "1" else "",
        "kind": filters.kind,
        "topic": slug,
        "year": filters.year or "",
    }

    def address(**changes) -> str:
        query = QueryDict(mutable=True)
        query.update({k: v for k, v in {**present, **changes}.items() if v})
        return f"?{query.urlencode()}" if query else "?"

    return address
