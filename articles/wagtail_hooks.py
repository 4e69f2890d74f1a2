"""Authors in the admin."""

from wagtail.snippets.models import register_snippet

from articles.models import Author
from site_core.tenancy.snippets import SiteSnippetViewSet


class AuthorViewSet(SiteSnippetViewSet):
    """The people who write, per site."""

    model = Author
    icon = "user"
    menu_label = "Authors"
    add_to_admin_menu = True
    menu_order = 250
    list_display = ["name", "role", "site"]
    search_fields = ["name", "role"]
    panels = ["name", "role", "bio", "photo", "site"]


register_snippet(AuthorViewSet)
