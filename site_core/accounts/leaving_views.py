"""Screens for people who go: handing over, closing an account and opening it again."""

from django.core.exceptions import PermissionDenied
from django.shortcuts import redirect
from django.views.generic import FormView, View
from wagtail.admin import messages

from site_core.accounts.account_policy import may_manage
from site_core.accounts.explain import listed, roles_of, site_name
from site_core.accounts.handover import deactivate, holdings, leave, reactivate, sites_touched
from site_core.accounts.notices import is_address
from site_core.accounts.password_links import send_password_link
from site_core.accounts.people_forms import HandoverForm
from site_core.accounts.people_views import INDEX, PersonScreen
from site_core.accounts.rights import LastNetworkAdminError
from site_core.accounts.second_factor import reset_second_factor
from site_core.tenancy.people import administered_sites


class HandoverView(PersonScreen, FormView):
    """Shows what somebody holds on some sites and asks who takes it over."""

    form_class = HandoverForm
    template_name = "accounts/people/hand_over.html"

    def sites(self):
        """Return the sites this is about: of the user's, those on which something is held."""
        return sites_touched(self.person, administered_sites(self.request.user))

    def get_form_kwargs(self):
        """Look up what is held."""
        held = [holdings(self.person, site) for site in self.sites()]
        held = [part for part in held if part.parts]
        kwargs = {"person": self.person, "actor": self.request.user, "held": held}
        return {**super().get_form_kwargs(), **kwargs}


class LeaveView(HandoverView):
    """Take somebody’s role on one’s own sites; what they do elsewhere is none of its business."""

    page_title = "Take off the site"

    def sites(self):
        """Return the sites asked for, of those the user administers and the person works on."""
        asked = {value for value in self.request.GET.getlist("site") if value.isdecimal()}
        held = roles_of(self.person, administered_sites(self.request.user))
        return [site for site in held if not asked or str(site.pk) in asked]

    def get(self, request, *args, **kwargs):
        """Show what is held."""
        return self._refused() or super().get(request, *args, **kwargs)

    def post(self, request, *args, **kwargs):
        """Hand over and take the roles."""
        return self._refused() or super().post(request, *args, **kwargs)

    def _refused(self):
        if self.person == self.request.user or not self.sites():
            return redirect(self.person_url())
        return None

    def form_valid(self, form):
        """Hand over and take the roles."""
        sites, taking_over = self.sites(), form.successors()
        for site in sites:
            leave(self.person, site, taking_over.get(site))
        names = listed([site_name(site) for site in sites])
        messages.success(self.request, f"{self.person} no longer works on {names}.")
        return redirect(INDEX)

    def get_context_data(self, **kwargs):
        """Say what will happen."""
        names = listed([site_name(site) for site in self.sites()])
        return super().get_context_data(
            intro=f"{self.person} will no longer be able to work on {names}. The account stays.",
            button=f"Take {self.person} off {names}",
            person=self.person,
            **kwargs,
        )


class DeactivateView(HandoverView):
    """Close an account whose every right the user could give (P01); never one's own."""

    page_title = "Deactivate"

    def get_form_kwargs(self):
        """Refuse who does not manage the person, before anything is shown or done."""
        if not may_manage(self.request.user, self.person):
            raise PermissionDenied
        return super().get_form_kwargs()

    def form_valid(self, form):
        """Close it, unless that would leave nobody to see to everything."""
        try:
            deactivate(self.person, dict.fromkeys(self.sites()) | form.successors())
        except LastNetworkAdminError as error:
            form.add_error(None, str(error))
            return self.form_invalid(form)
        messages.success(
            self.request, f"{self.person} cannot sign in any more, and is signed out everywhere."
        )
        return redirect(self.person_url())

    def get_context_data(self, **kwargs):
        """Say what will happen."""
        return super().get_context_data(
            intro=(
                f"{self.person} will be signed out everywhere at once and cannot sign in again. "
                "What they published stays. You can reactivate the account later."
            ),
            button=f"Deactivate {self.person}",
            person=self.person,
            **kwargs,
        )


class RefusedError(Exception):
    """Something cannot be done, and nothing has been changed."""


class ManagedAction(PersonScreen, View):
    """Something to be done at once with an account one manages; POST only."""

    http_method_names = ["post"]

    def post(self, request, pk):
        """Do it and say so."""
        if not may_manage(request.user, self.person):
            raise PermissionDenied
        try:
            messages.success(request, self.act())
        except RefusedError as error:
            messages.error(request, str(error))
        return redirect(self.person_url())

    def need_address(self) -> None:
        """Refuse where there is no address to send a link to."""
        if not is_address(self.person.email):
            raise RefusedError(
                f"{self.person} has no e-mail address to send a link to. Enter one first. "
                "Nothing has been changed or sent."
            )


class ReactivateView(ManagedAction):
    """Open an account again."""

    def act(self) -> str:
        """Open it, with a new password to be chosen by who reads the mail."""
        self.need_address()
        reactivate(self.person)
        send_password_link(self.person, self.request.user)
        return f"{self.person} can sign in again, after choosing a password by the link we sent."


class ResetSecondStepView(ManagedAction):
    """Take away the second step of somebody who lost phone and recovery codes."""

    def act(self) -> str:
        """Take it away."""
        reset_second_factor(self.request.user, self.person)
        return f"The second step of {self.person} is gone. They set up a new one where it is asked."


class PasswordLinkView(ManagedAction):
    """Send a link to choose a new password: nobody chooses one for somebody else."""

    def act(self) -> str:
        """Send it."""
        if not self.person.is_active:
            raise RefusedError(f"{self.person} is deactivated. Nothing has been sent.")
        self.need_address()
        send_password_link(self.person, self.request.user)
        return f"A link to choose a new password is on its way to {self.person.email}."
