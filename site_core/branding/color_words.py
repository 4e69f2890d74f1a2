"""What the color engine did, in the words of the people who chose the colors."""

from dataclasses import dataclass

from site_core.branding.color_space import contrast, to_oklch
from site_core.branding.colors import (
    EDGE,
    LARGE,
    READABLE_LARGE,
    TEXT,
    Palette,
    derive,
    parse_hex,
)


@dataclass(frozen=True)
class Swatch:
    """A pair of colors as readers meet it, and how well it reads at its worst."""

    label: str
    front: str
    back: str
    ratio: float
    least: float

    @property
    def is_edge(self) -> bool:
        """Whether this is a line rather than words."""
        return self.least == EDGE

    @property
    def level(self) -> str:
        """Return the level of WCAG 2.2 reached; for edges of controls there is only AA."""
        return "AA" if self.is_edge else "AAA"

    @property
    def said(self) -> str:
        """Return the ratio and the level."""
        return f"{_cut(self.ratio)}, {self.level}"


# (in plain words, color in front, the grounds it stands on, least contrast)
ROLES = (
    ("Text", "text", ("page", "tint"), TEXT),
    ("Small print", "muted", ("page", "tint"), TEXT),
    ("Links", "link", ("page", "tint"), TEXT),
    ("Mistakes in forms", "error", ("page", "tint"), TEXT),
    ("Found words", "text", ("highlight",), TEXT),
    ("Buttons", "on-brand", ("brand", "brand-hover"), TEXT),
    ("Bright buttons, newsletter band", "on-accent", ("accent", "accent-hover"), TEXT),
    ("Dark band at the top", "on-stage", ("stage", "stage-2"), TEXT),
    ("Icons in the dark band", "accent-on-stage", ("stage", "stage-2"), LARGE),
    ("Edges of fields", "control", ("page", "tint"), EDGE),
    ("Edges of buttons", "brand-edge", ("page", "tint"), EDGE),
)


def swatches(roles) -> list[Swatch]:
    """Return how every pair of one scheme reads; of several grounds the worst."""
    found = []
    for label, front, grounds, least in ROLES:
        ratio, back = min((contrast(roles[front], roles[ground]), ground) for ground in grounds)
        found.append(Swatch(label, roles[front], roles[back], ratio, least))
    return found


def adjustments(brand: str, accent: str, palette: Palette | None = None) -> list[str]:
    """Return what had to change to keep the site readable, as sentences; raises ``ValueError``."""
    brand, accent = parse_hex(brand), parse_hex(accent)
    palette = palette or derive(brand, accent)
    return list(
        filter(
            None,
            (
                _links(brand, palette.light, "the page"),
                _links(brand, palette.dark, "the dark page"),
                _buttons(brand, palette),
                _voice(accent, palette.light),
                _stage(accent, palette),
            ),
        )
    )


def _links(brand: str, roles, page: str) -> str:
    link = roles["link"]
    if link == brand:
        return ""
    problem = _problem(brand, (roles["page"], roles["tint"]), page, TEXT)
    return f"{problem} Links use {link.upper()} ({_ratio(link, roles['page'])})."


def _buttons(brand: str, palette: Palette) -> str:
    light, dark = palette.light, palette.dark
    fill, tone = light["brand"], _tone(light["on-brand"])
    if fill != brand:
        said = (
            f"{_between(brand)} Buttons use {fill.upper()}, {_way(brand, fill)}, with {tone} text."
        )
    elif light["link"] != brand or dark["link"] != brand:
        said = f"Buttons keep your color with {tone} text."
    else:
        return ""
    edges = [(light, "the page"), (dark, "the dark page")]
    faint = [(roles, page) for roles, page in edges if roles["brand-edge"] != fill]
    for roles, page in faint:
        said += f" On {page} they get an edge of {roles['brand-edge'].upper()}."
    return said


def _voice(accent: str, roles) -> str:
    """How the accent was moved for text on it."""
    fill = roles["accent"]
    if fill == accent:
        return ""
    return (
        f"{_between(accent)} Bright buttons and the newsletter band use {fill.upper()}, "
        f"{_way(accent, fill)}, with {_tone(roles['on-accent'])} text."
    )


def _stage(accent: str, palette: Palette) -> str:
    """How the accent was lightened for the band at the top; "" when both schemes keep it."""
    roles = palette.light if palette.light["accent-on-stage"] != accent else palette.dark
    shifted = roles["accent-on-stage"]
    if shifted == accent:
        return ""
    problem = _problem(accent, (roles["stage"], roles["stage-2"]), "the dark band", READABLE_LARGE)
    return f"{problem} Icons there use {shifted.upper()} ({_ratio(shifted, roles['stage'])})."


def _problem(color: str, grounds: tuple[str, str], place: str, least: float) -> str:
    """Why a color could not be used for text, by the first test it fails."""
    name = color.upper()
    if contrast(color, grounds[0]) < least:
        return f"{name} reads {_ratio(color, grounds[0])} on {place}."
    if contrast(color, grounds[1]) < least:
        return f"{name} reads {_ratio(color, grounds[1])} on shaded parts of {place}."
    return f"{name} reads {_ratio(color, grounds[0])} on {place} but still looks faint there."


def _between(color: str) -> str:
    return f"{color.upper()} is too dark for black text and too light for white text."


def _way(color: str, moved: str) -> str:
    lighter = to_oklch(moved)[0] > to_oklch(color)[0]
    return "a little lighter" if lighter else "a little darker"


def _tone(text: str) -> str:
    return "dark" if to_oklch(text)[0] < 0.5 else "light"


def _ratio(first: str, second: str) -> str:
    return _cut(contrast(first, second))


def _cut(ratio: float) -> str:
    # Cut, not rounded: 6.96 is not yet 7.
    return f"{int(ratio * 10) / 10:.1f}:1"
