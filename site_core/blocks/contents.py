"""The headings of a page's body, and the addresses they are linked by.

A heading keeps the id it was first published with, whatever its words become: ids are handed on by
the heading's key, which is that of its block and, inside a text, of its paragraph.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from html import unescape

from django.utils.html import strip_tags
from django.utils.text import slugify
from wagtail.rich_text import RichText

SUPPORT = "If this is close to home"
LONGEST = 60
HEADING = re.compile(r"<h([2-4])\b([^>]*)>(.*?)</h\1>", re.DOTALL)
BLOCK_KEY = re.compile(r'\bdata-block-key="([^"]+)"')
# What is around the body of a page has ids of its own (tests/pages/test_heading_addresses.py finds them).
FRAME = re.compile(
    r"main|contents|content-note|correction|errors|page|author|topics|related|next|type|actions"
    r"|orders?|sending|history|(?:what|when|when-not)|ways?|talk|count|q|ask|asked|you|space|dates"
    r"|care|for-whom|inquiry|narrow|lists|recommended|by-\w+|month|true|plan|invitations|forms"
    r"|blocks|colors|components|foundations|motifs|add-program"
    r"|(?:support|table|footer|more|month|order|plan|site|part|newsletter|website|email|hint|error"
    r"|group|id|ds|person|privacy|overdue|working|plain)[-_].*|support"
)


@dataclass(frozen=True)
class Heading:
    """A heading in the body of a page."""

    key: str  # its block and paragraph: stays when the words change
    text: str
    level: int
    anchor: str = ""  # its id, without the hash sign


def headings_of(body) -> Iterator[Heading]:
    """Yield the headings of a stream of blocks, in order; their ids only where nothing chooses them.

    ``Meta.listed`` is true of blocks that print their heading as that of a section, with the id it
    is linked by. A value that may have nothing to show says so: ``is_shown``.
    """
    for block in body:
        key = str(block.id or "")
        if isinstance(block.value, RichText):
            for inner, level, text in headings_in(block.value.source):
                yield Heading(f"{key}/{inner}", text, level)
        elif getattr(block.block.meta, "listed", False) and getattr(block.value, "is_shown", True):
            text = block.value.get("text" if block.block_type == "heading" else "heading")
            if block.block_type == "support":
                yield Heading(key, text or SUPPORT, 2, f"support-{block.id}")
            elif text:
                yield Heading(key, text, 3 if block.value.get("level") == "h3" else 2)


def headings_in(source: str) -> Iterator[tuple[str, int, str]]:
    """Yield key, level and words of the headings inside a rich text."""
    for number, (level, attributes, inner) in enumerate(HEADING.findall(source)):
        if text := words_of(inner):
            yield inner_key(attributes, number), int(level), text


def inner_key(attributes: str, number: int) -> str:
    """Return what a heading inside a rich text is known by: the editor's mark, else its place."""
    match = BLOCK_KEY.search(attributes)
    return match[1] if match else f"{number}"


def words_of(html: str) -> str:
    """Return the words of a piece of HTML."""
    return " ".join(unescape(strip_tags(html)).split())


def with_anchors(headings: Iterable[Heading], kept: dict[str, str]) -> list[Heading]:
    """Return ``headings`` with the ids they had (``kept``, by key), and new ones for the others."""
    headings = list(headings)
    found = {heading.key: heading.anchor for heading in headings if heading.anchor}
    for heading in headings:
        known = kept.get(heading.key)
        if known and heading.key not in found and known not in found.values():
            found[heading.key] = known
    taken = set(found.values())
    for heading in headings:
        if heading.key not in found:
            found[heading.key] = _free(_readable(heading.text), taken)
            taken.add(found[heading.key])
    return [replace(heading, anchor=found[heading.key]) for heading in headings]


def _readable(text: str) -> str:
    slug = slugify(text) or slugify(text, allow_unicode=True)
    slug = slug[:LONGEST].strip("-_") or "section"
    return f"section-{slug}" if FRAME.fullmatch(slug) else slug


def _free(wanted: str, taken: set[str]) -> str:
    number, free = 1, wanted
    while free in taken:
        number += 1
        free = f"{wanted}-{number}"
    return free


def lone_anchor(text: str, block_id: str | None) -> str:
    """Return the id of a heading that is shown without its page, as in previews of a block."""
    return f"{_readable(text)}-{(block_id or 'preview')[:4]}"
