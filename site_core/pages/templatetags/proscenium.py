"""Template tags every template may use."""

import re

from django import template
from django.templatetags.static import static
from django.utils.html import conditional_escape, format_html, format_html_join

from site_core.blocks import contents
from site_core.blocks.languages import LANGUAGES, attributes
from site_core.media.renditions import SPECS, ready

register = template.Library()
JPEG_FALLBACK_WIDTH = 800
HYPHENATED = re.compile(r"(\S*\w-\w\S*)")
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


@register.simple_tag
def language_of(code: str):
    """Print the ``lang`` of quoted words, and their direction, if it is one we know."""
    known = attributes(code) if code in LANGUAGES else {}
    return format_html_join("", ' {}="{}"', known.items())


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
def anchor(context, heading: str) -> str:
    """Print the id a heading is linked by, in the template of a block."""
    return contents.anchor(heading, context.get("id"))


@register.filter
def contents_of(body) -> list[contents.Entry]:
    """Return what "On this page" lists."""
    return contents.contents_of(body)


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
