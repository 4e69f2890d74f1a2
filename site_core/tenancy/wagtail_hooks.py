"""Keeps choosers inside the sites one works on."""

from wagtail import hooks

from site_core.tenancy import alias_screens, page_refusals  # noqa: F401 - register themselves
from site_core.tenancy.policy import pages_of_sites, sites_for


@hooks.register("construct_page_chooser_queryset")
def own_pages_only(pages, request):
    """Offer only pages of the user's sites in page choosers and their search (P02)."""
    if request.user.is_superuser:
        return pages
    return pages_of_sites(pages, sites_for(request.user))
