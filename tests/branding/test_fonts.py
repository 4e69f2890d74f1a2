"""The web fonts: small enough, complete enough, and named correctly by the style sheets."""

import re
from pathlib import Path

import pytest
from fontTools.ttLib import TTFont

from site_core.branding import fonts

CSS = Path(fonts.__file__).resolve().parents[1] / "static" / "css"

# Bytes a reader downloads: a little above what the files weigh today.
BUDGET = {
    "archivo-narrow-accents.woff2": 13_000,
    "archivo-narrow-ext.woff2": 16_100,
    "archivo-narrow-rare.woff2": 16_000,
    "archivo-narrow-stacked.woff2": 11_700,
    "archivo-narrow.woff2": 20_700,
    "atkinson-accents.woff2": 9_000,
    "atkinson-bold-accents.woff2": 9_000,
    "atkinson-bold-ext.woff2": 6_000,
    "atkinson-bold.woff2": 10_800,
    "atkinson-ext.woff2": 6_000,
    "atkinson-italic-accents.woff2": 9_000,
    "atkinson-italic.woff2": 11_500,
    "atkinson.woff2": 10_500,
    "bricolage-accents.woff2": 10_200,
    "bricolage-ext.woff2": 11_400,
    "bricolage-rare.woff2": 3_200,
    "bricolage-stacked.woff2": 6_900,
    "bricolage.woff2": 27_000,
    "figtree-accents.woff2": 8_100,
    "figtree-ext.woff2": 8_400,
    "figtree-italic-accents.woff2": 4_600,
    "figtree-italic.woff2": 7_900,
    "figtree-rare.woff2": 2_900,
    "figtree-stacked.woff2": 1_500,
    "figtree.woff2": 13_500,
    "source-sans-accents.woff2": 10_300,
    "source-sans-ext.woff2": 14_800,
    "source-sans-italic-accents.woff2": 5_300,
    "source-sans-italic.woff2": 9_300,
    "source-sans-rare.woff2": 28_000,
    "source-sans-stacked.woff2": 8_400,
    "source-sans.woff2": 17_800,
    "source-serif-accents.woff2": 12_000,
    "source-serif-ext.woff2": 14_600,
    "source-serif-italic-accents.woff2": 7_200,
    "source-serif-italic.woff2": 14_300,
    "source-serif-rare.woff2": 15_100,
    "source-serif-stacked.woff2": 8_400,
    "source-serif.woff2": 23_700,
}
# What a page in English loads, with something in italics.
THEMES = {
    "house-lights": ("bricolage", "source-serif", "source-serif-italic"),
    "quad": ("figtree", "figtree-italic"),
    "muster": ("archivo-narrow", "source-sans", "source-sans-italic"),
    "legible": ("atkinson", "atkinson-bold", "atkinson-italic"),
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


@pytest.mark.parametrize("name", [source.cuts[0][0] for source in fonts.SOURCES])
def test_latin_file_has_ascii_and_punctuation_and_nothing_outside_its_range(folder, name):
    letters = set(open_font(folder, name).getBestCmap())
    assert letters >= ASCII | PUNCTUATION
    assert letters <= fonts.code_points(fonts.RANGES[""])


@pytest.mark.parametrize("name", [name for name in fonts.FILES if "-ext" in name])
def test_ext_file_has_the_letters_of_names(folder, name):
    letters = set(open_font(folder, name).getBestCmap())
    assert {ord(letter) for letter in "āčğłőşž"} <= letters
    assert letters <= fonts.code_points(fonts.RANGES["-ext"])


@pytest.mark.parametrize("name", WEIGHTS)
def test_stacked_file_has_the_accents_of_vietnamese(folder, name):
    letters = set(open_font(folder, f"{name}-stacked.woff2").getBestCmap())
    # These were never drawn with them.
    assert (ord("ầ") in letters) is not name.startswith(("figtree", "atkinson"))


@pytest.mark.parametrize("name", ["archivo-narrow", "bricolage", "source-sans", "source-serif"])
def test_the_most_frequent_vietnamese_surname_needs_no_second_file(folder, name):
    letters = set(open_font(folder, f"{name}.woff2").getBestCmap())
    assert {ord(letter) for letter in "Nguyễn"} <= letters


@pytest.mark.parametrize("name", ["bricolage", "source-serif"])
def test_distances_between_letters_are_the_same_at_every_weight(folder, name):
    """Variable ones would be up to half of the file."""
    font = open_font(folder, f"{name}.woff2")
    assert getattr(font["GDEF"].table, "VarStore", None) is None


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
    letters = [letter for part in fonts.RANGES.values() for letter in fonts.code_points(part)]
    assert len(letters) == len(set(letters))
    assert set(range(0xA0, 0x250)) <= set(letters)


def test_same_input_gives_the_same_bytes(folder, tmp_path):
    smallest = next(s for s in fonts.SOURCES if s.cuts[0][0] == "figtree-italic.woff2")
    fonts.build(smallest, tmp_path)
    name = "figtree-italic.woff2"
    assert (tmp_path / name).read_bytes() == (folder / name).read_bytes()


def test_second_call_builds_nothing(folder):
    assert fonts.ensure(folder) is False


def faces(folder):
    for sheet in fonts.SHEETS:
        text = (folder / sheet).read_text(encoding="utf-8")
        for face in re.findall(r"@font-face {([^}]*)}", text):
            yield dict(re.findall(r"([\w-]+): ([^;]+);", face))


def test_faces_name_every_file_and_no_reader_fetches_what_a_page_does_not_need(folder):
    ranges = {
        re.search(r'url\("([^"]+)', face["src"])[1]: face["unicode-range"]
        for face in faces(folder)
        if "url(" in face["src"]
    }
    assert sorted(ranges) == list(fonts.FILES)
    for source in fonts.SOURCES:
        for name, letters in source.cuts:
            assert fonts.code_points(ranges[name]) == fonts.code_points(letters)


def test_every_family_has_stand_ins_of_about_its_size(folder):
    stand_ins = [face for face in faces(folder) if "local(" in face["src"]]
    assert {face["font-family"] for face in stand_ins} == {
        f'"{source.family} fb"' for source in fonts.SOURCES
    }
    for face in stand_ins:
        assert 80 < float(face["size-adjust"].rstrip("%")) < 120
        height = float(face["ascent-override"][:-1]) + float(face["descent-override"][:-1])
        assert 105 < height < 160


@pytest.mark.parametrize("source", fonts.SOURCES, ids=lambda source: source.name)
def test_every_family_is_in_a_type_sites_can_be_set_in(source):
    sheets = [path.read_text(encoding="utf-8") for path in CSS.glob("type-*.css")]
    assert any(
        f'url("../fonts/{source.name}.css")' in sheet
        and f'"{source.family}", "{source.family} fb"' in sheet
        for sheet in sheets
    )
