"""A session that owes the second step belongs to nobody."""

from django.contrib.auth.models import AnonymousUser
from django.urls import reverse
from django.utils.functional import SimpleLazyObject

from site_core.accounts.second_factor import Owed, owed


class SecondStepMiddleware:
    """Show the rest of the platform nobody, until the second step is done.

    So it does not matter which way somebody logged in, or when: pages, documents and admin alike
    ask them to log in, and that is where the second step is. Only the screens of the second step
    itself, and logging out, learn who it is. Asked for only by who has a session (lazily).
    """

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        """Pass the request on with whom it may count for."""
        person = request.person = request.user
        if not request.path.startswith((reverse("second_step"), reverse("wagtailadmin_logout"))):
            request.user = SimpleLazyObject(lambda: _counts_as(request, person))
        return self.get_response(request)


def _counts_as(request, person):
    if person.is_authenticated and owed(request, person) is not Owed.NOTHING:
        return AnonymousUser()
    return person
