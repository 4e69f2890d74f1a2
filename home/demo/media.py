"""Paints the pictures of the demonstration and keeps them in the sites' collections."""

import multiprocessing
from concurrent.futures import ProcessPoolExecutor
from io import BytesIO

import django
from django.core.files.images import ImageFile
from django.db import connections

from home.demo.painting import paint

# A forked process would inherit database connections, and the locks of their pool.
SPAWN = multiprocessing.get_context("spawn")


def painted(name: str) -> bytes:
    """Return the picture ``name`` as a JPEG file."""
    buffer = BytesIO()
    paint(name).save(buffer, "JPEG", quality=88)
    return buffer.getvalue()


def paint_all(names, workers: int = 2) -> dict[str, bytes]:
    """Paint several pictures at once, on as many processors."""
    names = sorted(names)
    with ProcessPoolExecutor(max_workers=workers, mp_context=SPAWN) as pool:
        return dict(zip(names, pool.map(painted, names), strict=True))


def _start_worker() -> None:
    """Make Django ready in a worker process."""
    django.setup()


def _sizes_of(image_id: int) -> int:
    from site_core.media.renditions import make_renditions

    return make_renditions.call(image_id)


def make_sizes(image_ids, workers: int = 2) -> None:
    """Make the public sizes of several images at once."""
    if connections["default"].in_atomic_block:  # other processes would not see the images yet
        for pk in image_ids:
            _sizes_of(pk)
        return
    with ProcessPoolExecutor(workers, mp_context=SPAWN, initializer=_start_worker) as pool:
        list(pool.map(_sizes_of, image_ids))


def store(files: dict[str, bytes], collection) -> dict:
    """Save painted pictures as images of ``collection``; their public sizes follow."""
    from site_core.media.models import Image

    images = {}
    for name, data in files.items():
        title = name.replace("-", " ").capitalize()
        file = ImageFile(BytesIO(data), name=f"{name}.jpg")
        images[name] = Image.objects.create(
            title=title, file=file, collection=collection, credit="Painted by code"
        )
    return images
