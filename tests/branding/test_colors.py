"""The color engine: every declared pair holds, and the math agrees with an outside library."""

import re

import pytest
from coloraide import Color
from hypothesis import given, settings
from hypothesis import strategies as st

from site_core.branding import color_space
from site_core.branding.color_space import mixed
from site_core.branding.colors import PAIRS, contrast, css_declarations, derive, parse_hex
from site_core.branding.presets import COLORS

THEMES = list(COLORS.values())
EXTREMES = [
    "#000000", "#ffffff", "#ffff00", "#00ff00", "#0000ff", "#ff0000", "#ff00ff", "#00ffff",
    "#777777", "#767676", "#fff59d", "#f5c400", "#0b6b70", "#808080",
]  # fmt: skip

any_color = st.integers(0, 0xFFFFFF).map(lambda number: f"#{number:06x}")


def measured(front, back):
    return Color(front).contrast(Color(back), method="wcag21")


def failures(palette, contrast=contrast):
    return [
        (scheme, front, back, contrast(roles[front], roles[back]))
        for scheme, roles in (("light", palette.light), ("dark", palette.dark))
        for front, back, least in PAIRS
        if contrast(roles[front], roles[back]) < least
    ]


def test_text_is_promised_seven_to_one_and_edges_three():
    least = {(front, back): ratio for front, back, ratio in PAIRS}
    for text in ("text", "muted", "link", "error"):
        assert least[text, "page"] == least[text, "tint"] == 7
    for fill in ("brand", "accent"):
        assert least[f"on-{fill}", fill] == least[f"on-{fill}", f"{fill}-hover"] == 7
        assert {ratio for (front, _), ratio in least.items() if front == f"{fill}-edge"} == {3}


@settings(max_examples=120, deadline=None)
@given(brand=any_color, accent=any_color)
def test_every_pair_holds_for_any_two_colors(brand, accent):
    assert failures(derive(brand, accent), measured) == []


@pytest.mark.parametrize("brand", EXTREMES)
def test_every_pair_holds_for_extreme_colors(brand):
    for accent in EXTREMES:
        assert failures(derive(brand, accent)) == []


# What style sheets make of the roles: (front, share of it, back). See facts.css and actions.css.
THINNED = (("on-stage", 0.82, "stage-2", 7), ("on-stage", 0.62, "stage-2", 3))


@settings(max_examples=60, deadline=None)
@given(brand=any_color, accent=any_color)
def test_what_style_sheets_thin_out_stays_readable(brand, accent):
    palette = derive(brand, accent)
    for roles in (palette.light, palette.dark):
        for front, share, back, least in THINNED:
            assert contrast(mixed(roles[front], roles[back], share), roles[back]) >= least
        # The beam of House Lights on a stage without a picture.
        assert contrast(roles["on-stage"], mixed(roles["accent"], roles["stage"], 0.15)) >= 7


@settings(max_examples=60, deadline=None)
@given(brand=any_color, accent=any_color)
def test_fills_keep_their_hue_and_move_no_further_than_text_asks_for(brand, accent):
    palette = derive(brand, accent)
    assert palette.light["brand"] == palette.dark["brand"]
    for color, fill in ((brand, palette.light["brand"]), (accent, palette.light["accent"])):
        if max(contrast(color, "#000000"), contrast(color, "#ffffff")) >= 7.05:
            assert fill == color
            continue
        assert max(contrast(fill, "#000000"), contrast(fill, "#ffffff")) < 7.4
        before, after = color_space.to_oklch(color), color_space.to_oklch(fill)
        assert abs(after[0] - before[0]) < 0.2
        if min(before[1], after[1]) > 0.04:
            assert abs((after[2] - before[2] + 180) % 360 - 180) < 3


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
    light, dark = derive(brand, accent).light, derive(brand, accent).dark
    assert (light["brand"], light["link"], light["accent"]) == (brand, brand, accent)
    assert (dark["brand"], dark["accent"]) == (brand, accent)


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
