"""A small painting kit on Pillow: antialiased shapes, soft light, gradients and grain.

Coordinates are pixels of the finished picture. Nothing here depends on the clock or on global
random state, so the same strokes always give the same picture.
"""

import random
from contextlib import contextmanager
from functools import lru_cache
from itertools import pairwise

from PIL import Image, ImageChops, ImageColor, ImageFilter

from .pen import Pen

WIDTH, HEIGHT = SIZE = 1600, 1067
FINE, SOFT = 3, 0.5  # drawing scale of crisp shapes and of blurred ones
SOFT_FROM = 8  # blur radius from which the coarse scale is enough


def mix(first: str, second: str, share: float) -> str:
    """The color `share` of the way from the first to the second."""
    pairs = zip(ImageColor.getrgb(first), ImageColor.getrgb(second), strict=True)
    return "#" + "".join(f"{round(a + (b - a) * share):02x}" for a, b in pairs)


def gradient(*stops: tuple[float, str], sideways: bool = False) -> Image.Image:
    """A full-size gradient through (position from 0 to 1, color) stops, downwards or rightwards."""
    steps = 1024
    column = Image.new("RGB", (1, steps))
    for row in range(steps):
        column.putpixel((0, row), ImageColor.getrgb(_color_at(stops, row / (steps - 1))))
    if sideways:
        column = column.transpose(Image.Transpose.ROTATE_90).transpose(
            Image.Transpose.FLIP_LEFT_RIGHT
        )
    return column.resize(SIZE, Image.Resampling.BICUBIC)


def halo(x: float, y: float, rx: float, ry: float | None = None, power: float = 2) -> Image.Image:
    """A full-size mask, bright in the middle and fading smoothly to nothing at the radius."""
    ry = ry or rx
    # Pillow's radial gradient reaches 255 in the corners; 2 * d * d brings the zero to the sides.
    falloff = [round(255 * max(0, 1 - 2 * (d / 255) ** 2) ** power) for d in range(256)]
    disc = Image.radial_gradient("L").point(falloff)
    disc = disc.resize((round(rx * 2), round(ry * 2)), Image.Resampling.BICUBIC)
    mask = Image.new("L", SIZE)
    mask.paste(disc, (round(x - rx), round(y - ry)))
    return mask


class Easel:
    """A picture in progress, painted from back to front."""

    def __init__(self, *stops: tuple[float, str]):
        self.image = gradient(*stops)

    @contextmanager
    def layer(self, fill, *, blur=0.0, smooth=0.0, opacity=1.0, mode="over", clip=None, rims=()):
        """Collect shapes with the pen it yields, then lay them down in one go.

        `fill` is a color or a full-size image; `smooth` rounds joints, as for figures; `clip` is
        a full-size mask; `rims` are (color, dx, dy, strength): edges lit from that side.
        """
        pen = Pen(SIZE, SOFT if blur >= SOFT_FROM else FINE)
        yield pen
        mask, corner = pen.mask(margin=3 * blur + 3 * smooth + 2)
        if mask is None:
            return
        if blur:
            mask = mask.filter(ImageFilter.GaussianBlur(blur * min(1, pen.scale)))
        if smooth:
            mask = _rounded(mask, smooth)
        if pen.scale < 1:
            grown = (round(mask.width / pen.scale), round(mask.height / pen.scale))
            mask = mask.resize(grown, Image.Resampling.BICUBIC)
        if clip is not None:
            mask = ImageChops.multiply(mask, _window(clip, corner, mask.size))
        self._lay(fill, mask, corner, opacity, mode)
        for color, dx, dy, strength in rims:
            self._lay(color, _edge(mask, dx, dy), corner, strength, "screen")

    def wash(self, fill, mask: Image.Image, opacity=1.0, mode="over") -> None:
        """Lay a color or an image through a full-size mask."""
        self._lay(fill, mask, (0, 0), opacity, mode)

    def shine(self, color: str, mask: Image.Image, strength=1.0) -> None:
        """Add light through a full-size mask."""
        self.wash(color, mask, strength, "screen")

    def beam(self, start, end, widths, color: str, strength: float) -> None:
        """A shaft of stage light from `start` to `end`, fading on its way."""
        (x0, y0), (x1, y1), (w0, w1) = start, end, widths
        reach = ((x1 - x0) ** 2 + (y1 - y0) ** 2) ** 0.5
        fade = halo(x0, y0, reach * 1.25, power=0.8)
        for spread, share in ((1.0, 0.7), (0.55, 0.45)):
            with self.layer(
                color, blur=w1 * 0.1, opacity=strength * share, mode="screen", clip=fade
            ) as pen:
                a, b = w0 * spread, w1 * spread
                pen.poly((x0 - a, y0), (x0 + a, y0), (x1 + b, y1), (x1 - b, y1))

    def finish(self, grain: float = 5) -> Image.Image:
        """The picture with a breath of grain, which keeps long gradients from banding."""
        noise = _grain().point([round(128 + (v - 127.5) / 127.5 * grain) for v in range(256)])
        return ImageChops.add(self.image, Image.merge("RGB", [noise] * 3), 1, -128)

    def _lay(self, fill, mask, corner, opacity, mode) -> None:
        if opacity != 1:
            mask = mask.point([min(255, round(v * opacity)) for v in range(256)])
        box = (*corner, corner[0] + mask.width, corner[1] + mask.height)
        if isinstance(fill, str):
            paint = Image.new("RGB", mask.size, fill)
        else:
            paint = fill.crop(box)
        if mode == "over":
            self.image.paste(paint, box, mask)
            return
        below = self.image.crop(box)
        plain = Image.new("RGB", mask.size, "white" if mode == "multiply" else "black")
        blend = ImageChops.multiply if mode == "multiply" else ImageChops.screen
        self.image.paste(blend(below, Image.composite(paint, plain, mask)), box)


def _color_at(stops, position: float) -> str:
    if position <= stops[0][0]:
        return stops[0][1]
    for (start, first), (end, second) in pairwise(stops):
        if position <= end:
            return mix(first, second, (position - start) / max(end - start, 1e-6))
    return stops[-1][1]


def _rounded(mask: Image.Image, radius: float) -> Image.Image:
    """Melt joints and corners together, then bring the edge back to about a pixel."""
    gain = 1.9 * radius
    sharpen = [max(0, min(255, round((v - 127.5) * gain + 127.5))) for v in range(256)]
    return mask.filter(ImageFilter.GaussianBlur(radius)).point(sharpen)


def _edge(mask: Image.Image, dx: int, dy: int) -> Image.Image:
    """The part of a shape's edge that faces (dx, dy)."""
    moved = Image.new("L", mask.size)
    moved.paste(mask, (-dx, -dy))
    edge = ImageChops.subtract(mask, moved).filter(ImageFilter.GaussianBlur(1.2))
    return ImageChops.multiply(edge, mask)


def _window(full: Image.Image, corner, size) -> Image.Image:
    return full.crop((*corner, corner[0] + size[0], corner[1] + size[1]))


@lru_cache(maxsize=1)
def _grain() -> Image.Image:
    """Fixed triangular noise around the middle gray."""
    source = random.Random("grain")
    first, second = (Image.frombytes("L", SIZE, source.randbytes(WIDTH * HEIGHT)) for _ in range(2))
    return Image.blend(first, second, 0.5)
