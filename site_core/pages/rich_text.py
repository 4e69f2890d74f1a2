"""Rich text: page links that are fetched together, and passages in another language."""

import re

from django.urls import reverse_lazy
from django.utils.html import escape
from wagtail.admin.rich_text.converters.contentstate import link_entity
from wagtail.admin.rich_text.converters.html_to_contentstate import (
    ExternalLinkElementHandler,
    InlineStyleElementHandler,
)
from wagtail.admin.rich_text.editors.draftail.features import InlineStyleFeature
from wagtail.rich_text.pages import PageLinkHandler

from site_core.blocks.languages import LANGUAGES, attributes
from site_core.blocks.linked_pages import heading_address, known_pages, pages_with_headings
from site_core.pages.form_links import FormPageLinkHandler

FRAGMENT = re.compile(r"[\w-]{1,80}")
SCRIPTS = ("link-to-heading", "pasted-document", "paste")


class PublicPageLinkHandler(PageLinkHandler):
    """Renders page links from what was fetched ahead; links to pages gone offline become text."""

    @classmethod
    def get_many(cls, attrs_list):
        """Return the linked pages, ``None`` for those that do not exist or are not live."""
        known = known_pages.get()
        ids = [int(a["id"]) if a.get("id", "").isdecimal() else None for a in attrs_list]
        if known is None:
            known = pages_with_headings([pk for pk in ids if pk])
        pages = [known.get(pk) for pk in ids]
        return [page if page and page.live else None for page in pages]

    @classmethod
    def expand_db_attributes_many(cls, attrs_list):
        """Return one opening tag per link."""
        pages = cls.get_many(attrs_list)
        wanted = [attrs.get("fragment") for attrs in attrs_list]
        urls = [heading_address(*link) for link in zip(pages, wanted, strict=True)]
        return [f'<a href="{escape(url)}">' if url else "<a>" for url in urls]


class HeadingLinkHandler(FormPageLinkHandler):
    """Hands a stored link to a page to the editor, with the heading it leads to."""

    def get_attribute_data(self, attrs):
        """Return what the editor knows of a link."""
        data, wanted = super().get_attribute_data(attrs), attrs.get("fragment")
        if wanted and data["url"]:
            data |= {"fragment": wanted, "url": f"{data['url']}#{wanted}"}
        return data


def stored_link(props):
    """Return the stored form of a link of the editor."""
    element, wanted = link_entity(props), props.get("fragment")
    if props.get("id") is not None and isinstance(wanted, str) and FRAGMENT.fullmatch(wanted):
        element.attr["fragment"] = wanted
    return element


def register_links(features) -> None:
    """Let links to pages lead to their headings, and documents be pasted."""
    plugin = features.plugins_by_editor["draftail"]["link"]
    plugin.data["attributes"] = [*plugin.data["attributes"], "fragment"]
    plugin.data["chooserUrls"]["headings"] = reverse_lazy("headings_of_page", args=[0])
    plugin.js = [*plugin.js, *(f"js/{name}.js" for name in SCRIPTS)]
    rule = {
        "from_database_format": {
            "a[href]": ExternalLinkElementHandler("LINK"),
            'a[linktype="page"]': HeadingLinkHandler("LINK"),
        },
        "to_database_format": {"entity_decorators": {"LINK": stored_link}},
    }
    features.register_converter_rule("contentstate", "link", rule)


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
