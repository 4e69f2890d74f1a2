"""Generic samples of whatever exists: every page type and every block, filled in from their fields."""

import datetime
import itertools
from dataclasses import dataclass, field

from django.apps import apps
from django.db import models
from django.test import RequestFactory
from wagtail import blocks
from wagtail.contrib.settings.models import BaseSiteSetting
from wagtail.contrib.typed_table_block.blocks import TypedTableBlock
from wagtail.coreutils import resolve_model_string
from wagtail.documents.blocks import DocumentChooserBlock
from wagtail.fields import StreamField
from wagtail.images.blocks import ImageBlock as AltImageBlock
from wagtail.images.blocks import ImageChooserBlock
from wagtail.models import Page, Site

from programs.choices import ChoiceListField
from site_core.media.models import Document, Image
from site_core.media.renditions import ALL_SPECS
from tests.builders import block as stored
from tests.builders import make_document, make_image

_numbers = itertools.count(1)
WORDS = ("Words about consent", "https://www.youtube.com/watch?v=abc", "https://www.example.org/")
WORDS += ("800-656-4673", "/path/", "#5d1a55", "one", "someone@example.org")


def page_models() -> list[type[Page]]:
    """Return every page type an installation offers."""
    return [m for m in apps.get_models() if issubclass(m, Page) and m is not Page]


def setting_models() -> list[type[BaseSiteSetting]]:
    """Return every setting of a site."""
    return [m for m in apps.get_models() if issubclass(m, BaseSiteSetting)]


def stream_fields() -> list[StreamField]:
    """Return every StreamField of every page type and setting."""
    owners = [*page_models(), *setting_models()]
    return [f for model in owners for f in model._meta.local_fields if isinstance(f, StreamField)]


def top_level_blocks() -> dict[str, blocks.Block]:
    """Return every block an editor can choose, by ``app.Model.field.key``."""
    return {
        f"{field.model._meta.label}.{field.name}.{key}": child
        for field in stream_fields()
        for key, child in field.stream_block.child_blocks.items()
    }


def distinct_blocks() -> dict[str, blocks.Block]:
    """Return one block per key and class: the same class serves several palettes."""
    found = {(name.rsplit(".", 1)[1], type(b)): b for name, b in top_level_blocks().items()}
    return {f"{key}:{kind.__name__}": child for (key, kind), child in found.items()}


@dataclass
class Things:
    """What samples may refer to on one site."""

    site: Site
    pages: dict[type[Page], Page] = field(default_factory=dict)
    records: dict[type[models.Model], models.Model] = field(default_factory=dict)

    def page(self, model: type[Page] = Page) -> Page:
        """Return a page of ``model``."""
        if model is Page:
            return self.site.root_page
        if model not in self.pages:
            self.pages[model] = make_any_page(model, self, filled=False)
        return self.pages[model]

    def record(self, model: type[models.Model]) -> models.Model:
        """Return a record of ``model`` that belongs to the site."""
        model = resolve_model_string(model)
        if issubclass(model, Page):
            return self.page(model)
        if model is Site:
            return self.site
        if model not in self.records:
            self.records[model] = self._make(model)
        return self.records[model]

    def _make(self, model):
        if model is Image:
            made = {spec: [f"images/{spec}.jpg", 800, 533] for spec in ALL_SPECS}
            return make_image(self.site, made=made)
        if model is Document:
            return make_document(self.site)
        return model.objects.create(**field_values(model, self))


def field_values(model: type[models.Model], things: Things) -> dict:
    """Return a value for every own editable field of ``model``."""
    own = [f for f in model._meta.local_fields if f.editable and not f.primary_key]
    own = [f for f in own if not getattr(f.remote_field, "parent_link", False)]
    return {f.name: _field_value(f, things) for f in own if f.concrete}


