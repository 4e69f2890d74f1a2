"""The preview of a block before it is chosen, in the brand of the site being edited."""

import re

from wagtail.admin.views.generic.preview import StreamFieldBlockPreview
from wagtail.models import Page, Site

from site_core.delivery.addresses import read_address
from site_core.tenancy.policy import sites_for

EDITED_PAGE = re.compile(r"/pages/(?:add/\w+/\w+/)?(?P<pk>\d{1,9})/")


class SiteBlockPreview(StreamFieldBlockPreview):
    """Wagtail's preview of a block, on the edited page's site instead of the admin's host (P10)."""

    def setup(self, request, *args, **kwargs):
        """Have everything that asks for the request's site find the edited one."""
        super().setup(request, *args, **kwargs)
        if site := site_of_editing(request):
            request._wagtail_site = site


def site_of_editing(request) -> Site | None:
    """Return the site of the page whose form asks, else one the user works on."""
    mine = list(sites_for(request.user).select_related("root_page"))
    parts = read_address(request.headers.get("Referer", ""))
    if parts and (match := EDITED_PAGE.search(parts.path)):
        page = Page.objects.filter(pk=match["pk"]).first()
        for site in mine:
            if page and page.path.startswith(site.root_page.path):
                return site
    own = Site.find_for_request(request)
    return own if own in mine else next(iter(mine), None)
