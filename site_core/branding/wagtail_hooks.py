"""Support lines in the admin; what the settings say of colors, while edited and when saved."""

from django.contrib import messages
from django.urls import path
from wagtail import hooks
from wagtail.admin.panels import FieldRowPanel, MultiFieldPanel
from wagtail.admin.ui.components import Component
from wagtail.snippets.models import register_snippet

from site_core.branding.brand_views import check_brand
from site_core.branding.models import Brand, SupportLine
from site_core.branding.support import overdue
from site_core.tenancy.policy import records_for
from site_core.tenancy.snippets import SiteSnippetViewSet


@hooks.register("after_edit_setting")
def say_what_was_adjusted(request, setting):
    """Tell whoever chose the colors what readers get instead of them, and why."""
    if isinstance(setting, Brand):
        for sentence in setting.adjustments():
            messages.info(request, sentence)


@hooks.register("register_admin_urls")
def brand_urls():
    """Add the address the brand's form asks while somebody is choosing."""
    return [path("brand/<int:site_id>/check/", check_brand, name="branding_check")]


class SupportLineViewSet(SiteSnippetViewSet):
    """Where readers find help, per site."""

    model = SupportLine
    icon = "help"
    menu_label = "Support lines"
    add_to_admin_menu = True
    menu_order = 260
    list_display = ["name", "region", "phone", "reviewed_on", "review_due", "is_active", "site"]
    search_fields = ["name", "region", "phone"]
    ordering = ["position", "pk"]
    panels = [
        "name",
        "region",
        MultiFieldPanel(
            ["phone", "sms", "chat_url", "hours", "languages"], heading="How to reach them"
        ),
        "note",
        MultiFieldPanel(
            ["reviewed_on", "review_months", "owner"],
            heading="Checking",
            help_text="Overdue lines are shown on your first page, and mailed about once a month. "
            "They are never removed by themselves.",
        ),
        FieldRowPanel(["is_active", "position"]),
        "site",
    ]


register_snippet(SupportLineViewSet)


class OverdueLinesPanel(Component):
    """On the first page of the admin: lines somebody should check."""

    name = "overdue_support_lines"
    order = 120
    template_name = "branding/overdue_lines.html"

    def get_context_data(self, parent_context):
        """Return the lines one may change."""
        user = parent_context["request"].user
        lines = records_for(user, SupportLine, ["change"]).filter(is_active=True)
        return {"lines": overdue(lines.select_related("site"))}


@hooks.register("construct_homepage_panels")
def show_overdue_lines(request, panels):
    """Add the panel."""
    panels.append(OverdueLinesPanel())
