"""The Quad palette, and the discs and passers-by its scenes share."""

from .easel import halo, mix
from .figures import person

PAPER, SKY, MIST, GRAY = "#f8fcfc", "#cfe9e8", "#a9d0d1", "#84a9ac"
TEAL, DEEP, NIGHT = "#0b6b70", "#004144", "#002d30"
CITRON, PALE, SAND = "#d7e34c", "#eef3b4", "#f3ead3"
LAWN, LEAF = mix(CITRON, "#8fcab0", 0.55), mix(TEAL, CITRON, 0.28)
DAY = ((0, "#b9e0e1"), (0.7, "#eef8f5"), (1, PAPER))


def discs(easel, *spots) -> None:
    """Overlapping translucent discs: (color, x, y, radius, opacity)."""
    for color, x, y, radius, opacity in spots:
        with easel.layer(color, opacity=opacity) as pen:
            pen.disc(x, y, radius)


def walkers(easel, *people) -> None:
    """Figures with long morning shadows: (color, x, foot, height, pose, hair, flip, skirt)."""
    for color, x, foot, height, pose, hair, flip, skirt in people:
        with easel.layer(NIGHT, opacity=0.16) as pen:
            pen.limb(
                [(x, foot), (x - height * 0.75, foot + height * 0.2)], [height * 0.1, height * 0.22]
            )
        with easel.layer(color, smooth=max(1.5, height / 160)) as pen:
            person(pen, x, foot, height, pose, hair, flip, skirt)


def street_lamp(easel, x, foot, height) -> None:
    """A globe on a post, and the light it drops on the path."""
    radius = height * 0.07
    top = foot - height
    easel.shine(CITRON, halo(x, top, radius * 5.5), 0.55)
    easel.shine(CITRON, halo(x, foot, height * 0.5, height * 0.1), 0.35)
    with easel.layer("#001113") as pen:
        pen.limb([(x, foot), (x, top + radius)], [height * 0.03, height * 0.02])
    with easel.layer(PALE) as pen:
        pen.disc(x, top, radius)
