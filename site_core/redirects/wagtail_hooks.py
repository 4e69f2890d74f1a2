"""Redirects and the report of addresses not found, in the admin's menus."""

from django.urls import reverse
from wagtail import hooks
from wagtail.admin.menu import MenuItem
from wagtail.permissions import policy_registry

from site_core.redirects.models import NotFoundPath
from site_core.redirects.report import NotFoundViewSet
from site_core.redirects.screens import RedirectViewSet


class NotFoundMenuItem(MenuItem):
    """Shown to those who may look at some site's addresses."""

    def is_shown(self, request):
        """Whether the user may see the report."""
        policy = policy_registry.get_by_type(NotFoundPath)
        return policy.user_has_any_permission(request.user, ["view", "change", "delete"])


@hooks.register("register_admin_viewset")
def redirect_screens():
    """Add the screens."""
    return [RedirectViewSet(), NotFoundViewSet()]


@hooks.register("register_reports_menu_item")
def not_found_report():
    """Add the report."""
    return NotFoundMenuItem(
        "Addresses not found", reverse("not_found:index"), icon_name="warning", order=1300
    )
