"""Programs named in an address: ``?p=read-the-room&p=plain-words``."""

from django.http import QueryDict
from wagtail.models import Site

from programs.models import ProgramPage, listed_programs

LONGEST = 100  # what is longer is no program


def chosen_programs(site: Site, data: QueryDict, most: int) -> list[ProgramPage]:
    """Return the programs of ``site`` that ``p`` names, in that order, at most so many, in one query.

    What there is not, is not public or is retired is ignored.
    """
    slugs = list(dict.fromkeys(slug for slug in data.getlist("p") if len(slug) <= LONGEST))
    slugs = [slug for slug in slugs[: most * 5] if "\x00" not in slug]
    if not slugs:
        return []
    found = {page.slug: page for page in listed_programs(site).filter(slug__in=slugs)}
    return [found[slug] for slug in slugs if slug in found][:most]
