"""Rich text: page links that are fetched together, and passages in another language."""

from django.utils.html import escape
from wagtail.admin.rich_text.converters.html_to_contentstate import InlineStyleElementHandler
from wagtail.admin.rich_text.editors.draftail.features import InlineStyleFeature
from wagtail.models import Page
from wagtail.rich_text.pages import PageLinkHandler

from site_core.blocks.languages import LANGUAGES, attributes
from site_core.blocks.linked_pages import known_pages, page_address


class PublicPageLinkHandler(PageLinkHandler):
    """Renders page links from what was fetched ahead; links to pages gone offline become text."""

    @classmethod
    def get_many(cls, attrs_list):
        """Return the linked pages, ``None`` for those that do not exist or are not live."""
        known = known_pages.get()
        ids = [int(a["id"]) if a.get("id", "").isdecimal() else None for a in attrs_list]
        if known is None:
            known = Page.objects.in_bulk([pk for pk in ids if pk])
        pages = [known.get(pk) for pk in ids]
        return [page if page and page.live else None for page in pages]

    @classmethod
    def expand_db_attributes_many(cls, attrs_list):
        """Return one opening tag per link."""
        urls = [page_address(page) for page in cls.get_many(attrs_list)]
        return [f'<a href="{escape(url)}">' if url else "<a>" for url in urls]


def register_languages(features) -> None:
    """Let editors mark words as being in another language: ``<span lang="es">`` (WCAG 3.1.2)."""
    for code, name in LANGUAGES.items():
        feature, style = f"language-{code.lower()}", f"LANGUAGE_{code.upper()}"
        control = {
            "type": style,
            "label": code.partition("-")[0],
            "description": f"These words are {name}",
            "style": {"borderBottom": "2px dotted currentColor"},
        }
        element = {"element": "span", "props": attributes(code)}
        rule = {
            "from_database_format": {f'span[lang="{code}"]': InlineStyleElementHandler(style)},
            "to_database_format": {"style_map": {style: element}},
        }
        features.register_editor_plugin("draftail", feature, InlineStyleFeature(control))
        features.register_converter_rule("contentstate", feature, rule)
