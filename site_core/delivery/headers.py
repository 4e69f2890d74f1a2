"""Headers every response carries: cache policy, permissions, content policy."""

from csp.middleware import CSPMiddleware
from django.conf import settings
from django.urls import reverse

from site_core.delivery.caching import PRIVATE
from site_core.settings.content_policy import admin_policy

PERMISSIONS_POLICY = (
    "browsing-topics=(), camera=(), geolocation=(), microphone=(), payment=(), usb=()"
)
FRAMES = "_frames"
# Screens on which passwords, codes and secrets are typed or shown.
LOGGING_IN = ("wagtailadmin_login", "wagtailadmin_password_reset", "second_step")
WITH_TOKEN = ("accounts_invitation", "unlock")


class HeadersMiddleware:
    """Add the headers; anything not explicitly public is never stored by any cache (P42)."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        """Pass the request on and complete its response."""
        response = self.get_response(request)
        response.setdefault("Permissions-Policy", PERMISSIONS_POLICY)
        response.setdefault("Cache-Control", PRIVATE)
        if response["Cache-Control"].startswith("public"):
            response.cookies.clear()  # what any cache may keep is for nobody in particular
        return response


class ContentPolicyMiddleware(CSPMiddleware):
    """django-csp's middleware, with the admin's policy on admin screens.

    Logging in is held to the public policy. So are previews: they are served under the admin's
    address, but what would be blocked for readers is to be blocked for the editor as well.
    """

    def get_policy_parts(self, request, response, report_only=False):
        """Return the policy of the screen that is being answered."""
        parts = super().get_policy_parts(request, response, report_only)
        if not report_only and _is_admin_screen(request):
            parts.config = admin_policy(settings.MEDIA_ORIGIN)
        elif not report_only and (origins := getattr(request, FRAMES, None)):
            parts.update = {**(parts.update or {}), "frame-src": sorted(origins)}
        return parts


def allow_frames(request, origin: str) -> None:
    """Let the page that answers ``request`` frame ``origin``; said while the page is rendered."""
    setattr(request, FRAMES, getattr(request, FRAMES, set()) | {origin})


def _is_admin_screen(request) -> bool:
    if "/preview/" in request.path or getattr(request, "is_preview", False):
        return False
    strict = [reverse(name) for name in LOGGING_IN]
    strict += [reverse(name, args=["-"]).removesuffix("-/") for name in WITH_TOKEN]
    return request.path.startswith(reverse("wagtailadmin_home")) and not request.path.startswith(
        tuple(strict)
    )
