"""The request being answered, for what happens in signals and cannot be handed it."""

from contextlib import contextmanager
from contextvars import ContextVar

_request: ContextVar = ContextVar("current_request", default=None)


def current_request():
    """Return the request being answered in this thread, or ``None`` outside of requests."""
    return _request.get()


def acting_user():
    """Return the user whose request to the admin is being answered, or ``None``.

    For code of Wagtail's that is told no user.
    """
    user = getattr(current_request(), "user", None)
    return user if hasattr(user, "own_sites") else None


@contextmanager
def answering(request):
    """Make ``request`` the current one for a while."""
    token = _request.set(request)
    try:
        yield
    finally:
        _request.reset(token)


class CurrentRequestMiddleware:
    """Remember the request while it is being answered."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        """Pass the request on."""
        with answering(request):
            return self.get_response(request)
