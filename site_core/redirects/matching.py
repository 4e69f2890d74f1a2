"""Answers an old address with where it leads, once nothing else has answered."""

import re
from urllib.parse import quote, unquote

from django.conf import settings
from django.http import HttpResponsePermanentRedirect, HttpResponseRedirect
from django.shortcuts import render
from django.urls import is_valid_path
from wagtail.models import Site

from site_core.branding.chrome import chrome_for
from site_core.delivery.caching import PUBLIC
from site_core.pages.seo import plain_seo
from site_core.redirects.checks import Ground
from site_core.redirects.models import Redirect
from site_core.redirects.notfound import note
from site_core.redirects.paths import PATH_LENGTH, fold

NOT_OURS = re.compile(r"/(?:admin|static|healthz)(?:/|$)")


class RedirectMiddleware:
    """After a 404 only, so that pages always win: follow a redirect, or note the address."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        """Answer the request, or say where what it asks for is now."""
        response = self.get_response(request)
        if response.status_code != 404 or request.method not in ("GET", "HEAD"):
            return response
        site = Site.find_for_request(request)
        if site is None or NOT_OURS.match(request.path_info) or "\0" in request.path_info:
            return response
        if found := redirect_for(request, site):
            return found
        if _worth_noting(request):
            note(site, request.path_info)
        return response


def redirect_for(request, site):
    """Return the response that leads on from the request's address, or says that it is gone."""
    asked = request.META.get("QUERY_STRING", "")
    plain, full = fold(request.path_info), fold(request.path_info, asked)
    if max(len(plain), len(full)) > PATH_LENGTH:
        full = plain[:PATH_LENGTH]  # nothing that long is stored with its question
    rows = Redirect.objects.filter(site=site, key__in={plain, full}).select_related("target_page")
    found = {row.key: row for row in rows}
    row = found.get(full) or found.get(plain)
    if row is None or _leads_to_itself(row, request.path_info):
        return None
    path = quote(request.path_info)
    if Ground(site, [path]).lacks_slash(path):
        return None  # CommonMiddleware adds it: what answers there is never hidden
    if row.gone:
        return gone(request)
    address = row.address(request)
    if address is None:
        return None
    if row.key == plain and asked:
        address = _with_query(address, asked)
    kind = HttpResponsePermanentRedirect if row.permanent else HttpResponseRedirect
    response = kind(address)
    response["Cache-Control"] = PUBLIC
    return response


def gone(request):
    """Answer 410 in the brand of the site: what was here was taken away on purpose."""
    context = {"seo": plain_seo(chrome_for(request), "No longer here")}
    response = render(request, "410.html", context, status=410)
    response["Cache-Control"] = PUBLIC
    return response


def _leads_to_itself(row: Redirect, path: str) -> bool:
    """Whether ``row`` leads to ``path``, where nothing answered, in just this spelling."""
    target = unquote(row.target_link.partition("#")[0].partition("?")[0])
    return row.target_key == row.key and target.rstrip("/") == path.rstrip("/")


def _with_query(address: str, query: str) -> str:
    """Hand on what was asked, unless the target asks for something itself."""
    address, mark, fragment = address.partition("#")
    if "?" not in address:
        address = f"{address}?{query}"
    return f"{address}{mark}{fragment}"


def _worth_noting(request) -> bool:
    """Whether a reader asked, and will not ask again with a slash at the end."""
    if settings.SESSION_COOKIE_NAME in request.COOKIES:
        return False  # somebody who edits, or might
    path = request.path_info
    return path.endswith("/") or not is_valid_path(f"{path}/")
