"""Quad, indoors: the library and a notice board."""

import random

from .daylight import CITRON, DEEP, GRAY, LAWN, LEAF, MIST, NIGHT, PALE, PAPER, SAND, TEAL, discs
from .easel import HEIGHT, WIDTH, Easel, gradient, mix
from .figures import person
from .props import leafy


def library_window():
    """A reader at the tall library window."""
    easel = Easel((0, NIGHT), (1, DEEP))
    outside = _arch_view()
    with easel.layer(outside) as pen:
        _arch(pen, 800, 470, 400, 870)
    with easel.layer(NIGHT) as pen:
        for x in (600, 800, 1000):
            pen.box(x - 7, 60, x + 7, 870)
        for y in (470, 670):
            pen.box(400, y - 7, 1200, y + 7)
        pen.ring(800, 470, 416, 26, 180, 360)
        pen.box(384, 470, 410, 880)
        pen.box(1190, 470, 1216, 880)
        pen.ink = 0
        pen.box(411, 871, 1189, 900)
    with easel.layer(NIGHT) as pen:
        pen.ring(800, 470, 214, 12, 180, 360)
    for left in (0, 1262):
        _shelves(easel, left)
    with easel.layer(gradient((0.8, "#0d5d62"), (1, NIGHT))) as pen:
        pen.box(0, 872, WIDTH, HEIGHT)
    with easel.layer(PALE, opacity=0.22) as pen:
        pen.poly((480, 880), (1120, 880), (1300, 1067), (240, 1067))
    with easel.layer("#001113", smooth=2.5, rims=((CITRON, 3, -3, 0.7),)) as pen:
        person(pen, 690, 990, 560, "sit", "curly")
    with easel.layer("#001113", smooth=2.5, rims=((CITRON, -3, -3, 0.7),)) as pen:
        person(pen, 1120, 985, 540, "stand", "scarf", flip=True, skirt=True)
    with easel.layer("#001113", rims=((PALE, 0, -3, 0.6),)) as pen:
        pen.box(608, 846, 770, 862, 4)
        pen.box(620, 858, 634, 992)
        pen.box(742, 858, 756, 992)
        pen.box(780, 792, 1040, 808, 3)
        pen.box(800, 804, 818, 1000)
        pen.box(1000, 804, 1018, 1000)
    with easel.layer(PAPER) as pen:
        pen.poly((800, 788), (866, 740), (880, 748), (880, 790))
        pen.poly((950, 786), (884, 740), (880, 748), (880, 790))
    with easel.layer(TEAL) as pen:
        pen.box(950, 768, 1030, 780, 2)
        pen.box(956, 756, 1024, 768, 2)
    with easel.layer(CITRON) as pen:
        pen.box(944, 780, 1034, 792, 2)
    return easel.finish(4)


def bulletin_board():
    """A crowded notice board: shapes and colors, no words."""
    easel = Easel((0, "#0f7a7f"), (1, DEEP))
    with easel.layer(NIGHT, blur=18, opacity=0.6) as pen:
        pen.box(120, 110, 1510, 1000)
    with easel.layer(NIGHT) as pen:
        pen.box(96, 70, 1504, 980, 14)
    with easel.layer(gradient((0, SAND), (1, "#e2d5b0"))) as pen:
        pen.box(126, 100, 1474, 950, 4)
    sheets = (
        (180, 150, 300, 380, CITRON, "sun"),
        (520, 140, 260, 330, PAPER, "rules"),
        (820, 160, 330, 250, TEAL, "talk"),
        (1190, 150, 240, 320, PALE, "hills"),
        (190, 560, 260, 330, MIST, "talk"),
        (490, 510, 330, 390, DEEP, "moons"),
        (860, 450, 260, 440, PAPER, "hills"),
        (1160, 510, 270, 210, CITRON, "rules"),
        (1180, 760, 240, 150, GRAY, "sun"),
    )
    for place, (x, y, width, height, color, motif) in enumerate(sheets):
        _sheet(easel, x, y, width, height, color, motif)
        with easel.layer(NIGHT, blur=3, opacity=0.4) as pen:
            pen.disc(x + width / 2 + 5, y + 22, 13)
        with easel.layer((TEAL, CITRON, NIGHT)[place % 3], rims=((PAPER, -2, -3, 0.8),)) as pen:
            pen.disc(x + width / 2, y + 16, 13)
    return easel.finish(4)


