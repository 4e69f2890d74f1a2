"""Serves a site's colors and its icon."""

from django.http import HttpResponse
from django.views.decorators.http import require_safe
from wagtail.models import Site

from site_core.branding import sheets
from site_core.branding.chrome_build import setting, site_icon
from site_core.branding.models import Brand
from site_core.delivery.caching import IMMUTABLE, PRIVATE, mark_public


@require_safe
def theme_css(request, digest: str):
    """Return the style sheet of the request's site.

    Its address carries a digest of its content, so it can be kept for ever; a page cached before a
    change asks by the old one and gets the present colors, kept for a minute only. The preview
    of an unsaved brand passes it along, and no cache keeps that: anybody may ask for any colors.
    """
    saved = setting(Brand, Site.find_for_request(request))
    brand = saved.tried_out(request.GET) or saved
    palette = brand.build_css() if brand is not saved else brand.sheet
    css = sheets.build(brand.theme, brand.type_sheet, palette)
    present = sheets.digest(brand.theme, brand.type_sheet, sheets.short_hash(palette))
    response = HttpResponse(css, content_type="text/css; charset=utf-8")
    if request.GET:
        response["Cache-Control"] = PRIVATE
        return response
    return mark_public(response, IMMUTABLE if digest == present else "public, max-age=60")


@require_safe
def site_icon_svg(request, digest: str = ""):
    """Return the icon of the request's site.

    Kept for ever at the address that carries its hash, and for a day at /favicon.ico, where some
    programs look without reading the page.
    """
    site = Site.find_for_request(request)
    svg = site_icon(setting(Brand, site), site)
    response = HttpResponse(svg, content_type="image/svg+xml")
    if digest == sheets.short_hash(svg):
        return mark_public(response, IMMUTABLE)
    return mark_public(response, "public, max-age=60" if digest else "public, max-age=86400")