def _field_value(field, things):
    if isinstance(field, StreamField):
        kinds = field.stream_block.child_blocks.items()
        return [stored(key, raw(child, things)) for key, child in kinds]
    if field.is_relation:
        return things.record(field.related_model)
    if isinstance(field, ChoiceListField):
        return [field.options[0][0]]
    if field.choices:
        return field.get_default() or field.choices[0][0]
    if isinstance(field, models.DateTimeField):
        return datetime.datetime(2026, 4, 14, 12, tzinfo=datetime.UTC)
    if isinstance(field, models.DateField):
        return datetime.date(2026, 4, 14)
    if isinstance(field, models.BooleanField):
        return True
    if isinstance(field, models.IntegerField):
        return 7
    return _accepted(lambda value: field.clean(value, None), field.name)


def _accepted(clean, name: str) -> str:
    """Return the first of some everyday words that pass validation."""
    for candidate in WORDS:
        try:
            clean(candidate)
        except Exception:  # noqa: BLE001 - validators may raise anything
            continue
        return candidate
    raise AssertionError(f"No sample fits {name}: add one to tests/samples.py.")


def raw(block: blocks.Block, things: Things):
    """Return a stored value of ``block`` with everything filled in, however deep."""
    if isinstance(block, AltImageBlock):
        return {
            "image": things.record(Image).pk,
            "alt_text": "Two people talk",
            "decorative": False,
        }
    if isinstance(block, TypedTableBlock):
        columns = [{"type": key, "heading": f"Column {key}"} for key in block.child_blocks]
        row = {"values": [raw(child, things) for child in block.child_blocks.values()]}
        return {"columns": columns, "rows": [row, row], "caption": "A caption"}
    if isinstance(block, blocks.StructBlock):
        return {name: raw(child, things) for name, child in block.child_blocks.items()}
    if isinstance(block, blocks.StreamBlock):
        return [stored(key, raw(child, things)) for key, child in block.child_blocks.items()]
    if isinstance(block, blocks.ListBlock):
        return [raw(block.child_block, things) for _ in range(max(2, block.meta.min_num or 0))]
    if isinstance(block, blocks.PageChooserBlock):
        return things.page(block.target_model).pk
    if isinstance(block, blocks.ChooserBlock | ImageChooserBlock | DocumentChooserBlock):
        return things.record(block.target_model).pk
    if isinstance(block, blocks.RichTextBlock):
        return f'<p>Words with <a linktype="page" id="{things.site.root_page.pk}">a link</a>.</p>'
    return _plain(block)


def _plain(block):
    if isinstance(block, blocks.ChoiceBlock):
        return next(value for value, _ in block.field.choices if value)
    for kind, value in (
        (blocks.DateBlock, "2026-04-14"),
        (blocks.DateTimeBlock, "2026-04-14T12:00:00Z"),
        (blocks.BooleanBlock, True),
        (blocks.IntegerBlock, 3),
        (blocks.FloatBlock, 1.5),
    ):
        if isinstance(block, kind):
            return value
    return _accepted(block.clean, f"{type(block).__name__} {block.name}")


def make_any_page(model: type[Page], things: Things, filled: bool = True, **fields) -> Page:
    """Return a live page of ``model`` below whatever its rules allow on the site of ``things``."""
    values = field_values(model, things) if filled else {}
    number = next(_numbers)
    values |= {"title": f"Sample {number}", "slug": f"sample-{number}", **fields}
    home = things.site.root_page.specific
    parents = model.allowed_parent_page_models()
    if isinstance(home, model):
        for name, value in values.items():
            setattr(home, name, value)
        home.save()
        return home
    if type(home) in parents:
        parent = home
    else:
        parent = things.page(next(parent for parent in parents if parent is not model))
    page = model(**values)
    parent.add_child(instance=page)
    return page


def printed(block: blocks.Block, value, site: Site) -> str:
    """Return what ``block`` prints on a page of ``site``."""
    request = RequestFactory().get("/", headers={"host": site.hostname})
    request._wagtail_site = site
    context = {"request": request, "page": site.root_page}
    return str(block.bind(value, prefix="0b9c").render(context))