def _arch(pen, x, spring, radius, foot) -> None:
    pen.disc(x, spring, radius)
    pen.box(x - radius, spring, x + radius, foot)


def _arch_view():
    """What is seen through the library window."""
    view = Easel((0, "#b9e0e1"), (0.8, "#f4fbf8"))
    discs(
        view,
        (CITRON, 960, 350, 210, 1),
        (PAPER, 1120, 250, 130, 0.6),
        (MIST, 560, 330, 220, 0.7),
        (GRAY, 700, 620, 240, 0.35),
    )
    with view.layer(LAWN) as pen:
        pen.disc(700, 980, 700, 270)
    leafy(view, 520, 800, 460, LEAF, DEEP, TEAL)
    leafy(view, 1110, 830, 360, LEAF, DEEP, TEAL)
    return view.image


def _shelves(easel, left) -> None:
    chance = random.Random(f"books-{left}")
    with easel.layer("#00191b") as pen:
        pen.box(left - 10, 40, left + 348, 1010)
    for shelf in range(5):
        base, x = 210 + shelf * 186, left + 22
        while x < left + 300:
            width, height = chance.randint(14, 34), chance.randint(96, 146)
            color = chance.choice((TEAL, GRAY, MIST, DEEP, CITRON, TEAL, SAND, "#0f7f83"))
            with easel.layer(mix(color, NIGHT, 0.28)) as pen:
                pen.box(x, base - height, x + width, base, 2)
            x += width + 3 + (chance.random() < 0.12) * 34
        with easel.layer("#0a4f53") as pen:
            pen.box(left - 10, base, left + 348, base + 12)


def _sheet(easel, x, y, width, height, color, motif) -> None:
    """One pinned sheet with an abstract motif."""
    with easel.layer(NIGHT, blur=6, opacity=0.35) as pen:
        pen.box(x + 8, y + 12, x + width + 8, y + height + 12, 3)
    paper = Easel((0, color))
    ink, light = (CITRON, MIST) if color in (TEAL, DEEP) else (TEAL, GRAY)
    middle = x + width / 2
    if motif == "sun":
        discs(
            paper,
            (ink, middle, y + height, width * 0.42, 1),
            (DEEP, x + width, y + height * 0.5, width * 0.3, 0.8),
        )
    elif motif == "talk":
        discs(
            paper,
            (ink, middle - width * 0.14, y + height / 2, width * 0.25, 1),
            (light, middle + width * 0.14, y + height / 2, width * 0.25, 0.85),
        )
    elif motif == "moons":
        discs(
            paper,
            *(
                (
                    mix(CITRON, TEAL, step / 4),
                    middle,
                    y + height * 0.56,
                    width * (0.44 - step * 0.09),
                    1,
                )
                for step in range(5)
            ),
        )
    elif motif == "hills":
        discs(
            paper,
            (MIST, x + width * 0.3, y + height, width * 0.6, 1),
            (CITRON, x + width * 0.7, y + height * 0.34, width * 0.17, 1),
            (TEAL, x + width, y + height * 1.1, width * 0.7, 0.9),
        )
    with paper.layer(ink) as pen:
        for rule in range(6 if motif == "rules" else 0):
            pen.box(
                x + 34,
                y + 62 + rule * 40,
                x + width - (34 if rule % 3 else 96),
                y + 72 + rule * 40,
                5,
            )
    with easel.layer(paper.image) as pen:
        pen.box(x, y, x + width, y + height, 3)


SCENES = {
    "library-window": library_window,
    "bulletin-board": bulletin_board,
}
