"""The demo's pictures, painted on demand: nothing to download, license or credit."""

from collections.abc import Callable

from PIL import Image

from . import (
    faces,
    scenes_house,
    scenes_house_rooms,
    scenes_muster,
    scenes_muster_rooms,
    scenes_muster_things,
    scenes_quad,
    scenes_quad_grounds,
    scenes_quad_rooms,
)

SCENES: dict[str, Callable[[], Image.Image]] = {
    **scenes_house.SCENES,
    **scenes_house_rooms.SCENES,
    **scenes_quad.SCENES,
    **scenes_quad_grounds.SCENES,
    **scenes_quad_rooms.SCENES,
    **scenes_muster.SCENES,
    **scenes_muster_rooms.SCENES,
    **scenes_muster_things.SCENES,
    **faces.SCENES,
}


def paint(name: str) -> Image.Image:
    """The named picture, 1600 × 1067, the same on every call."""
    return SCENES[name]()
