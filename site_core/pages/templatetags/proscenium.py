"""Template tags every template may use."""

import re
from itertools import count

from django import template
from django.templatetags.static import static
from django.utils.html import conditional_escape, escape, format_html, format_html_join
from wagtail.rich_text import RichText

from site_core.blocks import contents
from site_core.blocks.languages import LANGUAGES, attributes
from site_core.delivery.headers import allow_frames
from site_core.media.renditions import SPECS, ready

register = template.Library()
JPEG_FALLBACK_WIDTH = 800
HYPHENATED = re.compile(r"(\S*\w-\w\S*)")
LINKED = '<{0} id="{1}"><a class="permalink" href="#{1}">{2}</a></{0}>'
PLAIN_ID = re.compile(r"[\w-]{1,64}", re.A)
LONGEST_WHOLE = 14  # letters that fit a heading at 320 px


@register.simple_tag
def icon(name: str):
    """Print an icon of the sprite; it says nothing to screen readers."""
    return format_html(
        '<svg class="icon" aria-hidden="true" focusable="false"><use href="{}#{}"/></svg>',
        static("icons/sprite.svg"),
        name,
    )


@register.simple_tag(takes_context=True)
def aria_current(context, href: str):
    """Print ``aria-current`` for a link to the page being read or to a section it is in."""
    path = context["request"].path if "request" in context else ""
    if not href or not path:
        return ""
    if href == path:
        return format_html(' aria-current="{}"', "page")
    inside = href != "/" and path.startswith(href)
    return format_html(' aria-current="{}"', "true") if inside else ""


@register.simple_tag(takes_context=True)
def allow_frames_of(context, origin: str):
    """Have this page's content policy allow a player that starts when a reader asks for it."""
    if request := context.get("request"):
        allow_frames(request, origin)
    return ""


@register.simple_tag
def language_of(code: str):
    """Print the ``lang`` of quoted words, and their direction, if it is one we know."""
    known = attributes(code) if code in LANGUAGES else {}
    return format_html_join("", ' {}="{}"', known.items())


@register.simple_tag(takes_context=True)
def block_mark(context, block=None):
    """Say in the preview beside the form where a block begins, and without one where it ends.

    Pages readers get have no such marks.
    """
    if not getattr(context.get("request"), "in_preview_panel", False):
        return ""
    known = block is None or PLAIN_ID.fullmatch(str(block.id))
    name = f"block:{block.id}" if block and known else "/block"
    return format_html("<!--{}-->", name)


@register.filter
def whole_words(text: str):
    """Print a heading that does not break within short words such as “first-year”."""
    parts = HYPHENATED.split(str(text))
    return format_html_join(
        "",
        "{}",
        (
            [format_html('<span class="whole">{}</span>', part)]
            if index % 2 and len(part) <= LONGEST_WHOLE
            else [conditional_escape(part)]
            for index, part in enumerate(parts)
        ),
    )


@register.simple_tag(takes_context=True)
def heading(context, text: str, level: str = "h2"):
    """Print the heading of a block, a link to itself: that is how readers copy its address."""
    level = "h3" if level == "h3" else "h2"
    if context.get("plain_headings"):
        return format_html("<{0}>{1}</{0}>", level, text)
    block_id = context.get("id")
    found = _anchor(context, str(block_id or ""), text)
    return format_html(LINKED, level, found, conditional_escape(text))


@register.simple_tag(takes_context=True)
def rich_text(context, value):
    """Print a rich text whose headings can be linked to."""
    if context.get("plain_headings") or "<h" not in value.source:
        return value
    places = count()

    def linked(match) -> str:
        level, attributes, inner = match.groups()
        key = f"{context.get('id') or ''}/{contents.inner_key(attributes, next(places))}"
        if not (words := contents.words_of(inner)):
            return ""
        found = _anchor(context, key, words)
        if "<a" in inner:  # a link cannot hold another
            return f'<h{level} id="{escape(found)}">{inner}</h{level}>'
        return LINKED.format(f"h{level}", escape(found), inner)

    return RichText(contents.HEADING.sub(linked, value.source))


def _anchor(context, key: str, words: str) -> str:
    known = getattr(context.get("page"), "anchors", {})
    return known.get(key) or contents.lone_anchor(words, key)


@register.filter
def contents_of(page) -> list[contents.Heading]:
    """Return what "On this page" lists."""
    return [heading for heading in page.outline if heading.level == 2]


@register.filter
def offers_exit(page, chrome) -> bool:
    """Whether to offer the way out: on screens that are no pages always, else as the page decides."""
    return page.offers_exit(chrome) if hasattr(page, "offers_exit") else True


@register.inclusion_tag("includes/picture.html")
def picture_for(image, sizes="100vw", alt="", priority=False, css=""):
    """Print a picture in AVIF with a JPEG fallback, from the sizes made when it was uploaded."""
    jpegs = ready(image, SPECS["jpeg"]) if image else []
    fallback = next(
        (r for r in jpegs if r.width >= JPEG_FALLBACK_WIDTH), jpegs[-1] if jpegs else None
    )
    return {
        "image": image,
        "fallback": fallback,
        "avif": _srcset(ready(image, SPECS["avif"])) if image else "",
        "jpeg": _srcset(jpegs),
        "sizes": sizes,
        "alt": alt,
        "priority": priority,
        "css": css,
    }


def _srcset(renditions) -> str:
    by_width = {rendition.width: rendition.url for rendition in renditions}
    return ", ".join(f"{url} {width}w" for width, url in sorted(by_width.items()))
