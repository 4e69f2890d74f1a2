"""What readers would get if a brand were saved like this: shown in its form before it is."""

from dataclasses import dataclass

from site_core.branding.color_words import Swatch, adjustments, swatches
from site_core.branding.colors import Palette, derive, parse_hex
from site_core.branding.logo_check import Ground, grounds

FINE = "Both colors are used exactly as you chose them."


@dataclass(frozen=True)
class Found:
    """What there is to show; without a palette only the sentences, which say what is wrong."""

    sentences: tuple[str, ...]
    palette: Palette | None = None
    rows: tuple[tuple[Swatch, Swatch], ...] = ()
    logos: tuple[Ground, ...] = ()

    @property
    def specimens(self) -> list[tuple[str, dict[str, str]]]:
        """Return the roles of both schemes under names a template can say."""
        schemes = (("Light", self.palette.light), ("Dark", self.palette.dark))
        return [
            (name, {role.replace("-", "_"): color for role, color in roles.items()})
            for name, roles in schemes
        ]


def check(brand: str, accent: str, logo=None, logo_dark=None) -> Found:
    """Return how the colors read in light and in dark, and the logos on both grounds."""
    problems = []
    for color in (brand, accent):
        try:
            parse_hex(color)
        except ValueError as error:
            problems.append(str(error))
    if problems:
        return Found(tuple(problems))
    palette = derive(brand, accent)
    return Found(
        sentences=tuple(adjustments(brand, accent)) or (FINE,),
        palette=palette,
        rows=tuple(zip(swatches(palette.light), swatches(palette.dark), strict=True)),
        logos=tuple(grounds(palette, logo, logo_dark)),
    )
