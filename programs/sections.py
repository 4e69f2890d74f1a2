"""What the sections of a program's body say, read by name; a section that is missing says nothing."""

import re
from html import unescape

from django.utils.html import strip_tags
from wagtail.blocks import ChoiceBlock
from wagtail.rich_text import RichText

ENDS = re.compile(r"</(?:p|li|h[1-6])>|<br ?/?>")


def said(program, section: str, field: str = "") -> list[str]:
    """Return the words of ``field`` of the first ``section`` of ``program``, one item a line.

    Without a field, the words of the whole section: a list, or a text. Fields that are choices are
    read in words.
    """
    block = program.body.first_block_by_name(section)
    if block is None:
        return []
    value = block.value
    if field:
        known = getattr(block.block, "child_blocks", {}).get(field)
        if known is None or not hasattr(value, "get"):
            return []
        return words(_labelled(known, value.get(field)))
    return words(value)


def words(value) -> list[str]:
    """Return what can be read of ``value``, whatever it is made of."""
    if value is None or value is False:
        return []
    if value is True:
        return ["Yes"]
    if isinstance(value, RichText):
        return words(unescape(strip_tags(ENDS.sub("\n", value.source))))
    if isinstance(value, str | int | float):
        return [line for part in str(value).splitlines() if (line := " ".join(part.split()))]
    if isinstance(value, dict):
        return [line for item in value.values() for line in words(item)]
    if hasattr(value, "value") and hasattr(value, "block"):
        return words(value.value)
    if hasattr(value, "__iter__"):
        return [line for item in value for line in words(item)]
    return []


def _labelled(block, value):
    """Return the label of a choice in place of what is stored."""
    if not isinstance(block, ChoiceBlock):
        return value
    labels = {}
    for key, label in block.field.choices:
        labels.update(label if isinstance(label, list | tuple) else [(key, label)])
    return labels.get(value, value)
