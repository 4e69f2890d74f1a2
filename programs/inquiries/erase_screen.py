"""Erasing by e-mail address, for site admins: first what there is, then for good."""

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.shortcuts import redirect
from django.urls import reverse
from django.views.generic import FormView
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin

from programs.inquiries.erasing import erase, find
from programs.inquiries.screen import LIST
from programs.inquiries.screen_forms import EraseForm
from site_core.accounts.audit import Event, record
from site_core.tenancy.people import administered_sites, administers
from site_core.tenancy.policy import working_site_of


class EraseScreen(WagtailAdminTemplateMixin, FormView):
    """Asks for an address, says what is kept of it on the sites one administers, and erases it."""

    form_class = EraseForm
    template_name = "programs/inquiries/admin/erase.html"
    page_title = "Erase somebody’s inquiries"
    header_icon = "bin"

    def dispatch(self, request, *args, **kwargs):
        """Let in who administers a site."""
        if not administers(request.user) or not self.sites().exists():
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)

    def sites(self):
        """Return the sites that are looked through: the one worked on, if there is one."""
        sites = administered_sites(self.request.user)
        here = working_site_of(self.request.user)
        return sites.filter(pk=here.pk) if here else sites

    def get_breadcrumbs_items(self):
        """Return the way here."""
        way = [{"url": reverse(LIST), "label": "Inquiries"}]
        here = {"url": "", "label": self.page_title}
        return [*super().get_breadcrumbs_items(), *way, here]

    def get_context_data(self, **kwargs):
        """Name the button after what it does."""
        words = "Erase for good" if kwargs.get("found") else "See what is kept"
        labels = {"submit_button_label": words, "submit_button_active_label": "One moment…"}
        return super().get_context_data(**labels, **kwargs)

    def form_valid(self, form):
        """Say what there is; erase it when that has been confirmed."""
        email, subscribers = form.cleaned_data["email"], form.cleaned_data["subscribers"]
        if "confirmed" not in self.request.POST:
            found = find(email, self.sites())
            return self.render_to_response(
                self.get_context_data(form=form, found=found, asked=True)
            )
        erased = {}
        for site in self.sites():
            found = erase(email, [site], subscribers=subscribers)
            if found:
                erased[site] = found
                facts = {
                    "inquiries": found.inquiries,
                    "subscribers": found.subscribers if subscribers else 0,
                }
                record(Event.INQUIRIES_ERASED, site=site, detail=facts)
        count = sum(found.inquiries for found in erased.values())
        words = f"Erased: {count} {'inquiry' if count == 1 else 'inquiries'}"
        if subscribers and (gone := sum(found.subscribers for found in erased.values())):
            words += f", and {gone} subscriber{'' if gone == 1 else 's'}"
        messages.success(self.request, f"{words}.")
        return redirect(LIST)
