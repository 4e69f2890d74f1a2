"""Makes stored blocks fit another page: new ids, and nothing its site may not use."""

import uuid
from dataclasses import dataclass, field
from functools import singledispatchmethod

from django.core.exceptions import ValidationError
from wagtail import blocks
from wagtail.blocks.field_block import ChooserBlock
from wagtail.contrib.typed_table_block.blocks import TypedTableBlock
from wagtail.images.blocks import ImageBlock

from site_core.sections.places import Place
from site_core.sections.usable import Usable
from site_core.tenancy.own_links import links_only_to, model_of, targets_of

BROKEN = (AttributeError, KeyError, TypeError, ValueError, ValidationError)


@dataclass
class Fitted:
    """The state of the blocks as the form takes it, and what an editor should know."""

    blocks: list[dict] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)


def fitted(stored: list[dict], place: Place) -> Fitted:
    """Return what of ``stored`` blocks may be put at ``place``."""
    result, usable = Fitted(), Usable(place.site, place.user)
    for item in stored:
        block = place.block.child_blocks.get(item["type"])
        label = item.get("label") or item["type"]
        if block is None or type(block).__name__ != item.get("kind"):
            result.notes.append(f"{label}: this kind of block cannot stand here; left out.")
            continue
        fitter = Fitter(usable)
        try:
            value = fitter.fit(block, item["value"])
            state = block.get_form_state(block.to_python(value))
        except BROKEN:
            result.notes.append(f"{label}: stored in a form nobody can read now; left out.")
            continue
        result.blocks.append({"type": item["type"], "value": state, "id": new_id()})
        which = f"{label} (block {len(result.blocks)})"
        result.notes += [f"{which}: {words}" for words in dict.fromkeys(fitter.refused)]
    return result


def new_id() -> str:
    """Return an id no block has."""
    return str(uuid.uuid4())


class Fitter:
    """Goes through the stored value of one block, however deep."""

    def __init__(self, usable: Usable | None = None):
        self.usable, self.refused = usable, []

    def _may(self, model, value) -> bool:
        words = self.usable.refusal(model, value) if self.usable else ""
        self.refused += [words] if words else []
        return not words

    @singledispatchmethod
    def fit(self, block, value):
        """Return the value of a ``block`` without parts, as it is."""
        return value

    @fit.register
    def _(self, block: ChooserBlock, value):
        return value if value and self._may(block.model_class, value) else None

    @fit.register
    def _(self, block: blocks.RichTextBlock, value):
        if not isinstance(value, str) or not self.usable:
            return value
        allowed = {
            kind: {pk for pk in pks if self._may(model_of(kind), pk)}
            for kind, pks in targets_of(value).items()
        }
        return links_only_to(value, allowed) if allowed else value

    @fit.register
    def _(self, block: blocks.StructBlock, value):
        known = block.child_blocks
        return {name: self.fit(known[name], part) for name, part in value.items() if name in known}

    @fit.register
    def _(self, block: ImageBlock, value):
        chosen = value.get("image") if isinstance(value, dict) else value
        if chosen and self._may(block.child_blocks["image"].model_class, chosen):
            return value
        # Words about a picture that is not there would be read out for the next one.
        return {"image": None, "decorative": False, "alt_text": ""}

    @fit.register
    def _(self, block: blocks.ListBlock, value):
        child, kept = block.child_block, []
        for item in value:
            part = item["value"] if _is_item(item) else item
            part = self.fit(child, part)
            if part is not None:
                kept.append({"type": "item", "value": part, "id": new_id()})
        return kept

    @fit.register
    def _(self, block: blocks.StreamBlock, value):
        known = block.child_blocks
        kept = [item for item in value if item["type"] in known]
        return [
            {**item, "value": self.fit(known[item["type"]], item["value"]), "id": new_id()}
            for item in kept
        ]

    @fit.register
    def _(self, block: TypedTableBlock, value):
        if not value:
            return value
        kinds = [block.child_blocks[column["type"]] for column in value["columns"]]
        rows = [
            {"values": [self.fit(k, v) for k, v in zip(kinds, row["values"], strict=True)]}
            for row in value["rows"]
        ]
        return {**value, "rows": rows}


def _is_item(item) -> bool:
    return isinstance(item, dict) and item.get("type") == "item" and "value" in item
