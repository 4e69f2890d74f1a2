"""Decides which site a request is for; unknown hosts get nothing."""

from django.core.exceptions import DisallowedHost
from django.http import HttpResponseNotFound
from django.http.request import split_domain_port
from wagtail.models import Site

from site_core.delivery.health import live, ready

# Asked for by address rather than by name, so they are answered whatever the Host header says.
HEALTH = {"/healthz/live": live, "/healthz/ready": ready}


def site_for_host(host: str) -> Site | None:
    """Return the site that answers to ``host`` (``name[:port]``), or ``None``.

    Ports are ignored unless two sites share a name: what a proxy or port mapping shows to the
    outside need not be what the server sees.
    """
    hostname, port = split_domain_port(host)
    sites = list(Site.objects.filter(hostname=hostname.rstrip(".")).select_related("root_page"))
    for site in sites:
        if str(site.port) == port:
            return site
    return sites[0] if sites else None


class KnownHostMiddleware:
    """Set the request's site from its Host header, or answer a bare 404 (P09)."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        """Answer the request, or refuse it without touching anything of any site."""
        if view := HEALTH.get(request.path):
            return view(request)
        try:
            site = site_for_host(request.get_host().lower())
        except DisallowedHost:
            site = None
        if site is None:
            return HttpResponseNotFound(content_type="text/plain")
        request._wagtail_site = site  # where Site.find_for_request() looks first
        return self.get_response(request)
