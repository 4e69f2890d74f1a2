"""Muster, indoors: a barracks hall and a briefing."""

import random

from .dawn import (
    CREAM,
    MOSS,
    NIGHT,
    OLIVE,
    ORANGE,
    PEACH,
    REED,
    SAGE,
    SAND,
    STAGE,
    dawn,
    ruled_wall,
    window_light,
)
from .easel import HEIGHT, WIDTH, Easel, gradient, halo, mix
from .figures import onlooker, person
from .props import hatch


def barracks_hall():
    """A barracks hall, bunks made, with dawn in the window at its end."""
    easel = Easel((0, STAGE), (1, NIGHT))
    far, near = 0.18, 1.0
    _panel(easel, "#2d3818", [(-1, -1, near), (-1, -1, far), (-1, 1, far), (-1, 1, near)])
    _panel(easel, "#2d3818", [(1, -1, near), (1, -1, far), (1, 1, far), (1, 1, near)])
    _panel(easel, "#232d12", [(-1, -1, near), (1, -1, near), (1, -1, far), (-1, -1, far)])
    _panel(
        easel,
        gradient((0.55, "#8a6433"), (1, "#1a200d")),
        [(-1, 1, near), (1, 1, near), (1, 1, far), (-1, 1, far)],
    )
    _panel(easel, OLIVE, [(-1, -1, far), (1, -1, far), (1, 1, far), (-1, 1, far)])
    window = dawn(560, sun=(800, 66)).image
    with easel.layer(window) as pen:
        pen.box(716, 402, 884, 560)
    with easel.layer(NIGHT) as pen:
        pen.box(796, 402, 804, 560)
        pen.box(716, 478, 884, 485)
    depths = [0.2 * 1.26**step for step in range(10)]
    with easel.layer(NIGHT, opacity=0.5) as pen:
        for depth in depths:
            pen.line([_spot(-1, 1, depth), _spot(1, 1, depth)], depth * 6)
            pen.line([_spot(-1, -1, depth), _spot(1, -1, depth)], depth * 8)
        for across in (-0.66, -0.33, 0, 0.33, 0.66):
            pen.line([_spot(across, 1, far), _spot(across, 1, 1.4)], 3)
    window_light(
        easel,
        [_spot(-0.2, 1, far), _spot(0.2, 1, far), _spot(0.42, 1, 1.2), _spot(-0.42, 1, 1.2)],
        0.55,
    )
    for depth in depths[1:]:
        with easel.layer(CREAM) as pen:
            pen.limb([_spot(-0.1, -0.96, depth), _spot(0.1, -0.96, depth)], [depth * 22] * 2)
        easel.shine(PEACH, halo(*_spot(0, -0.96, depth), depth * 420, depth * 190), 0.25)
    for depth in depths[1:9:2]:
        for side in (-1, 1):
            _bunk(easel, side, depth)
    easel.shine(ORANGE, halo(800, 520, 420, 330), 0.55)
    with easel.layer("#080a05", smooth=2, rims=((CREAM, 2, -3, 0.9), (PEACH, -2, -3, 0.7))) as pen:
        person(pen, 722, 806, 340, "talk", "cap")
        person(pen, 884, 800, 326, "stand", "bun", flip=True)
    return easel.finish(5)


def briefing_room():
    """A briefing: one person speaks, the rest have put their pens down."""
    easel = Easel((0, STAGE), (1, NIGHT))
    ruled_wall(easel, 0, 760, "#2c3716", "#242e11")
    easel.shine(PEACH, halo(860, 360, 900, 620), 0.4)
    with easel.layer(NIGHT) as pen:
        pen.box(478, 116, 1322, 604)
    with easel.layer(gradient((0.1, CREAM), (0.6, "#f3d6a4"))) as pen:
        pen.box(496, 134, 1304, 586)
    with easel.layer(REED, opacity=0.75) as pen:
        hatch(pen, 560, 200, 820, 460, 18, 6)
    for color, boxes in (
        (OLIVE, [(560, 494, 820, 508), (560, 526, 740, 540)]),
        (SAGE, [(900, 380, 960, 540), (990, 320, 1050, 540)]),
        (ORANGE, [(1080, 230, 1140, 540)]),
        (SAGE, [(1170, 350, 1230, 540)]),
        (NIGHT, [(880, 540, 1250, 546)]),
    ):
        with easel.layer(color) as pen:
            for box in boxes:
                pen.box(*box)
    with easel.layer(gradient((0.7, "#5d5527"), (1, NIGHT))) as pen:
        pen.box(0, 756, WIDTH, HEIGHT)
    with easel.layer(NIGHT, smooth=3, rims=((CREAM, 4, -2, 0.95),)) as pen:
        person(pen, 350, 830, 560, "talk", "bun")
    with easel.layer(NIGHT, rims=((PEACH, 0, -3, 0.9),)) as pen:
        pen.poly((120, 640), (250, 640), (236, 662), (134, 662))
        pen.box(176, 660, 196, 830)
    chance = random.Random("briefing")
    for y, size, count, tone in (
        (770, 46, 7, "#232b12"),
        (870, 62, 6, "#181d0c"),
        (990, 84, 5, "#0b0e06"),
    ):
        with easel.layer(tone, smooth=4, rims=((CREAM, 1, -4, 0.85),)) as pen:
            for place in range(count):
                x = 560 + (place + 0.2 * chance.random()) * 1120 / count - (size - 46) * 9
                hair = chance.choice(("short", "bun", "short", "curly", "scarf"))
                onlooker(pen, x, y + chance.uniform(-8, 8), size, hair)
    return easel.finish(5)


def _spot(across: float, up: float, depth: float) -> tuple[float, float]:
    """A point of the hall: -1 to 1 across and down, `depth` 1 near, 0 at the vanishing point."""
    return 800 + across * 900 * depth, 500 + up * 560 * depth


def _panel(easel, fill, corners) -> None:
    with easel.layer(fill) as pen:
        pen.poly(*(_spot(*corner) for corner in corners))


def _bunk(easel, side: int, depth: float) -> None:
    """A double bunk along one wall, from `depth` a little way back."""
    back = depth * 0.82
    inner, outer = side * 0.62, side * 0.98
    for level in (0.1, 0.62):
        _panel(
            easel,
            mix(SAND, OLIVE, 0.45),
            [
                (inner, level, depth),
                (outer, level, depth),
                (outer, level, back),
                (inner, level, back),
            ],
        )
        _panel(
            easel,
            SAGE,
            [
                (inner, level, depth),
                (inner, level, back),
                (inner, level + 0.1, back),
                (inner, level + 0.1, depth),
            ],
        )
        _panel(
            easel,
            MOSS,
            [
                (inner, level, depth),
                (outer, level, depth),
                (outer, level + 0.1, depth),
                (inner, level + 0.1, depth),
            ],
        )
        _panel(
            easel,
            ORANGE,
            [
                (inner, level, depth * 0.93),
                (inner, level, depth * 0.9),
                (inner, level + 0.1, depth * 0.9),
                (inner, level + 0.1, depth * 0.93),
            ],
        )
    with easel.layer(NIGHT, rims=((PEACH, -side * 2, 0, 0.8),)) as pen:
        for x, z in ((inner, depth), (inner, back), (outer, depth)):
            pen.line([_spot(x, -0.12, z), _spot(x, 1, z)], 15 * z)


SCENES = {
    "barracks-hall": barracks_hall,
    "briefing-room": briefing_room,
}
