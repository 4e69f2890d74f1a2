"""Muster, outdoors: dawn in level bands, ruled ground, people and machines in outline."""

from math import cos, sin

from .dawn import CREAM, MOSS, NIGHT, OLIVE, ORANGE, PEACH, SAGE, STAGE, dawn, ground, ridge
from .easel import WIDTH, halo, mix
from .figures import person
from .props import hatch, truck

LIT = ((PEACH, 2, -3, 0.85), (PEACH, -2, -3, 0.55))


def formation_dawn():
    """A formation at first light. The military site's first picture."""
    horizon = 640
    easel = dawn(horizon, sun=(800, 300))
    ridge(easel, "far-hills", horizon + 4, 150, mix(ORANGE, OLIVE, 0.55))
    ridge(easel, "near-hills", horizon + 6, 84, OLIVE, MOSS)
    ground(easel, horizon, far="#6d6a34")
    easel.shine(ORANGE, halo(800, horizon + 30, 900, 360), 0.65)
    for foot, height, count, gap, tone in (
        (716, 186, 17, 84, mix(OLIVE, NIGHT, 0.45)),
        (806, 262, 11, 132, mix(MOSS, NIGHT, 0.55)),
        (950, 400, 7, 232, NIGHT),
    ):
        middle = (count - 1) / 2
        spots = [
            800 + (place - middle) * gap for place in range(count) if place != middle or count > 7
        ]
        _shadows(easel, spots, foot, height)
        with easel.layer(tone, smooth=max(1.4, height / 150), rims=LIT) as pen:
            for place, x in enumerate(spots):
                tall = height * (1 + ((place * 7) % 5 - 2) * 0.012)
                person(pen, x, foot, tall, "attention", "cap", flip=x > 800)
    _shadows(easel, [800], 1000, 440)
    with easel.layer("#080a05", smooth=3, rims=((CREAM, 3, -3, 0.9), (CREAM, -3, -3, 0.9))) as pen:
        person(pen, 800, 1002, 446, "stand", "cap")
    return easel.finish(4)


def motor_pool():
    """Trucks lined up in the motor pool before the day starts."""
    horizon = 560
    easel = dawn(horizon, sun=(1180, 170))
    ridge(easel, "pool", horizon + 5, 110, mix(ORANGE, OLIVE, 0.6), MOSS)
    ground(easel, horizon, far="#7a6b35")
    with easel.layer(mix(MOSS, NIGHT, 0.3)) as pen:
        for x in range(20, WIDTH, 130):
            pen.box(x, 430, x + 7, horizon + 30)
        for y in (446, 500, 552):
            pen.box(0, y, WIDTH, y + 3)
    with easel.layer(NIGHT, opacity=0.28) as pen:
        hatch(pen, 0, 446, WIDTH, 552, 13, 1.6, 1)
        hatch(pen, 0, 446, WIDTH, 552, 13, 1.6, -1)
    with easel.layer(NIGHT) as pen:
        for x in (430, 1390):
            pen.limb([(x, 620), (x, 110)], [14, 8])
            pen.box(x - 74, 100, x + 74, 112)
            for dx in (-60, -20, 20, 60):
                pen.box(x + dx - 14, 78, x + dx + 14, 104, 3)
    for x, foot, length, tone in (
        (40, 690, 560, mix(OLIVE, NIGHT, 0.35)),
        (930, 740, 640, mix(OLIVE, NIGHT, 0.5)),
        (250, 900, 900, "#161b0b"),
    ):
        with easel.layer("#0a0c06", opacity=0.6) as pen:
            pen.poly(
                (x, foot),
                (x + length, foot),
                (x + length * 0.86, foot + length * 0.085),
                (x - length * 0.16, foot + length * 0.085),
            )
        with easel.layer(tone, rims=((PEACH, 2, -4, 0.9),)) as pen:
            truck(pen, x, foot, length)
    with easel.layer(ORANGE) as pen:
        pen.box(250, 760, 762, 770)
    with easel.layer("#080a05", smooth=2.5, rims=((CREAM, 4, -3, 0.9),)) as pen:
        person(pen, 1310, 960, 380, "talk", "cap", flip=True)
        person(pen, 1450, 970, 372, "stand", "bun", flip=True)
    return easel.finish(4)


def flag_detail():
    """A small detail raises a plain flag at first light."""
    horizon = 760
    easel = dawn(horizon, sun=(560, 230))
    ridge(easel, "flag", horizon + 5, 120, mix(ORANGE, OLIVE, 0.6), MOSS)
    with easel.layer(mix(MOSS, NIGHT, 0.35)) as pen:
        pen.box(1080, 600, WIDTH, horizon + 6)
        pen.poly((1050, 604), (1600, 604), (1600, 540), (1100, 540))
    with easel.layer(PEACH, opacity=0.9) as pen:
        for x in range(1130, 1600, 96):
            pen.box(x, 644, x + 46, 700)
    ground(easel, horizon, far="#6d6a34")
    easel.shine(ORANGE, halo(560, horizon + 20, 800, 260), 0.6)
    with easel.layer(NIGHT, rims=((CREAM, -3, 0, 0.9),)) as pen:
        pen.limb([(800, 930), (800, 60)], [18, 9])
        pen.disc(800, 54, 14)
        pen.poly((730, 946), (870, 946), (842, 914), (758, 914))
    _flag(easel, 806, 120, 470, 270)
    with easel.layer(NIGHT) as pen:
        pen.line([(806, 392), (790, 640), (742, 700)], 3)
    with easel.layer(
        "#080a05", smooth=2.5, rims=((CREAM, -3, -3, 0.9), (PEACH, 2, -3, 0.5))
    ) as pen:
        person(pen, 660, 968, 400, "reach", "cap")
        person(pen, 960, 966, 388, "attention", "cap", flip=True)
        person(pen, 1100, 972, 400, "attention", "cap", flip=True)
        person(pen, 520, 972, 392, "attention", "cap")
    return easel.finish(4)


