"""The web fonts: small enough, complete enough, and named correctly by the style sheets."""

import re
from pathlib import Path

import pytest
from fontTools.ttLib import TTFont

from site_core.branding import fonts

CSS = Path(fonts.__file__).resolve().parents[1] / "static" / "css"

# Bytes a reader downloads: a little above what the files weigh today.
BUDGET = {
    "archivo-narrow-ext.woff2": 36_000,
    "archivo-narrow.woff2": 29_500,
    "atkinson-bold-ext.woff2": 6_000,
    "atkinson-bold.woff2": 10_800,
    "atkinson-ext.woff2": 6_000,
    "atkinson-italic.woff2": 11_500,
    "atkinson.woff2": 10_500,
    "bricolage-ext.woff2": 18_000,
    "bricolage.woff2": 34_800,
    "figtree-ext.woff2": 10_000,
    "figtree-italic.woff2": 10_800,
    "figtree.woff2": 18_200,
    "source-sans-ext.woff2": 36_000,
    "source-sans-italic.woff2": 12_000,
    "source-sans.woff2": 23_200,
    "source-serif-ext.woff2": 23_500,
    "source-serif-italic.woff2": 18_500,
    "source-serif.woff2": 31_500,
}
# What a theme loads before the first heading looks right (kilobytes, see the page budget).
THEMES = {
    "house-lights": ("bricolage", "source-serif"),
    "quad": ("figtree",),
    "muster": ("archivo-narrow", "source-sans"),
    "legible": ("atkinson", "atkinson-bold"),
}
ASCII = set(range(0x20, 0x7F))
PUNCTUATION = {ord(letter) for letter in "–—‘’“”•…€™−×éñ"}
WEIGHTS = {
    "archivo-narrow": (500, 800),
    "bricolage": (400, 700),
    "figtree": (400, 800),
    "source-sans": (400, 700),
    "source-serif": (400, 700),
}


@pytest.fixture(scope="module")
def folder():
    fonts.ensure()
    return fonts.FOLDER


def open_font(folder, name):
    return TTFont(folder / name)


def features(font):
    tables = [font[tag].table for tag in ("GSUB", "GPOS") if tag in font]
    return {record.FeatureTag for table in tables for record in table.FeatureList.FeatureRecord}


def test_every_file_has_a_budget():
    assert sorted(BUDGET) == list(fonts.FILES)


@pytest.mark.parametrize("name", fonts.FILES)
def test_file_stays_in_its_budget(folder, name):
    assert (folder / name).stat().st_size <= BUDGET[name]


@pytest.mark.parametrize(("theme", "names"), THEMES.items())
def test_a_theme_stays_in_the_page_budget(folder, theme, names):
    assert sum((folder / f"{name}.woff2").stat().st_size for name in names) <= 70_000, theme


@pytest.mark.parametrize("name", [name for name in fonts.FILES if "-ext" not in name])
def test_latin_file_has_ascii_and_punctuation_and_nothing_outside_its_range(folder, name):
    letters = set(open_font(folder, name).getBestCmap())
    assert letters >= ASCII | PUNCTUATION
    assert letters <= fonts.code_points(fonts.LATIN)


@pytest.mark.parametrize("name", [name for name in fonts.FILES if "-ext" in name])
def test_ext_file_has_the_letters_of_names(folder, name):
    letters = set(open_font(folder, name).getBestCmap())
    assert {ord(letter) for letter in "āčğłőşž"} <= letters
    assert letters <= fonts.code_points(fonts.LATIN_EXT)
    # These were never drawn with the stacked accents of Vietnamese.
    assert (ord("ễ") in letters) is not name.startswith(("figtree", "atkinson"))


@pytest.mark.parametrize("name", fonts.FILES)
def test_kerning_survives(folder, name):
    font = open_font(folder, name)
    assert "kern" in features(font)
    assert "fpgm" not in font, "hints are dropped"


@pytest.mark.parametrize("name", WEIGHTS)
def test_figures_can_line_up_in_tables(folder, name):
    font = open_font(folder, f"{name}.woff2")
    letters = font.getBestCmap()
    widths = {font["hmtx"][letters[ord(digit)]][0] for digit in "0123456789"}
    assert len(widths) == 1 or "tnum" in features(font)


@pytest.mark.parametrize(("name", "weights"), WEIGHTS.items())
@pytest.mark.parametrize("part", ["", "-ext"])
def test_only_the_weight_varies(folder, name, part, weights):
    axes = open_font(folder, f"{name}{part}.woff2")["fvar"].axes
    assert [(a.axisTag, a.minValue, a.maxValue) for a in axes] == [("wght", *weights)]


@pytest.mark.parametrize("name", fonts.FILES)
def test_license_travels_inside_and_reserved_names_do_not(folder, name):
    names = open_font(folder, name)["name"]
    assert "Open Font License" in names.getDebugName(13)
    assert names.getDebugName(0)
    assert names.getDebugName(1) is None


def test_ranges_do_not_overlap():
    assert not fonts.code_points(fonts.LATIN) & fonts.code_points(fonts.LATIN_EXT)


def test_same_input_gives_the_same_bytes(folder, tmp_path):
    smallest = next(s for s in fonts.SOURCES if s.cuts[0][0] == "figtree-italic.woff2")
    fonts.build(smallest, tmp_path)
    name = "figtree-italic.woff2"
    assert (tmp_path / name).read_bytes() == (folder / name).read_bytes()


def test_second_call_builds_nothing(folder):
    assert fonts.ensure(folder) is False


def test_style_sheets_name_existing_files_and_the_same_ranges():
    faces = [
        face
        for sheet in sorted(CSS.rglob("*.css"))
        for face in re.findall(r"@font-face\s*{([^}]*)}", sheet.read_text(encoding="utf-8"))
        if "/fonts/" in face
    ]
    assert faces, "no style sheet loads a font"
    named = set()
    for face in faces:
        name = re.search(r"/fonts/([\w.-]+)", face)[1]
        named.add(name)
        letters = re.search(r"unicode-range:([^;]+)", face)
        if "-ext" in name:
            assert letters, f"{name} would be fetched by every reader"
            assert fonts.code_points(letters[1].strip()) == fonts.code_points(fonts.LATIN_EXT)
    assert named == set(fonts.FILES)
