"""Subscribers in the admin."""

from wagtail_modeladmin.options import modeladmin_register

from site_core.newsletter.models import Subscriber
from site_core.tenancy.modeladmin import OwnSiteFilter, SiteModelAdmin, SitePermissionHelper
from site_core.tenancy.policy import register_site_owned

register_site_owned(Subscriber)


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
