"""Rich text: page links that are fetched together, other languages. The help menu."""

from wagtail import hooks

from site_core.pages import search_screens  # noqa: F401 - registers itself
from site_core.pages.rich_text import PublicPageLinkHandler, register_languages


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
