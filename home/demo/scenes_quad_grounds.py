"""Quad, around the grounds: bleachers, bicycles, tents and the way home at night."""

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
    street_lamp,
    walkers,
)
from .easel import HEIGHT, WIDTH, Easel, gradient, halo, mix
from .figures import person
from .props import bicycle, leafy


def bleachers():
    """Practice is over and the bleachers have turned into a conversation."""
    easel = Easel(*DAY)
    discs(
        easel,
        (CITRON, 1180, 300, 300, 1),
        (PAPER, 1380, 190, 200, 0.55),
        (MIST, 300, 260, 320, 0.6),
    )
    for step in range(6):
        y = 330 + step * 92
        with easel.layer(mix(PAPER, SKY, step / 6)) as pen:
            pen.box(-5, y, WIDTH + 5, y + 34)
        with easel.layer(mix(MIST, GRAY, step / 5)) as pen:
            pen.box(-5, y + 34, WIDTH + 5, y + 92)
    for x in (150, 1450):
        with easel.layer(TEAL) as pen:
            for step in range(12):
                pen.box(x - 50, 336 + step * 46, x + 50, 352 + step * 46)
    for x, foot, pose, hair, flip, color in (
        (330, 542, "sit", "short", False, TEAL),
        (1180, 542, "sit-front", "long", False, DEEP),
        (1300, 542, "sit-talk", "bun", True, TEAL),
        (640, 634, "sit-talk", "curly", False, NIGHT),
        (890, 634, "sit", "scarf", True, TEAL),
        (770, 634, "sit-front", "short", False, DEEP),
        (420, 818, "sit-front", "bun", False, DEEP),
        (560, 818, "sit", "long", True, NIGHT),
        (1010, 818, "sit-talk", "short", False, DEEP),
        (1240, 818, "sit", "curly", True, NIGHT),
    ):
        with easel.layer(NIGHT, opacity=0.2) as pen:
            pen.disc(x, foot - 2, 80, 10)
        with easel.layer(color, smooth=2) as pen:
            person(pen, x, foot, 330, pose, hair, flip)
    with easel.layer(LAWN) as pen:
        pen.box(0, 880, WIDTH, HEIGHT)
    for lane in range(5):
        with easel.layer(mix("#c7763f", SAND, 0.35) if lane % 2 else SAND) as pen:
            pen.disc(800, 1330 + lane * 30, 1500, 410)
    return easel.finish(3)


def bike_rack():
    """Bicycles in the rack outside the student center."""
    easel = Easel(*DAY)
    discs(
        easel,
        (CITRON, 470, 410, 330, 1),
        (MIST, 1130, 360, 370, 0.75),
        (TEAL, 1420, 640, 280, 0.3),
        (PALE, 830, 300, 190, 0.7),
    )
    with easel.layer(LAWN) as pen:
        pen.disc(320, 900, 900, 210)
        pen.disc(1400, 900, 800, 190)
    for x, foot, height in ((90, 790, 480), (1530, 790, 520), (1330, 780, 330)):
        leafy(easel, x, foot, height, LEAF, DEEP, TEAL)
    with easel.layer(SAND) as pen:
        pen.box(0, 776, WIDTH, HEIGHT)
    with easel.layer(mix(SAND, GRAY, 0.35)) as pen:
        for x in range(-200, 1800, 200):
            pen.poly((x, 1067), (x + 6, 1067), (x * 0.6 + 324, 776), (x * 0.6 + 320, 776))
        pen.box(0, 776, WIDTH, 784)
    with easel.layer(GRAY) as pen:
        for x in range(180, 1500, 176):
            pen.line([(x, 872), (x, 640)], 13)
            pen.line([(x + 84, 872), (x + 84, 640)], 13)
            pen.ring(x + 42, 646, 49, 13, 180, 360)
    for x, foot, size, color, flip in (
        (1180, 880, 150, TEAL, True),
        (430, 900, 158, DEEP, False),
        (800, 980, 180, NIGHT, False),
    ):
        with easel.layer(NIGHT, opacity=0.14) as pen:
            pen.disc(x - 40, foot + 4, size * 2.5, size * 0.14)
        with easel.layer(color) as pen:
            bicycle(pen, x, foot, size, flip)
    with easel.layer(CITRON) as pen:
        pen.poly((966, 556), (1120, 556), (1100, 660), (990, 660))
    with easel.layer(TEAL) as pen:
        for y in (580, 606, 632):
            pen.box(974 + (y - 556) * 0.2, y, 1112 - (y - 556) * 0.2, y + 7)
    return easel.finish(3)


