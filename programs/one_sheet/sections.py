"""What of a program's text stands on its sheet: the parts buyers decide by, as headings and lists.

Blocks are read by their names and what they hold, whatever their classes are; what a body does not
have is left out.
"""

from dataclasses import dataclass
from itertools import groupby

from bs4 import BeautifulSoup
from wagtail.blocks.list_block import ListValue
from wagtail.rich_text import RichText

from programs.blocks import PRACTICAL
from site_core.pages.streams import plain_text

# Block of the body -> its heading, and what it holds: name -> label, in the order of the sheet.
PARTS = {
    "outcomes": ("What people leave with", {"items": ""}),
    "needs": (
        "Who brings what",
        {
            "you_provide": "You provide",
            "we_bring": "We bring",
            "unsuitable": "What does not work",
        },
    ),
    "practical": ("Good to know", PRACTICAL),
    "evidence": ("What it rests on", {"level": "", "text": "", "citations": "Sources"}),
}
OPENING = ("heading", "text")  # blocks of running text, for programs without the parts above


@dataclass(frozen=True)
class Room:
    """How much of each part there is room for: items of a list, and letters."""

    items: int
    item: int
    text: int
    sections: int = 4  # of running text


ANY = Room(*4 * [1_000_000])


def cut(text: str, length: int) -> str:
    """Return ``text``, or how it begins, cut at a word."""
    if len(text) <= length:
        return text
    head = text[:length]
    return f"{head.rsplit(' ', 1)[0].rstrip(' ,.;:–-·')}…"


def sections_of(page, room: Room) -> list[dict]:
    """Return the sections of the sheet of ``page``; of a body without any of them, how it begins."""
    found = [_section(page.body, name, room) for name in PARTS]
    found = [section for section in found if section["parts"]]
    return found or opening_of(page.body, room)


def opening_of(body, room: Room) -> list[dict]:
    """Return the first sections of a running text: under each heading paragraphs and lists."""
    found = [{"heading": "About it", "parts": []}]
    for place, raw in enumerate(body.raw_data):
        if raw["type"] not in OPENING:
            continue  # is not even made: it may ask for pages and pictures
        value = body[place].value
        if raw["type"] == "heading":
            found.append({"heading": words_of(value.get("text")), "parts": []})
        else:
            found[-1]["parts"] += rich_parts(value, "", room)
    return [section for section in found if section["parts"] and section["heading"]][
        : room.sections
    ]


def _section(body, name: str, room: Room) -> dict:
    block = body.first_block_by_name(name)
    heading, labels = PARTS[name]
    value = block.value if block else {}
    said = [key for key in labels if value.get(key)]
    if name == "practical":
        items = [[labels[key], cut(words_of(value[key]), room.item)] for key in said]
        parts = [_part("facts", items=items)] if items else []
    else:
        parts = [part for key in said for part in _parts(block, key, labels[key], room)]
    return {"heading": words_of(value.get("heading")) or heading, "parts": parts}


def _parts(block, key: str, label: str, room: Room) -> list[dict]:
    """Return what a block says under ``key``: a text, a list, or both."""
    value = block.value[key]
    if isinstance(value, RichText):
        return rich_parts(value, label, room)
    if isinstance(value, ListValue | list | tuple):
        lines = list(filter(None, map(words_of, value)))
        return [_list(label, lines, room)] if lines else []
    text = _chosen(block.block.child_blocks.get(key), value) or words_of(value)
    means = words_of(getattr(block.value, f"{key}_means", ""))  # what a choice means in full
    text = f"{text}. {means}" if means else text
    return [_part("text", label, text=cut(text, room.text))] if text else []


def _chosen(field, value) -> str:
    """Return the words of a choice, if it is one."""
    choices = dict(getattr(getattr(field, "field", None), "choices", ()))
    return words_of(choices.get(value)) if isinstance(value, str) else ""


def rich_parts(value: RichText, label: str, room: Room) -> list[dict]:
    """Return the paragraphs and lists of a rich text, as far as there is room for its letters."""
    left, parts = room.text, []
    elements = BeautifulSoup(value.source, "html.parser").find_all(["p", "li"])
    for kind, group in groupby(elements, key=lambda element: element.name):
        lines = list(filter(None, (plain_text(each.decode_contents()) for each in group)))
        if kind == "li" and lines and left > 0:
            parts.append(_list("" if parts else label, lines, room))
            left -= sum(map(len, lines[: room.items]))
        for line in lines if kind == "p" else ():
            if left > 0:
                parts.append(_part("text", "" if parts else label, text=cut(line, left)))
            left -= len(line)
    return parts


def _list(label: str, lines: list[str], room: Room) -> dict:
    shown = [cut(line, room.item) for line in lines[: room.items]]
    if more := len(lines) - len(shown):
        shown.append(f"… and {more} more on the page")
    return _part("list", label, items=shown)


def _part(kind: str, heading: str = "", **content) -> dict:
    return {"kind": kind, "heading": heading, **content}


def words_of(value) -> str:
    """Return a value in words: text as it is, of what holds several things their words in a row."""
    if value is None or value is False:
        return ""
    if value is True:
        return "Yes"
    if isinstance(value, RichText):
        return plain_text(value.source)
    if isinstance(value, dict):
        parts = (words_of(part) for part in value.values())
        return ". ".join(part.rstrip(".") for part in parts if part)
    if isinstance(value, ListValue | list | tuple):
        return ", ".join(filter(None, map(words_of, value)))
    return " ".join(str(value).split())
