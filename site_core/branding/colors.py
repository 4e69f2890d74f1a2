"""From the two colors an editor picks to a full set of roles that is readable in both schemes.

Hue is kept, lightness is searched, and every ratio in PAIRS is measured on the final hex value.
Nothing an editor picks is refused; `adjustments` says in words what was changed.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from .color_space import apca, contrast, from_oklch, to_oklch

__all__ = ["PAIRS", "Palette", "adjustments", "contrast", "css_declarations", "derive", "parse_hex"]

# (foreground role, background role, least WCAG 2 contrast)
PAIRS = (
    ("text", "page", 7.0),
    ("text", "tint", 7.0),
    ("muted", "page", 4.5),
    ("muted", "tint", 4.5),
    ("link", "page", 4.5),
    ("link", "tint", 4.5),
    ("error", "page", 4.5),
    ("error", "tint", 4.5),
    ("control", "page", 3.0),
    ("control", "tint", 3.0),
    ("brand", "page", 3.0),
    ("on-brand", "brand", 4.5),
    ("on-brand", "brand-hover", 4.5),
    ("on-stage", "stage", 7.0),
    ("on-stage", "stage-2", 7.0),
    ("on-accent", "accent", 4.5),
    ("accent-on-stage", "stage", 4.5),
    ("accent-on-stage", "stage-2", 4.5),
)

READABLE = 5.0  # aimed at for text; PAIRS promises a little less
READABLE_ON_STAGE = 4.6
READABLE_LC = 60
NEUTRAL_CHROMA = 0.006
GRAY_BELOW = 0.02  # a brand with less chroma gets truly gray neutrals


@dataclass(frozen=True)
class Palette:
    """Role name to "#rrggbb", once for the light scheme and once for the dark one."""

    light: Mapping[str, str]
    dark: Mapping[str, str]


@dataclass(frozen=True)
class _Scheme:
    """Where the neutrals of one scheme sit, and which way its text moves to gain contrast."""

    goal: float  # lightness that text moves towards: 0 is black, 1 is white
    page: tuple[float, float]  # lightness, multiple of the neutral chroma
    tint: tuple[float, float]
    text: tuple[float, float]
    muted: tuple[float, float]
    line: tuple[float, float]
    control: tuple[float, float]
    stage: float
    stage_2: float


LIGHT = _Scheme(
    goal=0.0,
    page=(0.988, 0.6),
    tint=(0.955, 1.6),
    text=(0.235, 4),
    muted=(0.50, 3),
    line=(0.87, 2),
    control=(0.62, 3),
    stage=0.27,
    stage_2=0.34,
)
DARK = _Scheme(
    goal=1.0,
    page=(0.185, 3),
    tint=(0.235, 3.6),
    text=(0.935, 1),
    muted=(0.74, 3),
    line=(0.36, 3),
    control=(0.52, 3),
    stage=0.245,
    stage_2=0.315,
)


def parse_hex(value: str) -> str:
    """The usual spellings (#abc, AABBCC) as "#aabbcc"; anything else is a ValueError."""
    digits = value.strip().removeprefix("#").lower()
    if re.fullmatch(r"[0-9a-f]{3}", digits):
        digits = "".join(digit * 2 for digit in digits)
    if not re.fullmatch(r"[0-9a-f]{6}", digits):
        message = f"“{value}” is not a color code. Write # and six digits or letters a–f: #5D1A55."
        raise ValueError(message)
    return f"#{digits}"


def derive(brand: str, accent: str) -> Palette:
    """Every role for both schemes. Any two valid colors give a palette that satisfies PAIRS."""
    brand, accent = parse_hex(brand), parse_hex(accent)
    return Palette(_roles(LIGHT, brand, accent), _roles(DARK, brand, accent))


def css_declarations(palette: Palette) -> str:
    """The palette as one :root rule of custom properties."""
    declarations = []
    for role, light in palette.light.items():
        dark = palette.dark[role]
        value = light if light == dark else f"light-dark({light},{dark})"
        declarations.append(f"--{role}:{value}")
    return f":root{{{';'.join(declarations)}}}"


def adjustments(brand: str, accent: str, palette: Palette) -> list[str]:
    """What had to change to keep the site readable, as sentences for the editor."""
    brand, accent = parse_hex(brand), parse_hex(accent)
    sentences = []
    for roles, page in ((palette.light, "the page"), (palette.dark, "the dark page")):
        sentences += _link_sentences(brand, roles, page)
    shift = _accent_shift(accent, palette)
    return [*sentences, shift] if shift else sentences


def _roles(scheme: _Scheme, brand: str, accent: str) -> dict[str, str]:
    _, brand_chroma, hue = to_oklch(brand)
    neutral_chroma = NEUTRAL_CHROMA if brand_chroma > GRAY_BELOW else 0.0

    def neutral(spot):
        return from_oklch(spot[0], neutral_chroma * spot[1], hue)

    def readable(color, backgrounds):
        return _reach(color, backgrounds, READABLE, READABLE_LC, scheme.goal)

    page, tint = grounds = neutral(scheme.page), neutral(scheme.tint)
    stage = from_oklch(scheme.stage, min(brand_chroma, 0.085), hue)
    stage_2 = from_oklch(scheme.stage_2, min(brand_chroma, 0.095), hue)
    fill = brand if contrast(brand, page) >= 3 else _reach(brand, grounds, 3.1, 0, scheme.goal)
    on_fill = _text_on(fill, hue)
    return {
        "page": page,
        "tint": tint,
        "text": neutral(scheme.text),
        "muted": readable(neutral(scheme.muted), grounds),
        "line": neutral(scheme.line),
        "control": _reach(neutral(scheme.control), grounds, 3.2, 30, scheme.goal),
        "link": readable(brand, grounds),
        "brand": fill,
        "on-brand": on_fill,
        "brand-hover": _hover(fill, on_fill),
        "stage": stage,
        "on-stage": from_oklch(0.985, neutral_chroma, hue),
        "stage-2": stage_2,
        "accent": accent,
        "on-accent": _text_on(accent, hue),
        "accent-on-stage": _reach(accent, (stage, stage_2), READABLE_ON_STAGE, READABLE_LC, 1.0),
        "error": readable(from_oklch(0.5, 0.19, 27), grounds),
    }


def _reach(color: str, backgrounds, ratio: float, lc: float, goal: float) -> str:
    """The color, its lightness moved towards `goal` no further than both tests ask for."""

    def passes(candidate):
        return all(
            contrast(candidate, ground) >= ratio and abs(apca(candidate, ground)) >= lc
            for ground in backgrounds
        )

    if passes(color):
        return color
    lightness, chroma, hue = to_oklch(color)
    failing, passing = lightness, goal
    for _ in range(24):
        middle = (failing + passing) / 2
        if passes(from_oklch(middle, chroma, hue)):
            passing = middle
        else:
            failing = middle
    found = from_oklch(passing, chroma, hue)
    return found if passes(found) else from_oklch(goal, 0, 0)


def _text_on(fill: str, hue: float) -> str:
    """Tinted ink or paper where that is readable, otherwise black or white, which always is."""
    tinted = from_oklch(0.2, 0.03, hue), from_oklch(0.99, 0.005, hue)
    for options in (tinted, ("#000000", "#ffffff")):
        best = max(options, key=lambda option: contrast(option, fill))
        if contrast(best, fill) >= 4.5:
            break
    return best


def _hover(fill: str, text: str) -> str:
    """A visible step away from the text color, or towards it when there is no room left."""
    lightness, chroma, hue = to_oklch(fill)
    away = 0.06 if to_oklch(text)[0] < lightness else -0.06
    for step in (away, -away, -3 * away):  # black needs the longest step to show at all
        candidate = from_oklch(lightness + step, chroma, hue)
        if contrast(candidate, text) >= 4.5 and contrast(candidate, fill) > 1.05:
            return candidate
    return fill


def _link_sentences(brand: str, roles: Mapping[str, str], page: str) -> list[str]:
    link, fill = roles["link"], roles["brand"]
    if link == brand:
        return []
    sentence = (
        f"{_problem(brand, (roles['page'], roles['tint']), page)} "
        f"Links use {link.upper()} ({_ratio(link, roles['page'])})."
    )
    if fill != brand:
        return [f"{sentence} Buttons use {fill.upper()}."]
    tone = "dark" if to_oklch(roles["on-brand"])[0] < 0.5 else "light"
    return [f"{sentence} Buttons keep your color with {tone} text."]


def _problem(color: str, grounds: tuple[str, str], place: str, least: float = READABLE) -> str:
    """Why a color could not be used for text, by the first test it fails."""
    name = color.upper()
    if contrast(color, grounds[0]) < least:
        return f"{name} reads {_ratio(color, grounds[0])} on {place}."
    if contrast(color, grounds[1]) < least:
        return f"{name} reads {_ratio(color, grounds[1])} on shaded parts of {place}."
    return f"{name} reads {_ratio(color, grounds[0])} on {place} but still looks faint there."


def _accent_shift(accent: str, palette: Palette) -> str:
    """How the accent was lightened for the stage band; "" when both schemes keep it."""
    roles = palette.light if palette.light["accent-on-stage"] != accent else palette.dark
    shifted = roles["accent-on-stage"]
    if shifted == accent:
        return ""
    grounds = roles["stage"], roles["stage-2"]
    problem = _problem(accent, grounds, "the stage", READABLE_ON_STAGE)
    return f"{problem} Accents there use {shifted.upper()} ({_ratio(shifted, roles['stage'])})."


def _ratio(first: str, second: str) -> str:
    return f"{contrast(first, second):.1f}:1"
