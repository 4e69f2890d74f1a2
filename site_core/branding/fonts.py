"""Builds the web fonts: small, variable woff2 files cut from the packaged families, and their CSS.

`python -m site_core.branding.fonts [FOLDER]` writes them to var/build/fonts and does nothing
when they are up to date. Needs neither Django nor the network.
"""

import hashlib
import os
import shutil
import sys
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from importlib.metadata import version
from importlib.resources import files
from io import BytesIO
from pathlib import Path

from site_core.branding import font_faces
from site_core.branding.font_faces import at_weight, face_css

FOLDER = Path(__file__).resolve().parents[2] / "var" / "build" / "fonts"

# Every page needs the first range: English, the accents of Spanish and French names, and the one of
# Nguyễn, among the forty most frequent surnames of the United States. The others are fetched only
# where a letter of theirs stands: in Åse, in Dvořák, in Trần, in Lǐ.
RANGES = {
    "": (
        "U+20-7E, U+A0-A1, U+A9, U+AB, U+AE, U+B0, U+B7, U+BB, U+BF, U+C9, U+D1, U+D7, U+E1, U+E4, "
        "U+E7-E9, U+ED, U+F1, U+F3, U+F6, U+FA, U+FC, U+1EC5, U+2010-2015, U+2018-201A, "
        "U+201C-201E, U+2022, U+2026, U+2032-2033, U+20AC, U+2122, U+2212"
    ),
    "-accents": (
        "U+A2-A8, U+AA, U+AC-AD, U+AF, U+B1-B6, U+B8-BA, U+BC-BE, U+C0-C8, U+CA-D0, U+D2-D6, "
        "U+D8-E0, U+E2-E3, U+E5-E6, U+EA-EC, U+EE-F0, U+F2, U+F4-F5, U+F7-F9, U+FB, U+FD-FF, "
        "U+131, U+152-153, U+2C6, U+2DA, U+2DC, U+2020-2021, U+2030, U+2039-203A, U+2044"
    ),
    "-ext": "U+100-130, U+132-151, U+154-17F, U+218-21B, U+2BB-2BC, U+1E9E",
    "-stacked": "U+1A0-1A1, U+1AF-1B0, U+300-301, U+303, U+309, U+323, U+1EA0-1EC4, U+1EC6-1EF9",
    "-rare": (
        "U+180-19F, U+1A2-1AE, U+1B1-217, U+21C-24F, U+259, U+302, U+304, U+306-308, U+30A-30C, "
        "U+31B, U+324-328, U+1E00-1E9D, U+1E9F, U+1EFA-1EFF"
    ),
}

FEATURES = ["calt", "ccmp", "clig", "kern", "liga", "locl", "mark", "mkmk", "rlig", "rvrn", "tnum"]
# Copyright and license stay inside the files. Their names do not: a modified font may not
# carry a reserved name, and CSS gives it one anyway.
NAMES = [0, 13, 14]


@dataclass(frozen=True)
class Source:
    """One packaged font, the part of its design space kept, and the name CSS knows it by."""

    package: str
    file: str
    name: str
    family: str
    axes: tuple[tuple[str, float | tuple[float, float]], ...]
    local: str = "sans"
    weights: tuple[int, int] | int | None = None  # of a font that has no axis for it
    ranges: int | None = None  # how many of RANGES it has letters in; all
    one_kerning: bool = False  # for all weights, where that saves more than a kilobyte

    @property
    def range(self):
        """The weights it has: the ends of a range, or one."""
        return self.weights or dict(self.axes)["wght"]

    @property
    def path(self):
        return files(self.package) / "files" / self.file

    @property
    def italic(self):
        return self.name.endswith("-italic")

    @property
    def cuts(self):
        """File names and the letters in them. Names in italics are rare: two ranges will do."""
        parts = list(RANGES.items())[: 2 if self.italic else self.ranges]
        return tuple((f"{self.name}{part}.woff2", letters) for part, letters in parts)


