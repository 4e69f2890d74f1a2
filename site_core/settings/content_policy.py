"""Content Security Policies: a strict one for the public, a wider one for admin screens."""

from csp.constants import NONE, SELF, UNSAFE_INLINE


def public_policy(media_origin: str = "") -> dict[str, list[str]]:
    """Return what public pages, log-in and previews may load: this host and its media store."""
    media = [media_origin] if media_origin else []
    return {
        "default-src": [NONE],
        "script-src": [SELF],
        "style-src": [SELF],
        "img-src": [SELF, "data:", *media],
        "font-src": [SELF],
        "media-src": [SELF, *media],
        "connect-src": [SELF],
        "manifest-src": [SELF],
        "form-action": [SELF],
        "base-uri": [NONE],
        "frame-ancestors": [SELF],
    }


def admin_policy(media_origin: str = "") -> dict[str, list[str]]:
    """Return what admin screens may load.

    Wagtail's date pickers and inline panels print inline scripts and Draftail inline styles.
    Their text varies from page to page, so neither a hash nor a nonce covers them.
    """
    policy = public_policy(media_origin)
    return {
        **policy,
        "script-src": [SELF, UNSAFE_INLINE],
        "style-src": [SELF, UNSAFE_INLINE],
        "img-src": [*policy["img-src"], "blob:"],
        "media-src": [*policy["media-src"], "blob:"],
        "frame-src": [SELF],
    }
