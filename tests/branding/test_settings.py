"""A site's settings: colors as a style sheet, messages, and the preview before saving."""

import pytest
from django.core.exceptions import ValidationError

from site_core.branding.models import Brand, Navigation
from site_core.newsletter.models import Newsletter
from tests.builders import block, make_user
from tests.markup import sheet_address

STREAM = {"menu-count": "0", "footer_columns-count": "0"}


def theme_url(response) -> str:
    return sheet_address(response.text)


def test_the_style_sheet_is_kept_for_ever(site, get):
    response = get(site, theme_url(get(site)))
    assert response["Content-Type"].startswith("text/css")
    assert response["Cache-Control"] == "public, max-age=31536000, immutable"
    assert b":root{--page:" in response.content


def test_its_address_changes_with_the_colors(site, get, django_capture_on_commit_callbacks):
    before = theme_url(get(site))
    with django_capture_on_commit_callbacks(execute=True):
        Brand.objects.create(site=site, brand_color="#00595e", accent_color="#d7e34c")
    after = theme_url(get(site))
    assert after != before
    assert b"#00595e" in get(site, after).content
    assert "immutable" in get(site, after)["Cache-Control"]


def test_a_page_cached_before_a_change_gets_the_present_colors_for_a_minute(site, get):
    old = theme_url(get(site))
    Brand.objects.create(site=site, brand_color="#00595e")
    response = get(site, old)
    assert b"#00595e" in response.content
    assert response["Cache-Control"] == "public, max-age=60"


def test_each_site_has_its_own_colors_at_any_address(site, other_site, get):
    Brand.objects.create(site=site, brand_color="#00595e")
    address = theme_url(get(other_site))
    assert b"#00595e" not in get(other_site, address).content
    assert b"#00595e" in get(site, address).content


@pytest.mark.parametrize(
    "query",
    ["brand=00595e&accent=zzz", "brand=&accent=", "brand=00595e", "brand=}body{&accent=x",
     "brand=%00&accent=%00", "brand=00595e;}&accent=d7e34c"],
)  # fmt: skip
def test_unsaved_colors_that_are_none_are_ignored(site, get, query):
    address = theme_url(get(site))
    assert get(site, f"{address}?{query}").content == get(site, address).content


@pytest.mark.parametrize("query", ["brand=00595e&accent=d7e34c", "theme=calm", "x"])
def test_what_is_tried_out_is_kept_by_no_cache(site, get, query):
    answer = get(site, f"{theme_url(get(site))}?{query}")
    assert (answer.status_code, answer["Cache-Control"]) == (200, "private, no-store")


@pytest.mark.parametrize("path", ["/theme-.css", "/theme-XYZ.css", "/theme-0123456789ab.js"])
def test_other_addresses_are_not_there(site, get, path):
    assert get(site, path).status_code == 404


@pytest.mark.parametrize("color", ["tomato", "#12345", "#ggg", "#12 456", ""])
@pytest.mark.parametrize("field", ["brand_color", "accent_color"])
def test_a_color_that_is_none_is_refused_in_words(site, field, color):
    with pytest.raises(ValidationError) as error:
        Brand(site=site, **{field: color}).full_clean()
    [message] = error.value.message_dict[field]
    assert "is not a color code" in message or "cannot be blank" in message


@pytest.mark.parametrize("color", ["#abc", "#AABBCC", "#5d1a55"])
def test_any_real_color_is_taken(site, color):
    brand = Brand(site=site, brand_color=color, accent_color=color)
    brand.full_clean()
    brand.save()
    assert brand.css


def test_what_was_adjusted_is_said_in_sentences(site):
    assert "Links use #" in Brand(site=site, brand_color="#F5C400").adjustments()[0]


@pytest.mark.parametrize("url", ["javascript:alert(1)", "data:text/html,x", "//evil.example"])
def test_a_menu_leads_to_no_script(site, url):
    item = {"text": "x", "page": None, "url": url, "is_button": False, "children": []}
    menu = Navigation(site=site, menu=[block("item", item)]).menu
    with pytest.raises(ValidationError):
        menu.stream_block.clean(menu)


@pytest.fixture
def sam(site, login):
    return login(make_user("sam", site, "site_admin"), site)


def preview(client, site, name, app="branding", **data):
    """Send what is in the form, unsaved, and return what the preview shows."""
    address = f"/admin/settings/{app}/{name}/{site.pk}/preview/"
    sent = client.post(address, data)
    assert sent.json()["is_valid"], sent.json()
    return client.get(address)


def test_colors_and_theme_are_seen_before_they_are_saved(site, sam, get):
    colors = {"theme": "quad", "brand_color": "#00595e", "accent_color": "#d7e34c"}
    response = preview(sam, site, "brand", **colors, tagline="", logo="")
    assert response.status_code == 200
    sheet = get(site, theme_url(response)).text
    assert "css/site-quad" in sheet
    assert "#00595e" in sheet
    assert not Brand.objects.filter(brand_color="#00595e").exists()
    assert "css/site-quad" not in get(site, theme_url(get(site))).text


def test_words_are_seen_before_they_are_saved(site, sam, get):
    response = preview(sam, site, "navigation", mission="Unsaved words", legal="", **STREAM)
    assert b"Unsaved words" in response.content
    assert b"Unsaved words" not in get(site).content


def test_the_newsletters_words_are_seen_before_they_are_saved(site, sam, get):
    site.home.sections = [block("newsletter", {"heading": "", "text": ""})]
    site.home.save()
    words = {"list_name": "News", "heading": "Unsaved heading", "text": "x", "button": "Go"}
    response = preview(sam, site, "newsletter", app="newsletter", **words)
    assert b"Unsaved heading" in response.content
    assert not Newsletter.objects.filter(heading="Unsaved heading").exists()


def test_a_preview_is_kept_by_no_cache_and_held_to_the_public_policy(site, sam):
    response = preview(sam, site, "navigation", mission="x", legal="", **STREAM)
    assert "no-store" in response["Cache-Control"]
    assert "public" not in response["Cache-Control"]
    assert "'unsafe-inline'" not in response["Content-Security-Policy"]


def test_nobody_previews_another_sites_settings(site, other_site, sam):
    response = sam.get(f"/admin/settings/branding/brand/{other_site.pk}/preview/")
    assert response.status_code in (302, 403, 404)


def test_saving_is_for_the_sites_own_admin(site, other_site, sam):
    data = {
        "theme": "quad",
        "brand_color": "#00595e",
        "accent_color": "#d7e34c",
        "tagline": "x",
        "language": "en",
    }
    sam.post(f"/admin/settings/branding/brand/{site.pk}/", data)
    sam.post(f"/admin/settings/branding/brand/{other_site.pk}/", data)
    assert Brand.objects.get(site=site).theme == "quad"
    assert not Brand.objects.filter(site=other_site, theme="quad").exists()


def test_whoever_saves_colors_is_told_what_was_adjusted(site, sam):
    data = {
        "theme": "quad",
        "brand_color": "#F5C400",
        "accent_color": "#d7e34c",
        "tagline": "",
        "language": "en",
    }
    answer = sam.post(f"/admin/settings/branding/brand/{site.pk}/", data, follow=True)
    said = [str(message) for message in answer.context["messages"]]
    assert any(sentence.startswith("#F5C400 reads 1.5:1 on the page.") for sentence in said), said
