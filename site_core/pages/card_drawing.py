"""Draws the card shown when a page is shared: its title, in its site's brand. Knows no page."""

from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from io import BytesIO

from fontTools.ttLib import TTFont
from PIL import Image, ImageDraw, ImageFont

from site_core.branding.colors import derive
from site_core.pages.card_motifs import HEIGHT, SIZE, WIDTH, mix, motif

MARGIN = 72
COLUMN = 780  # what the motif leaves to the words
LARGEST, SMALLEST, LINES = 96, 40, 5
MOST_BYTES = 80 * 1024
# The themes' own faces: package, file, position in the design space; see branding.fonts.
FACES = {
    "house-lights": ("fontpkg_bricolage_grotesque", "BricolageGrotesque[opsz,wdth,wght].ttf",
                     {"opsz": 28, "wdth": 100}),
    "quad": ("fontpkg_figtree", "Figtree[wght].ttf", {}),
    "muster": ("fontpkg_archivo", "Archivo[wdth,wght].ttf", {"wdth": 85}),
}  # fmt: skip
WEIGHTS = {"house-lights": 700, "quad": 800, "muster": 800}


@dataclass(frozen=True)
class Design:
    """Everything drawn on a card."""

    title: str
    kind: str
    site_name: str
    theme: str
    brand_color: str
    accent_color: str
    logo: bytes = b""
    cue: int = 1


@lru_cache
def _face(theme: str) -> tuple[bytes, tuple[str, ...], frozenset[int]]:
    """Return the font of a theme, the order of its axes, and the characters it has."""
    package, name, _ = FACES[theme]
    content = (files(package) / "files" / name).read_bytes()
    with TTFont(BytesIO(content), lazy=True) as font:
        axes = tuple(axis.axisTag for axis in font["fvar"].axes)
        return content, axes, frozenset(font.getBestCmap())


def _font(theme: str, size: int, weight: int) -> ImageFont.FreeTypeFont:
    content, axes, _ = _face(theme)
    font = ImageFont.truetype(BytesIO(content), size, layout_engine=ImageFont.Layout.BASIC)
    place = {**FACES[theme][2], "wght": weight}
    font.set_variation_by_axes([place[tag] for tag in axes])
    return font


def writable(theme: str, text: str) -> str:
    """Return ``text`` on one line, or ``""`` if the theme's face lacks a letter of it."""
    text = " ".join("".join(c for c in text if c.isprintable() or c.isspace()).split())
    missing = {ord(c) for c in text} - _face(theme)[2]
    return "" if any(chr(point).isalnum() for point in missing) else text


def wrap(text: str, font, width: int) -> list[str]:
    """Return ``text`` in lines no wider than ``width``; what is too long for a line is broken."""
    lines = [""]
    for word in text.split():
        longer = f"{lines[-1]} {word}".strip()
        if font.getlength(longer) <= width:
            lines[-1] = longer
            continue
        if lines[-1]:
            lines.append("")
        for character in word:
            if font.getlength(lines[-1] + character) > width:
                lines.append("")
            lines[-1] += character
    return lines


def fit(text: str, theme: str) -> tuple[ImageFont.FreeTypeFont, list[str]]:
    """Return the largest font in which the title has room, and its lines; the rest is cut."""
    for size in range(LARGEST, SMALLEST - 1, -4):
        font = _font(theme, size, WEIGHTS[theme])
        lines = wrap(text, font, COLUMN)
        if len(lines) * size * 1.12 <= 340 and len(lines) <= LINES:
            return font, lines
    lines = lines[:LINES]
    while lines[-1] and font.getlength(f"{lines[-1]}…") > COLUMN:
        lines[-1] = lines[-1][:-1]
    return font, [*lines[:-1], f"{lines[-1].rstrip(' ,.;:–-')}…"]


def _mark(card: Image.Image, design: Design, colors, top: int) -> int:
    """Draw the logo, or the built-in mark of two voices; return where the name may begin."""
    if design.logo:
        try:
            with Image.open(BytesIO(design.logo)) as file:
                logo = file.convert("RGBA")
        except (OSError, ValueError):  # a file nobody can read: the built-in mark will do
            logo = None
        if logo:
            logo.thumbnail((360, 64))
            plate = (MARGIN - 12, top - 10, MARGIN + logo.width + 12, top + logo.height + 10)
            ImageDraw.Draw(card).rounded_rectangle(plate, 6, fill="#ffffff")
            card.paste(logo, (MARGIN, top), logo)
            return MARGIN + logo.width + 32
    large = Image.new("RGBA", (76 * 4, 56 * 4))
    voice, answer = Image.new("RGBA", large.size), Image.new("RGBA", large.size)
    ImageDraw.Draw(voice).ellipse((0, 0, 180, 180), fill=colors["accent-on-stage"])
    soft = (*mix(colors["brand"], "#ffffff", 0.5), 215)
    ImageDraw.Draw(answer).ellipse((112, 0, 292, 180), fill=soft)
    large = Image.alpha_composite(voice, answer)
    mark = large.resize((76, 56), Image.Resampling.LANCZOS)
    card.paste(mark, (MARGIN, top), mark)
    return MARGIN + 92


def draw(design: Design) -> bytes:
    """Return the card as a JPEG of at most ``MOST_BYTES``."""
    theme = design.theme if design.theme in FACES else "house-lights"
    colors = derive(design.brand_color, design.accent_color).light
    card = motif(theme, colors, design.cue)
    pen = ImageDraw.Draw(card)
    site, kind = writable(theme, design.site_name), writable(theme, design.kind)
    title = writable(theme, design.title) or site
    small = _font(theme, 32, 600)
    left = _mark(card, design, colors, MARGIN - 8)
    line = wrap(site, small, WIDTH - left - MARGIN)[0] if site and title != site else ""
    pen.text((left, MARGIN - 8 + 23), line, font=small, fill=colors["on-stage"], anchor="lm")
    if title:
        font, lines = fit(title, theme)
        leading = round(font.size * 1.12)
        bottom = HEIGHT - MARGIN - 14 - (56 if kind else 0)
        top = bottom - leading * len(lines)
        for number, text in enumerate(lines):
            at = (MARGIN, top + number * leading)
            pen.text(at, text, font=font, fill=colors["on-stage"])
    if kind:
        at = (MARGIN, HEIGHT - MARGIN - 14)
        pen.text(at, kind, font=small, fill=colors["accent-on-stage"], anchor="ls")
    return _jpeg(card)


def _jpeg(card: Image.Image) -> bytes:
    if card.size != SIZE:
        raise ValueError("A card has one size.")
    for quality in (88, 82, 74, 64, 50):
        buffer = BytesIO()
        card.save(buffer, "JPEG", quality=quality, optimize=True, progressive=True, subsampling=0)
        if buffer.tell() <= MOST_BYTES:
            break
    return buffer.getvalue()
