"""The StreamField of a form somebody has open, and the site it is of."""

from dataclasses import dataclass

from django.apps import apps
from django.core.exceptions import FieldDoesNotExist
from django.urls import resolve
from wagtail.blocks import StreamBlock
from wagtail.fields import StreamField
from wagtail.models import Page, Site

from site_core.embeds.views import page_being_edited


@dataclass
class Place:
    """Where blocks are taken from, or put."""

    user: object
    site: Site
    block: StreamBlock
    title: str


def place_at(user, path: str, field: str) -> Place | None:
    """Return the stream ``field`` of the form at ``path``, if ``user`` may edit that page."""
    page = page_being_edited(user, path)
    site = page.get_site() if page else None
    if site is None:
        return None
    names = resolve(path[:500]).kwargs
    model, title = page.specific_class, page.get_admin_display_title()
    if "content_type_model_name" in names:
        model = _model(names["content_type_app_name"], names["content_type_model_name"])
        title = f"a new {model._meta.verbose_name}" if model else ""
    try:
        found = model._meta.get_field(field) if model else None
    except FieldDoesNotExist:
        found = None
    if not isinstance(found, StreamField):
        return None
    return Place(user, site, found.stream_block, title)


def _model(app_label: str, name: str) -> type[Page] | None:
    try:
        model = apps.get_model(app_label, name)
    except LookupError:
        return None
    return model if issubclass(model, Page) else None
