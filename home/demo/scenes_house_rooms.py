"""House Lights, off the stage: the rooms where a show is written and where people talk."""

from .easel import HEIGHT, WIDTH, Easel, gradient, halo, mix
from .figures import person
from .props import chair
from .stage import GLOW, GOLD, INK, PALE, PLUM, ROSE, WARM, pool


def table_read():
    """A company reads a new script around one lamp."""
    easel = Easel((0, "#1c0819"), (0.6, "#43163c"), (1, "#230a1f"))
    easel.shine(GOLD, halo(800, 560, 980, 620), 0.62)
    easel.shine(WARM, halo(800, 400, 460, 380), 0.6)
    easel.beam((800, 210), (800, 860), (60, 560), WARM, 0.5)
    _lamp(easel, 800, 210)
    with easel.layer("#3a1028", smooth=3, rims=((PALE, 2, -3, 0.9), (PALE, -2, -3, 0.6))) as pen:
        person(pen, 640, 960, 590, "sit-front", "long")
        person(pen, 962, 960, 590, "sit-front", "curly")
    rims = ((WARM, 0, -3, 0.8),)
    with easel.layer("#1c0716", smooth=3, rims=((WARM, 4, -2, 0.95),)) as pen:
        person(pen, 330, 1010, 640, "sit-talk", "bun")
        person(pen, 130, 1040, 660, "sit", "scarf")
    with easel.layer("#1c0716", smooth=3, rims=((WARM, -4, -2, 0.95),)) as pen:
        person(pen, 1270, 1010, 640, "sit", "short", flip=True)
        person(pen, 1475, 1040, 660, "sit-talk", "long", flip=True)
    with easel.layer(
        gradient((0.2, "#6d2a3f"), (0.5, "#e8a04a"), (0.8, "#6d2a3f"), sideways=True)
    ) as pen:
        pen.poly((380, 762), (1220, 762), (1330, 836), (270, 836))
    with easel.layer("#2a0d1f", rims=rims) as pen:
        pen.box(270, 835, 1330, 866)
        pen.box(330, 860, 362, 1070)
        pen.box(1238, 860, 1270, 1070)
    with easel.layer(PALE) as pen:
        for x, y, tilt in ((470, 808, -18), (640, 782, -8), (950, 782, 8), (1110, 808, 18)):
            pen.poly(
                (x - 62, y + 12), (x + 50, y + 12), (x + 58 - tilt, y - 12), (x - 46 - tilt, y - 12)
            )
    with easel.layer(ROSE) as pen:
        pen.box(776, 776, 822, 816, 6)
        pen.ring(826, 794, 12, 6)
    return easel.finish()


def notebook_and_pen():
    """An open notebook and a pen in the light of a window, not a word written yet."""
    easel = Easel((0, "#4a183f"), (1, "#2a0d25"))
    for plank in range(5):
        with easel.layer(INK, opacity=0.35) as pen:
            pen.box(0, plank * 236 + 60, WIDTH, plank * 236 + 64)
    easel.shine(WARM, halo(700, 420, 1250, 900), 0.5)
    with easel.layer(INK, blur=22, opacity=0.75) as pen:
        pen.poly((300, 330), (1290, 215), (1415, 905), (385, 1010))
    for page, sheen in (((298, 300), "left"), ((760, 248), "right")):
        _page(easel, page, sheen)
    with easel.layer(ROSE) as pen:
        pen.poly((1060, 218), (1092, 214), (1104, 320), (1090, 306), (1073, 324))
    with easel.layer(INK, blur=9, opacity=0.55) as pen:
        pen.limb([(842, 850), (1262, 440)], [10, 40])
    for color, ends, widths in (
        (GOLD, ((868, 792), (1230, 412)), (30, 36)),
        (PLUM, ((1180, 464), (1250, 391)), (38, 36)),
        ("#2a0d25", ((836, 826), (868, 792)), (5, 28)),
        (PALE, ((1176, 469), (1182, 462)), (42, 42)),
    ):
        with easel.layer(color, rims=((PALE, -2, -3, 0.7),)) as pen:
            pen.limb(ends, widths)
    _cup(easel, 1440, 260)
    _panes(easel)
    return easel.finish()


def two_chairs_talking():
    """Two people facing each other, each in a light of their own; the lights overlap."""
    easel = Easel((0, "#260a22"), (0.7, "#3d1338"), (1, "#1f091b"))
    for x, color in ((600, GOLD), (1000, GLOW)):
        easel.shine(color, halo(x, 500, 640, 640), 0.35)
        with easel.layer(color, opacity=0.78, mode="screen", blur=2) as pen:
            pen.disc(x, 480, 372)
    with easel.layer(gradient((0.72, "#52194a"), (1, "#1f091b"))) as pen:
        pen.box(0, 812, WIDTH, HEIGHT)
    pool(easel, 800, 872, 640, 80, WARM, 0.55)
    with easel.layer(INK, blur=8, opacity=0.6) as pen:
        pen.disc(560, 896, 190, 22)
        pen.disc(1040, 896, 190, 22)
    with easel.layer(INK, rims=((WARM, 2, -3, 0.7),)) as pen:
        chair(pen, 500, 890, 330)
        chair(pen, 1100, 890, 330, flip=True)
    with easel.layer("#1c0716", smooth=3, rims=((PALE, 3, -2, 0.8),)) as pen:
        person(pen, 492, 892, 585, "sit-talk", "curly")
    with easel.layer("#1c0716", smooth=3, rims=((PALE, -3, -2, 0.8),)) as pen:
        person(pen, 1108, 892, 585, "sit", "long", flip=True)
    return easel.finish()


