"""Builds the web fonts: small, variable woff2 files cut from the packaged families.

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

FOLDER = Path(__file__).resolve().parents[2] / "var" / "build" / "fonts"

# Every page needs the first range; the second is fetched only for a name such as Nguyễn.
LATIN = (
    "U+20-7E, U+A0-FF, U+131, U+152-153, U+2C6, U+2DA, U+2DC, U+2010-2015, U+2018-201A, "
    "U+201C-201E, U+2020-2022, U+2026, U+2030, U+2032-2033, U+2039-203A, U+2044, U+20AC, "
    "U+2122, U+2212"
)
LATIN_EXT = (
    "U+100-130, U+132-151, U+154-24F, U+259, U+2BB-2BC, U+300-304, U+306-30C, U+31B, "
    "U+323-328, U+1E00-1EFF"
)

FEATURES = ["calt", "ccmp", "clig", "kern", "liga", "locl", "mark", "mkmk", "rlig", "rvrn", "tnum"]
# Copyright and license stay inside the files. Their names do not: a modified font may not
# carry a reserved name, and CSS gives it one anyway.
NAMES = [0, 13, 14]


@dataclass(frozen=True)
class Source:
    """One packaged font, the part of its design space kept, and the files cut from it."""

    package: str
    file: str
    axes: tuple[tuple[str, float | tuple[float, float]], ...]
    cuts: tuple[tuple[str, str], ...]

    @property
    def path(self):
        return files(self.package) / "files" / self.file


def _both(name):
    return ((f"{name}.woff2", LATIN), (f"{name}-ext.woff2", LATIN_EXT))


# The slowest first, so that two processes finish together.
SOURCES = (
    Source(
        "fontpkg_source_serif_4",
        "SourceSerif4[opsz,wght].ttf",
        (("opsz", 20), ("wght", (400, 700))),
        _both("source-serif"),
    ),
    Source(
        "fontpkg_source_sans_3",
        "SourceSans3[wght].ttf",
        (("wght", (400, 700)),),
        _both("source-sans"),
    ),
    Source(
        "fontpkg_archivo",
        "Archivo[wdth,wght].ttf",
        (("wdth", 85), ("wght", (500, 800))),
        _both("archivo-narrow"),
    ),
    Source(
        "fontpkg_bricolage_grotesque",
        "BricolageGrotesque[opsz,wdth,wght].ttf",
        (("opsz", 28), ("wdth", 100), ("wght", (400, 700))),
        _both("bricolage"),
    ),
    Source(
        "fontpkg_source_serif_4",
        "SourceSerif4-Italic[opsz,wght].ttf",
        (("opsz", 20), ("wght", 400)),
        (("source-serif-italic.woff2", LATIN),),
    ),
    Source(
        "fontpkg_source_sans_3",
        "SourceSans3-Italic[wght].ttf",
        (("wght", 400),),
        (("source-sans-italic.woff2", LATIN),),
    ),
    Source("fontpkg_figtree", "Figtree[wght].ttf", (("wght", (400, 800)),), _both("figtree")),
    Source(
        "fontpkg_figtree",
        "Figtree-Italic[wght].ttf",
        (("wght", 400),),
        (("figtree-italic.woff2", LATIN),),
    ),
    Source(
        "fontpkg_atkinson_hyperlegible", "AtkinsonHyperlegible-Regular.ttf", (), _both("atkinson")
    ),
    Source(
        "fontpkg_atkinson_hyperlegible", "AtkinsonHyperlegible-Bold.ttf", (), _both("atkinson-bold")
    ),
    Source(
        "fontpkg_atkinson_hyperlegible",
        "AtkinsonHyperlegible-Italic.ttf",
        (),
        (("atkinson-italic.woff2", LATIN),),
    ),
)
FILES = tuple(sorted(name for source in SOURCES for name, _ in source.cuts))


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


def build(source, folder):
    """Cuts one source. Narrowing the letters first makes the rest cheap."""
    from fontTools.ttLib import TTFont
    from fontTools.varLib.instancer import instantiateVariableFont

    everything = set().union(*(code_points(letters) for _, letters in source.cuts))
    with source.path.open("rb") as stream:
        whole = _subset(TTFont(stream, recalcTimestamp=False), everything)
        whole = _reopen(whole)
    if source.axes:
        whole = _reopen(instantiateVariableFont(whole, dict(source.axes), inplace=True))
    for name, letters in source.cuts:
        cut = _subset(_reopen(whole), code_points(letters))
        cut.flavor = "woff2"
        partial = folder / f".{name}.{os.getpid()}"
        cut.save(partial)
        partial.replace(folder / name)


def fingerprint():
    """Changes when a package, the compressor or this file changes."""
    packages = sorted({source.package for source in SOURCES} | {"fonttools", "brotli"})
    parts = [f"{package} {version(package)}" for package in packages]
    parts.append(Path(__file__).read_text(encoding="utf-8"))
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()


def _run(job):
    build(*job)


def ensure(folder=FOLDER):
    """Builds what is missing or stale; True when something was built."""
    folder = Path(folder)
    stamp, wanted = folder / ".stamp", fingerprint()
    current = stamp.is_file() and stamp.read_text(encoding="utf-8") == wanted
    if current and all((folder / name).is_file() for name in FILES):
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
