"""Authors and series in the admin; advice after publishing."""

from django.urls import path, reverse
from django.utils.text import get_text_list
from wagtail import hooks
from wagtail.admin import messages
from wagtail.admin.widgets.button import Button
from wagtail.snippets.models import register_snippet

from articles.importing.screens import JobView, StatusView, UndoView, UploadView, may_import
from articles.models import ArticleIndexPage, ArticlePage, Author, Series
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
    panels = ["name", "role", "bio", "photo", "slug", "site"]


class SeriesViewSet(SiteSnippetViewSet):
    """Articles that belong together, per site."""

    model = Series
    icon = "list-ol"
    menu_label = "Series"
    add_to_admin_menu = True
    menu_order = 255
    list_display = ["name", "site"]
    search_fields = ["name"]
    panels = ["name", "intro", "order", "slug", "site"]


@hooks.register("register_admin_urls")
def import_urls():
    """Return where articles are imported."""
    base = "articles/<int:page_id>/import/"
    return [
        path(base, UploadView.as_view(), name="articles_import"),
        path(f"{base}<int:pk>/", JobView.as_view(), name="articles_import_job"),
        path(f"{base}<int:pk>/status/", StatusView.as_view(), name="articles_import_status"),
        path(f"{base}<int:pk>/undo/", UndoView.as_view(), name="articles_import_undo"),
    ]


@hooks.register("register_page_header_buttons")
def import_button(page, user, view_name, next_url=None):
    """Offer it above the list of articles."""
    if not issubclass(page.specific_class or type(page), ArticleIndexPage):
        return
    if view_name == "index" and may_import(user, page):
        url = reverse("articles_import", args=[page.pk])
        yield Button("Import articles", url=url, icon_name="upload", priority=80)


register_snippet(AuthorViewSet)
register_snippet(SeriesViewSet)


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
