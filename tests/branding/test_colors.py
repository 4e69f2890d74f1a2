"""The color engine: every declared pair holds, and the math agrees with an outside library."""

import re

import pytest
from coloraide import Color
from hypothesis import given, settings
from hypothesis import strategies as st

from site_core.branding import color_space
from site_core.branding.colors import (
    PAIRS,
    adjustments,
    contrast,
    css_declarations,
    derive,
    parse_hex,
)

THEMES = [("#5d1a55", "#f7b32b"), ("#0b6b70", "#d7e34c"), ("#3f4d26", "#f2893b")]
EXTREMES = ["#000000", "#ffffff", "#ffff00", "#00ff00", "#0000ff", "#ff0000", "#777777", "#767676"]

any_color = st.integers(0, 0xFFFFFF).map(lambda number: f"#{number:06x}")


def failures(palette):
    return [
        (scheme, front, back, contrast(roles[front], roles[back]))
        for scheme, roles in (("light", palette.light), ("dark", palette.dark))
        for front, back, least in PAIRS
        if contrast(roles[front], roles[back]) < least
    ]


@settings(max_examples=120, deadline=None)
@given(brand=any_color, accent=any_color)
def test_every_pair_holds_for_any_two_colors(brand, accent):
    assert failures(derive(brand, accent)) == []


@pytest.mark.parametrize("brand", EXTREMES)
def test_every_pair_holds_for_extreme_colors(brand):
    for accent in EXTREMES:
        assert failures(derive(brand, accent)) == []


@settings(max_examples=60, deadline=None)
@given(brand=any_color, accent=any_color)
def test_text_roles_also_pass_the_second_contrast_test(brand, accent):
    palette = derive(brand, accent)
    for roles in (palette.light, palette.dark):
        for role in ("text", "muted", "link", "error"):
            assert abs(color_space.apca(roles[role], roles["page"])) >= 60
            assert abs(color_space.apca(roles[role], roles["tint"])) >= 60


@settings(max_examples=150, deadline=None)
@given(first=any_color, second=any_color)
def test_contrast_agrees_with_coloraide(first, second):
    expected = Color(first).contrast(Color(second), method="wcag21")
    assert contrast(first, second) == pytest.approx(expected, rel=2e-3)


@settings(max_examples=150, deadline=None)
@given(color=any_color)
def test_oklch_agrees_with_coloraide(color):
    lightness, chroma, hue = color_space.to_oklch(color)
    expected = Color(color).convert("oklch")
    assert lightness == pytest.approx(expected["lightness"], abs=1e-4)
    assert chroma == pytest.approx(expected["chroma"], abs=2e-4)
    if chroma > 0.02:
        assert abs((hue - expected["hue"] + 180) % 360 - 180) < 0.3


@settings(max_examples=150, deadline=None)
@given(color=any_color)
def test_oklch_round_trip_returns_the_same_color(color):
    assert color_space.from_oklch(*color_space.to_oklch(color)) == color


@settings(max_examples=100, deadline=None)
@given(lightness=st.floats(0.1, 1), chroma=st.floats(0, 0.4), hue=st.floats(0, 360))
def test_out_of_range_colors_keep_their_lightness(lightness, chroma, hue):
    found = Color(color_space.from_oklch(lightness, chroma, hue)).convert("oklch")
    assert found["lightness"] == pytest.approx(lightness, abs=0.02)


@pytest.mark.parametrize(("brand", "accent"), THEMES)
def test_the_themes_keep_their_own_colors(brand, accent):
    light = derive(brand, accent).light
    assert (light["brand"], light["link"], light["accent"]) == (brand, brand, accent)


def test_a_brand_without_room_to_darken_still_gets_a_hover_color():
    for roles in (derive("#000000", "#f7b32b").light, derive("#ffffff", "#f7b32b").dark):
        assert roles["brand-hover"] != roles["brand"]


def test_css_declares_every_role_once():
    palette = derive("#5d1a55", "#f7b32b")
    css = css_declarations(palette)
    assert css.startswith(":root{--page:light-dark(#fdfafc,#181016);")
    assert css.endswith("}")
    assert re.findall(r"--([a-z0-9-]+):", css) == list(palette.light)
    assert "--accent:#f7b32b;" in css


def test_sentences_say_what_changed_and_by_how_much():
    palette = derive("#F5C400", "#f7b32b")
    first = adjustments("#F5C400", "#f7b32b", palette)[0]
    link = palette.light["link"]
    ratio = f"{contrast(link, palette.light['page']):.1f}:1"
    assert first == (
        f"#F5C400 reads 1.6:1 on the page. Links use {link.upper()} ({ratio}). "
        f"Buttons use {palette.light['brand'].upper()}."
    )


def test_sentences_mention_a_kept_button_color():
    palette = derive("#e0568f", "#f7b32b")
    sentences = adjustments("#e0568f", "#f7b32b", palette)
    assert "Buttons keep your color with dark text." in sentences[0]


def test_sentences_mention_an_accent_too_dark_for_the_stage():
    sentences = adjustments("#5d1a55", "#3a1034", derive("#5d1a55", "#3a1034"))
    assert sentences[-1].startswith("#3A1034 reads 1.0:1 on the stage. Accents there use #")


def test_nothing_to_say_when_nothing_changed_in_the_light_scheme():
    palette = derive("#5d1a55", "#f7b32b")
    sentences = adjustments("#5d1a55", "#f7b32b", palette)
    assert [s for s in sentences if "the dark page" not in s] == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [("#F5C400", "#f5c400"), ("f5c400", "#f5c400"), ("#abc", "#aabbcc"), ("  #ABC ", "#aabbcc")],
)
def test_hex_is_accepted_in_its_usual_forms(text, expected):
    assert parse_hex(text) == expected


BAD_HEX = ["", "#", "tomato", "#12345", "#1234567", "#ggg", "##123456", "#12 456"]


@pytest.mark.parametrize("text", BAD_HEX)
def test_bad_hex_is_refused_with_a_clear_message(text):
    with pytest.raises(ValueError, match="is not a color code"):
        parse_hex(text)
    with pytest.raises(ValueError, match="is not a color code"):
        derive(text, "#ffffff")
