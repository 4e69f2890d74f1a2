"""Pictures in a page's blocks, fetched together in one query however many blocks show one."""

import copy
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

from wagtail.images import get_image_model
from wagtail.images.blocks import ImageChooserBlock

from site_core.tenancy.current import current_request

known_images: ContextVar[dict | None] = ContextVar("known_images", default=None)


NAMES = ("image", "poster", "avatar")
THUMBNAIL = "max-165x165"  # what Wagtail's forms show of a chosen picture


def image_ids(raw) -> Iterator[int]:
    """Yield the ids of all pictures in the raw data of a stream, however deep, by their names."""
    if isinstance(raw, dict):
        yield from (raw[name] for name in NAMES if isinstance(raw.get(name), int))
        for value in raw.values():
            yield from image_ids(value)
    elif isinstance(raw, list | tuple):
        for value in raw:
            yield from image_ids(value)


def form_images(streams) -> dict:
    """Return the pictures of ``streams`` with what forms show of them."""
    ids = {pk for stream in streams for pk in image_ids(list(stream.raw_data))}
    return get_image_model().objects.prefetch_renditions(THUMBNAIL).in_bulk(ids) if ids else {}


@contextmanager
def linked_images(streams):
    """Make the pictures of ``streams`` known while they are rendered."""
    ids = {pk for stream in streams for pk in image_ids(list(stream.raw_data))}
    token = known_images.set(get_image_model().objects.in_bulk(ids) if ids else {})
    try:
        yield
    finally:
        known_images.reset(token)


class LinkedImageChooserBlock(ImageChooserBlock):
    """Chooses a picture; takes it from the known pictures where there are any."""

    def bulk_to_python(self, values):
        """Return the pictures with the ids ``values``, each its own: its words depend on its use."""
        known = known_images.get()
        if known is None:
            known = getattr(current_request(), "form_images", None)
        if known is None or any(value and value not in known for value in values):
            return super().bulk_to_python(values)
        return [copy.copy(known.get(value)) for value in values]

    def deconstruct(self):
        """Describe the block to migrations by its Wagtail base."""
        _, args, kwargs = super().deconstruct()
        return "wagtail.images.blocks.ImageChooserBlock", args, kwargs
