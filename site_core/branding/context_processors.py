"""Template context every page has."""

from django.utils.functional import SimpleLazyObject

from site_core.branding.chrome import chrome_for


def chrome(request):
    """Add ``chrome``, what surrounds the pages of the request's site; read on first use."""
    return {"chrome": SimpleLazyObject(lambda: chrome_for(request))}