def doorway_light():
    """A door open on a lit room, and someone in it, coming to join."""
    easel = Easel((0, "#16060f"), (0.68, "#35102f"), (1, "#1c0819"))
    with easel.layer(gradient((0.7, "#2a0c25"), (1, "#16060f"))) as pen:
        pen.box(0, 770, WIDTH, HEIGHT)
    easel.shine(GOLD, halo(880, 480, 820, 760), 0.55)
    with easel.layer(gradient((0.7, WARM), (1, "#8a3a3c")), blur=5, opacity=0.9) as pen:
        pen.poly((724, 770), (1036, 770), (1010, 1120), (180, 1120))
    with easel.layer("#0f040c") as pen:
        pen.box(700, 166, 1060, 774)
    with easel.layer(gradient((0.17, GOLD), (0.5, PALE), (0.73, "#fff6df"))) as pen:
        pen.box(722, 188, 1038, 770)
    with easel.layer(mix(PLUM, ROSE, 0.35), rims=((PALE, -3, 0, 0.9),)) as pen:
        pen.poly((1038, 188), (1228, 130), (1228, 850), (1038, 770))
    with easel.layer(INK, opacity=0.3) as pen:
        pen.poly((1070, 236), (1196, 205), (1196, 455), (1070, 450))
        pen.poly((1070, 500), (1196, 506), (1196, 770), (1070, 730))
    with easel.layer(GOLD) as pen:
        pen.disc(1206, 486, 11)
    easel.shine(WARM, halo(880, 470, 420, 440), 0.35)
    with easel.layer(INK, blur=8, opacity=0.6) as pen:
        pen.limb([(872, 790), (640, 1090)], [70, 190])
    with easel.layer("#240a1e", smooth=3, rims=((PALE, 3, -2, 0.8), (GOLD, -3, -2, 0.8))) as pen:
        person(pen, 880, 800, 500, "walk", "bun", flip=True)
    with easel.layer("#4a1740", rims=((GOLD, 4, -2, 0.8),)) as pen:
        chair(pen, 330, 940, 330)
        chair(pen, 130, 1010, 360)
    return easel.finish()


def _lamp(easel, x, y) -> None:
    """A pendant lamp."""
    easel.shine(WARM, halo(x, y + 10, 300, 200), 0.7)
    with easel.layer(INK, rims=((PALE, 0, 3, 0.9),)) as pen:
        pen.box(x - 3, -10, x + 3, y - 70)
        pen.poly((x - 24, y - 76), (x + 24, y - 76), (x + 120, y), (x - 120, y))
    with easel.layer("#fff3d8") as pen:
        pen.disc(x, y, 104, 13)


def _page(easel, corner, side) -> None:
    """One page of the notebook, ruled."""
    x, y = corner
    edges = [(x, y), (x + 462, y - 54), (x + 548, y + 610), (x + 86, y + 664)]
    stops = (
        ((0, "#f3d9ae"), (0.5, "#fff4dc"))
        if side == "left"
        else ((0.4, "#e9c795"), (0.62, "#fff0d2"))
    )
    with easel.layer(gradient(*stops, sideways=True)) as pen:
        pen.poly(*edges)
    with easel.layer(mix(ROSE, PLUM, 0.3), opacity=0.35) as pen:
        for rule in range(1, 13):
            down = rule / 13.4
            left = x + 86 * down + 26, y + 664 * down - 3
            pen.line([left, (left[0] + 412, left[1] - 48)], 2.4)


def _cup(easel, x, y) -> None:
    """A cup of coffee from above."""
    with easel.layer(INK, blur=16, opacity=0.7) as pen:
        pen.disc(x + 26, y + 34, 136)
    for radius, color in ((132, "#8a2f63"), (104, PALE), (88, "#3a1418")):
        with easel.layer(color, rims=((PALE, -3, -4, 0.5),)) as pen:
            pen.disc(x, y, radius)
    with easel.layer(GOLD, opacity=0.5, blur=3) as pen:
        pen.ring(x, y, 70, 6, 190, 260)


def _panes(easel) -> None:
    """Window light falling across the desk, barred by its frame."""
    with easel.layer(WARM, blur=10, opacity=0.22, mode="screen") as pen:
        for column in range(2):
            for row in range(2):
                x, y = -60 + column * 520 + row * 190, -40 + row * 520 - column * 40
                pen.poly((x, y), (x + 470, y - 40), (x + 650, y + 440), (x + 180, y + 480))


SCENES = {
    "table-read": table_read,
    "notebook-and-pen": notebook_and_pen,
    "two-chairs-talking": two_chairs_talking,
    "doorway-light": doorway_light,
}
