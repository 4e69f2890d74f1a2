"""Which responses a cache between us and a reader may keep."""

from functools import wraps

PUBLIC = "public, max-age=60, s-maxage=300, stale-while-revalidate=86400"
PRIVATE = "private, no-store"
IMMUTABLE = "public, max-age=31536000, immutable"


def mark_public(response, policy: str = PUBLIC):
    """Let shared caches keep ``response``: it is the same bytes for every anonymous reader."""
    if response.status_code == 200:
        response["Cache-Control"] = policy
    return response


def public_page(view):
    """Decorate a view whose successful GET is the same for everybody."""

    @wraps(view)
    def wrapper(request, *args, **kwargs):
        response = view(request, *args, **kwargs)
        return mark_public(response) if request.method in ("GET", "HEAD") else response

    return wrapper
