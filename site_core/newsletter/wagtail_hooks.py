"""Subscribers in the admin."""

from django.contrib.admin import SimpleListFilter
from wagtail_modeladmin.options import modeladmin_register

from site_core.newsletter.models import Subscriber
from site_core.tenancy.modeladmin import SiteModelAdmin, SitePermissionHelper
from site_core.tenancy.policy import sites_for


class OwnSiteFilter(SimpleListFilter):
    """Narrows the list to one site; offers only those the user works on."""

    title = "site"
    parameter_name = "site"

    def lookups(self, request, model_admin):
        """Return the user's sites, none when there is nothing to choose between."""
        sites = sites_for(request.user)
        return [(site.pk, site.site_name) for site in sites] if len(sites) > 1 else []

    def queryset(self, request, queryset):
        """Return the records of the chosen site."""
        value = self.value() or ""
        return queryset.filter(site_id=int(value)) if value.isdecimal() else queryset


class SubscriberPermissions(SitePermissionHelper):
    """Nobody adds addresses by hand: people ask for the newsletter themselves."""

    def user_can_create(self, user):
        """Whether ``user`` may add a record: never."""
        return False


@modeladmin_register
class SubscriberAdmin(SiteModelAdmin):
    """Who asked for the newsletter, to be filtered, searched and exported."""

    model = Subscriber
    permission_helper_class = SubscriberPermissions
    menu_label = "Subscribers"
    menu_icon = "mail"
    menu_order = 300
    list_display = ("email", "status", "site", "source_page", "created_at")
    list_filter = ("status", OwnSiteFilter, "created_at")
    list_export = ("email", "status", "site", "source_page", "wording", "created_at")
    list_select_related = True
    list_per_page = 50
    search_fields = ("email",)
    inspect_view_enabled = True
    export_filename = "subscribers"
