"""What the color engine says it did."""

from site_core.branding.color_words import adjustments, swatches
from site_core.branding.colors import PAIRS, contrast, derive
from site_core.branding.presets import COLORS


def test_sentences_say_what_changed_and_by_how_much():
    palette = derive("#F5C400", "#f7b32b")
    link = palette.light["link"]
    ratio = int(contrast(link, palette.light["page"]) * 10) / 10
    first, second = adjustments("#F5C400", "#f7b32b")
    assert first == f"#F5C400 reads 1.5:1 on the page. Links use {link.upper()} ({ratio}:1)."
    edge = palette.light["brand-edge"].upper()
    assert second == (
        f"Buttons keep your color with dark text. On the page they get an edge of {edge}."
    )


def test_a_color_no_text_reads_on_is_moved_and_the_way_is_said():
    sentences = adjustments("#e0568f", "#0066cc")
    fills = derive("#e0568f", "#0066cc").light
    assert (
        "#E0568F is too dark for black text and too light for white text. "
        f"Buttons use {fills['brand'].upper()}, a little lighter, with dark text." in sentences[2]
    )
    assert any(
        f"newsletter band use {fills['accent'].upper()}, a little darker, with light text." in s
        for s in sentences
    )


def test_sentences_mention_an_accent_too_dark_for_the_stage():
    sentences = adjustments("#5d1a55", "#3a1034")
    assert sentences[-1].startswith("#3A1034 reads 1.0:1 on the dark band. Icons there use #")


def test_nothing_is_said_of_the_light_scheme_when_a_preset_is_used():
    for brand, accent in COLORS.values():
        said = adjustments(brand, accent)
        assert [s for s in said if "on the page" in s or "too dark" in s] == []


def test_every_promised_pair_is_shown_with_its_level():
    palette = derive("#5d1a55", "#f7b32b")
    for roles in (palette.light, palette.dark):
        shown = swatches(roles)
        assert all(row.ratio >= row.least for row in shown)
        assert {row.said.split(", ")[1] for row in shown} == {"AA", "AAA"}
        drawn = {(row.front, row.back) for row in shown}
        fronts = {front for front, _ in drawn}
        assert {roles[front] for front, _, _ in PAIRS if front != "accent-edge"} <= fronts