def watch_tower():
    """A watch tower over open country."""
    horizon = 780
    easel = dawn(horizon, sun=(1130, 250))
    ridge(easel, "tower-far", horizon + 5, 210, mix(ORANGE, OLIVE, 0.5))
    ridge(easel, "tower-near", horizon + 6, 110, OLIVE, MOSS)
    ground(easel, horizon, far="#66672f")
    easel.shine(ORANGE, halo(1130, horizon + 20, 800, 260), 0.5)
    with easel.layer(NIGHT, rims=((PEACH, 3, -2, 0.85),)) as pen:
        for top, foot in ((500, 440), (740, 800)):
            pen.limb([(foot, 960), (top, 400)], [24, 18])
        pen.limb([(560, 900), (580, 400)], [14, 12])
        pen.limb([(690, 900), (670, 400)], [14, 12])
        for upper, lower in ((400, 580), (580, 770), (770, 950)):
            half = [120 + (y - 400) * 0.107 for y in (upper, lower)]
            pen.line([(620 - half[0], upper), (620 + half[1], lower)], 9)
            pen.line([(620 + half[0], upper), (620 - half[1], lower)], 9)
            pen.line([(620 - half[1], lower), (620 + half[1], lower)], 11)
        pen.box(440, 386, 800, 410)
        for x in range(446, 800, 58):
            pen.box(x, 318, x + 6, 390)
        pen.box(440, 314, 800, 324)
    with easel.layer("#0c0f07", rims=((PEACH, 3, -3, 0.9),)) as pen:
        pen.box(490, 180, 750, 318)
        pen.poly((440, 184), (800, 184), (730, 112), (510, 112))
        pen.line([(620, 112), (620, 20)], 6)
    with easel.layer(ORANGE) as pen:
        for x in (508, 590, 672):
            pen.box(x, 206, x + 62, 262)
    with easel.layer("#0c0f07", smooth=2) as pen:
        pen.disc(628, 236, 13, 16)
        pen.poly((606, 262), (650, 262), (644, 250), (612, 250))
    _fence(easel, horizon)
    with easel.layer(NIGHT, smooth=2, rims=((CREAM, 3, -3, 0.9),)) as pen:
        person(pen, 1010, 968, 300, "walk", "cap", flip=True)
        person(pen, 1110, 968, 292, "walk", "bun", flip=True)
    return easel.finish(4)


def _shadows(easel, spots, foot, height) -> None:
    """Long shadows falling away from a low sun in the middle."""
    with easel.layer("#0a0c06", opacity=0.55) as pen:
        for x in spots:
            lean = (x - 800) * 0.3
            a, b = height * 0.07, height * 0.15
            pen.poly(
                (x - a, foot),
                (x + a, foot),
                (x + lean + b, foot + height * 0.55),
                (x + lean - b, foot + height * 0.55),
            )


def _flag(easel, x, y, width, height) -> None:
    """A plain olive flag in the wind, with one signal bar."""
    strips = 60
    for strip in range(strips):
        start, end = strip / strips, (strip + 1) / strips
        shade = 0.5 + 0.5 * cos(start * 9.2 + 0.6)
        left, right = (17 * sin(s * 9.2) * min(1, s * 3) + 26 * s for s in (start, end))
        for top, bottom, color in ((0, 1, SAGE), (0.6, 0.78, ORANGE)):
            with easel.layer(mix(color, STAGE, 0.45 * shade)) as pen:
                pen.poly(
                    (x + width * start, y + height * top + left),
                    (x + width * end + 1, y + height * top + right),
                    (x + width * end + 1, y + height * bottom + right),
                    (x + width * start, y + height * bottom + left),
                )


def _fence(easel, horizon) -> None:
    """Posts and wire running off to the right."""
    with easel.layer(NIGHT) as pen:
        for post in range(15):
            scale = 0.86**post
            x = 1640 - 880 * (1 - scale)
            pen.limb(
                [(x, horizon + 190 * scale), (x, horizon + 20 - 130 * scale)],
                [12 * scale + 1, 10 * scale + 1],
            )
        for level in (0, 0.4, 0.8):
            near, far = horizon - 110 + 220 * level, horizon + 10 + 10 * level
            pen.poly((1640, near), (1640, near + 4), (840, far + 1), (840, far))


SCENES = {
    "formation-dawn": formation_dawn,
    "motor-pool": motor_pool,
    "flag-detail": flag_detail,
    "watch-tower": watch_tower,
}
