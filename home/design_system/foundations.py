"""Colors, type, space and shape of a site, read from what pages are really set with."""

import re
from pathlib import Path

from django.contrib.staticfiles import finders

from site_core.branding.colors import PAIRS, contrast, derive
from site_core.delivery.static import inline_imports

PROPERTY = re.compile(r"--([\w-]+):\s*([^;{}]+);")
FONT_FACE = re.compile(r"@font-face\s*{[^}]*}")
SHAPE = ("radius", "button-radius", "radius-pill", "stroke", "ring", "measure")
FACES = {
    "font-head": "Headings, and words of other people",
    "font-ui": "Menus, buttons, forms, notes",
    "font-prose": "Running text",
}


def read_sheet(name: str) -> str:
    """Return the text of a style sheet as it was written."""
    return Path(finders.find(name)).read_text(encoding="utf-8")


def tokens(theme: str, typeface: str = "") -> dict[str, str]:
    """Return the custom properties of ``theme``: those all share, its type's (or another), its own."""
    shared = PROPERTY.findall(read_sheet("css/tokens.css"))
    own = _theme_layer(f"css/type-{typeface or theme}.css") + _theme_layer(
        f"css/themes/{theme}.css"
    )
    return {name: " ".join(value.split()) for name, value in [*shared, *own]}


def _theme_layer(name: str) -> list[tuple[str, str]]:
    layer = read_sheet(name).partition("@layer theme")[2]
    return PROPERTY.findall(layer.partition("}")[0])


def scale(theme: str, prefix: str) -> list[tuple[str, str]]:
    """Return the steps of a scale (``s`` for space, ``t-`` for type) with their values."""
    pattern = re.compile(rf"{prefix}(\d|[a-z0-9]+)" if prefix == "t-" else r"s\d")
    return [(name, value) for name, value in tokens(theme).items() if pattern.fullmatch(name)]


def shape(theme: str) -> list[tuple[str, str]]:
    """Return what gives a theme its shape."""
    known = tokens(theme)
    return [(name, known[name]) for name in SHAPE if name in known]


def faces(theme: str, typeface: str = "") -> list[tuple[str, str, str]]:
    """Return (property, what it is for, family) of each face."""
    known = tokens(theme, typeface)

    def family(name: str) -> str:
        value = known[name]
        inner = re.fullmatch(r"var\(--([\w-]+)\)", value)
        return family(inner[1]) if inner else value.split(",")[0].strip('"')

    return [(name, purpose, family(name)) for name, purpose in FACES.items()]


def color_roles(brand) -> list[dict]:
    """Return every color role with its value in light and in dark."""
    palette = derive(brand.brand_color, brand.accent_color)
    return [
        {"role": role, "light": light, "dark": palette.dark[role]}
        for role, light in palette.light.items()
    ]


def color_pairs(brand) -> list[dict]:
    """Return every promised pair with its contrast in light and in dark."""
    palette = derive(brand.brand_color, brand.accent_color)
    return [
        {
            "front": front,
            "back": back,
            "least": least,
            "schemes": [_pair(name, roles, front, back) for name, roles in _schemes(palette)],
        }
        for front, back, least in PAIRS
    ]


def _schemes(palette):
    return (("light", palette.light), ("dark", palette.dark))


def _pair(name, roles, front, back) -> dict:
    ratio = contrast(roles[front], roles[back])
    return {"name": name, "front": roles[front], "back": roles[back], "ratio": f"{ratio:.1f}"}


def states_css(theme: str) -> str:
    """Return the theme's style sheet with what happens on hover and focus as classes.

    ``.as-hover`` and ``.as-focus`` look exactly like the real thing, since they are its rules.
    """
    css = inline_imports(f"css/site-{theme}.css", read_sheet)
    css = FONT_FACE.sub("", css)
    css = css.replace(":focus-visible", ".as-focus").replace(":focus", ".as-focus")
    return css.replace(":hover", ".as-hover")
