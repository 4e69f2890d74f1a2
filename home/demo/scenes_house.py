"""House Lights, in the theatre: a dark plum room, warm light, and people about to talk."""

import random

from .easel import HEIGHT, WIDTH, Easel, gradient, halo, mix
from .figures import crowd, onlooker, person
from .props import chair, chair_front, microphone
from .stage import GLOW, GOLD, INK, PALE, ROSE, WARM, dust, house, pool, stage


def two_mics():
    """Two microphones in crossing light before a full house. The main site's first picture."""
    easel = stage(floor=752)
    for x, color in ((250, GOLD), (1350, GLOW)):
        easel.shine(color, halo(x, -30, 420, 260), 0.7)
    easel.beam((250, -120), (715, 800), (34, 235), GOLD, 1.0)
    easel.beam((1350, -120), (905, 800), (34, 235), GLOW, 1.0)
    pool(easel, 712, 806, 320, 66, WARM, 0.95)
    pool(easel, 908, 810, 320, 64, GLOW, 0.85)
    easel.shine(PALE, halo(808, 560, 460, 420), 0.3)
    dust(easel, "two-mics", 110, (330, 60, 1270, 760))
    with easel.layer(INK, blur=5, opacity=0.5) as pen:
        pen.line([(690, 812), (850, 846)], 9)
        pen.line([(930, 816), (770, 850)], 9)
    rims = ((PALE, -3, -2, 1), (GLOW, 4, -1, 1))
    with easel.layer(INK, rims=rims) as pen:
        microphone(pen, 688, 810, 430, 1)
        microphone(pen, 932, 814, 392, -1)
    house(easel, "two-mics", (918, 990, 1082))
    return easel.finish()


def empty_chairs():
    """A half circle of chairs waits in the light; one stands forward."""
    easel = stage(floor=640)
    easel.beam((800, -220), (800, 800), (60, 560), GOLD, 0.85)
    pool(easel, 800, 830, 760, 200, GOLD, 0.6)
    pool(easel, 800, 850, 330, 82, PALE, 0.45)
    seats = (
        (250, 770, 218, False),
        (475, 716, 196, False),
        (1125, 716, 196, True),
        (1350, 770, 218, True),
    )
    with easel.layer(INK, blur=12, opacity=0.4) as pen:
        for x, foot, height, _ in (*seats, (690, 690, 0, 0), (910, 690, 0, 0), (800, 902, 300, 0)):
            lean = (x - 800) * 0.35
            pen.limb([(x, foot), (x + lean, foot + 62)], [height * 0.5 + 60, height * 0.6 + 60])
    with easel.layer(INK, rims=((GOLD, 2, -3, 0.7), (GOLD, -2, -3, 0.7))) as pen:
        for x, foot, height, flip in seats:
            chair(pen, x, foot, height, flip)
        for x in (690, 910):
            chair_front(pen, x, 690, 184)
    with easel.layer("#3a1020", rims=((PALE, 3, -4, 0.95), (GOLD, -3, -3, 0.9))) as pen:
        chair_front(pen, 800, 905, 300)
    dust(easel, "chairs", 70, (380, 80, 1220, 700))
    return easel.finish()


def front_row():
    """Over the shoulders of the front row: the lit stage, and one hand up."""
    easel = Easel((0, "#2a0b25"), (0.5, "#6b1d50"), (1, "#2a0b25"))
    easel.shine(GLOW, halo(1250, 330, 900, 760), 0.55)
    easel.shine(GOLD, halo(760, 440, 1000, 700), 0.8)
    easel.shine(PALE, halo(790, 480, 560, 420), 0.55)
    with easel.layer("#2c0d26", opacity=0.82) as pen:
        pen.box(0, 640, WIDTH, HEIGHT)
    pool(easel, 800, 648, 620, 46, PALE, 0.7)
    with easel.layer("#4a1636", smooth=2.5, rims=((PALE, 2, -2, 0.9),)) as pen:
        person(pen, 720, 650, 330, "talk", "curly")
        person(pen, 905, 650, 318, "stand", "short", flip=True)
    rims = ((GOLD, 0, -4, 0.85), (ROSE, 4, -1, 0.6))
    with easel.layer("#220920", smooth=4, rims=rims) as pen:
        crowd(pen, 735, 50, 8, random.Random("front-b"))
    with easel.layer(INK, smooth=5, rims=rims) as pen:
        for x, y, size, hair in (
            (130, 880, 92, "long"),
            (450, 900, 96, "short"),
            (800, 880, 94, "bun"),
            (1140, 905, 98, "curly"),
            (1475, 885, 92, "scarf"),
        ):
            onlooker(pen, x, y, size, hair)
        pen.limb([(620, 1090), (612, 880), (585, 700)], [104, 74, 50])
        pen.disc(583, 668, 30, 36)
        for dx, tip in ((-24, 622), (-9, 604), (7, 602), (22, 616)):
            pen.line([(583 + dx * 0.8, 660), (583 + dx * 1.15, tip)], 13)
        pen.line([(605, 682), (628, 646)], 13)
    return easel.finish()


