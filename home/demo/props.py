"""Things that several scenes share, each drawn with the pen it is given."""

from math import cos, radians, sin


def microphone(pen, x, foot, height, lean=1) -> None:
    """A stand with its boom tilted to the right (`lean` 1) or to the left (-1)."""
    unit = height / 300
    pen.disc(x, foot, 30 * unit, 7 * unit)
    pen.line([(x, foot), (x, foot - height)], 6 * unit)
    pen.box(x - 6 * unit, foot - height * 0.53, x + 6 * unit, foot - height * 0.46, 3 * unit)
    tail = x - lean * 30 * unit, foot - height + 16 * unit
    tip = x + lean * 44 * unit, foot - height - 24 * unit
    pen.line([tail, tip], 8 * unit)
    dx, dy = lean * 0.88, -0.48
    head = [(tip[0] + dx * along * unit, tip[1] + dy * along * unit) for along in (0, 14, 32)]
    pen.limb(head, [18 * unit, 32 * unit, 29 * unit])


def chair(pen, x, foot, height, flip=False) -> None:
    """A plain chair from the side, its seat facing right; `height` is that of the back."""
    side = -1 if flip else 1

    def at(dx, dy):
        return x + side * dx * height, foot - dy * height

    stroke = height * 0.05
    pen.line([at(-0.27, 0), at(-0.2, 0.46), at(-0.27, 1)], stroke)
    pen.line([at(0.27, 0), at(0.22, 0.46)], stroke)
    pen.limb([at(-0.21, 0.47), at(0.24, 0.48)], [stroke * 1.5] * 2)
    pen.limb([at(-0.225, 0.66), at(-0.262, 0.96)], [stroke * 1.5] * 2)
    pen.line([at(-0.22, 0.22), at(0.235, 0.22)], stroke * 0.6)


def chair_front(pen, x, foot, height) -> None:
    """The same chair from the front."""
    half, stroke = height * 0.22, height * 0.05
    for side in (-1, 1):
        pen.line([(x + side * half * 1.06, foot), (x + side * half, foot - height * 0.46)], stroke)
        pen.line(
            [(x + side * half, foot - height * 0.46), (x + side * half, foot - height)], stroke
        )
    pen.box(x - half, foot - height * 0.5, x + half, foot - height * 0.43, stroke / 2)
    pen.box(x - half, foot - height, x + half, foot - height * 0.74, stroke)
    pen.line([(x - half, foot - height * 0.2), (x + half, foot - height * 0.2)], stroke * 0.6)


def bicycle(pen, x, foot, size, flip=False) -> None:
    """A city bicycle facing right; `size` is the radius of its wheels, `x` its middle."""
    side = -1 if flip else 1

    def at(dx, dy):
        return x + side * dx * size, foot - dy * size

    stroke = size * 0.09
    for hub in (-1.35, 1.35):
        center = at(hub, 1)
        pen.ring(*center, size, stroke)
        pen.disc(*center, size * 0.1)
        for angle in range(0, 180, 30):
            dx, dy = cos(radians(angle)) * size * 0.95, sin(radians(angle)) * size * 0.95
            ends = (center[0] - dx, center[1] - dy), (center[0] + dx, center[1] + dy)
            pen.line(ends, size * 0.016)
    crank, seat, head = at(-0.2, 0.92), at(-0.62, 2.15), at(0.95, 2.2)
    pen.line([at(-1.35, 1), crank, at(0.98, 2.05)], stroke)
    pen.line([at(-1.35, 1), at(-0.5, 1.85), at(0.93, 2.0)], stroke)
    pen.line([crank, seat], stroke)
    pen.line([at(1.35, 1), head, at(0.9, 2.5), at(0.62, 2.52)], stroke)
    pen.limb([at(-0.86, 2.2), at(-0.4, 2.17)], [size * 0.2, size * 0.12])
    pen.disc(*crank, size * 0.22)
    pen.line([at(-0.34, 0.6), at(-0.06, 1.22)], stroke * 0.8)


