"""What both commands need: the list of programs of a site."""

from django.core.management.base import CommandError
from wagtail.models import Site

from programs.exchange.catalog import Catalog
from programs.models import ProgramIndexPage


def catalog_at(host: str) -> Catalog:
    """Return the programs of the site at ``host``."""
    site = Site.objects.filter(hostname=host.lower()).select_related("root_page").first()
    if site is None:
        raise CommandError(f"There is no site called {host}.")
    index = ProgramIndexPage.objects.descendant_of(site.root_page).first()
    if index is None:
        raise CommandError(f"{host} has no list of programs.")
    return Catalog(index, site)
