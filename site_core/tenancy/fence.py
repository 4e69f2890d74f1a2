"""Stands before the admin: what belongs to sites one does not work on does not exist.

Wagtail's screens look pages up by id first and ask for permission later, some never; what they
answer differs from what they answer for an id that does not exist. This asks first, for every
address with the id of a page, those of later versions and of our own included.
"""

from django.http import Http404
from django.urls import reverse
from wagtail.models import Page, Site
from wagtail.permissions import policy_registry

from site_core.tenancy.policy import own_objects, sites_for, working_site_of

PAGE_IDS = {"page_id", "parent_page_id", "parent_id", "page_to_move_id", "destination_id"}
CHOOSERS = {"wagtailadmin_choose_page", "wagtailadmin_choose_page_child"}


class FenceMiddleware:
    """Answer 404 for pages of other sites, and keep choosers inside one's own."""

    def __init__(self, get_response):
        self.get_response = get_response
        self.admin = reverse("wagtailadmin_home")

    def __call__(self, request):
        """Pass the request on."""
        return self.get_response(request)

    def process_view(self, request, view, args, kwargs):
        """Look at the ids an address names before its view does."""
        user = request.user
        if not request.path.startswith(self.admin) or not user.is_authenticated:
            return
        name = request.resolver_match.url_name
        if name == "wagtailadmin_choose_page":
            self._start_at_home(user, kwargs)
        if user.is_superuser:
            return
        named = {value for key, value in kwargs.items() if key in PAGE_IDS and value}
        if named and not self._own(user, named):
            raise Http404
        if name == "wagtailadmin_choose_page_chosen_multiple":
            _keep(request, "id", own_objects(user, Page))
        elif name in CHOOSERS:
            _keep(request, "target_pages[]", own_objects(user, Page))
        elif name == "wagtailadmin_choose_page_external_link":
            # Where the view looks for the site an address belongs to.
            own = set(sites_for(user).values_list("pk", flat=True))
            paths = Site.get_site_root_paths()
            request._wagtail_cached_site_root_paths = [p for p in paths if p.site_id in own]

    def _start_at_home(self, user, kwargs):
        """Open the chooser at the home page of the site worked on, not at the root of all sites."""
        site = working_site_of(user)
        if site:
            kwargs["parent_page_id"] = site.root_page_id

    def _own(self, user, named) -> bool:
        pages = policy_registry.get_by_type(Page).own_pages(user)
        return pages.filter(pk__in=named).count() == len(named)


def _keep(request, name, pages) -> None:
    """Leave of the ids given as ``name`` in the query only those of ``pages``."""
    asked = [value for value in request.GET.getlist(name) if value.isdecimal()]
    if not asked:
        return
    query = request.GET.copy()
    query.setlist(name, [str(pk) for pk in pages.filter(pk__in=asked).values_list("pk", flat=True)])
    request.GET = query
