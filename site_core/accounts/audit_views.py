"""The audit trail in the admin: for site admins their sites', for Network admins everything."""

import django_filters
from django.core.exceptions import PermissionDenied
from django.db.models import Q
from django.forms import CheckboxSelectMultiple
from django.utils.formats import date_format
from django.utils.timezone import localtime
from wagtail.admin.filters import DateRangePickerWidget, WagtailFilterSet
from wagtail.admin.ui.tables import Column
from wagtail.admin.views.reports import ReportView

from site_core.accounts.audit import Event
from site_core.accounts.audit_models import AuditEntry
from site_core.accounts.models import User
from site_core.tenancy.people import administered_sites, administers
from site_core.tenancy.policy import working_site_of


def may_read(user) -> bool:
    """Whether ``user`` reads any site's trail."""
    return administers(user)


def people_in_trail(request):
    """Return whom to offer in the filter: those whose names the reader is shown."""
    entries = AuditEntry.objects.visible_to(request.user).order_by()
    if not request.user.is_superuser:
        entries = entries.filter(actor_is_network_admin=False)
    people = User.objects.filter(
        Q(pk__in=entries.values("actor")) | Q(pk__in=entries.values("account"))
    )
    if not request.user.is_superuser:
        people = people.filter(is_superuser=False)
    return people.order_by("username")


class AuditFilterSet(WagtailFilterSet):
    """By what happened, to or by whom, when and on which site."""

    event = django_filters.MultipleChoiceFilter(
        choices=Event.choices, label="Event", widget=CheckboxSelectMultiple
    )
    person = django_filters.ModelChoiceFilter(
        queryset=people_in_trail, method="of_person", label="Person"
    )
    at = django_filters.DateFromToRangeFilter(label="Date", widget=DateRangePickerWidget)
    site = django_filters.ModelChoiceFilter(
        queryset=lambda request: administered_sites(request.user), label="Site"
    )

    class Meta:
        model = AuditEntry
        fields = []

    def of_person(self, queryset, name, value):
        """Return what somebody did and what was done to their account."""
        return queryset.filter(Q(actor=value) | Q(account=value))


class AuditColumn(Column):
    """A column whose text the view works out."""

    def __init__(self, name, view, **kwargs):
        super().__init__(name, accessor=getattr(view, f"get_{name}"), **kwargs)


class AuditView(ReportView):
    """Lists and exports the trail."""

    model = AuditEntry
    page_title = "Audit trail"
    header_icon = "history"
    filterset_class = AuditFilterSet
    index_url_name = "audit_trail"
    index_results_url_name = "audit_trail_results"
    list_export = ["at", "what", "person", "by", "details", "on_site", "network"]
    export_headings = {
        "at": "When",
        "what": "Event",
        "person": "Account",
        "by": "By",
        "details": "Details",
        "on_site": "Site",
        "network": "Network",
    }
    export_filename = "audit-trail"
    permission_policy = None
    is_searchable = False

    def dispatch(self, request, *args, **kwargs):
        """Let in who administers a site."""
        if not may_read(request.user):
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)

    def get_base_queryset(self):
        """Return what the reader may know of, narrowed to the site worked on."""
        entries = AuditEntry.objects.visible_to(self.request.user)
        if site := working_site_of(self.request.user):
            entries = entries.filter(site=site)
        return entries.select_related("actor", "account", "site")

    @property
    def columns(self):
        """Return the columns; the site is told where there is more than one."""
        names = list(self.list_export)
        if not self.request.user.is_superuser and administered_sites(self.request.user).count() < 2:
            names.remove("on_site")
        return [AuditColumn(name, self, label=self.export_headings[name]) for name in names]

    def get_at(self, entry):
        """Return when, to the minute."""
        return date_format(localtime(entry.at), "SHORT_DATETIME_FORMAT")

    def get_what(self, entry):
        """Return what happened."""
        return entry.get_event_display()

    def get_person(self, entry):
        """Return whose account it is about."""
        return entry.account_name

    def get_by(self, entry):
        """Return who did it."""
        return entry.actor_as_seen_by(self.request.user)

    def get_details(self, entry):
        """Return the facts in one line."""
        return ", ".join(f"{name}: {value}" for name, value in entry.detail.items() if value != "")

    def get_on_site(self, entry):
        """Return the site, under the name it had."""
        return entry.site_name

    def get_network(self, entry):
        """Return where from."""
        return entry.network

    def to_row_dict(self, item):
        """Return a row as the list shows it; moments stay moments for the spreadsheet."""
        row = {name: getattr(self, f"get_{name}")(item) for name in self.list_export}
        return {**row, "at": item.at}

    def get_heading(self, queryset, field):
        """Return a heading."""
        return self.export_headings[field]
