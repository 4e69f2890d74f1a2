"""Answers an old address with where it leads, once nothing else has answered."""

import re
from urllib.parse import quote, unquote

from django.conf import settings
from django.http import Http404, HttpResponsePermanentRedirect, HttpResponseRedirect
from django.shortcuts import render
from django.urls import is_valid_path
from wagtail.contrib.routable_page.models import RoutablePageMixin
from wagtail.models import Site

from site_core.branding.chrome import chrome_for
from site_core.delivery.caching import PUBLIC
from site_core.pages.seo import plain_seo
from site_core.redirects.checks import Ground
from site_core.redirects.models import Redirect
from site_core.redirects.notfound import note
from site_core.redirects.paths import PATH_LENGTH, asks_by_number, fold

NOT_OURS = re.compile(r"/(?:admin|static|healthz)(?:/|$)")
DEEPEST = 3  # parts of an address a page answers below its own


class RedirectMiddleware:
    """After a 404 only, so that pages always win: follow a redirect, or note the address.

    Before only where an old website's numbers are asked for at “/”, which a page answers.
    """

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        """Answer the request, or say where what it asks for is now."""
        if request.method in ("GET", "HEAD") and (found := _numbered(request)):
            return found
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


def _numbered(request):
    """Return where a page is that an old website had by a number, such as “/?p=123”."""
    if request.path_info != "/":
        return None
    asked = request.META.get("QUERY_STRING", "")
    if not asks_by_number(f"/?{asked}"):
        return None
    site = Site.find_for_request(request)
    key = fold("/", asked)
    if site is None or len(key) > PATH_LENGTH:
        return None
    row = Redirect.objects.filter(site=site, key=key).select_related("target_page").first()
    if row is None:
        return None
    if row.gone:
        return gone(request)
    address = row.address(request)
    return _lead(row, address) if address else None


def redirect_for(request, site):
    """Return the response that leads on from the request's address, or says that it is gone."""
    asked = request.META.get("QUERY_STRING", "")
    plain, full = fold(request.path_info), fold(request.path_info, asked)
    if max(len(plain), len(full)) > PATH_LENGTH:
        full = plain[:PATH_LENGTH]  # nothing that long is stored with its question
    above = {fold(start): rest for start, rest in _cut(request.path_info)}
    keys = {plain, full, *above}
    rows = Redirect.objects.filter(site=site, key__in=keys).select_related("target_page")
    found = {row.key: row for row in rows}
    row = found.get(full) or found.get(plain)
    if row is None:
        return _below_moved(request, [(found[k], rest) for k, rest in above.items() if k in found])
    if _leads_to_itself(row, request.path_info):
        return None
    path = quote(request.path_info)
    if Ground(site, [path]).lacks_slash(path):
        return None  # CommonMiddleware adds it: what answers there is never hidden
    if row.gone:
        return gone(request)
    address = row.address(request)
    if address is None:
        return None
    return _lead(row, _with_query(address, asked) if row.key == plain and asked else address)


def _cut(path: str) -> list[tuple[str, str]]:
    """Return the addresses above ``path``, nearest first, each with what comes after it."""
    parts = path.strip("/").split("/")
    end = "/" if path.endswith("/") else ""
    return [
        ("/".join(parts[:-depth]), "/".join(parts[-depth:]) + end)
        for depth in range(1, min(DEEPEST, len(parts) - 1) + 1)
    ]


def _below_moved(request, above: list[tuple[Redirect, str]]):
    """Return where what a page answers below its own address is, if the page has moved.

    A list of programs takes its forms and its feeds along.
    """
    for row, rest in above:
        page = row.target_page.specific if row.target_page_id and not row.gone else None
        address = row.address(request) if isinstance(page, RoutablePageMixin) else None
        if address is None or not address.endswith("/"):
            continue
        try:
            page.resolve_subpage(f"/{rest.rstrip('/')}/")
        except Http404:
            continue
        target = f"{address}{rest}"
        if fold(target) == fold(request.path_info):
            continue  # “/programs.php” leads to the page that has just said no
        asked = request.META.get("QUERY_STRING", "")
        return _lead(row, f"{address}{quote(rest)}" + (f"?{asked}" if asked else ""))
    return None


def _lead(row: Redirect, address: str):
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
