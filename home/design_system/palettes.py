"""Every block an editor can choose, with a sample in each of its states."""

from dataclasses import dataclass, field

from django.apps import apps
from django.core.exceptions import ValidationError
from django.utils.text import capfirst
from wagtail import blocks
from wagtail.contrib.settings.models import BaseSiteSetting
from wagtail.fields import StreamField
from wagtail.models import Page

MOST_VARIANTS = 4  # a choice of more is a fact about the content, such as a network
BANDS = "sections"  # the field whose blocks lie across the whole page


@dataclass
class Sample:
    """A block with a value, as a page would hold it."""

    state: str
    child: blocks.StreamValue.StreamChild


@dataclass
class Entry:
    """A block, where it may be used, and its samples."""

    key: str
    block: blocks.Block
    places: list[str] = field(default_factory=list)
    in_text: bool = False
    as_band: bool = False
    samples: list[Sample] = field(default_factory=list)
    band_samples: list[Sample] = field(default_factory=list)

    @property
    def anchor(self) -> str:
        """Return where on the page it is."""
        return f"block-{self.key}-{type(self.block).__name__.lower()}"


def stream_fields() -> list[StreamField]:
    """Return every StreamField of every page type and setting."""
    owners = [m for m in apps.get_models() if issubclass(m, Page | BaseSiteSetting)]
    return [f for model in owners for f in model._meta.local_fields if isinstance(f, StreamField)]


def catalog(request) -> list[tuple[str, list[Entry]]]:
    """Return the blocks by the groups the chooser has, with samples of the request's site."""
    found: dict[tuple[str, str], Entry] = {}
    for stream in stream_fields():
        for key, block in stream.stream_block.child_blocks.items():
            if block.is_previewable and getattr(block.meta, "template", None):
                entry = found.setdefault((key, type(block).__name__), Entry(key, block))
                _add_place(entry, stream)
    groups: dict[str, list[Entry]] = {}
    for number, entry in enumerate(found.values()):
        _add_samples(entry, number, request)
        groups.setdefault(str(entry.block.meta.group or "Links"), []).append(entry)
    return [*groups.items()]


def style_sheets(groups) -> list[str]:
    """Return the style sheets the blocks need beside the site's own."""
    metas = (entry.block.meta for _, entries in groups for entry in entries)
    return sorted({sheet for meta in metas if (sheet := getattr(meta, "style_sheet", ""))})


def _add_place(entry: Entry, stream: StreamField) -> None:
    owner = capfirst(stream.model._meta.verbose_name)
    entry.places.append(f"{owner}: {stream.verbose_name}")
    if stream.name == BANDS:
        entry.as_band = True
    else:
        entry.in_text = True


def _add_samples(entry: Entry, number: int, request) -> None:
    states = [*_states(entry.block, request)]
    for place, wanted, samples in (
        ("t", entry.in_text, entry.samples),
        ("b", entry.as_band, entry.band_samples),
    ):
        if wanted:
            samples += [
                # Its id is part of ids on the page, shortened to four letters by some templates.
                Sample(state, _child(entry.block, value, f"{place}{number:02d}{at:x}"))
                for at, (state, value) in enumerate(states)
            ]


def _child(block, value, uid: str):
    return blocks.StreamValue.StreamChild(block, value, id=uid)


def _states(block, request):
    """Yield (what it shows, value): the chooser's own sample, each variant, and the least it needs."""
    value = _preview(block, request)
    if not isinstance(block, blocks.StructBlock):
        yield "", value
        return
    variants = [*_variants(block)]
    for name, choices in variants[:1]:
        for choice, label in choices:
            yield str(label), _changed(block, value, {name: choice})
    for name, choices in variants[1:]:
        for choice, label in choices[1:]:
            yield str(label), _changed(block, value, {name: choice})
    if not variants:
        yield "", value
    optional = {n: c.get_default() for n, c in block.child_blocks.items() if _may_be_empty(c)}
    least = _changed(block, value, dict.fromkeys(optional, None))
    if any(value.get(name) for name in optional) and _is_valid(block, least):
        yield "With only what it needs", least


def _preview(block, request):
    value = block.get_preview_value()
    bound = block.bind(value)
    context = block.get_preview_context(value, {"request": request, "bound_block": bound})
    return context["bound_block"].value


def _variants(block):
    for name, child in block.child_blocks.items():
        if isinstance(child, blocks.ChoiceBlock) and child.required:
            choices = [pair for pair in child.field.choices if pair[0]]
            if 1 < len(choices) <= MOST_VARIANTS:
                yield name, choices


def _may_be_empty(child) -> bool:
    plain = blocks.CharBlock | blocks.TextBlock | blocks.RichTextBlock | blocks.DateBlock
    return isinstance(child, plain) and not child.required


def _changed(block, value, changes):
    empty = {name: "" if isinstance(block.child_blocks[name], blocks.CharBlock | blocks.TextBlock)
             else None for name, new in changes.items() if new is None}  # fmt: skip
    kind = block.meta.value_class
    return kind(block, [*{**value, **changes, **empty}.items()])


def _is_valid(block, value) -> bool:
    try:
        block.clean(value)
    except (ValidationError, AttributeError):
        return False
    return True
