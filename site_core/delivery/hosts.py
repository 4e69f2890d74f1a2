"""Decides which site a request is for; unknown hosts get nothing."""

from collections.abc import Callable

from django.core.exceptions import DisallowedHost
from django.http import HttpResponse, HttpResponseNotFound, HttpResponsePermanentRedirect
from django.http.request import split_domain_port
from wagtail.models import Site

from site_core.delivery.answers import plain_answer
from site_core.delivery.caching import PRIVATE
from site_core.delivery.health import live, ready

# Asked for by address rather than by name, so they are answered whatever the Host header says.
HEALTH = {"/healthz/live": live, "/healthz/ready": ready}

# What browsers send forms in. Django breaks on some of the others.
CHARSETS = {"utf-8", "utf8", "us-ascii", "iso-8859-1", "windows-1252"}

# Asked only when no site has the name: function(host name) -> the site it is another name of.
_other_names: list[Callable[[str], Site | None]] = []


def register_other_names(find: Callable[[str], Site | None]) -> None:
    """Have names that ``find`` knows a site for lead to that site's own name."""
    _other_names.append(find)


def site_for_host(host: str) -> Site | None:
    """Return the site that answers to ``host`` (``name[:port]``), or ``None``.

    Ports are ignored unless two sites share a name: what a proxy or port mapping shows to the
    outside need not be what the server sees.
    """
    hostname, port = split_domain_port(host)
    sites = list(Site.objects.filter(hostname=hostname).select_related("root_page"))
    for site in sites:
        if str(site.port) == port:
            return site
    return sites[0] if sites else None


class AllowedHostMiddleware:
    """Answer a bare 404 to names that are not allowed, before anything else asks for the name.

    Django would answer 400 from whichever part asks first, so that two would differ.
    """

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        """Pass the request on if its Host header is one this server may answer to."""
        if getattr(request, "is_garbled", False):
            return plain_answer(400)
        if request.path not in HEALTH:
            try:
                request.get_host()
            except DisallowedHost:
                return nothing_here()
            if (request.content_params or {}).get("charset", "utf-8").lower() not in CHARSETS:
                return HttpResponse("Send this in UTF-8.", status=415, content_type="text/plain")
        return self.get_response(request)


class KnownHostMiddleware:
    """Set the request's site from its Host header, or answer a bare 404 (P09).

    Another name of a site leads to the same address on the site's own host.
    """

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        """Answer the request, or refuse it without touching anything of any site."""
        if view := HEALTH.get(request.path):
            return view(request)
        host = request.get_host().lower()
        site = site_for_host(host)
        if site is None:
            return self._elsewhere(request, host)
        # In the admin, the site that is worked on takes the place of the first; not of the second.
        request._wagtail_site = site  # where Site.find_for_request() looks first
        request.host_site = site
        return self.get_response(request)

    def _elsewhere(self, request, host: str):
        """Lead to the site ``host`` is another name of. What was sent is sent again (308)."""
        hostname = split_domain_port(host)[0]
        for find in _other_names:
            if site := find(hostname):
                address = f"{site.root_url}{request.get_full_path()}"
                resend = request.method not in ("GET", "HEAD")
                return HttpResponsePermanentRedirect(address, preserve_request=resend)
        return nothing_here()


def nothing_here() -> HttpResponseNotFound:
    """Return an answer that tells of no site."""
    return HttpResponseNotFound(content_type="text/plain", headers={"Cache-Control": PRIVATE})
