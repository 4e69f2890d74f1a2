"""Logging in, and the mailed link that ends a pause."""

from urllib.parse import urlencode

from django.contrib.auth import logout
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.decorators import method_decorator
from django.views.decorators.debug import sensitive_post_parameters
from django.views.generic import View
from wagtail.admin.views.account import LoginView as WagtailLoginView

from site_core.accounts import lockout
from site_core.accounts.second_factor import Owed, confirm, owed


def with_next(name: str, asked_for: str) -> str:
    """Return the address of a screen that remembers where people wanted to go."""
    return f"{reverse(name)}?{urlencode({'next': asked_for})}" if asked_for else reverse(name)


@method_decorator(sensitive_post_parameters("password"), name="dispatch")
class LoginView(WagtailLoginView):
    """The one place where people log in. Whoever owes a second step is sent there."""

    def get(self, request, *args, **kwargs):
        """Show the form, unless this session has the first step behind it."""
        if request.person.is_authenticated and not request.user.is_authenticated:
            return self._second_step()
        return super().get(request, *args, **kwargs)

    def form_valid(self, form):
        """Log in, then go on to the second step or to where people wanted to go."""
        response = super().form_valid(form)
        confirm(self.request)
        if owed(self.request, self.request.user) is not Owed.NOTHING:
            return self._second_step()
        return response

    def _second_step(self):
        return redirect(with_next("second_step", self.get_redirect_url()))


class UnlockView(View):
    """Where the mailed link leads: one button, since mail scanners follow links too."""

    def get(self, request, token):
        """Show the button, or say that the link is used up."""
        found = lockout.read_link(token)
        return render(request, "accounts/unlock.html", {"valid": bool(found)})

    def post(self, request, token):
        """End the pause."""
        done = lockout.use_link(token, request)
        return render(request, "accounts/unlock.html", {"valid": False, "done": done})


class LeaveView(View):
    """Give up between the two steps, to start over as somebody else."""

    http_method_names = ["post"]

    def post(self, request):
        """Log out."""
        logout(request)
        return redirect("wagtailadmin_login")
