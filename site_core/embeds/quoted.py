"""Finds posts and threads in what pages hold, and takes their words out."""

import copy
import json
from collections.abc import Iterator

from django.apps import apps
from wagtail.fields import StreamField
from wagtail.models import Page

from site_core.blocks.posts import State

KINDS = ("post", "thread")
LONGEST_ID = 64
# Of the author, one way or another; the rest says who they are and when they said it.
TAKEN = {"text": "", "posts": [], "pictures": [], "avatar": None, "captured_at": None}


def stream_names(model: type[Page]) -> list[str]:
    """Return the names of the fields of a page type that can hold posts."""
    fields = [field for field in model._meta.get_fields() if isinstance(field, StreamField)]
    return [field.name for field in fields if set(KINDS) & set(field.stream_block.child_blocks)]


def quoting_types() -> list[type[Page]]:
    """Return the page types that can hold posts."""
    models = [model for model in apps.get_models() if issubclass(model, Page) and model is not Page]
    return [model for model in models if stream_names(model)]


def is_id(value) -> bool:
    """Whether a block can be known by this; forms may send anything."""
    return isinstance(value, str) and 0 < len(value) <= LONGEST_ID and value.isprintable()


def found_in(raw) -> Iterator[dict]:
    """Yield the posts and threads in the raw data of a stream."""
    items = (item for item in raw if isinstance(item, dict) and is_id(item.get("id")))
    for item in items:
        if item.get("type") in KINDS and isinstance(item.get("value"), dict):
            yield item


def quoted_on(page) -> dict[str, dict]:
    """Return the posts and threads of a page by the ids of their blocks."""
    names = stream_names(type(page))
    return {item["id"]: item for name in names for item in found_in(raw_of(page, name))}


def raw_of(page, name: str) -> list:
    """Return the raw data of a page's stream."""
    return list(getattr(page, name).raw_data)


def is_removed(item: dict) -> bool:
    """Whether the words of a post were taken out."""
    return item["value"].get("state") == State.REMOVED


def parts_of(item: dict) -> list[tuple[str, str]]:
    """Return the text and the address of each post."""
    value = item["value"]
    if item["type"] == "post":
        return [(value.get("text") or "", value.get("url") or "")]
    posts = [entry.get("value", entry) for entry in value.get("posts") or []]
    parts = [(post.get("text") or "", post.get("url") or "") for post in posts]
    if parts and not parts[0][1]:  # the address of the thread is that of its first post
        parts[0] = (parts[0][0], value.get("url") or "")
    return parts


def without_words(raw, block: str) -> list | None:
    """Return raw data without the words of one post; ``None`` if it is not there."""
    raw = copy.deepcopy(list(raw))
    here = [item for item in found_in(raw) if item["id"] == block]
    for item in here:
        value = item["value"]
        value |= {name: empty for name, empty in TAKEN.items() if name in value}
        value["state"] = State.REMOVED.value
    return raw if here else None


def without_words_in_text(stored: str, block: str) -> str | None:
    """Return the same of raw data as revisions hold it."""
    try:
        raw = json.loads(stored)
    except (TypeError, ValueError):
        return None
    changed = without_words(raw, block) if isinstance(raw, list) else None
    return None if changed is None else json.dumps(changed)
