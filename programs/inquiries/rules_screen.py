"""Who is told about which inquiries, decided by site admins."""

from wagtail.admin.forms import WagtailAdminModelForm
from wagtail.snippets.views.snippets import IndexView

from programs.inquiries.models import InquiryRule
from programs.inquiries.people import handlers
from site_core.accounts.models import User
from site_core.pages.term_screens import OwnOrderMixin, OwnReorderView
from site_core.tenancy.people import administered_sites
from site_core.tenancy.snippets import SiteSnippetViewSet


class InquiryRuleForm(WagtailAdminModelForm):
    """The form of a rule; it offers the people of the sites one administers."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        if "person" in self.fields and self.for_user:
            here = getattr(self.for_user, "working_site", None)
            sites = [here] if here else administered_sites(self.for_user)
            people = User.objects.filter(pk__in=handlers(*sites).values("pk"))
            self.fields["person"].queryset = people.order_by("first_name", "username")


InquiryRule.base_form_class = InquiryRuleForm


ORDER = ("site", "sort_order", "pk")


class RuleIndexView(OwnOrderMixin, IndexView):
    """The rules of the sites one works on."""

    order = ORDER


class RuleReorderView(OwnReorderView):
    """Dragging, within a site."""

    order = ORDER


class InquiryRuleViewSet(SiteSnippetViewSet):
    """The rules of a site, in the order they are tried; they are dragged into another."""

    model = InquiryRule
    icon = "order"
    menu_label = "Rules for inquiries"
    add_to_settings_menu = True
    menu_order = 560
    list_display = ["__str__", "person", "emails", "site"]
    index_view_class = RuleIndexView
    reorder_view_class = RuleReorderView
    sort_order_field = "sort_order"
    ordering = ["sort_order", "pk"]
    panels = ["sector", "regions", "person", "emails", "site"]