def leafy(easel, x, foot, height, leaves, trunk, shade=None) -> None:
    """A tree of overlapping discs on a straight trunk."""
    with easel.layer(trunk) as pen:
        pen.limb([(x, foot), (x, foot - height * 0.7)], [height * 0.06, height * 0.035])
        pen.line(
            [(x, foot - height * 0.42), (x + height * 0.12, foot - height * 0.56)], height * 0.022
        )
    for dx, dy, radius in ((-0.15, 0.6, 0.19), (0.16, 0.64, 0.2), (0, 0.79, 0.23)):
        with easel.layer(leaves, opacity=0.86) as pen:
            pen.disc(x + dx * height, foot - dy * height, radius * height)
    if shade:
        with easel.layer(shade, opacity=0.5) as pen:
            pen.disc(x + 0.06 * height, foot - 0.7 * height, height * 0.17)


def truck(pen, x, foot, length, cut=True) -> None:
    """A utility truck facing right with a canvas cover; `x` is its rear end."""
    u = length / 100
    pen.poly(
        (x, foot - 16 * u),
        (x, foot - 46 * u),
        (x + 3 * u, foot - 49 * u),
        (x + 55 * u, foot - 49 * u),
        (x + 57 * u, foot - 46 * u),
        (x + 57 * u, foot - 16 * u),
    )
    pen.poly(
        (x + 59 * u, foot - 16 * u),
        (x + 59 * u, foot - 41 * u),
        (x + 73 * u, foot - 41 * u),
        (x + 78 * u, foot - 28 * u),
        (x + 96 * u, foot - 26 * u),
        (x + 98 * u, foot - 23 * u),
        (x + 98 * u, foot - 12 * u),
        (x + 59 * u, foot - 12 * u),
    )
    pen.box(x, foot - 17 * u, x + 99 * u, foot - 11 * u, u)
    pen.box(x + 95 * u, foot - 15 * u, x + 100 * u, foot - 9 * u, u)
    wheels = [x + part * u for part in (14, 33, 84)]
    if cut:
        pen.ink = 0
        pen.poly(
            (x + 62 * u, foot - 30 * u),
            (x + 62 * u, foot - 38 * u),
            (x + 71.5 * u, foot - 38 * u),
            (x + 74.6 * u, foot - 30 * u),
        )
        for wheel in wheels:
            pen.disc(wheel, foot - 8 * u, 9.6 * u)
        pen.ink = 255
    for wheel in wheels:
        pen.disc(wheel, foot - 8 * u, 8 * u)
        pen.ink = 0
        pen.ring(wheel, foot - 8 * u, 4 * u, 0.9 * u)
        pen.ink = 255


def boot(pen, x, foot, height, flip=False) -> None:
    """A laced boot from the side, toe to the right."""
    side = -1 if flip else 1

    def at(dx, dy):
        return x + side * dx * height, foot - dy * height

    pen.poly(
        *(
            at(*point)
            for point in (
                (-0.24, 1), (0.16, 1), (0.16, 0.5), (0.3, 0.36), (0.56, 0.27),
                (0.64, 0.17), (0.64, 0.07), (-0.24, 0.07), (-0.26, 0.3), (-0.2, 0.55),
            )
        )
    )  # fmt: skip
    pen.line([at(-0.22, 0.98), at(0.14, 0.98)], height * 0.07)


def hatch(pen, x0, y0, x1, y1, gap, width, slope=1.0) -> None:
    """Parallel strokes that fill a rectangle, leaning right (or left, with a negative slope)."""
    rise = (y1 - y0) * slope
    x = x0 - abs(rise)
    while x < x1 + abs(rise):
        start, end = sorted(((x0 - x) / rise, (x1 - width - x) / rise))
        start, end = max(0, start), min(1, end)
        if start < end:
            low, high = x + rise * start, x + rise * end
            bottom, top = y1 - (y1 - y0) * start, y1 - (y1 - y0) * end
            pen.poly((low, bottom), (low + width, bottom), (high + width, top), (high, top))
        x += gap
