"""Inquiries in the admin: a list to be filtered, searched and exported, and the screen of each."""

from django.utils import timezone
from django.utils.formats import date_format
from django.utils.html import format_html
from wagtail.admin.ui.sidebar import LinkMenuItem
from wagtail_modeladmin.helpers import ButtonHelper
from wagtail_modeladmin.menus import ModelAdminMenuItem
from wagtail_modeladmin.options import modeladmin_register

from programs.inquiries.admin_filters import AssigneeFilter, OverdueFilter, SpamFilter
from programs.inquiries.choices import Stage
from programs.inquiries.facts import delivery_names
from programs.inquiries.models import Inquiry
from programs.inquiries.people import called
from programs.inquiries.screen import InquiryScreen
from site_core.tenancy.modeladmin import (
    OwnSiteFilter,
    SiteModelAdmin,
    SitePermissionHelper,
    SturdyIndexView,
)
from site_core.tenancy.people import administers
from site_core.tenancy.policy import numbers, records_for, shown_sites


class InquiryPermissions(SitePermissionHelper):
    """What a sender wrote is theirs: nobody adds or rewrites it. Work is done on the screen."""

    def user_can_create(self, user):
        """Whether ``user`` may add a record: never."""
        return False

    def user_can_edit_obj(self, user, obj):
        """Whether ``user`` may rewrite what was sent: never."""
        return False


class InquiryButtons(ButtonHelper):
    """The buttons under each inquiry."""

    def inspect_button(self, pk, classnames_add=None, classnames_exclude=None):
        """Call it what it does."""
        button = super().inspect_button(pk, classnames_add, classnames_exclude)
        return {**button, "label": "Open", "title": "Open this inquiry"}


def new_inquiries(user):
    """Return those ``user`` sees to that nobody has begun with, whether they may be spam or not."""
    mine = records_for(user, Inquiry, ["view", "change"])
    return mine.filter(status=Stage.NEW, anonymized_at=None)


class InquiryIndexView(SturdyIndexView):
    """The list."""

    def get_context_data(self, **kwargs):
        """Say whether the button that erases by address is shown, and how many may be spam."""
        user = self.request.user
        doubtful = new_inquiries(user).filter(suspected=True).count()
        return super().get_context_data(may_erase=administers(user), doubtful=doubtful, **kwargs)


class InquiryMenuItem(ModelAdminMenuItem):
    """The entry in the menu, with how many are new: one small query, with an index of its own."""

    def render_component(self, request):
        """Return the entry for whoever asks."""
        count = new_inquiries(request.user).count()
        label = f"{self.label} ({count} new)" if count else self.label
        return LinkMenuItem(self.name, label, self.url, icon_name=self.icon_name)


@modeladmin_register
class InquiryAdmin(SiteModelAdmin):
    """What people asked the site for."""

    model = Inquiry
    permission_helper_class = InquiryPermissions
    button_helper_class = InquiryButtons
    menu_label = "Inquiries"
    menu_icon = "form"
    menu_order = 258
    list_display = (
        "asked_by", "program_names", "stage", "assigned_to", "next_step", "received", "site"
    )  # fmt: skip
    list_filter = (
        "status", AssigneeFilter, OverdueFilter, "sector", SpamFilter, OwnSiteFilter, "created_at"
    )  # fmt: skip
    list_export = (
        "pk", "created_at", "stage", "assigned_to", "due_on", "organization", "sector_name", "role",
        "name", "email", "phone", "contact", "program_names", "formats", "date_from", "date_to",
        "audience", "group_size", "sessions", "venue", "region", "tailoring", "access_needs",
        "plan", "newsletter_wording", "suspected", "site",
    )  # fmt: skip
    list_select_related = ("site", "assignee")
    list_per_page = 50
    search_fields = ("organization", "name", "email", "program_names", "region", "venue")
    inspect_view_enabled = True
    history_view_enabled = False
    index_view_class = InquiryIndexView
    index_template_name = "programs/inquiries/admin/index.html"
    export_filename = "inquiries"

    def get_menu_item(self, order=None):
        """Return the entry in the menu."""
        return InquiryMenuItem(self, order or self.get_menu_order())

    def get_list_display(self, request):
        """Return the columns; which site it is says something only where there are several."""
        if not hasattr(request, "inquiry_columns"):  # asked for again with every cell
            several = shown_sites(request.user).count() > 1
            request.inquiry_columns = self.list_display if several else self.list_display[:-1]
        return request.inquiry_columns

    def inspect_view(self, request, instance_pk):
        """Show the screen of one inquiry."""
        found = numbers([instance_pk])
        return InquiryScreen.as_view()(request, pk=found[0] if found else 0)

    def asked_by(self, inquiry):
        """Return who asks; the list makes it a link to the screen."""
        words = inquiry.organization or str(inquiry)
        return format_html("{}<br><small>{}</small>", words, inquiry.name)

    def stage(self, inquiry):
        """Return how far it has come."""
        words = inquiry.get_status_display()
        return f"{words} – may be spam" if inquiry.suspected else words

    def next_step(self, inquiry):
        """Return when the next step is due."""
        if inquiry.due_on is None:
            return ""
        day = date_format(inquiry.due_on, "SHORT_DATE_FORMAT")
        return format_html("<strong>{} – overdue</strong>", day) if inquiry.is_overdue else day

    def received(self, inquiry):
        """Return the day it came in; its screen says the time."""
        return date_format(timezone.localtime(inquiry.created_at), "DATE_FORMAT")

    def assigned_to(self, inquiry):
        """Return who sees to it."""
        return called(inquiry.assignee) if inquiry.assignee else ""

    def sector_name(self, inquiry):
        """Return the sector in words."""
        return inquiry.get_sector_display()

    def contact(self, inquiry):
        """Return how somebody would like to be answered, in words."""
        return inquiry.get_preferred_contact_display()

    def formats(self, inquiry):
        """Return the formats in words."""
        return delivery_names(inquiry)

    asked_by.short_description, asked_by.admin_order_field = "asked by", "organization"
    stage.short_description, stage.admin_order_field = "status", "status"
    next_step.short_description, next_step.admin_order_field = "next step", "due_on"
    assigned_to.short_description, assigned_to.admin_order_field = "assignee", "assignee__username"
    received.short_description, received.admin_order_field = "received", "created_at"
    sector_name.short_description, contact.short_description = "sector", "prefers"
