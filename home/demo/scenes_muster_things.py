"""Muster, close up: a map, and a row of boots."""

from itertools import pairwise
from math import cos, pi, sin

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
    ruled_wall,
    window_light,
)
from .easel import HEIGHT, WIDTH, Easel, gradient, halo, mix
from .props import boot, hatch


def map_table():
    """A map under a lamp, a route marked in orange."""
    easel = Easel((0, MOSS), (1, NIGHT))
    ruled_wall(easel, -10, HEIGHT + 10, "#38301b", "#2c2514", 118)
    with easel.layer(NIGHT, blur=20, opacity=0.8) as pen:
        pen.poly((190, 150), (1450, 110), (1500, 960), (160, 1010))
    sheet = Easel((0, SAND))
    _contours(sheet)
    with easel.layer(sheet.image) as pen:
        pen.poly((170, 120), (1430, 84), (1476, 930), (140, 976))
    with easel.layer(NIGHT, opacity=0.08) as pen:
        pen.poly((588, 108), (1010, 96), (1024, 946), (584, 960))
    easel.wash(NIGHT, halo(760, 480, 1500, 1100, 0.6).point(lambda v: 255 - v), 0.8, "multiply")
    easel.shine(PEACH, halo(720, 430, 900, 640), 0.22)
    _compass(easel, 1240, 300)
    _ruler(easel)
    with easel.layer(NIGHT, blur=9, opacity=0.6) as pen:
        pen.line([(420, 900), (760, 720)], 24)
    for color, ends, widths in (
        (ORANGE, ((400, 868), (700, 708)), (28, 28)),
        (CREAM, ((700, 708), (742, 686)), (28, 6)),
        (NIGHT, ((732, 691), (744, 685)), (12, 3)),
    ):
        with easel.layer(color, rims=((CREAM, -2, -3, 0.5),)) as pen:
            pen.limb(ends, widths)
    return easel.finish(5)


def boots_row():
    """Boots in a row under the coats; one pair has orange laces."""
    easel = Easel((0, STAGE), (1, NIGHT))
    ruled_wall(easel, 0, 800, "#3c4822", "#323d1b", 32)
    window_light(easel, [(120, 0), (620, 0), (1060, 800), (560, 800)], 0.42)
    window_light(easel, [(700, 0), (1010, 0), (1450, 800), (1140, 800)], 0.32)
    with easel.layer(NIGHT) as pen:
        pen.box(0, 104, WIDTH, 128)
    for x, color in ((250, MOSS), (530, "#27310f"), (810, SAGE), (1090, "#27310f"), (1370, MOSS)):
        _coat(easel, x, 128, color)
    with easel.layer(gradient((0.74, "#8a6a3a"), (1, "#2a2212"))) as pen:
        pen.box(0, 790, WIDTH, HEIGHT)
    with easel.layer(NIGHT, opacity=0.45) as pen:
        for y in (796, 850, 930, 1030):
            pen.box(0, y, WIDTH, y + 4)
    with easel.layer(NIGHT, blur=9, opacity=0.6) as pen:
        for x in range(170, 1500, 280):
            pen.poly((x - 50, 950), (x + 220, 950), (x + 300, 990), (x + 10, 990))
    for place in range(5):
        x, bright = 190 + place * 280, place == 2
        for dx, foot, tone in ((84, 930, "#0c0f06"), (0, 958, "#181d0b")):
            with easel.layer(tone, smooth=3, rims=((PEACH, -3, -3, 0.85),)) as pen:
                boot(pen, x + dx, foot, 230)
            with easel.layer("#3b2a14") as pen:
                pen.box(x + dx - 60, foot - 17, x + dx + 147, foot, 4)
            with easel.layer(ORANGE if bright else REED) as pen:
                for lace in range(5):
                    y = foot - 206 + lace * 26
                    pen.line([(x + dx - 8, y + 8), (x + dx + 34, y)], 7 if bright else 5)
    return easel.finish(5)


