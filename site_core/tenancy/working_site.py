"""The site somebody works on in the admin: chosen in one click, shown everywhere, kept per session.

Network admins may also look over all sites at once, and do so until they choose one.
"""

from django.contrib import messages
from django.http import Http404
from django.shortcuts import redirect
from django.urls import reverse
from django.views.decorators.http import require_POST
from wagtail.models import Site

from site_core.tenancy.acting import acting
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
        user.own_sites = list(sites_for(user).select_related("root_page").order_by("site_name"))
        user.working_site = _chosen(request, user)
        if user.working_site:
            # Where settings, previews and Site.find_for_request() look.
            request._wagtail_site = user.working_site
        with acting(user):
            response = self.get_response(request)
            if hasattr(response, "render") and not response.is_rendered:
                response.render()
            return response


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
