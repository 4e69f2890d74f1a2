"""The audit trail among the reports, what people may do in plain words, and no bulk actions."""

from django import forms
from django.urls import path, reverse
from wagtail import hooks
from wagtail.admin.menu import MenuItem
from wagtail.admin.views.account import BaseSettingsPanel

from site_core.accounts.audit_views import AuditView, may_read
from site_core.accounts.explain import explain
from site_core.accounts.people_viewset import REFUSED
from site_core.tenancy.policy import sites_for


@hooks.register("register_admin_urls")
def audit_urls():
    """Return where the trail is read."""
    return [
        path("reports/audit-trail/", AuditView.as_view(), name="audit_trail"),
        path(
            "reports/audit-trail/results/",
            AuditView.as_view(results_only=True),
            name="audit_trail_results",
        ),
    ]


class AuditMenuItem(MenuItem):
    """Shown to who administers a site."""

    def is_shown(self, request):
        """Whether it is shown."""
        return may_read(request.user)


@hooks.register("register_reports_menu_item")
def audit_menu_item():
    """Return the entry in the menu."""
    return AuditMenuItem(
        "Audit trail",
        reverse("audit_trail"),
        name="audit-trail",
        icon_name="key",
        order=1050,
    )


@hooks.register("register_account_menu_item")
def second_step_menu_item(request):
    """Offer the second step on the account page."""
    return {
        "url": reverse("second_step_manage"),
        "label": "Second step",
        "help_text": "Set up or change your authenticator app and your recovery codes.",
    }


for action in REFUSED:
    # After Wagtail's own of the same name, so that these are found.
    hooks.register("register_bulk_action", action, order=1000)


@hooks.register("register_account_settings_panel")
class MyRightsPanel(BaseSettingsPanel):
    """Says on one's own page what one may do."""

    name = "rights"
    title = "What you may do"
    order = 50
    template_name = "accounts/my_rights.html"

    def get_form(self):
        """Return a form without fields: there is nothing to change."""
        return forms.Form()

    def get_context_data(self):
        """Say it."""
        return {"sentences": explain(self.user, sites_for(self.user), you=True)}
