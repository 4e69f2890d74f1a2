"""The site somebody works on in the admin: chosen in one click, shown everywhere, kept per session.

Network admins may also look over all sites at once, and do so until they choose one.
"""

from django.contrib import messages
from django.http import Http404
from django.shortcuts import redirect
from django.urls import reverse
from django.views.decorators.http import require_POST
from wagtail.models import Site
from wagtail.users.models import UserProfile

from site_core.tenancy.models import Role, SiteRole
from site_core.tenancy.policy import sites_for

SESSION_KEY = "working_site"


class WorkingSiteMiddleware:
    """Tell the permission policies, and Wagtail's screens, which site is being worked on."""

    def __init__(self, get_response):
        self.get_response = get_response
        self.admin = reverse("wagtailadmin_home")

    def __call__(self, request):
        """Answer a request to the admin as one about the site worked on."""
        if not request.path.startswith(self.admin) or not request.user.is_authenticated:
            return self.get_response(request)
        user = request.user
        user.own_sites, user.administered = _sites_of(user)
        if not hasattr(user, "wagtail_userprofile"):
            # Not stored: without any, the admin would not ask for the site's time zone.
            user.wagtail_userprofile = UserProfile(user=user)
        work_on(request, _chosen(request, user))
        return self.get_response(request)


def work_on(request, site: Site | None) -> None:
    """Answer ``request`` as one about ``site``."""
    request.user.working_site = site
    if site:
        # Where settings, previews and Site.find_for_request() look.
        request._wagtail_site = site


def _sites_of(user) -> tuple[list[Site], set[int]]:
    """Return the sites ``user`` works on, and the ids of those they are site admin of."""
    if user.is_superuser:
        sites = list(
            sites_for(user).select_related("root_page", "publishing").order_by("site_name", "pk")
        )
        return sites, {site.pk for site in sites}
    held = SiteRole.objects.filter(group__user=user)
    held = held.select_related("site__root_page", "site__publishing")
    held = list(held.order_by("site__site_name", "site_id"))
    sites = {role.site_id: role.site for role in held}
    return [*sites.values()], {role.site_id for role in held if role.role == Role.SITE_ADMIN}


def _chosen(request, user) -> Site | None:
    """Return the site chosen in this session, else the one of the host, else the first."""
    by_id = {site.pk: site for site in user.own_sites}
    chosen = by_id.get(request.session.get(SESSION_KEY))
    if chosen or user.is_superuser or not by_id:
        return chosen
    here = Site.find_for_request(request)
    return by_id.get(here.pk if here else None) or user.own_sites[0]


@require_POST
def choose(request, site_id):
    """Work on another site from now on; 0 stands for all of them."""
    user = request.user
    if site_id == 0 and user.is_superuser:
        request.session.pop(SESSION_KEY, None)
        messages.success(request, "You are looking over all sites.")
    else:
        site = next((site for site in user.own_sites if site.pk == site_id), None)
        if site is None:
            raise Http404
        request.session[SESSION_KEY] = site.pk
        messages.success(request, f"You are working on {site.site_name or site.hostname}.")
    return redirect("wagtailadmin_home")
