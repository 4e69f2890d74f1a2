"""Draws shapes into a mask, larger than life so that its edges come out smooth."""

from itertools import pairwise
from math import ceil, floor, hypot

from PIL import Image, ImageDraw


class Pen:
    """Shapes in picture coordinates; `ink` is 255 to add and 0 to cut away."""

    def __init__(self, size: tuple[int, int], scale: float):
        self.size = size
        self.scale = scale
        self.ink = 255
        self._image = Image.new("L", tuple(ceil(side * scale) for side in size))
        self._draw = ImageDraw.Draw(self._image)
        self._box = None

    def poly(self, *points) -> None:
        """A filled polygon."""
        self._reach(points)
        self._draw.polygon([self._at(p) for p in points], fill=self.ink)

    def disc(self, x: float, y: float, rx: float, ry: float | None = None) -> None:
        """A filled circle or ellipse."""
        ry = rx if ry is None else ry
        self.box(x - rx, y - ry, x + rx, y + ry, shape="ellipse")

    def box(self, x0, y0, x1, y1, radius: float = 0, shape: str = "rounded_rectangle") -> None:
        """A rectangle, with rounded corners if asked."""
        self._reach([(x0, y0), (x1, y1)])
        corners = [self._at((x0, y0)), self._at((x1, y1))]
        if shape == "ellipse":
            self._draw.ellipse(corners, fill=self.ink)
        else:
            self._draw.rounded_rectangle(corners, radius * self.scale, fill=self.ink)

    def ring(self, x: float, y: float, r: float, width: float, start=0, end=360) -> None:
        """A circle's outline, or the part of it between two angles (clockwise from the right)."""
        self._reach([(x - r, y - r), (x + r, y + r)])
        corners = [self._at((x - r, y - r)), self._at((x + r, y + r))]
        self._draw.arc(corners, start, end, fill=self.ink, width=max(1, round(width * self.scale)))

    def line(self, points, width: float) -> None:
        """A stroke of even width with round ends and joints."""
        self.limb(points, [width] * len(points))

    def limb(self, points, widths) -> None:
        """A stroke that may be thicker or thinner at each point."""
        for point, width in zip(points, widths, strict=True):
            self.disc(*point, width / 2)
        pairs = list(zip(points, widths, strict=True))
        for ((x0, y0), w0), ((x1, y1), w1) in pairwise(pairs):
            length = hypot(x1 - x0, y1 - y0) or 1
            nx, ny = (y1 - y0) / length / 2, (x0 - x1) / length / 2
            self.poly(
                (x0 + nx * w0, y0 + ny * w0),
                (x1 + nx * w1, y1 + ny * w1),
                (x1 - nx * w1, y1 - ny * w1),
                (x0 - nx * w0, y0 - ny * w0),
            )

    def mask(self, margin: float = 0):
        """What was drawn, cut to its own bounds, and where its corner belongs in the picture."""
        if self._box is None:
            return None, (0, 0)
        step = 1 if self.scale >= 1 else round(1 / self.scale)
        x0, y0 = (max(0, floor((v - margin) / step) * step) for v in self._box[:2])
        x1, y1 = (
            min(ceil(side / step) * step, ceil((v + margin) / step) * step)
            for v, side in zip(self._box[2:], self.size, strict=True)
        )
        if x0 >= x1 or y0 >= y1:
            return None, (0, 0)
        cut = self._image.crop(tuple(round(v * self.scale) for v in (x0, y0, x1, y1)))
        return (cut.reduce(round(self.scale)) if self.scale > 1 else cut), (x0, y0)

    def _at(self, point) -> tuple[float, float]:
        return point[0] * self.scale, point[1] * self.scale

    def _reach(self, points) -> None:
        xs, ys = [p[0] for p in points], [p[1] for p in points]
        box = (min(xs), min(ys), max(xs), max(ys))
        if self._box is None:
            self._box = box
        else:
            low = [min(a, b) for a, b in zip(self._box[:2], box[:2], strict=True)]
            self._box = (*low, *(max(a, b) for a, b in zip(self._box[2:], box[2:], strict=True)))
