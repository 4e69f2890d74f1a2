"""Every page type there is, and will be: its rules, and how it looks on two sites."""

import pytest
from django.template.loader import get_template
from wagtail.fields import StreamField
from wagtail.models import Page

from site_core.branding.models import Brand, Navigation, Theme
from site_core.pages.models import BasePage
from tests.markup import dangers, parse, sheet_address
from tests.samples import Things, make_any_page, page_models

MODELS = page_models()
every_page_type = pytest.mark.parametrize("model", MODELS, ids=lambda m: m._meta.label)
OWN_COLUMNS = 12
SHARED = {field.name for field in BasePage._meta.local_fields}


@pytest.fixture
def branded(site, other_site):
    """Return two sites that look different."""
    for one, theme, mission in (
        (site, Theme.QUAD, "Mission of the first"),
        (other_site, Theme.MUSTER, "Mission of the second"),
    ):
        Brand.objects.create(site=one, theme=theme)
        Navigation.objects.create(site=one, mission=mission)
    return site, other_site


def test_there_are_page_types():
    assert len(MODELS) >= 6


@every_page_type
@pytest.mark.parametrize("filled", [True, False], ids=["filled", "bare"])
def test_renders_in_the_brand_of_its_host(model, filled, branded, get):
    site, other = branded
    pages = {one: make_any_page(model, Things(one), filled) for one in branded}
    for one, its_theme, not_its in ((site, "quad", "muster"), (other, "muster", "quad")):
        response = get(one, pages[one].url)
        html = response.content.decode()
        soup = parse(html)
        assert response.status_code == 200
        assert len(soup.find_all("h1")) == 1
        assert soup.title.text.endswith(one.site_name) or one.site_name in soup.title.text
        assert soup.find("link", rel="canonical")["href"].startswith(f"http://{one.hostname}/")
        sheet = get(one, sheet_address(html)).text
        assert f"css/site-{its_theme}" in sheet
        assert f"css/site-{not_its}" not in sheet
        assert ("Mission of the first" in html) == (one == site)
        assert ("Mission of the second" in html) == (one == other)
        assert dangers(soup) == []


@every_page_type
def test_is_not_served_on_another_sites_host(model, branded, get):
    site, other = branded
    page = make_any_page(model, Things(site), filled=False)
    path = page.get_url_parts()[2]
    html = get(other, path).content.decode()
    assert page.title not in html
    assert (path == "/") == (
        "Mission of the second" in html and "This page is not here" not in html
    )


@every_page_type
def test_extends_the_base_page(model):
    assert issubclass(model, BasePage)


@every_page_type
def test_says_where_it_may_live(model):
    assert "parent_page_types" in vars(model)
    assert "subpage_types" in vars(model)
    assert model.parent_page_types is not None
    assert model.subpage_types is not None
    assert model.allowed_parent_page_models()


@every_page_type
def test_a_second_site_may_have_it_too(model):
    assert model.max_count is None


@every_page_type
def test_uses_the_template_named_after_it(model):
    assert model.template == f"{model._meta.app_label}/{_snake(model.__name__)}.html"
    assert get_template(model.template)


def _snake(name: str) -> str:
    return "".join(f"_{c.lower()}" if c.isupper() else c for c in name).lstrip("_")


@every_page_type
def test_is_found_by_its_words(model):
    searched = {field.field_name for field in model.search_fields}
    streams = {
        f.name
        for f in model._meta.local_fields
        if isinstance(f, StreamField) and len(f.stream_block.child_blocks) > 1
    }
    assert {"title", "summary"} | streams <= searched


@every_page_type
def test_keeps_to_few_columns(model):
    own = [
        f.name
        for f in model._meta.local_fields
        # What every page has is not the type's own; what is worked out asks nothing of editors.
        if f.editable and f.name not in SHARED and not getattr(f.remote_field, "parent_link", 0)
    ]
    assert len(own) <= OWN_COLUMNS, own


@every_page_type
def test_reads_as_a_type_people_know(model):
    assert model._meta.verbose_name != Page._meta.verbose_name or model.__name__ == "StandardPage"
    assert model.get_verbose_name()
    assert model.edit_handler.children


@every_page_type
def test_describes_itself_to_search_engines(model, site, get):
    page = make_any_page(model, Things(site), search_description="What it is about")
    soup = parse(get(site, page.url).content)
    assert soup.find("meta", attrs={"name": "description"})["content"] == "What it is about"
    assert soup.find("script", type="application/ld+json")
