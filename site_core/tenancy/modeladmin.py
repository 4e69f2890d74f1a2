"""wagtail-modeladmin kept inside the sites one works on."""

from django.contrib.admin import SimpleListFilter
from django.contrib.admin.options import IncorrectLookupParameters
from django.http import Http404, QueryDict
from wagtail.permissions import policy_registry
from wagtail_modeladmin.helpers import PermissionHelper
from wagtail_modeladmin.options import ModelAdmin
from wagtail_modeladmin.views import HistoryView, IndexView

from site_core.tenancy.policy import may_any, numbers, records_for, shown_sites


class SitePermissionHelper(PermissionHelper):
    """Asks the model's permission policy instead of model-wide permissions."""

    def _policy(self):
        return policy_registry.get_by_type(self.model)

    def user_has_any_permissions(self, user):
        """Whether ``user`` may do anything with records of some site."""
        return self._policy().user_has_any_permission(user, ["view", "add", "change", "delete"])

    def user_can_create(self, user):
        """Whether ``user`` may add a record."""
        return self._policy().user_has_permission(user, "add")

    def user_can_inspect_obj(self, user, obj):
        """Whether ``user`` may look at ``obj``."""
        actions = ["view", "change", "delete"]
        return self.inspect_view_enabled and self._policy().user_has_any_permission_for_instance(
            user, actions, obj
        )

    def user_can_edit_obj(self, user, obj):
        """Whether ``user`` may change ``obj``."""
        return self._policy().user_has_permission_for_instance(user, "change", obj)

    def user_can_delete_obj(self, user, obj):
        """Whether ``user`` may delete ``obj``."""
        return self._policy().user_has_permission_for_instance(user, "delete", obj)


# What the filters of Django's admin ask of a field.
LOOKUPS = ("", "exact", "isnull", "gte", "lt")


class SturdyIndexView(IndexView):
    """A list that survives odd addresses, and is narrowed by nothing but its own filters.

    wagtail-modeladmin hands on whatever an address asks, across every relation: whoever may read a
    list could guess, letter by letter, what they may not read (Django: ``lookup_allowed``).
    """

    def get_filters_params(self, params=None):
        """Return what is asked of the filters this list has."""
        names, fields = set(), set()
        for each in self.list_filter:
            if isinstance(each, str):
                fields.add(each)
            else:
                names.add(each.parameter_name)
        asked = super().get_filters_params(params)
        return {
            name: values
            for name, values in asked.items()
            if name in names or self._is_lookup(name, fields)
        }

    def _is_lookup(self, name: str, fields: set[str]) -> bool:
        field, _, lookup = name.partition("__")
        return field in fields and lookup in LOOKUPS

    def get_queryset(self, request=None):
        """Ignore filters that make no sense, and characters that PostgreSQL refuses."""
        self.query = self.query.replace("\x00", "")
        try:
            return super().get_queryset(request)
        except IncorrectLookupParameters:
            self.params = QueryDict(mutable=True)
            return super().get_queryset(request)

    def to_row_dict(self, item):
        """Return a line of an export, in which nothing is written as nothing."""
        empty = self.model_admin.get_empty_value_display()
        row = super().to_row_dict(item)
        return {
            name: "" if value is empty or value == empty else value for name, value in row.items()
        }

    def stream_csv(self, queryset):
        """Begin with the mark by which spreadsheets know that this is UTF-8."""
        yield "\ufeff"
        yield from super().stream_csv(queryset)


class OwnHistoryView(HistoryView):
    """A record's history, for those who may look at the record."""

    def check_action_permitted(self, user):
        """Ask for the record's own permissions; wagtail-modeladmin asks for none."""
        return self.permission_helper.user_can_inspect_obj(user, self.instance)


class OwnSiteFilter(SimpleListFilter):
    """Narrows the list to one site; offers only those the user works on."""

    title = "site"
    parameter_name = "site"

    def lookups(self, request, model_admin):
        """Return the user's sites, none when there is nothing to choose between."""
        sites = shown_sites(request.user)
        return [(site.pk, site.site_name) for site in sites] if len(sites) > 1 else []

    def queryset(self, request, queryset):
        """Return the records of the chosen site."""
        value = self.value() or ""
        return queryset.filter(site_id=int(value)) if value.isdecimal() else queryset


def _for_own_records(name):
    """Return the view ``name``; what is no id, or another site's, does not exist."""

    def view(self, request, instance_pk):
        record = self.model._default_manager.filter(pk__in=numbers([instance_pk])).first()
        if record is None or not may_any(request.user, record):
            raise Http404
        return getattr(super(SiteModelAdmin, self), name)(request, instance_pk)

    return view


class SiteModelAdmin(ModelAdmin):
    """A list of the records of the sites one works on."""

    edit_view = _for_own_records("edit_view")
    delete_view = _for_own_records("delete_view")
    inspect_view = _for_own_records("inspect_view")
    history_view = _for_own_records("history_view")

    permission_helper_class = SitePermissionHelper
    index_view_class = SturdyIndexView
    history_view_class = OwnHistoryView

    def get_queryset(self, request):
        """Return only records of the user's sites."""
        return records_for(request.user, self.model) & super().get_queryset(request)
