"""From the two colors an editor picks to a full set of roles that is readable in both schemes.

Hue is kept, lightness is searched, and every ratio in PAIRS is measured on the final hex value:
7:1 for text (WCAG 2.2, 1.4.6, level AAA), 3:1 for the edges of controls (1.4.11). Nothing an
editor picks is refused; ``color_words.adjustments`` says what was changed.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from hashlib import blake2s
from pathlib import Path

from site_core.branding.color_space import apca, contrast, from_oklch, mixed, to_oklch

__all__ = ["ENGINE", "PAIRS", "Palette", "contrast", "css_declarations", "derive", "parse_hex"]

TEXT, LARGE, EDGE = 7.0, 4.5, 3.0  # LARGE: big type and icons, level AAA as well
# (foreground role, background role, least WCAG 2 contrast)
PAIRS = (
    ("text", "page", TEXT),
    ("text", "tint", TEXT),
    ("text", "highlight", TEXT),
    ("muted", "page", TEXT),
    ("muted", "tint", TEXT),
    ("link", "page", TEXT),
    ("link", "tint", TEXT),
    ("error", "page", TEXT),
    ("error", "tint", TEXT),
    ("on-brand", "brand", TEXT),
    ("on-brand", "brand-hover", TEXT),
    ("on-accent", "accent", TEXT),
    ("on-accent", "accent-hover", TEXT),
    ("on-stage", "stage", TEXT),
    ("on-stage", "stage-2", TEXT),
    ("accent-on-stage", "stage", LARGE),
    ("accent-on-stage", "stage-2", LARGE),
    ("control", "page", EDGE),
    ("control", "tint", EDGE),
    ("brand-edge", "page", EDGE),
    ("brand-edge", "tint", EDGE),
    ("accent-edge", "stage", EDGE),
    ("accent-edge", "stage-2", EDGE),
)

READABLE = 7.05  # aimed at for text; other programs round differently
READABLE_LARGE = 4.6
READABLE_LC = 60
NEUTRAL_CHROMA = 0.006
GRAY_BELOW = 0.02  # a brand with less chroma gets truly gray neutrals
PALING = 2.5  # a darker red is still red, a lighter one is soon a pink
HIGHLIGHT = 0.38  # how much accent lies behind marked words


def _engine() -> str:
    """Return what changes when palettes may come out differently: this source itself."""
    sources = (Path(__file__), Path(__file__).with_name("color_space.py"))
    return blake2s(b"".join(p.read_bytes() for p in sources), digest_size=6).hexdigest()


ENGINE = _engine()


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


@lru_cache(maxsize=256)
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


def _roles(scheme: _Scheme, brand: str, accent: str) -> dict[str, str]:
    _, brand_chroma, hue = to_oklch(brand)
    neutral_chroma = NEUTRAL_CHROMA if brand_chroma > GRAY_BELOW else 0.0

    def neutral(spot):
        return from_oklch(spot[0], neutral_chroma * spot[1], hue)

    def readable(color):
        return _reach(color, grounds, READABLE, READABLE_LC, scheme.goal)

    page, tint = grounds = neutral(scheme.page), neutral(scheme.tint)
    text = neutral(scheme.text)
    stage = from_oklch(scheme.stage, min(brand_chroma, 0.085), hue)
    stage_2 = from_oklch(scheme.stage_2, min(brand_chroma, 0.095), hue)
    fill, voice = _fill(brand), _fill(accent)
    on_fill, on_voice = _text_on(fill, hue), _text_on(voice, hue)
    marked = mixed(voice, page, HIGHLIGHT)
    return {
        "page": page,
        "tint": tint,
        "text": text,
        "muted": readable(neutral(scheme.muted)),
        "line": neutral(scheme.line),
        "control": _reach(neutral(scheme.control), grounds, 3.2, 30, scheme.goal),
        "link": readable(brand),
        "brand": fill,
        "on-brand": on_fill,
        "brand-hover": _hover(fill, on_fill),
        "brand-edge": _reach(fill, grounds, 3.1, 0, scheme.goal),
        "stage": stage,
        "on-stage": from_oklch(0.985, neutral_chroma, hue),
        "stage-2": stage_2,
        "accent": voice,
        "on-accent": on_voice,
        "accent-hover": _hover(voice, on_voice),
        "accent-edge": _reach(voice, (stage, stage_2), 3.1, 0, 1.0),
        "accent-on-stage": _reach(accent, (stage, stage_2), READABLE_LARGE, READABLE_LC, 1.0),
        "highlight": _reach(marked, (text,), READABLE, 0, 1 - scheme.goal),
        "error": readable(from_oklch(0.5, 0.19, 27)),
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


def _fill(color: str) -> str:
    """The color, or the nearest of its hue on which black or white text reads well.

    Between them lies a gap where neither does (luminance .10 to .30): a color in it moves to the
    closer edge. It is the same in both schemes, so that a button is always the brand's.
    """
    lightness = to_oklch(color)[0]
    lighter = _reach(color, ("#000000",), READABLE, 0, 1.0)
    darker = _reach(color, ("#ffffff",), READABLE, 0, 0.0)
    up, down = to_oklch(lighter)[0] - lightness, lightness - to_oklch(darker)[0]
    return lighter if up * PALING <= down else darker


def _text_on(fill: str, hue: float) -> str:
    """Tinted ink or paper where that is readable, otherwise black or white; one of them is."""
    tinted = from_oklch(0.2, 0.03, hue), from_oklch(0.99, 0.005, hue)
    for options in (tinted, ("#000000", "#ffffff")):
        best = max(options, key=lambda option: contrast(option, fill))
        if contrast(best, fill) >= READABLE:
            break
    return best


def _hover(fill: str, text: str) -> str:
    """A visible step away from the text color, or towards it when there is no room left."""
    lightness, chroma, hue = to_oklch(fill)
    away = 0.06 if to_oklch(text)[0] < lightness else -0.06
    for step in (away, -away, -3 * away):  # black needs the longest step to show at all
        candidate = from_oklch(lightness + step, chroma, hue)
        if contrast(candidate, text) >= READABLE and contrast(candidate, fill) > 1.05:
            return candidate
    return fill
