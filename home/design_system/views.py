"""The page, and the style sheet that shows states without anybody hovering."""

from dataclasses import replace

from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.csrf import csrf_exempt
from wagtail.models import Site

from home.design_system import foundations
from home.design_system.components import components
from home.design_system.palettes import catalog, style_sheets
from site_core.branding.chrome import chrome_for
from site_core.branding.chrome_build import setting
from site_core.branding.models import Brand, Theme


@csrf_exempt  # its forms are samples: whatever they send is dropped
def design_system(request):
    """Show the design system in the brand of one of the user's own sites, in any theme."""
    if request.method != "GET":
        return redirect(request.get_full_path())
    site = _site(request)
    brand = setting(Brand, site)
    theme = request.GET.get("theme")
    theme = theme if theme in Theme.values else brand.theme
    _dress(request, site, brand, theme)
    blocks = catalog(request)
    context = {
        "site": site,
        "sites": request.user.own_sites,
        "themes": [(value, label.partition(" ")[0], label) for value, label in Theme.choices],
        "theme": theme,
        "sheets": style_sheets(blocks),
        "roles": foundations.color_roles(brand),
        "pairs": foundations.color_pairs(brand),
        "faces": foundations.faces(theme, brand.type),
        "type_scale": foundations.scale(theme, "t-"),
        "space_scale": foundations.scale(theme, "s"),
        "shape": foundations.shape(theme),
        "cues": range(1, 7),
        "blocks": blocks,
        **components(site),
    }
    return render(request, "home/design_system/page.html", context)


def states(request, theme: str):
    """Return the style sheet of a theme with hover and focus as classes."""
    if theme not in Theme.values:
        raise Http404
    return HttpResponse(foundations.states_css(theme), content_type="text/css; charset=utf-8")


def _site(request) -> Site:
    """Return the site asked for if the user works on it, else the one they work on now."""
    own = {site.pk: site for site in request.user.own_sites}
    if not own:
        raise PermissionDenied
    asked = request.GET.get("site", "")
    chosen = own.get(int(asked)) if asked.isdecimal() and len(asked) < 10 else None
    here = Site.find_for_request(request)
    return chosen or own.get(here.pk if here else None) or next(iter(own.values()))


def _dress(request, site, brand, theme: str) -> None:
    """Have the page look like the site's, whatever host the admin was opened on (P10)."""
    request._wagtail_site = site
    request.is_preview = True  # held to the content policy of readers' pages
    brand.theme = theme
    look = {"theme": theme, "type_sheet": brand.type_sheet, "look": brand.as_query()}
    request._chrome = replace(chrome_for(request), carries_look=True, **look)
