"""Inviting people, and changing what they may do."""

from django.db import transaction
from django.http import HttpResponseRedirect
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.http import urlencode
from django.views.generic import FormView, View
from wagtail.admin import messages
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin
from wagtail.admin.views.generic.permissions import PermissionCheckedMixin

from site_core.accounts import invitations
from site_core.accounts.account_policy import account_or_404, may_manage
from site_core.accounts.explain import explain
from site_core.accounts.handover import holdings, leave
from site_core.accounts.invitations import InvitationGoneError, invite_to, visible_to
from site_core.accounts.models import User
from site_core.accounts.people_forms import InviteForm, PersonForm
from site_core.accounts.rights import LastNetworkAdminError, set_network_admin, set_role
from site_core.accounts.second_factor import authenticator_of
from site_core.tenancy.people import administered_sites

INDEX = "wagtailusers_users:index"


class PeopleScreen(PermissionCheckedMixin, WagtailAdminTemplateMixin):
    """A screen for people who see to people."""

    model = User
    any_permission_required = ("add", "change")
    header_icon = "user"

    def get_breadcrumbs_items(self):
        """Return the way here."""
        way = [{"url": reverse(INDEX), "label": "People"}]
        here = {"url": "", "label": self.get_page_title(), "sublabel": self.get_page_subtitle()}
        return [*super().get_breadcrumbs_items(), *way, here]


class PersonScreen(PeopleScreen):
    """A screen about one person; those one does not see to do not exist."""

    def dispatch(self, request, *args, **kwargs):
        """Find the person first."""
        self.person = account_or_404(request.user, kwargs["pk"])
        return super().dispatch(request, *args, **kwargs)

    def get_page_subtitle(self):
        """Return whose page it is."""
        return str(self.person)

    def person_url(self):
        """Return the address of the person’s page."""
        return reverse("wagtailusers_users:edit", args=[self.person.pk])


class InviteView(PeopleScreen, FormView):
    """Ask somebody to join. The answer is the same whether or not they have an account."""

    form_class = InviteForm
    template_name = "accounts/people/invite.html"
    page_title = "Invite a person"

    def get_form_kwargs(self):
        """Say who invites."""
        return {**super().get_form_kwargs(), "actor": self.request.user}

    def form_valid(self, form):
        """Send the invitation."""
        answers = form.cleaned_data
        invite_to(
            form.host(), answers["email"], answers["name"], form.chosen_roles(), self.request.user,
            network_admin=bool(answers.get("network_admin")),
        )  # fmt: skip
        messages.success(
            self.request,
            f"An invitation is on its way to {answers['email']}. It is good for a week.",
        )
        return redirect(INDEX)

    def get_context_data(self, **kwargs):
        """Name the buttons."""
        labels = {"submit_button_label": "Invite", "submit_button_active_label": "Inviting…"}
        return super().get_context_data(**labels, **kwargs)


class PersonView(PersonScreen, FormView):
    """Somebody’s page: what they may do, and changing it."""

    form_class = PersonForm
    template_name = "accounts/people/person.html"
    page_title = "Person"

    @property
    def is_self(self) -> bool:
        """Whether it is the user’s own page: nobody changes their own rights."""
        return self.person == self.request.user

    def get_form_kwargs(self):
        """Say who changes whom."""
        kwargs = {**super().get_form_kwargs(), "actor": self.request.user, "person": self.person}
        if self.is_self:
            kwargs["data"] = kwargs["files"] = None
        return kwargs

    def post(self, request, *args, **kwargs):
        """Save, unless it is oneself."""
        if self.is_self:
            messages.error(request, "Your own roles are changed by another admin.")
            return redirect(self.person_url())
        return super().post(request, *args, **kwargs)

    def form_valid(self, form):
        """Save; roles of people who hold something are taken once it is handed over."""
        try:
            with transaction.atomic():
                form.save()
                if "network_admin" in form.changed_data:
                    set_network_admin(self.person, form.cleaned_data["network_admin"])
                for site, role in form.roles_given().items():
                    set_role(self.person, site, role)
                held_back = [site for site in form.sites_left() if holdings(self.person, site)]
                for site in form.sites_left():
                    if site not in held_back:
                        leave(self.person, site)
        except LastNetworkAdminError as error:
            form.add_error("network_admin", str(error))
            return self.form_invalid(form)
        if held_back:
            messages.warning(self.request, f"One more step: who takes over from {self.person}?")
            query = urlencode({"site": [site.pk for site in held_back]}, doseq=True)
            url = reverse("wagtailusers_users:leave", args=[self.person.pk])
            return HttpResponseRedirect(f"{url}?{query}")
        messages.success(self.request, f"{self.person} has been saved.")
        return redirect(INDEX)

    def get_context_data(self, **kwargs):
        """Say what they may do, and what can be done."""
        actor = self.request.user
        labels = {"submit_button_label": "Save", "submit_button_active_label": "Saving…"}
        return super().get_context_data(
            person=self.person,
            sentences=explain(self.person, administered_sites(actor), you=self.is_self),
            is_self=self.is_self,
            manages=may_manage(actor, self.person),
            has_second_step=authenticator_of(self.person) is not None,
            **labels,
            **kwargs,
        )


class InvitationAction(PeopleScreen, View):
    """Something to be done with a pending invitation; POST only."""

    http_method_names = ["post"]

    def post(self, request, pk):
        """Do it, unless somebody was quicker."""
        invitation = get_object_or_404(visible_to(request.user), pk=pk)
        try:
            messages.success(request, self.act(invitation))
        except InvitationGoneError:
            messages.error(request, "This invitation has been accepted or taken back meanwhile.")
        return redirect(INDEX)


class RevokeInvitation(InvitationAction):
    """Take it back."""

    def act(self, invitation) -> str:
        """Take it back and say so."""
        invitations.revoke(invitation, self.request.user)
        return f"The invitation to {invitation.email} has been taken back; its link is dead."


class ResendInvitation(InvitationAction):
    """Send a new link."""

    def act(self, invitation) -> str:
        """Send it and say so."""
        invitations.send_again(invitation)
        return f"A new link is on its way to {invitation.email}. The old one no longer works."
