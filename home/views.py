"""What is answered when a page is missing or something broke."""

import sys

from django.http import HttpResponseNotFound
from django.shortcuts import render

from site_core.branding.chrome import chrome_for
from site_core.delivery.answers import is_outage, plain_answer
from site_core.delivery.caching import PRIVATE
from site_core.pages.seo import plain_seo


def page_not_found(request, exception):
    """Answer 404 in the brand of the site that was asked (P15)."""
    chrome = chrome_for(request)
    if chrome is None:
        return HttpResponseNotFound(content_type="text/plain")
    context = {"seo": plain_seo(chrome, "Page not found")}
    response = render(request, "404.html", context, status=404)
    response["Cache-Control"] = PRIVATE
    return response


def server_error(request):
    """Answer 500, or 503 when it is the database or the cache that cannot be reached.

    Either is made of one file, without database, cache or brand (P15).
    """
    return plain_answer(503 if is_outage(sys.exception()) else 500)
