"""The icon in tabs: the site's own, at an address that changes with it."""

import re
from xml.etree import ElementTree

import pytest

from site_core.branding.colors import contrast, derive
from site_core.branding.icons import icon
from site_core.branding.models import Brand

ICON = re.compile(r'<link rel="icon" href="(/icon-[0-9a-f]{12}\.svg)" type="image/svg\+xml">')


def icon_url(response) -> str:
    return ICON.search(response.content.decode())[1]


def test_the_icon_is_the_sites_initial_on_its_color_and_kept_for_ever(site, get):
    Brand.objects.create(site=site, brand_color="#00595e")
    response = get(site, icon_url(get(site)))
    assert response["Content-Type"] == "image/svg+xml"
    assert response["Cache-Control"] == "public, max-age=31536000, immutable"
    assert 'fill="#00595e"' in response.text
    assert "".join(ElementTree.fromstring(response.text).itertext()) == "S"


def test_its_address_changes_with_the_color_and_the_name(
    site, get, django_capture_on_commit_callbacks
):
    seen = {icon_url(get(site))}
    with django_capture_on_commit_callbacks(execute=True):
        Brand.objects.create(site=site, brand_color="#00595e")
    seen.add(icon_url(get(site)))
    with django_capture_on_commit_callbacks(execute=True):
        site.site_name = "Other"
        site.save()
    seen.add(icon_url(get(site)))
    assert len(seen) == 3


def test_an_old_address_gets_the_present_icon_for_a_minute(site, get):
    response = get(site, "/icon-000000000000.svg")
    assert response.status_code == 200
    assert response["Cache-Control"] == "public, max-age=60"


def test_programs_that_look_for_an_icon_without_reading_the_page_find_it(site, get):
    response = get(site, "/favicon.ico")
    assert response.status_code == 200
    assert response["Content-Type"] == "image/svg+xml"
    assert response["Cache-Control"] == "public, max-age=86400"
    assert not response.cookies


def test_the_icon_costs_few_queries(site, get, django_assert_max_num_queries):
    get(site)
    with django_assert_max_num_queries(4):
        get(site, "/favicon.ico")


@pytest.mark.parametrize(
    ("name", "letters"),
    [
        ("<script>", "S"),
        ("&", ""),
        ("", ""),
        ("“ßa", "S"),
        ("été", "É"),
        ("日本", "日"),
        ("7", "7"),
    ],
)
def test_any_name_makes_a_sound_icon(name, letters):
    for theme in ("house-lights", "quad", "muster", "unheard-of"):
        svg = icon(theme, derive("#777777", "#fff59d").light, name)
        root = ElementTree.fromstring(svg)
        assert "".join(root.itertext()) == letters
        fills = [part.get("fill") for part in root]
        assert contrast(*fills) >= 7


def test_browsers_tint_their_bars_like_the_page(site, get):
    palette = derive("#5d1a55", "#f7b32b")
    tinted = re.findall(
        r'<meta name="theme-color" content="(#\w+)" media="[^"]+: (\w+)\)"', get(site).text
    )
    assert tinted == [(palette.light["page"], "light"), (palette.dark["page"], "dark")]
