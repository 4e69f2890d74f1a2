"""Where the link of an invitation leads."""

from django import forms
from django.contrib import messages
from django.contrib.auth.forms import SetPasswordForm
from django.db import IntegrityError
from django.shortcuts import redirect, render
from django.utils.decorators import method_decorator
from django.views import View
from django.views.decorators.debug import sensitive_post_parameters

from site_core.accounts.explain import explain, listed, site_name
from site_core.accounts.invitations import (
    InvitationGoneError,
    accept,
    accounts_for,
    find,
    is_good,
    makes_network_admin,
    standing_offers,
)
from site_core.accounts.models import User
from site_core.delivery.hosts import site_for_host
from site_core.tenancy.models import Role


class NewAccountForm(SetPasswordForm):
    """A name and a password."""

    first_name = forms.CharField(max_length=150)
    last_name = forms.CharField(max_length=150, required=False)
    field_order = ("first_name", "last_name", "new_password1", "new_password2")

    def __init__(self, user, *args, **kwargs):
        super().__init__(user, *args, **kwargs)
        for name, hint in (("first_name", "given-name"), ("last_name", "family-name")):
            self.fields[name].initial = getattr(user, name)
            self.fields[name].widget.attrs["autocomplete"] = hint
        self.fields["new_password1"].label = "Password"
        self.fields["new_password2"].label = "The same password again"
        self.fields["new_password2"].help_text = ""

    def clean(self):
        """Know the name when the password is compared to it."""
        for name in ("first_name", "last_name"):
            setattr(self.user, name, self.cleaned_data.get(name, ""))
        return super().clean()


@method_decorator(sensitive_post_parameters(), name="dispatch")
class InvitationView(View):
    """Accept an invitation: with a new account, or with the one the address already has."""

    http_method_names = ["get", "post", "head"]

    def dispatch(self, request, token):
        """Answer only links that still work; all others get one calm page."""
        # Not Site.find_for_request(): in the admin that is the site somebody works on.
        self.invitation = find(token, site_for_host(request.get_host().lower()))
        if self.invitation is None:
            return gone(request, 404)
        if not is_good(self.invitation):
            return gone(request, 410)
        self.known = accounts_for(self.invitation)
        return super().dispatch(request)

    def get(self, request):
        """Show what there is to do."""
        return self.answer(request, self.new_form() if self.way() == "new" else None)

    def post(self, request):
        """Accept."""
        way = self.way()
        try:
            if way == "new":
                return self.accept_as_new(request)
            if way == "accept":
                accept(self.invitation, request.user)
                words = " ".join(explain(request.user, standing_offers(self.invitation), you=True))
                messages.success(request, f"Welcome. {words}")
                return redirect("wagtailadmin_home")
        except InvitationGoneError:
            return gone(request, 410)
        return self.answer(request, None)

    def way(self) -> str:
        """Return how the visitor can accept."""
        user = self.request.user
        if user.is_authenticated:
            return "accept" if self.known.filter(pk=user.pk).exists() else "other"
        if not self.known.exists():
            return "new"
        return "sign_in" if self.known.filter(is_active=True).exists() else "inactive"

    def new_form(self, data=None):
        """Return the form for a new account."""
        first, _, last = self.invitation.name.partition(" ")
        email = self.invitation.email
        account = User(username=email, email=email, first_name=first, last_name=last)
        return NewAccountForm(account, data)

    def accept_as_new(self, request):
        """Make the account, unless the password is too weak."""
        form = self.new_form(request.POST)
        if not form.is_valid():
            return self.answer(request, form)
        account = form.user
        account.set_password(form.cleaned_data["new_password1"])
        try:
            accept(self.invitation, account)
        except IntegrityError:
            # Two invitations to one address, accepted at the same moment: now it has an account.
            return redirect(request.path)
        messages.success(
            request, f"Your account is ready. Sign in as {account.username} with your new password."
        )
        return redirect("wagtailadmin_login")

    def answer(self, request, form):
        """Return the page."""
        offers = standing_offers(self.invitation).items()
        words = [f"{Role(role).label} on {site_name(site)}" for site, role in offers]
        words += ["Network admin"] * makes_network_admin(self.invitation)
        context = {
            "invitation": self.invitation, "offered": listed(words), "form": form,
            "way": self.way(), "site_name": site_name(self.invitation.site),
        }  # fmt: skip
        return render(request, "accounts/invitation.html", context)


def gone(request, status: int):
    """Return the page for links that do not work: one page, whatever the reason."""
    return render(request, "accounts/invitation_gone.html", status=status)