def stage_door():
    """The stage door at night, its lamp on."""
    easel = Easel((0, "#1a0718"), (0.7, "#3a1235"), (1, "#220a1f"))
    chance = random.Random("bricks")
    for shade in ("#2b0d28", "#451640", "#4e1a45"):
        with easel.layer(shade, opacity=0.55) as pen:
            for row in range(24):
                for place in range(-1, 17):
                    if chance.random() < 0.3:
                        x, y = place * 104 + row % 2 * 52, row * 36
                        pen.box(x + 3, y + 3, x + 101, y + 33, 2)
    with easel.layer("#190616") as pen:
        pen.box(0, 864, WIDTH, HEIGHT)
    easel.shine(GOLD, halo(800, 300, 760, 720), 0.72)
    easel.shine(WARM, halo(800, 265, 300, 260), 0.75)
    with easel.layer(INK) as pen:
        pen.box(612, 344, 988, 868, 4)
    with easel.layer(gradient((0.3, "#a8356b"), (0.82, "#4a1440"))) as pen:
        pen.box(634, 366, 966, 868, 3)
    with easel.layer("#6b1f52", rims=((GOLD, 0, -3, 0.7),)) as pen:
        pen.box(672, 620, 928, 820, 3)
    with easel.layer(gradient((0.36, PALE), (0.56, GOLD))) as pen:
        pen.box(672, 408, 928, 580, 3)
        pen.ink = 0
        pen.box(795, 408, 805, 580)
    with easel.layer(PALE) as pen:
        pen.box(908, 660, 950, 672, 6)
    with easel.layer(INK, rims=((PALE, 0, 3, 1),)) as pen:
        pen.poly((742, 250), (858, 250), (826, 196), (774, 196))
        pen.line([(800, 200), (800, 120), (800, 96)], 12)
    with easel.layer(PALE) as pen:
        pen.disc(800, 254, 30, 20)
    easel.beam((800, 230), (800, 980), (30, 470), WARM, 0.5)
    for step in range(3):
        with easel.layer(mix("#5a1c3c", INK, step * 0.28), rims=((GOLD, 0, -3, 0.6),)) as pen:
            pen.box(540 - step * 60, 864 + step * 34, 1060 + step * 60, 900 + step * 34)
    pool(easel, 800, 1000, 640, 90, GOLD, 0.35)
    return easel.finish()


def stage_from_wings():
    """Waiting in the wings while a colleague holds the room."""
    easel = Easel((0, "#210a1e"), (0.6, "#571a49"), (1, "#2a0c26"))
    easel.shine(GLOW, halo(1500, 380, 900, 700), 0.5)
    easel.beam((1180, -160), (900, 800), (30, 240), WARM, 0.95)
    with easel.layer("#331030") as pen:
        pen.poly((0, 1067), (0, 860), (520, 772), (1600, 772), (1600, 1067))
    pool(easel, 905, 828, 400, 74, WARM, 0.8)
    chance = random.Random("bokeh")
    for color in (GOLD, ROSE, PALE, ROSE, GOLD):
        with easel.layer(color, opacity=0.3, mode="screen", blur=1.5) as pen:
            for _ in range(9):
                x, y = chance.uniform(1130, 1560), chance.triangular(470, 750, 720)
                pen.disc(x, y, chance.uniform(5, 24))
    with easel.layer(INK, smooth=2.5, rims=((PALE, 3, -3, 1), (ROSE, 5, 0, 0.5))) as pen:
        person(pen, 905, 836, 430, "talk", "bun")
    with easel.layer(INK, blur=9, opacity=0.6) as pen:
        pen.limb([(905, 838), (760, 930)], [70, 110])
    for x, width, tone in (
        (330, 130, "#4a0f35"),
        (215, 150, "#3a0b2b"),
        (90, 170, "#270720"),
        (-60, 200, INK),
    ):
        with easel.layer(tone, rims=((mix(ROSE, GOLD, 0.4), 5, 0, 0.75),)) as pen:
            pen.poly(
                (x, -5),
                (x + width * 0.8, -5),
                (x + width, 500),
                (x + width * 1.15, 1070),
                (x, 1070),
            )
    with easel.layer("#0d030b", smooth=3, rims=((GOLD, 4, -1, 0.9),)) as pen:
        person(pen, 300, 1130, 760, "stand", "short")
    with easel.layer("#080207") as pen:
        pen.box(1530, -5, 1605, 1070)
    return easel.finish()


SCENES = {
    "two-mics": two_mics,
    "empty-chairs": empty_chairs,
    "front-row": front_row,
    "stage-door": stage_door,
    "stage-from-wings": stage_from_wings,
}
