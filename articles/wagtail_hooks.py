"""Authors in the admin."""

from wagtail.snippets.models import register_snippet
from wagtail.snippets.views.chooser import SnippetChooserViewSet
from wagtail.snippets.views.snippets import SnippetViewSet

from articles.models import Author
from site_core.tenancy.policy import records_for, register_site_owned

register_site_owned(Author)


class AuthorChooserViewSet(SnippetChooserViewSet):
    """Offers only authors of the user's sites."""

    def get_object_list(self):
        """Return the authors one may put above an article."""
        return records_for(self.request.user, Author)


class AuthorViewSet(SnippetViewSet):
    """The people who write, per site."""

    model = Author
    icon = "user"
    menu_label = "Authors"
    add_to_admin_menu = True
    menu_order = 250
    list_display = ["name", "role", "site"]
    search_fields = ["name", "role"]
    chooser_viewset_class = AuthorChooserViewSet
    panels = ["name", "role", "bio", "photo", "site"]

    def get_queryset(self, request):
        """Return only authors of the user's sites."""
        return records_for(request.user, Author)


register_snippet(AuthorViewSet)
