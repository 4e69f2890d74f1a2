"""Looks at a logo as readers will: small, on a light page and on a dark one. Advice only."""

from dataclasses import dataclass

from PIL import Image

from site_core.branding.color_space import contrast, to_hex
from site_core.media.renditions import LOGO_SPEC

SHOWN_HEIGHT = 36  # CSS pixels, see .logo in header.css; sharp screens want twice that
WIDEST, TALLEST = 5.6, 0.8  # width by height
SEEN = 0.25  # so much of what is drawn must stand out


@dataclass(frozen=True)
class Ground:
    """A logo on the page of one scheme."""

    name: str
    color: str
    url: str
    width: int
    notes: tuple[str, ...]


def grounds(palette, logo, logo_dark=None) -> list[Ground]:
    """Return the logo on the light page and on the dark one; nothing without a logo."""
    if not logo:
        return []
    shown = [("light", palette.light, logo), ("dark", palette.dark, logo_dark or logo)]
    return [_ground(name, roles["page"], image) for name, roles, image in shown]


def _ground(name: str, page: str, image) -> Ground:
    try:
        rendition = image.get_rendition(LOGO_SPEC)
        with rendition.file.open() as file, Image.open(file) as opened:
            drawn = opened.convert("RGBA")
    except (OSError, ValueError):
        return Ground(name, page, "", 0, ("The file of this picture cannot be read.",))
    notes = [*_shape(image.width, image.height), *_visible(drawn, name, page)]
    width = round(SHOWN_HEIGHT * min(WIDEST, rendition.width / rendition.height))
    return Ground(name, page, rendition.url, width, tuple(notes))


def _shape(width: int, height: int):
    if width / height > WIDEST:
        yield "It is very wide, so it is shown smaller to fit: small letters in it may be lost."
    if width / height < TALLEST:
        yield "It is taller than wide, so at the height of one line little of it can be made out."
    if height < 2 * SHOWN_HEIGHT:
        yield f"It is only {height} pixels high: from {2 * SHOWN_HEIGHT} on it looks sharp everywhere."


def _visible(drawn, name: str, page: str):
    drawn.thumbnail((48, 48))
    raw = drawn.tobytes()
    pixels = [raw[at : at + 4] for at in range(0, len(raw), 4)]
    opaque = [to_hex(part / 255 for part in pixel[:3]) for pixel in pixels if pixel[3] > 127]
    if len(opaque) > 0.98 * len(pixels):
        if contrast(to_hex(part / 255 for part in pixels[0][:3]), page) > 3:
            yield (
                f"It brings its own background, which shows as a box on the {name} page. A PNG "
                "with a transparent background looks better."
            )
    elif sum(contrast(color, page) >= 3 for color in opaque) < SEEN * max(1, len(opaque)):
        remedy = "Choose a second one under “Logo on dark”." if name == "dark" else ""
        yield f"It can hardly be seen on the {name} page. {remedy}".strip()
