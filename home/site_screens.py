"""Where Network admins make sites, in place of Wagtail's own form that makes only a row."""

from django.contrib import messages
from django.shortcuts import redirect
from django.urls import reverse
from django.views.generic import DetailView, FormView
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin
from wagtail.models import Site

from home.provisioning import create_site, plan_steps
from home.site_forms import NewSiteForm
from site_core.accounts.models import Invitation
from site_core.tenancy.site_screens import NetworkAdminsOnly


class SiteScreen(NetworkAdminsOnly, WagtailAdminTemplateMixin):
    """A screen about making sites."""

    header_icon = "site"

    def get_breadcrumbs_items(self):
        """Return the way here."""
        return [
            *super().get_breadcrumbs_items(),
            {"url": reverse("wagtailsites:index"), "label": "Sites"},
            {"url": "", "label": self.page_title},
        ]


class NewSiteView(SiteScreen, FormView):
    """Plan a site, see what that would make, and make it."""

    form_class = NewSiteForm
    template_name = "sites/new.html"
    page_title = "Add a site"

    def form_valid(self, form):
        """Show the plan first; make what was shown."""
        if self.request.POST.get("action") == "make" and form.cleaned_data["shown"] == form.digest:
            site = create_site(form.plan, by=self.request.user)
            return redirect("new_site_made", site.pk)
        context = self.get_context_data(
            form=form, plan=form.plan, steps=plan_steps(form.plan), notes=form.notes,
            digest=form.digest,
        )  # fmt: skip
        return self.render_to_response(context)

    def form_invalid(self, form):
        """Show what is wrong beside each field; nothing typed is lost."""
        messages.error(self.request, "Nothing was made yet. Please see the fields marked below.")
        response = super().form_invalid(form)
        response.status_code = 422
        return response


class SiteMadeView(SiteScreen, DetailView):
    """Where to go with a site that was just made."""

    model = Site
    context_object_name = "site"
    template_name = "sites/made.html"
    page_title = "The site is ready"

    def get_context_data(self, **kwargs):
        """Add what is left to write, and who is invited."""
        context = super().get_context_data(**kwargs)
        pages = self.object.root_page.get_descendants()
        context["drafts"] = pages.filter(live=False)
        context["invited"] = Invitation.objects.pending().filter(site=self.object).first()
        return context
