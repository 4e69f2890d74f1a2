"""Authors in the admin; advice after publishing."""

from django.utils.text import get_text_list
from wagtail import hooks
from wagtail.admin import messages
from wagtail.snippets.models import register_snippet

from articles.models import ArticlePage, Author
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


@hooks.register("after_publish_page")
def say_what_is_missed(request, page):
    """Advise, without refusing: some articles are meant to be so."""
    missed = page.missed if isinstance(page, ArticlePage) else []
    if missed:
        words = get_text_list([f"no {name}" for name in missed], "and")
        messages.warning(
            request,
            f"It has {words}. Lists, search results and shared links look unfinished without; "
            "you can add what is missing and publish again.",
        )
