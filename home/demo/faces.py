"""Portraits without faces: a head and shoulders before a disc of light."""

from functools import partial

from .easel import Easel
from .figures import onlooker

PEOPLE = {
    "face-short": ("short", "#0b6b70", "#d7e34c", "#002d30"),
    "face-curly": ("curly", "#8fc3b5", "#f1f6d0", "#0b4a4e"),
    "face-bun": ("bun", "#d7e34c", "#0b6b70", "#002d30"),
    "face-long": ("long", "#0b4a4e", "#9fd3c7", "#d7e34c"),
}


def portrait(hair: str, ground: str, light: str, figure: str):
    """One person in the middle, where a square cut of the picture keeps them."""
    easel = Easel((0, ground), (1, figure))
    with easel.layer(light) as pen:
        pen.disc(800, 470, 440)
    for x, y in ((170, 150), (1430, 150), (170, 960), (1430, 960)):
        with easel.layer(light, opacity=0.6) as pen:
            pen.disc(x, y, 70)
    with easel.layer(figure, smooth=3, rims=((light, 4, -3, 0.7),)) as pen:
        onlooker(pen, 800, 450, 190, hair)
    return easel.finish()


SCENES = {name: partial(portrait, *colors) for name, colors in PEOPLE.items()}
