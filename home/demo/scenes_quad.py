"""Quad, the buildings: flat daylight, overlapping discs, people on their way somewhere."""

import random

from .daylight import (
    CITRON,
    DAY,
    DEEP,
    GRAY,
    LAWN,
    LEAF,
    MIST,
    NIGHT,
    PALE,
    PAPER,
    SAND,
    SKY,
    TEAL,
    discs,
    walkers,
)
from .easel import HEIGHT, WIDTH, Easel, gradient, mix
from .figures import person
from .props import bicycle, leafy


def quad_morning():
    """The quad at the start of the day, every path crossing. The campus site's first picture."""
    easel = Easel(*DAY)
    discs(
        easel,
        (PAPER, 330, 330, 250, 0.6),
        (MIST, 1240, 300, 300, 0.6),
        (CITRON, 800, 400, 372, 1),
        (PALE, 800, 400, 268, 0.7),
        (GRAY, 1420, 520, 190, 0.35),
        (MIST, 160, 540, 230, 0.6),
    )
    _hall(easel)
    with easel.layer(gradient((0.68, LAWN), (1, mix(LAWN, TEAL, 0.3)))) as pen:
        pen.box(0, 728, WIDTH, HEIGHT)
    with easel.layer(SAND) as pen:
        pen.poly((752, 728), (848, 728), (1130, 1067), (470, 1067))
        pen.poly((0, 880), (0, 822), (1600, 960), (1600, 1040))
        pen.poly((1600, 800), (1600, 842), (0, 1050), (0, 968))
        pen.disc(800, 912, 300, 62)
    with easel.layer(LAWN) as pen:
        pen.disc(800, 910, 150, 29)
    for x, foot, height in ((190, 800, 430), (1420, 800, 450), (30, 900, 560), (1590, 880, 560)):
        leafy(easel, x, foot, height, LEAF, DEEP, TEAL)
    walkers(
        easel,
        (DEEP, 640, 820, 150, "walk", "long", False, False),
        (NIGHT, 694, 822, 154, "walk", "short", False, False),
        (NIGHT, 905, 808, 146, "walk", "scarf", True, True),
        (TEAL, 380, 930, 220, "walk", "curly", False, False),
        (NIGHT, 1180, 985, 264, "walk", "bun", True, False),
        (DEEP, 1262, 990, 270, "walk", "short", True, False),
        (NIGHT, 1010, 850, 172, "talk", "curly", True, False),
    )
    with easel.layer(NIGHT) as pen:
        bicycle(pen, 606, 1016, 58)
    with easel.layer(DEEP, smooth=1.5) as pen:
        person(pen, 478, 1020, 262, "walk", "long")
    return easel.finish(3)


def residence_hall():
    """A residence hall in the evening; half the windows are lit."""
    easel = Easel((0, "#8cc3c6"), (0.7, "#d9efe9"), (1, PALE))
    discs(
        easel,
        (CITRON, 1330, 270, 210, 0.95),
        (PAPER, 250, 250, 230, 0.45),
        (MIST, 1500, 480, 240, 0.6),
    )
    with easel.layer(DEEP) as pen:
        pen.box(215, 118, 1385, 1000)
    with easel.layer(TEAL) as pen:
        pen.box(245, 150, 1355, 1000)
        pen.box(190, 96, 1410, 132)
    chance = random.Random("rooms")
    for floor in range(4):
        for bay in range(7):
            if floor < 2 or abs(bay - 3) > floor - 2:  # the door takes the middle
                _room(easel, chance, 292 + bay * 152, 186 + floor * 168)
    with easel.layer(LAWN) as pen:
        pen.box(0, 930, WIDTH, HEIGHT)
    with easel.layer(SAND) as pen:
        pen.poly((700, 930), (900, 930), (1090, 1067), (510, 1067))
    with easel.layer(SAND) as pen:
        pen.box(676, 704, 924, 932, 16)
        pen.disc(800, 706, 124)
    with easel.layer(CITRON) as pen:
        pen.box(704, 722, 794, 932)
        pen.box(806, 722, 896, 932)
        pen.disc(800, 706, 96)
    for x, foot, height in ((120, 985, 500), (300, 960, 300), (1480, 985, 520), (1300, 960, 310)):
        leafy(easel, x, foot, height, LEAF, NIGHT, DEEP)
    walkers(
        easel,
        (NIGHT, 668, 1000, 240, "walk", "long", False, False),
        (NIGHT, 748, 1006, 250, "talk", "curly", False, False),
        (DEEP, 985, 985, 232, "walk", "scarf", True, True),
    )
    return easel.finish(3)


def _hall(easel) -> None:
    """The college hall: wings, arcade and clock tower."""
    for tone, box in (
        (GRAY, (120, 520, 1480, 735)),
        (mix(TEAL, GRAY, 0.3), (300, 452, 1300, 735)),
        (TEAL, (520, 420, 1080, 735)),
    ):
        with easel.layer(tone) as pen:
            pen.box(*box)
    with easel.layer(DEEP) as pen:
        pen.poly((490, 424), (1110, 424), (800, 316))
        pen.box(284, 440, 1316, 460)
        pen.box(106, 508, 1494, 526)
        pen.box(716, 168, 884, 420)
        pen.poly((700, 172), (900, 172), (800, 40))
        pen.line([(800, 50), (800, 8)], 6)
    discs(easel, (PAPER, 800, 262, 56, 1), (CITRON, 800, 378, 26, 1))
    with easel.layer(DEEP) as pen:
        pen.line([(800, 262), (800, 226)], 7)
        pen.line([(800, 262), (826, 276)], 7)
    for color, spots in (
        (PALE, range(538, 1030, 80)),
        (SKY, [*range(322, 480, 72), *range(1090, 1250, 72)]),
    ):
        with easel.layer(color) as pen:
            for x in spots:
                pen.box(x, 520, x + 44, 640)
                pen.disc(x + 22, 522, 22)
    with easel.layer(SAND) as pen:
        for x in range(520, 1050, 84):
            pen.box(x, 676, x + 56, 735)
            pen.disc(x + 28, 678, 28)


def _room(easel, chance, x, y) -> None:
    """One window: lit or dark, with a blind, a plant or somebody at home."""
    lit = chance.random() < 0.55
    pane = chance.choice((CITRON, PALE, CITRON)) if lit else chance.choice((DEEP, "#0f7f83", MIST))
    with easel.layer(pane) as pen:
        pen.box(x, y, x + 104, y + 118, 12)
    detail = chance.choice(("blind", "plant", "person", "none"))
    with easel.layer(
        mix(pane, NIGHT, 0.75 if lit else 0.25), smooth=2 * (detail == "person")
    ) as pen:
        if detail == "blind":
            pen.box(x, y, x + 104, y + chance.uniform(30, 70), 12)
        elif detail == "plant":
            pen.box(x + 64, y + 92, x + 90, y + 117, 3)
            for dx, dy in ((70, 82), (86, 84), (77, 68)):
                pen.disc(x + dx, y + dy, 13)
        elif detail == "person" and lit:
            pen.disc(x + 50, y + 56, 16, 20)
            pen.poly(
                (x + 44, y + 70),
                (x + 56, y + 70),
                (x + 82, y + 90),
                (x + 84, y + 117),
                (x + 16, y + 117),
                (x + 18, y + 90),
            )


SCENES = {
    "quad-morning": quad_morning,
    "residence-hall": residence_hall,
}
