"""Says at the top of a form what has to be put right, and where; Wagtail only says that something is."""

from collections.abc import Iterator

from django.core.exceptions import NON_FIELD_ERRORS
from django.utils.html import format_html, format_html_join
from wagtail import blocks
from wagtail.admin import messages
from wagtail.admin.panels import FieldPanel, get_edit_handler
from wagtail.models import Page

MOST = 8


def apply() -> None:
    """Put it in place of Wagtail's own, for every form of the admin."""
    messages.validation_error = validation_error


def validation_error(request, message, form, buttons=None):
    """Tell editors ``message``, and which fields of ``form`` it is about."""
    found = list(errors_in(form))
    if len(found) > MOST:
        found[MOST:] = [f"… and {len(found) - MOST} more"]
    items = format_html_join("\n", "<li>{}</li>", ((words,) for words in found))
    detail = format_html('<ul class="errorlist">{}</ul>', items) if found else ""
    return messages.messages.error(request, messages.render(message, buttons, detail=detail))


def errors_in(form) -> Iterator[str]:
    """Yield each error of ``form`` with the label of its field, and of the blocks it is in."""
    headings = dict(_headings(form))
    for name, errors in form.errors.items():
        field = form.fields.get(name)
        label = [headings.get(name) or (form[name].label if field else name)]
        if name == NON_FIELD_ERRORS:
            label = []
        block = getattr(field, "block", None)
        value = form[name].value() if block else None
        for error in errors.as_data():
            for where, words in _places(error, block, value):
                place = " – ".join(str(part) for part in (*label, *where))
                yield f"{place}: {words}" if place else words


def _headings(form) -> Iterator[tuple[str, str]]:
    """Yield names and headings of fields the edit form of a page calls otherwise than the model."""
    page = getattr(form, "instance", None)
    panels = [get_edit_handler(type(page))] if isinstance(page, Page) else []
    while panels:
        panel = panels.pop()
        panels += getattr(panel, "children", [])
        if isinstance(panel, FieldPanel) and panel.heading:
            yield panel.field_name, panel.heading


def _places(error, block, value) -> Iterator[tuple[list, str]]:
    """Yield the names of the blocks around each error inside ``error``, and what it says."""
    inside = getattr(error, "block_errors", None)
    if inside is None:
        yield [], " ".join(error.messages)
        return
    for words in error.non_block_errors:
        yield [], str(words)
    for key, inner in inside.items():
        name, child, part = _child(block, value, key)
        for where, words in _places(inner, child, part):
            yield [name, *where], words


def _child(block, value, key):
    """Return name, block and value of what is at ``key`` of a block with parts."""
    if isinstance(block, blocks.StreamBlock):
        part = value[key]
        return f"{part.block.label} (block {key + 1})", part.block, part.value
    if isinstance(block, blocks.ListBlock):
        return f"{block.child_block.label} {key + 1}", block.child_block, value[key]
    child = block.child_blocks[key]
    # A picture with its words is edited as a block with parts, but is none.
    return child.label, child, value.get(key) if isinstance(value, dict) else None
