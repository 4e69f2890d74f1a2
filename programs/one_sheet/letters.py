"""The typefaces a sheet is set in, and the words as they can be set: a PDF brings its letters along."""

import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files

from anyascii import anyascii
from fontTools.ttLib import TTFont

# The names the files themselves have; the weight and width of headings are those of the web pages.
FALLBACK = "Source Sans 3"
FILES = {
    FALLBACK: ("fontpkg_source_sans_3", "SourceSans3[wght].ttf"),
    "Source Serif 4": ("fontpkg_source_serif_4", "SourceSerif4[opsz,wght].ttf"),
    "Bricolage Grotesque 96pt": (
        "fontpkg_bricolage_grotesque", "BricolageGrotesque[opsz,wdth,wght].ttf"
    ),
    "Figtree": ("fontpkg_figtree", "Figtree[wght].ttf"),
    "Archivo": ("fontpkg_archivo", "Archivo[wdth,wght].ttf"),
    "Atkinson Hyperlegible": (
        "fontpkg_atkinson_hyperlegible", "AtkinsonHyperlegible-Regular.ttf"
    ),
}  # fmt: skip
ELSEWHERE = 0.5  # share of letters from which on a text is in a script no typeface here has


@dataclass(frozen=True)
class Faces:
    """What a type of a site is set in: headings, and everything else."""

    head: str
    weight: int
    stretch: int  # percent
    text: str
    size: float = 10  # points


FACES = {
    "house-lights": Faces("Bricolage Grotesque 96pt", 700, 100, "Source Serif 4"),
    "quad": Faces("Figtree", 800, 100, "Figtree"),
    "muster": Faces("Archivo", 800, 85, "Source Sans 3", 10.5),
    "legible": Faces("Atkinson Hyperlegible", 700, 100, "Atkinson Hyperlegible"),
}


def faces_of(brand) -> Faces:
    """Return the typefaces of a brand: those chosen, else its theme's."""
    return FACES.get(brand.type or brand.theme, FACES["house-lights"])


def font_folders() -> list[str]:
    """Return the folders of the packaged families."""
    return sorted({str(files(package) / "files") for package, _ in FILES.values()})


@lru_cache(len(FILES))
def covered(family: str = FALLBACK) -> frozenset[int]:
    """Return the code points a typeface has: by default, the one that stands in for the others."""
    package, name = FILES[family]
    with (files(package) / "files" / name).open("rb") as stream, TTFont(stream, lazy=True) as font:
        return frozenset(font.getBestCmap())


def lacking(words: str, family: str) -> str:
    """Return the letters of ``words`` a typeface lacks; words with them are set in another.

    Otherwise ễ would be put together from its parts, and be copied and read out as two letters.
    """
    known = covered(family)
    return "".join(sorted({c for c in words if c.isalpha() and ord(c) not in known}))


def can_be_set(text: str) -> bool:
    """Whether at least half of the letters of ``text`` are in a script there is a typeface for."""
    letters = [letter for letter in text if letter.isalpha()]
    if text.isascii() or not letters:
        return True
    lacking = sum(ord(letter) not in covered() for letter in letters)
    return lacking < len(letters) * ELSEWHERE


def settable(text: str) -> str:
    """Return ``text`` on one line in letters there are: others are spelled out, signs left out.

    A name in Chinese or Hebrew is written in Latin letters, a smiley is dropped: PDF/UA allows no
    character without a shape.
    """
    text = unicodedata.normalize("NFC", str(text))
    return " ".join("".join(map(_settable, text)).split())


def _settable(character: str) -> str:
    if character.isspace():
        return " "
    if ord(character) in covered() and character.isprintable():
        return character
    return anyascii(character) if character.isalnum() else ""
