"""Who is working in the admin at this moment, for code of Wagtail's that is told no user."""

from contextvars import ContextVar

_user = ContextVar("acting_user", default=None)


def acting_user():
    """Return the user whose request to the admin is being answered, or ``None``."""
    return _user.get()


class acting:  # noqa: N801 - a context manager
    """Have ``user`` act within the block."""

    def __init__(self, user):
        self.user = user

    def __enter__(self):
        self.token = _user.set(self.user)

    def __exit__(self, *error):
        _user.reset(self.token)
