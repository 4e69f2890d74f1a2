"""The Muster palette, and the dawn, ground and hatching its scenes share."""

import random

from .easel import HEIGHT, WIDTH, Easel, gradient, halo, mix
from .props import hatch

NIGHT, STAGE, MOSS = "#11140b", "#1f2b04", "#303e17"
OLIVE, SAGE, REED = "#3f4d26", "#617148", "#a9bb8f"
ORANGE, PEACH, CREAM, SAND = "#f2893b", "#ffab73", "#fde5bd", "#e9e4cf"
SKY = (
    "#27331a",
    "#3a4624",
    "#5a5d30",
    "#8a7238",
    "#bd7f3d",
    ORANGE,
    "#f8a25a",
    PEACH,
    "#ffc795",
    CREAM,
)


def dawn(horizon: float, sun: tuple[float, float] | None = None, low: float = 1.0) -> Easel:
    """A sky in flat bands that narrow towards the horizon, ruled with fine lines."""
    easel = Easel((0, SKY[0]), (1, SKY[0]))
    count = len(SKY)
    edges = [horizon * (1 - (1 - band / count) ** (1.35 * low)) for band in range(count)]
    for top, color in zip(edges, SKY, strict=True):
        with easel.layer(color) as pen:
            pen.box(0, top, WIDTH, horizon + 2)
    if sun:
        x, radius = sun
        easel.shine(PEACH, halo(x, horizon, radius * 3.6, radius * 2.6), 0.55)
        with easel.layer(gradient((0.3, "#fff3da"), (0.66, CREAM))) as pen:
            pen.disc(x, horizon, radius)
    with easel.layer(NIGHT, opacity=0.16) as pen:
        for rule in range(1, 60):
            y = horizon * (1 - (1 - rule / 60) ** 1.2)
            pen.box(0, y, WIDTH, y + max(0.7, 2.6 * (1 - rule / 60)))
    return easel


def ground(easel, horizon: float, near=NIGHT, far=OLIVE) -> None:
    """Flat ground, ruled closer and closer towards the horizon."""
    with easel.layer(gradient((horizon / HEIGHT, far), (1, near))) as pen:
        pen.box(0, horizon, WIDTH, HEIGHT)
    with easel.layer(NIGHT, opacity=0.4) as pen:
        for rule in range(16):
            y = horizon + (HEIGHT - horizon) * (rule / 16) ** 2
            pen.box(0, y, WIDTH, y + 1.5 + rule * 0.35)


def ridge(
    easel, name: str, base: float, height: float, color: str, lines: str | None = None
) -> None:
    """A line of hills, hatched if a line color is given."""
    chance = random.Random(name)
    points = [(x, base - height * chance.uniform(0.25, 1)) for x in range(-100, WIDTH + 200, 190)]
    with easel.layer(color, smooth=6) as pen:
        pen.poly((-120, base), *points, (WIDTH + 120, base))
    if lines:
        shape = Easel((0, "#000000"))
        with shape.layer("#ffffff", smooth=6) as pen:
            pen.poly((-120, base), *points, (WIDTH + 120, base))
        with easel.layer(lines, opacity=0.55, clip=shape.image.convert("L")) as pen:
            hatch(pen, 0, base - height, WIDTH, base, 17, 3)


def ruled_wall(easel, top: float, bottom: float, color: str, line: str, gap: float = 26) -> None:
    """A wall of level boards."""
    with easel.layer(color) as pen:
        pen.box(0, top, WIDTH, bottom)
    with easel.layer(line) as pen:
        y = top + gap
        while y < bottom:
            pen.box(0, y, WIDTH, y + 2.5)
            y += gap


def window_light(easel, points, strength: float = 0.4) -> None:
    """A patch of low sun on a wall or a floor."""
    with easel.layer(mix(ORANGE, PEACH, 0.4), opacity=strength, mode="screen", blur=2) as pen:
        pen.poly(*points)
