"""Rich text: page links that are fetched together, other languages. Content notes. The help menu."""

from wagtail import hooks
from wagtail.snippets.models import register_snippet

from site_core.pages import search_screens  # noqa: F401 - registers itself
from site_core.pages.content_notes import ContentNote
from site_core.pages.rich_text import PublicPageLinkHandler, register_languages
from site_core.tenancy.snippets import SiteSnippetViewSet


@hooks.register("register_rich_text_features", order=10)
def use_public_page_links(features):
    """Replace the handler that looks up each paragraph's links by itself."""
    features.register_link_type(PublicPageLinkHandler)


@hooks.register("register_rich_text_features")
def offer_languages(features):
    """Add a control for each language."""
    register_languages(features)


@hooks.register("construct_help_menu")
def keep_help_for_editors(request, items):
    """Leave out the news for developers, which asks for attention with a badge."""
    items[:] = [item for item in items if not item.name.startswith("whats-new")]


class ContentNoteViewSet(SiteSnippetViewSet):
    """The words of a site for what texts are about."""

    model = ContentNote
    icon = "info-circle"
    menu_label = "Content notes"
    add_to_admin_menu = True
    menu_order = 255
    list_display = ["name", "when", "site"]
    search_fields = ["name", "when"]
    panels = ["name", "when", "site"]


register_snippet(ContentNoteViewSet)
