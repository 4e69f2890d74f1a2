"""The sizes pictures are shown in, made when an image is uploaded and never while one is read."""

import logging
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass

from django.core.files.storage import default_storage
from django.db import transaction
from django_tasks import task
from wagtail.images import get_image_model

WIDTHS = (320, 480, 800, 1200)
FORMATS = ("avif", "jpeg")
SPECS = {fmt: tuple(f"width-{width}|format-{fmt}" for width in WIDTHS) for fmt in FORMATS}
SOCIAL_SPEC = "fill-1200x630|format-jpeg"
LOGO_SPEC = "max-640x160|format-png"
ALL_SPECS = (*SPECS["avif"], *SPECS["jpeg"], SOCIAL_SPEC)

AT_ONCE = 20  # images a run of the job takes on: well within its claim

logger = logging.getLogger(__name__)
_collected: ContextVar[list | None] = ContextVar("collected", default=None)


@dataclass(frozen=True)
class Made:
    """A size that exists: where it is, and its width and height in pixels."""

    url: str
    width: int
    height: int


@task()
def make_renditions(image_id: int) -> int:
    """Make every public size of one image and return how many there are. Repeatable."""
    model = get_image_model()
    image = model.objects.filter(pk=image_id).first()
    if image is None:
        return 0
    renditions = image.get_renditions(*ALL_SPECS)
    made = {spec: [r.file.name, r.width, r.height] for spec, r in renditions.items()}
    model.objects.filter(pk=image_id).update(made=made)
    return len(made)


def make_missing() -> int:
    """Make what images lack: sizes that an update brought, or that failed. Returns how many did.

    Any of them first, so that files nobody can read do not hold up the others for ever.
    """
    images = get_image_model().objects.exclude(made__has_keys=ALL_SPECS).order_by("?")
    done = 0
    for image_id in list(images.values_list("pk", flat=True)[:AT_ONCE]):
        try:
            make_renditions.call(image_id)
            done += 1
        except Exception:
            logger.exception("The sizes of image %s could not be made", image_id)
    return done


def queue_renditions(image) -> None:
    """Have the sizes made once the upload is committed."""
    collected = _collected.get()
    if collected is not None:
        collected.append(image.pk)
    else:
        transaction.on_commit(lambda: make_renditions.enqueue(image.pk))


@contextmanager
def collect_renditions():
    """Collect the ids of images saved meanwhile instead of queueing them one by one."""
    token = _collected.set([])
    try:
        yield _collected.get()
    finally:
        _collected.reset(token)


def ready(image, specs) -> list[Made]:
    """Return those sizes of ``image`` that exist, in the order of ``specs``.

    Reading a page must not write: a size still being made is left out.
    """
    made = image.made or {}
    return [
        Made(default_storage.url(made[spec][0]), made[spec][1], made[spec][2])
        for spec in specs
        if spec in made
    ]
