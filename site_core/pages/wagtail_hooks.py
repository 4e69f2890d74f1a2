"""Rich text: page links that are fetched together."""

from wagtail import hooks

from site_core.pages.rich_text import PublicPageLinkHandler


@hooks.register("register_rich_text_features", order=10)
def use_public_page_links(features):
    """Replace the handler that looks up each paragraph's links by itself."""
    features.register_link_type(PublicPageLinkHandler)
