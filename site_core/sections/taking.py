"""Blocks as they stand in an open form, saved or not, made into what is stored."""

import json

from django.core.serializers.json import DjangoJSONEncoder
from django.http import QueryDict
from django.utils.datastructures import MultiValueDictKeyError

from site_core.delivery.plain_text import plain
from site_core.pages.streams import running_text
from site_core.sections.places import Place

MOST_KINDS, MOST_WORDS = 200, 300
UNREADABLE = (MultiValueDictKeyError, KeyError, TypeError, ValueError)


def blocks_in(place: Place, data: QueryDict, prefix: str) -> tuple[list[dict], str, str]:
    """Return the blocks a form sends for the stream at ``place``, their kinds and their words.

    A form cannot take what its choosers would not have offered: see ``tenancy.seams``.
    """
    try:
        stream = place.block.value_from_datadict(data, {}, prefix)
        stored = stream.get_prep_value()
        stored = _plain(json.loads(json.dumps(stored, cls=DjangoJSONEncoder)))
    except UNREADABLE:
        return [], "", ""
    labels = []
    for item in stored:
        block = place.block.child_blocks[item["type"]]
        item |= {"kind": type(block).__name__, "label": str(block.label)}
        labels.append(item["label"])
    return stored, shortened(", ".join(labels), MOST_KINDS), _words_of(place, stored)


def _plain(value):
    """Return stored data without characters that databases refuse."""
    if isinstance(value, list):
        return [_plain(part) for part in value]
    if isinstance(value, dict):
        return {name: _plain(part) for name, part in value.items()}
    return plain(value) if isinstance(value, str) else value


def _words_of(place: Place, stored: list[dict]) -> str:
    """Return how the words of ``stored`` blocks begin, to recognize them by."""
    try:
        return shortened(running_text(stream=place.block.to_python(stored)), MOST_WORDS)
    except UNREADABLE:  # half typed, such as a date
        return ""


def shortened(text: str, length: int) -> str:
    """Return ``text``, cut where it is longer than ``length``."""
    return text if len(text) <= length else f"{text[: length - 1]}…"
