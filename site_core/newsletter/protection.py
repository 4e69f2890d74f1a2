"""Tells readers from robots and other sites without cookies, tokens or third parties."""

import hashlib

from django.conf import settings
from django.core.cache import cache

from site_core.accounts.network import sender_of

# What the reader used is not always what reaches us: a proxy may end TLS.
SCHEMES = ("http", "https")
ATTEMPTS = 8
WINDOW_SECONDS = 10 * 60


def comes_from_elsewhere(request) -> bool:
    """Whether a browser says that another site's page sent this form.

    Cached pages carry no CSRF token (P41). Browsers send ``Sec-Fetch-Site`` or ``Origin`` with
    every form post; a form that has neither comes from no browser, and forges nobody's consent.
    """
    fetch_site = request.headers.get("Sec-Fetch-Site")
    if fetch_site:
        return fetch_site not in ("same-origin", "none")
    origin = request.headers.get("Origin")
    if origin is None:
        return False
    return origin.lower() not in (f"{scheme}://{request.get_host().lower()}" for scheme in SCHEMES)


def too_many(request, form: str = "signup") -> bool:
    """Count an attempt at ``form``; whether this sender has used up their attempts for now."""
    return attempts(form, sender_of(request)) > ATTEMPTS


def attempts(what: str, whose: str, seconds: int = WINDOW_SECONDS) -> int:
    """Count an attempt at ``what``; return how many there were since ``seconds`` began to run.

    Only a keyed hash of ``whose`` is kept, in the cache, until they have passed.
    """
    digest = hashlib.blake2s(whose.encode(), key=settings.SECRET_KEY.encode()[:32]).hexdigest()
    key = f"{what}:{digest}"
    cache.add(key, 0, seconds)
    try:
        return cache.incr(key)
    except ValueError:  # expired between the two calls
        return 1
