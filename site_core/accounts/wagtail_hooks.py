"""The audit trail among the reports, and the second step among what people do with their account."""

from django.urls import path, reverse
from wagtail import hooks
from wagtail.admin.menu import MenuItem

from site_core.accounts.audit_views import AuditView, may_read


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
