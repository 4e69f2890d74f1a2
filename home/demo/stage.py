"""The House Lights palette, and the stage, light and audience its scenes share."""

import random

from .easel import HEIGHT, WIDTH, Easel, gradient, halo, mix
from .figures import crowd

INK, DEEP, STAGE, PLUM = "#12050f", "#260a22", "#3d1338", "#5d1a55"
GOLD, ROSE, PALE = "#f7b32b", "#e0568f", "#ffe9c2"
WARM = mix(GOLD, PALE, 0.45)
GLOW = "#ee4a72"  # rose as light, warm enough not to turn violet over plum
WALL = ((0, "#1d081a"), (0.45, "#42143b"), (0.72, "#341030"), (1, "#1a0717"))


def stage(floor: int) -> Easel:
    """An empty stage: wall, drapes at the sides, floor."""
    easel = Easel(*WALL)
    easel.shine("#6d1b48", halo(800, 460, 900, 620), 0.55)
    for side in (-1, 1):
        for fold in range(6):
            x = 800 + side * (800 - fold * 46)
            with easel.layer(mix(INK, STAGE, fold / 7), opacity=0.8, blur=4) as pen:
                pen.poly((x - 30, -20), (x + 30, -20), (x + 22, floor + 4), (x - 34, floor + 4))
    with easel.layer(gradient((floor / HEIGHT, "#4a1740"), (1, "#1d081a"))) as pen:
        pen.box(0, floor, WIDTH, HEIGHT)
    with easel.layer("#7a2f62", blur=2, opacity=0.5) as pen:
        pen.box(0, floor - 1, WIDTH, floor + 1)
    return easel


def pool(easel, x, y, rx, ry, color, strength) -> None:
    """A round of light on the floor: a firm disc with a soft rim."""
    with easel.layer(color, blur=9, opacity=strength * 0.7, mode="screen") as pen:
        pen.disc(x, y, rx * 0.86, ry * 0.86)
    easel.shine(color, halo(x, y, rx * 1.5, ry * 1.8), strength * 0.5)


def dust(easel, name, count, box) -> None:
    """Specks hanging in a beam."""
    chance = random.Random(name)
    with easel.layer(PALE, opacity=0.35, mode="screen") as pen:
        for _ in range(count):
            x, y = chance.uniform(box[0], box[2]), chance.uniform(box[1], box[3])
            pen.disc(x, y, chance.uniform(0.6, 2.2))


def house(easel, name, rows) -> None:
    """The stage edge and rows of the audience against it."""
    with easel.layer("#150512") as pen:
        pen.box(0, 884, WIDTH, HEIGHT)
    with easel.layer(GOLD, blur=1, opacity=0.55, clip=halo(800, 884, 900, 300)) as pen:
        pen.box(0, 882, WIDTH, 886)
    chance = random.Random(name)
    for row, y in enumerate(rows):
        tone = mix("#3b1233", "#0d030b", row / 2)
        size = 32 + row * 13
        with easel.layer(tone, smooth=3, rims=((GOLD, 0, -3, 0.6), (ROSE, 3, -2, 0.35))) as pen:
            crowd(pen, y, size, 15 - row * 3, chance)
