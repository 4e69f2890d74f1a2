"""Three looks to start from, as different as a theatre, a campus and a base."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Preset:
    """A look: the theme and type it is drawn in, and its colors."""

    theme: str
    brand: str
    accent: str
    name: str
    mood: str
    sample: str


PRESETS = (
    Preset(
        "house-lights",
        "#5d1a55",
        "#f7b32b",
        "Theatre",
        "Warm light in a dark room, just before somebody speaks.",
        "The lights go down",
    ),
    Preset(
        "quad",
        "#00595e",
        "#d7e34c",
        "Campus",
        "Daylight on the grass: friendly, round and quick.",
        "Ten to the hour",
    ),
    Preset(
        "muster",
        "#3f4d26",
        "#f2893b",
        "Base",
        "A field manual: plain, ruled and square.",
        "Read this first",
    ),
)
# The colors each theme was drawn with: (brand, accent).
COLORS = {preset.theme: (preset.brand, preset.accent) for preset in PRESETS}