def campus_path_night():
    """Two people walking home along a lit path."""
    easel = Easel((0, "#00191c"), (0.6, "#00464a"), (1, "#0b6b70"))
    discs(easel, (TEAL, 1180, 300, 330, 0.55), (DEEP, 420, 420, 380, 0.7))
    with easel.layer(PALE) as pen:
        pen.disc(1180, 270, 112)
        pen.ink = 0
        pen.disc(1224, 240, 98)
    with easel.layer(NIGHT) as pen:
        pen.box(90, 430, 500, 760)
        pen.box(1130, 490, 1600, 760)
    chance = random.Random("lit")
    with easel.layer(CITRON, opacity=0.85) as pen:
        for left, top, columns, rows in ((128, 470, 6, 4), (1170, 526, 7, 3)):
            for spot in range(columns * rows):
                if chance.random() < 0.42:
                    x, y = left + spot % columns * 62, top + spot // columns * 66
                    pen.box(x, y, x + 30, y + 38, 6)
    with easel.layer(gradient((0.68, "#06393b"), (1, "#00191c"))) as pen:
        pen.box(0, 730, WIDTH, HEIGHT)
    with easel.layer(gradient((0.68, GRAY), (1, "#2f7478"))) as pen:
        pen.poly((770, 730), (830, 730), (960, 830), (1330, 1067), (330, 1067), (700, 830))
    for x, foot, height in ((60, 860, 560), (1530, 880, 600), (330, 790, 330)):
        leafy(easel, x, foot, height, "#0a4f52", "#001517", NIGHT)
    for x, foot, height in (
        (668, 770, 240),
        (936, 772, 240),
        (520, 870, 430),
        (1085, 870, 430),
        (220, 1040, 760),
    ):
        street_lamp(easel, x, foot, height)
    easel.shine(CITRON, halo(800, 900, 520, 150), 0.4)
    with easel.layer("#001113", opacity=0.5) as pen:
        pen.limb([(770, 950), (690, 1060)], [40, 120])
        pen.limb([(876, 950), (980, 1060)], [40, 120])
    with easel.layer(
        "#001113", smooth=2.5, rims=((CITRON, 3, -3, 0.8), (CITRON, -3, -3, 0.5))
    ) as pen:
        person(pen, 766, 952, 330, "walk", "curly", skirt=True)
        person(pen, 880, 952, 342, "walk", "short")
    return easel.finish(4)


def orientation_tent():
    """Tents on the lawn in orientation week."""
    easel = Easel(*DAY)
    discs(
        easel,
        (PAPER, 300, 280, 260, 0.6),
        (CITRON, 1010, 330, 300, 1),
        (MIST, 1330, 260, 260, 0.65),
        (PALE, 1010, 330, 190, 0.7),
    )
    with easel.layer(mix(GRAY, SKY, 0.5)) as pen:
        pen.box(0, 560, 420, 760)
        pen.box(1240, 590, 1600, 760)
    for x, foot, height in ((90, 770, 400), (1530, 780, 440), (820, 740, 260)):
        leafy(easel, x, foot, height, LEAF, DEEP, TEAL)
    with easel.layer(gradient((0.68, LAWN), (1, mix(LAWN, TEAL, 0.35)))) as pen:
        pen.box(0, 724, WIDTH, HEIGHT)
    with easel.layer(SAND) as pen:
        pen.poly((560, 1067), (740, 724), (860, 724), (1160, 1067))
    _bunting(easel)
    _tent(easel, 190, 850, 500, (TEAL, PAPER))
    _tent(easel, 900, 880, 580, (DEEP, CITRON))
    walkers(
        easel,
        (NIGHT, 300, 862, 262, "talk", "curly", False, False),
        (NIGHT, 1350, 890, 280, "talk", "bun", True, False),
    )
    for x, y, width in ((390, 790, 240), (1000, 808, 280)):
        _stall(easel, x, y, width)
    walkers(
        easel,
        (DEEP, 700, 920, 290, "walk", "scarf", False, True),
        (NIGHT, 800, 950, 312, "stand", "short", False, False),
        (TEAL, 905, 962, 320, "talk", "long", False, False),
        (DEEP, 560, 1010, 340, "walk", "short", True, False),
    )
    return easel.finish(3)


def _tent(easel, left, foot, width, colors) -> None:
    """An open tent with a striped canopy."""
    right, eaves, peak = left + width, foot - 330, foot - 500
    with easel.layer(NIGHT, opacity=0.25) as pen:
        pen.poly((left, foot), (right, foot), (right - 90, foot + 46), (left - 120, foot + 46))
    with easel.layer(NIGHT, opacity=0.16) as pen:
        pen.box(left + 16, eaves, right - 16, foot - 4)
    with easel.layer(NIGHT) as pen:
        for x in (left + 14, right - 14):
            pen.box(x - 6, eaves, x + 6, foot)
        pen.line([((left + right) / 2, peak), ((left + right) / 2, peak - 56)], 6)
    stripes = 10
    for stripe in range(stripes):
        a, b = (left - 26 + (width + 52) * (stripe + end) / stripes for end in (0, 1))
        top = [(left + right) / 2 + (stripe + end - stripes / 2) * 8 for end in (0, 1)]
        with easel.layer(colors[stripe % 2]) as pen:
            pen.poly((top[0], peak), (top[1], peak), (b, eaves), (a, eaves))
            pen.box(a, eaves - 1, b, eaves + 22)
            pen.disc((a + b) / 2, eaves + 22, (b - a) / 2)


def _stall(easel, x, y, width) -> None:
    with easel.layer(PAPER) as pen:
        pen.box(x - 10, y, x + width + 10, y + 18, 4)
    with easel.layer(MIST) as pen:
        pen.box(x, y + 18, x + width, y + 84)
    for place, color in enumerate((CITRON, TEAL, SAND)):
        with easel.layer(color) as pen:
            pen.box(x + 24 + place * 74, y - 16, x + 74 + place * 74, y, 2)


def _bunting(easel) -> None:
    """Pennants on a line between the tents."""
    for place in range(14):
        along = place / 13
        x, y = 440 + along * 750, 352 + 190 * (along - 0.5) ** 2 * 4 * -0.35 + 96 + along * -22
        with easel.layer((TEAL, CITRON, DEEP, PAPER)[place % 4]) as pen:
            pen.poly((x - 22, y), (x + 22, y), (x, y + 52))


SCENES = {
    "bleachers": bleachers,
    "bike-rack": bike_rack,
    "campus-path-night": campus_path_night,
    "orientation-tent": orientation_tent,
}
