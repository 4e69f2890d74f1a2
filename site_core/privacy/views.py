"""The page that says what a site loads and stores."""

from django.shortcuts import render
from django.views.decorators.http import require_safe
from wagtail.models import Site

from site_core.branding.chrome import chrome_for
from site_core.delivery.caching import public_page
from site_core.pages.seo import plain_seo
from site_core.privacy.models import MOST_FINDINGS, PrivacyCheck


@require_safe
@public_page
def proof(request):
    """Show the result of the last check of this site, good or bad, or that there was none."""
    check = PrivacyCheck.objects.filter(site=Site.find_for_request(request)).first()
    context = {
        "seo": plain_seo(chrome_for(request), "What this site loads and stores"),
        "check": check,
        "rows": _rows(check) if check else [],
    }
    return render(request, "privacy/proof.html", context)


def _rows(check: PrivacyCheck) -> list[dict]:
    """Return what was looked for, and what was found of it."""
    kinds = (
        ("Cookies set", ("cookie",)),
        ("Requests to other hosts", ("request", "policy")),
        ("Scripts or frames inside a page, outside the files below", ("inline",)),
        ("Use of the browser’s storage, or of anything that reports back", ("storage",)),
        ("Pages and files that could not be read", ("unread",)),
    )
    return [
        {
            "what": what,
            "findings": check.of_kind(*names),
            "is_cut": any(len(check.of_kind(name)) >= MOST_FINDINGS for name in names),
            # Of what was not read nobody knows what it loads.
            "is_partial": "unread" not in names and bool(check.of_kind("unread")),
        }
        for what, names in kinds
    ]
