"""The brand's form: what it shows before anything is saved, and to whom."""

from io import BytesIO

import pytest
from django.core.files.images import ImageFile
from PIL import Image as Picture

from site_core.branding.brand_check import FINE, check
from site_core.branding.models import Brand, Theme, Type
from site_core.branding.presets import PRESETS
from tests.builders import make_image, make_user
from tests.markup import sheet_address

FORM = {"theme": "quad", "brand_color": "#00595e", "accent_color": "#d7e34c", "language": "en"}


@pytest.fixture
def sam(site, login):
    return login(make_user("sam", site, "site_admin"), site)


def ask(client, site, **query):
    query = {"brand": "#f5c400", "accent": "#d7e34c", **query}
    return client.get(f"/admin/brand/{site.pk}/check/", query)


def picture(size=(200, 80), color=(0, 0, 0, 255), ground=(0, 0, 0, 0), name="logo.png"):
    drawn = Picture.new("RGBA", size, ground)
    width, height = size
    drawn.paste(color, (width // 8, height // 8, width - width // 8, height - height // 8))
    file = BytesIO()
    drawn.save(file, "PNG")
    file.seek(0)
    return ImageFile(file, name=name)


def logo(site, **fields):
    return make_image(site, file=picture(**fields), title="Logo")


def test_the_form_offers_three_presets_and_says_what_readers_get(site, sam):
    html = sam.get(f"/admin/settings/branding/brand/{site.pk}/").text
    assert {preset.theme for preset in PRESETS} == set(Theme.values)
    for preset in PRESETS:
        assert preset.name in html
        assert preset.mood in html
    assert "Links use #E79BDA" in html
    assert f'data-brand-check="/admin/brand/{site.pk}/check/"' in html
    assert "style=" not in html[html.index("brand-presets") : html.index("brand-pairs")]


def test_colors_are_judged_before_they_are_saved(site, sam):
    answer = ask(sam, site)
    assert answer.status_code == 200
    assert "#F5C400 reads 1.5:1 on the page. Links use #" in answer.text
    assert answer.text.count("AAA") >= 18
    assert "no-store" in answer["Cache-Control"]
    assert not Brand.objects.filter(brand_color="#f5c400").exists()


@pytest.mark.parametrize("color", ["tomato", "#12", "", "<script>", "x" * 5000, "\x00", "#５５５"])
def test_what_is_no_color_is_said_to_be_none(site, sam, color):
    for name in ("brand", "accent"):
        answer = ask(sam, site, **{name: color})
        assert answer.status_code == 200
        assert "is not a color code" in answer.text
        assert "<script>" not in answer.text
        assert len(answer.text) < 1000
        assert 'data-part="swatches"' not in answer.text, "the last palette stays"


@pytest.mark.parametrize("logo", ["0", "-1", "x", "9" * 30, "1 or 1=1", ""])
def test_logos_that_are_none_are_ignored(site, sam, logo):
    assert ask(sam, site, logo=logo, logo_dark=logo).status_code == 200


def test_only_who_may_change_this_brand_may_ask(site, other_site, sam, login, client):
    missing = sam.get("/admin/brand/999999/check/")
    refused = ask(sam, other_site)
    assert (refused.status_code, refused.text) == (missing.status_code, missing.text)
    assert refused.status_code == 404
    for role in ("editor", "author"):
        assert ask(login(make_user(role, site, role), site), site).status_code == 404
    client.defaults["HTTP_HOST"] = site.hostname
    assert ask(client, site).status_code == 302
    assert sam.post(f"/admin/brand/{site.pk}/check/").status_code == 405


def test_another_sites_logo_is_not_shown(site, other_site, sam):
    theirs = logo(other_site)
    answer = ask(sam, site, logo=theirs.pk)
    assert "<image" not in answer.text
    ours = logo(site)
    assert "<image" in ask(sam, site, logo=ours.pk).text


def notes(site, colors=("#00595e", "#d7e34c"), dark=None, **fields):
    light, night = check(*colors, logo(site, **fields), dark).logos
    return light.notes, night.notes


def test_a_dark_logo_is_said_to_vanish_in_the_dark_until_a_second_one_is_chosen(site):
    light, night = notes(site)
    assert light == ()
    assert "hardly be seen on the dark page. Choose a second one" in night[0]
    pale = logo(site, color=(255, 255, 255, 255))
    assert notes(site, dark=pale) == ((), ())


def test_a_pale_logo_is_said_to_vanish_in_the_light(site):
    light, night = notes(site, color=(255, 255, 230, 255))
    assert light == ("It can hardly be seen on the light page.",)
    assert night == ()


def test_a_logo_with_a_white_ground_is_said_to_be_a_box_in_the_dark(site):
    light, night = notes(site, ground=(255, 255, 255, 255))
    assert light == ()
    assert "shows as a box on the dark page" in night[0]


@pytest.mark.parametrize(
    ("size", "said"),
    [((900, 100), "very wide"), ((90, 180), "taller than wide"), ((60, 30), "only 30 pixels high")],
)
def test_a_badly_proportioned_logo_is_said_to_be_one(site, size, said):
    assert said in " ".join(notes(site, size=size)[0])


def test_a_logo_whose_file_is_gone_is_no_accident(site):
    image = logo(site)
    image.file.storage.delete(image.file.name)
    [light, _] = check("#00595e", "#d7e34c", image).logos
    assert light.notes == ("The file of this picture cannot be read.",)


def test_colors_that_need_nothing_are_said_to_need_nothing():
    assert check("#767676", "#f7b32b").sentences != (FINE,)
    # Readable on both pages as they are: nothing lies between the two, so only words can tell.
    assert FINE not in check("#000000", "#ffffff").sentences


@pytest.mark.parametrize("forged", [{"type": "comic"}, {"theme": "x"}, {"brand_color": "red"}])
def test_forged_values_are_refused_in_words(site, sam, forged):
    answer = sam.post(f"/admin/settings/branding/brand/{site.pk}/", {**FORM, **forged})
    assert answer.status_code == 200
    assert "is not" in answer.text
    assert not Brand.objects.filter(site=site, brand_color="#00595e").exists()


def test_colors_are_kept_in_one_spelling(site, sam):
    sam.post(f"/admin/settings/branding/brand/{site.pk}/", {**FORM, "brand_color": "ABC"})
    assert Brand.objects.get(site=site).brand_color == "#aabbcc"


@pytest.mark.parametrize("kind", Type.values)
@pytest.mark.parametrize("theme", Theme.values)
def test_type_is_chosen_apart_from_the_theme(site, get, theme, kind):
    Brand.objects.create(site=site, theme=theme, type=kind)
    sheet = get(site, sheet_address(get(site).text)).text
    assert f"css/site-{theme}" in sheet
    # The theme's sheet has its own type already.
    assert (f"css/type-{kind}" in sheet) is (bool(kind) and kind != theme)


def test_readers_get_the_logo_for_their_scheme_and_its_words(
    site, get, django_capture_on_commit_callbacks
):
    with django_capture_on_commit_callbacks(execute=True):
        Brand.objects.create(
            site=site, logo=logo(site), logo_dark=logo(site, name="night.png"), logo_alt="Say “it”"
        )
    html = get(site).text
    assert 'media="(prefers-color-scheme: dark)"' in html[html.index("<picture>") :]
    assert 'alt="Say “it”"' in html
    Brand.objects.get(site=site).delete()


def test_a_logo_without_words_says_the_sites_name(site, get):
    Brand.objects.create(site=site, logo=logo(site))
    html = get(site).text
    assert 'alt="Site A"' in html
    assert (
        "<source"
        not in html[html.index('class="logo"') : html.index("</a>", html.index('class="logo"'))]
    )
