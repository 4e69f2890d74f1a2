"""Other host names of sites, in the admin: given by Network admins, seen by site admins."""

from wagtail.snippets.models import register_snippet

from site_core.tenancy.models import HostAlias
from site_core.tenancy.snippets import SiteSnippetViewSet


class HostAliasViewSet(SiteSnippetViewSet):
    """Names that lead to a site's own."""

    model = HostAlias
    icon = "redirect"
    menu_label = "Other host names"
    add_to_settings_menu = True
    menu_order = 610
    list_display = ["hostname", "site"]
    search_fields = ["hostname"]
    panels = ["hostname", "site"]
    inspect_view_enabled = True


register_snippet(HostAliasViewSet)
