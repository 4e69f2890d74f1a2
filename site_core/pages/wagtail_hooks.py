"""Rich text: page links that are fetched together, other languages. Content notes. The help menu."""

from django.urls import path
from wagtail import hooks
from wagtail.admin.menu import Menu, SubmenuMenuItem
from wagtail.log_actions import LogFormatter
from wagtail.snippets.models import register_snippet

from site_core.pages import (  # noqa: F401 - register themselves
    conflicts,
    daily_actions,
    desk,
    link_form,
    search_screens,
)
from site_core.pages.content_notes import ContentNote
from site_core.pages.form_links import fetch_for_form
from site_core.pages.heading_screens import headings_of_page
from site_core.pages.models import BasePage
from site_core.pages.rich_text import PublicPageLinkHandler, register_languages, register_links
from site_core.tenancy.snippets import SiteSnippetViewSet


@hooks.register("register_rich_text_features", order=10)
def use_public_page_links(features):
    """Replace the handler that looks up each paragraph's links by itself."""
    features.register_link_type(PublicPageLinkHandler)
    register_links(features)


@hooks.register("register_admin_urls")
def heading_urls():
    """Add the step of the link dialog that offers the headings of a page."""
    return [path("headings/<int:page_id>/", headings_of_page, name="headings_of_page")]


@hooks.register("register_rich_text_features")
def offer_languages(features):
    """Add a control for each language."""
    register_languages(features)


@hooks.register("before_edit_page")
def fetch_what_the_form_shows(request, page):
    """Fetch what the blocks of ``page`` link to and show before its form asks for one after the other."""
    if isinstance(page, BasePage):
        fetch_for_form(request, page.streams)


@hooks.register("construct_help_menu")
def keep_help_for_editors(request, items):
    """Leave out the news for developers, which asks for attention with a badge."""
    items[:] = [item for item in items if not item.name.startswith("whats-new")]


terms_menu = Menu(register_hook_name="register_term_menu_item")


@hooks.register("register_admin_menu_item")
def terms_menu_item():
    """Keep the kinds of words pages are sorted by together."""
    return SubmenuMenuItem("Terms", terms_menu, name="terms", icon_name="tag", order=260)


@hooks.register("register_log_actions")
def terms_log_actions(actions):
    """Say in histories that a term took in another."""

    @actions.register_action("pages.merge_terms")
    class MergeTerms(LogFormatter):
        label = "Merge"

        def format_message(self, log_entry):
            """Return which one."""
            return f"Took in “{log_entry.data.get('merged', '')}”"


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