def _contours(sheet) -> None:
    """Hills in contour lines, a river, hatched woods and a marked route."""
    with sheet.layer(mix(REED, SAND, 0.35)) as pen:
        hatch(pen, 180, 640, 520, 1000, 16, 5)
    with sheet.layer(mix(REED, SAND, 0.2)) as pen:
        pen.line([(980 + 70 * sin(y / 130), y) for y in range(60, 1010, 12)], 26)
    for x, y, size, rings, phase in (
        (520, 400, 300, 8, 0.4),
        (1230, 700, 250, 7, 1.7),
        (1300, 170, 150, 4, 2.6),
    ):
        for ring in range(rings):
            radius = size * (1 - ring / rings)
            edge = []
            for step in range(73):
                turn = step / 72 * 2 * pi
                wobble = 1 + 0.13 * sin(turn * 3 + phase) + 0.07 * cos(turn * 5 + phase * 2)
                edge.append(
                    (x + cos(turn) * radius * wobble * 1.2, y + sin(turn) * radius * wobble * 0.85)
                )
            with sheet.layer(mix(OLIVE, SAND, 0.25), opacity=0.9) as pen:
                pen.line(edge, 4 if ring % 3 == 0 else 2)
    route = [(300, 800), (410, 690), (600, 650), (740, 560), (900, 540), (1080, 440), (1180, 420)]
    with sheet.layer(ORANGE) as pen:
        for (x0, y0), (x1, y1) in pairwise(route):
            for dash in range(5):
                a, b = dash / 5, dash / 5 + 0.13
                pen.line(
                    [
                        (x0 + (x1 - x0) * a, y0 + (y1 - y0) * a),
                        (x0 + (x1 - x0) * b, y0 + (y1 - y0) * b),
                    ],
                    10,
                )
        pen.ring(*route[0], 24, 9)
        pen.disc(*route[3], 18)
        pen.disc(*route[-1], 26)


def _compass(easel, x, y) -> None:
    with easel.layer(NIGHT, blur=12, opacity=0.7) as pen:
        pen.disc(x + 14, y + 20, 128)
    for radius, color in ((126, NIGHT), (112, "#c9a25c"), (100, "#1b210f")):
        with easel.layer(color, rims=((CREAM, -3, -3, 0.6),)) as pen:
            pen.disc(x, y, radius)
    with easel.layer(SAND) as pen:
        for tick in range(24):
            turn, inner = tick * pi / 12, 78 if tick % 6 else 66
            pen.line(
                [
                    (x + cos(turn) * inner, y + sin(turn) * inner),
                    (x + cos(turn) * 90, y + sin(turn) * 90),
                ],
                4,
            )
    for color, reach in ((ORANGE, 62), (SAND, -62)):
        with easel.layer(color) as pen:
            pen.poly((x + reach * 0.6, y - reach), (x + 12, y + 8), (x - 12, y - 8))


def _ruler(easel) -> None:
    with easel.layer(NIGHT, blur=8, opacity=0.5) as pen:
        pen.poly((1000, 870), (1530, 800), (1540, 880), (1010, 950))
    with easel.layer("#c9a25c") as pen:
        pen.poly((990, 850), (1520, 780), (1530, 856), (1000, 926))
    with easel.layer(NIGHT) as pen:
        for tick in range(34):
            x, y = 1000 + tick * 15.4, 849 - tick * 2.03
            pen.line([(x, y), (x + 3, y + (30 if tick % 5 == 0 else 17))], 2.5)


def _coat(easel, x, y, color) -> None:
    """A jacket on its hook."""
    with easel.layer(NIGHT, blur=9, opacity=0.5) as pen:
        pen.box(x - 70, y + 60, x + 130, y + 480, 30)
    with easel.layer(color, smooth=4, rims=((PEACH, -3, -3, 0.7),)) as pen:
        pen.poly(
            (x - 30, y + 16),
            (x + 30, y + 16),
            (x + 92, y + 60),
            (x + 122, y + 400),
            (x + 74, y + 408),
            (x + 74, y + 450),
            (x - 74, y + 450),
            (x - 74, y + 408),
            (x - 122, y + 400),
            (x - 92, y + 60),
        )
    with easel.layer(NIGHT, opacity=0.5) as pen:
        pen.line([(x, y + 60), (x, y + 448)], 4)
        pen.poly((x - 28, y + 18), (x + 28, y + 18), (x, y + 84))
        for side in (-1, 1):
            pen.line([(x + side * 76, y + 130), (x + side * 74, y + 404)], 4)
            pen.box(x + side * 40 - 22, y + 160, x + side * 40 + 22, y + 166)


SCENES = {
    "map-table": map_table,
    "boots-row": boots_row,
}
