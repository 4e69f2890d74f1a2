"""What crawlers are told, and what is answered when a page is missing or something broke."""

from django.http import HttpResponse, HttpResponseNotFound, HttpResponseServerError
from django.shortcuts import render
from django.template import loader
from django.views.decorators.http import require_safe
from wagtail.models import Site

from site_core.branding.chrome import chrome_for
from site_core.delivery.caching import PRIVATE
from site_core.pages.seo import plain_seo


@require_safe
def robots_txt(request):
    """Tell crawlers where the sitemap is and what is not worth a visit."""
    root = Site.find_for_request(request).root_url
    lines = [
        "User-agent: *",
        "Disallow: /admin/",
        "Disallow: /search/",
        "Disallow: /newsletter/",
        "",
        f"Sitemap: {root}/sitemap.xml",
        "",
    ]
    return HttpResponse("\n".join(lines), content_type="text/plain; charset=utf-8")


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
    """Answer 500 from a file, without database, cache or brand."""
    return HttpResponseServerError(loader.get_template("500.html").template.source)
