"""Checks names and passwords, however somebody came to log in."""

from django.contrib.auth.backends import ModelBackend
from django.core.exceptions import PermissionDenied

from site_core.accounts import attempts, lockout
from site_core.accounts.attempts import Kind, TooManyError


class GuardedBackend(ModelBackend):
    """Django's, with an address as good as a user name, and a pause after too many failures."""

    def authenticate(self, request, username=None, password=None, **kwargs):
        """Return the account, or ``None``; a locked one is refused whatever the password."""
        if username is None or password is None:
            return None
        account = lockout.find_account(username)
        try:
            attempt = lockout.guard(Kind.PASSWORD, account, request, username)
        except TooManyError as error:
            if request is not None:
                request.too_many = error
            raise PermissionDenied from error
        name = account.username if account else username
        user = super().authenticate(request, username=name, password=password, **kwargs)
        if user:
            attempts.succeeded(attempt)
        else:
            lockout.failed(attempt, account, request)
        return user
