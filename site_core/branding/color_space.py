"""Color math: sRGB, OKLCH, WCAG 2 contrast and the APCA estimate. Standard library only.

Colors travel as "#rrggbb" strings, so every number is measured on what a browser will paint.
"""

from functools import lru_cache
from math import atan2, cos, degrees, hypot, radians, sin

GAMUT_SLACK = 1e-4
SEARCH_STEPS = 24


def to_rgb(color: str) -> tuple[float, float, float]:
    """The red, green and blue parts of "#rrggbb", each from 0 to 1."""
    return tuple(int(color[at : at + 2], 16) / 255 for at in (1, 3, 5))


def to_hex(rgb) -> str:
    """The nearest "#rrggbb" for three parts from 0 to 1; anything outside is clipped."""
    return "#" + "".join(f"{round(min(1, max(0, part)) * 255):02x}" for part in rgb)


def mixed(color: str, ground: str, share: float) -> str:
    """What `share` of a color over a ground looks like (`color-mix(in srgb, ...)`, an opacity)."""
    parts = zip(to_rgb(color), to_rgb(ground), strict=True)
    return to_hex(share * over + (1 - share) * under for over, under in parts)


def linear(part: float) -> float:
    """Undo the sRGB transfer curve."""
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4


def encoded(part: float) -> float:
    """Apply the sRGB transfer curve."""
    return 12.92 * part if part <= 0.0031308 else 1.055 * part ** (1 / 2.4) - 0.055


@lru_cache(maxsize=4096)
def luminance(color: str) -> float:
    """WCAG 2 relative luminance."""
    red, green, blue = (linear(part) for part in to_rgb(color))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(first: str, second: str) -> float:
    """WCAG 2 contrast ratio, from 1 to 21, in either order."""
    lighter, darker = sorted((luminance(first), luminance(second)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


@lru_cache(maxsize=4096)
def to_oklch(color: str) -> tuple[float, float, float]:
    """Lightness (0 to 1), chroma and hue in degrees."""
    red, green, blue = (linear(part) for part in to_rgb(color))
    long = (0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue) ** (1 / 3)
    medium = (0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue) ** (1 / 3)
    short = (0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue) ** (1 / 3)
    lightness = 0.2104542553 * long + 0.793617785 * medium - 0.0040720468 * short
    a = 1.9779984951 * long - 2.428592205 * medium + 0.4505937099 * short
    b = 0.0259040371 * long + 0.7827717662 * medium - 0.808675766 * short
    return lightness, hypot(a, b), degrees(atan2(b, a)) % 360


def _linear_rgb(lightness: float, chroma: float, hue: float) -> tuple[float, float, float]:
    """OKLCH to linear sRGB, which may lie outside what a screen can show."""
    a, b = chroma * cos(radians(hue)), chroma * sin(radians(hue))
    long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
    medium = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
    short = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3
    return (
        4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short,
        -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short,
        -0.0041960863 * long - 0.7034186147 * medium + 1.707614701 * short,
    )


def _fits(lightness: float, chroma: float, hue: float) -> bool:
    parts = _linear_rgb(lightness, chroma, hue)
    return all(-GAMUT_SLACK <= part <= 1 + GAMUT_SLACK for part in parts)


def from_oklch(lightness: float, chroma: float, hue: float) -> str:
    """The color as hex. Lightness and hue are kept; chroma gives way until sRGB can show it."""
    lightness = min(1, max(0, lightness))
    if not _fits(lightness, chroma, hue):
        low, high = 0.0, chroma
        for _ in range(SEARCH_STEPS):
            middle = (low + high) / 2
            low, high = (middle, high) if _fits(lightness, middle, hue) else (low, middle)
        chroma = low
    return to_hex(encoded(part) for part in _linear_rgb(lightness, chroma, hue))


@lru_cache(maxsize=4096)
def _apca_luminance(color: str) -> float:
    weights = (0.2126729, 0.7151522, 0.072175)
    total = sum(w * part**2.4 for w, part in zip(weights, to_rgb(color), strict=True))
    return total if total > 0.022 else total + (0.022 - total) ** 1.414


def apca(text: str, background: str) -> float:
    """APCA lightness contrast (0.0.98G-4g): about -108 to 106; the sign tells light from dark.

    Advisory. WCAG 2 overrates contrast between dark colors, so dark schemes need a second opinion.
    """
    ink, paper = _apca_luminance(text), _apca_luminance(background)
    if abs(paper - ink) < 0.0005:
        return 0.0
    if paper > ink:
        score = (paper**0.56 - ink**0.57) * 1.14
        return 0.0 if score < 0.1 else (score - 0.027) * 100
    score = (paper**0.65 - ink**0.62) * 1.14
    return 0.0 if score > -0.1 else (score + 0.027) * 100
