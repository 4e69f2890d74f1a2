"""Serves a site's colors and its icon."""

from django.http import HttpResponse
from django.views.decorators.http import require_safe
from wagtail.models import Site

from site_core.branding.chrome_build import setting, site_icon, theme_hash
from site_core.branding.colors import css_declarations, derive, parse_hex
from site_core.branding.models import Brand
from site_core.delivery.caching import IMMUTABLE, mark_public


@require_safe
def theme_css(request, digest: str):
    """Return the style sheet of the request's site.

    Its address carries a hash of its content, so it can be kept for ever; a page cached before a
    change asks by the old hash and gets the present colors, kept for a minute only. The preview
    of unsaved colors passes them along.
    """
    css = _unsaved_css(request) or _site_css(request)
    response = HttpResponse(css, content_type="text/css; charset=utf-8")
    return mark_public(response, IMMUTABLE if digest == theme_hash(css) else "public, max-age=60")


@require_safe
def site_icon_svg(request, digest: str = ""):
    """Return the icon of the request's site.

    Kept for ever at the address that carries its hash, and for a day at /favicon.ico, where some
    programs look without reading the page.
    """
    site = Site.find_for_request(request)
    svg = site_icon(setting(Brand, site), site)
    response = HttpResponse(svg, content_type="image/svg+xml")
    if digest == theme_hash(svg):
        return mark_public(response, IMMUTABLE)
    return mark_public(response, "public, max-age=60" if digest else "public, max-age=86400")


def _site_css(request) -> str:
    brand = setting(Brand, Site.find_for_request(request))
    return brand.sheet


def _unsaved_css(request) -> str:
    try:
        colors = [parse_hex(f"#{request.GET[name]}") for name in ("brand", "accent")]
    except (KeyError, ValueError):
        return ""
    return css_declarations(derive(*colors))