# The slowest first, so that two processes finish together.
SOURCES = (
    Source(
        "fontpkg_source_serif_4", "SourceSerif4[opsz,wght].ttf", "source-serif", "Source Serif",
        (("opsz", 20), ("wght", (400, 700))), "serif", one_kerning=True,
    ),
    Source(
        "fontpkg_source_sans_3", "SourceSans3[wght].ttf", "source-sans", "Source Sans V",
        (("wght", (400, 700)),),
    ),
    Source(
        "fontpkg_archivo", "Archivo[wdth,wght].ttf", "archivo-narrow", "Archivo Narrow V",
        (("wdth", 85), ("wght", (500, 800))),
    ),
    Source(
        "fontpkg_bricolage_grotesque", "BricolageGrotesque[opsz,wdth,wght].ttf", "bricolage",
        "Bricolage", (("opsz", 28), ("wdth", 100), ("wght", (400, 700))), one_kerning=True,
    ),
    Source(
        "fontpkg_source_serif_4", "SourceSerif4-Italic[opsz,wght].ttf", "source-serif-italic",
        "Source Serif", (("opsz", 20), ("wght", 400)), "serif",
    ),
    Source(
        "fontpkg_source_sans_3", "SourceSans3-Italic[wght].ttf", "source-sans-italic",
        "Source Sans V", (("wght", 400),),
    ),
    Source(
        "fontpkg_figtree", "Figtree[wght].ttf", "figtree", "Figtree", (("wght", (400, 800)),),
    ),
    Source(
        "fontpkg_figtree", "Figtree-Italic[wght].ttf", "figtree-italic", "Figtree",
        (("wght", 400),),
    ),
    Source(
        "fontpkg_atkinson_hyperlegible", "AtkinsonHyperlegible-Regular.ttf", "atkinson",
        "Atkinson", (), weights=(400, 599), ranges=3,
    ),
    Source(
        "fontpkg_atkinson_hyperlegible", "AtkinsonHyperlegible-Bold.ttf", "atkinson-bold",
        "Atkinson", (), weights=(600, 800), ranges=3,
    ),
    Source(
        "fontpkg_atkinson_hyperlegible", "AtkinsonHyperlegible-Italic.ttf", "atkinson-italic",
        "Atkinson", (), weights=400,
    ),
)  # fmt: skip
FILES = tuple(sorted(name for source in SOURCES for name, _ in source.cuts))
SHEETS = tuple(f"{source.name}.css" for source in SOURCES)


def code_points(unicode_range):
    """The code points of a CSS unicode-range."""
    points = set()
    for part in unicode_range.replace("U+", "").split(","):
        first, _, last = part.strip().partition("-")
        points.update(range(int(first, 16), int(last or first, 16) + 1))
    return points


def _reopen(font):
    # fontTools reads tables lazily: an instance is only sound once written out.
    from fontTools.ttLib import TTFont

    buffer = BytesIO()
    font.save(buffer, reorderTables=False)
    buffer.seek(0)
    return TTFont(buffer, recalcTimestamp=False)


def _subset(font, points):
    from fontTools.subset import Options, Subsetter

    options = Options(layout_features=FEATURES, name_IDs=NAMES, hinting=False)
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=points)
    subsetter.subset(font)
    return font


def _fix_kerning(font, weight):
    """Keep one set of distances for all weights: variable ones are up to half of the file.

    Between the ends of a range they differ by a few thousandths of an em.
    """
    fixed = at_weight(font, weight)
    for table in ("GPOS", "GDEF"):
        font[table] = fixed[table]


def build(source, folder):
    """Cuts one source and writes its faces. Narrowing the letters first makes the rest cheap."""
    from fontTools.ttLib import TTFont
    from fontTools.varLib.instancer import instantiateVariableFont

    everything = set().union(*(code_points(letters) for _, letters in source.cuts))
    with source.path.open("rb") as stream:
        whole = _subset(TTFont(stream, recalcTimestamp=False), everything)
        whole = _reopen(whole)
    if source.axes:
        whole = _reopen(instantiateVariableFont(whole, dict(source.axes), inplace=True))
    if source.one_kerning:
        _fix_kerning(whole, sum(source.range) / 2)
        whole = _reopen(whole)
    for name, letters in source.cuts:
        cut = _subset(_reopen(whole), code_points(letters))
        cut.flavor = "woff2"
        partial = folder / f".{name}.{os.getpid()}"
        cut.save(partial)
        partial.replace(folder / name)
    (folder / f"{source.name}.css").write_text(face_css(source, whole), encoding="utf-8")


def fingerprint():
    """Changes when a package, the compressor or this file changes."""
    packages = sorted({source.package for source in SOURCES} | {"fonttools", "brotli"})
    parts = [f"{package} {version(package)}" for package in packages]
    parts += [Path(file).read_text(encoding="utf-8") for file in (__file__, font_faces.__file__)]
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()


def _run(job):
    build(*job)


def ensure(folder=FOLDER):
    """Builds what is missing or stale; True when something was built."""
    folder = Path(folder)
    stamp, wanted = folder / ".stamp", fingerprint()
    current = stamp.is_file() and stamp.read_text(encoding="utf-8") == wanted
    if current and all((folder / name).is_file() for name in (*FILES, *SHEETS)):
        return False
    folder.mkdir(parents=True, exist_ok=True)
    with ProcessPoolExecutor(min(2, os.cpu_count() or 1)) as pool:
        list(pool.map(_run, [(source, folder) for source in SOURCES]))
    for package in {source.package for source in SOURCES}:
        with (files(package) / "LICENSE").open("rb") as text:
            license_name = package.removeprefix("fontpkg_").replace("_", "-") + "-OFL.txt"
            with (folder / license_name).open("wb") as copy:
                shutil.copyfileobj(text, copy)
    stamp.write_text(wanted, encoding="utf-8")
    return True


if __name__ == "__main__":
    target = Path(sys.argv[1]) if len(sys.argv) > 1 else FOLDER
    if ensure(target):
        sys.stdout.write(f"Built {len(FILES)} font files.\n")
