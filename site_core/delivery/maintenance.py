"""The switch an operator turns while a site is worked on: readers get a calm 503."""

from pathlib import Path

from django.conf import settings

from site_core.delivery.answers import plain_answer
from site_core.delivery.caching import PRIVATE

# Where whoever turned the switch looks whether all is well before turning it back.
OPEN_TO_STAFF = "/admin/"


def switch() -> Path:
    """Return the file that says so. Every process of this machine looks at it, none needs telling."""
    return settings.VAR_DIR / "maintenance"


def is_on() -> bool:
    """Whether readers are to be answered 503: by the file, or by ``MAINTENANCE`` in the environment."""
    return settings.MAINTENANCE or switch().exists()


class MaintenanceMiddleware:
    """Answer readers 503 while the switch is on.

    The admin stays open, and so do pages for whoever has a session: that is no secret to be kept,
    only a way to look before readers do. Health checks and static files are answered before.
    """

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        """Pass the request on unless the switch is on and a reader asks."""
        if not is_on():
            return self.get_response(request)
        if not self._is_staff(request):
            return plain_answer(503)
        response = self.get_response(request)
        # Anybody can say they have a session; no cache may hand to readers what that shows.
        response["Cache-Control"] = PRIVATE
        return response

    def _is_staff(self, request) -> bool:
        return (
            request.path.startswith((OPEN_TO_STAFF, "/healthz/"))
            or settings.SESSION_COOKIE_NAME in request.COOKIES
        )
