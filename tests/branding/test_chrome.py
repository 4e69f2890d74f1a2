"""What surrounds pages: worked out once, read as one row, renewed when something it shows changes."""

import pytest
from django.core.cache import cache
from django.test import RequestFactory

from site_core.branding.chrome import cache_key, chrome_for
from site_core.branding.chrome_build import setting
from site_core.branding.models import Brand, Navigation, Safety, Social, StoredChrome
from site_core.newsletter.models import Newsletter
from tests.builders import block, make_article_index, make_page, make_program_index


@pytest.fixture
def chrome():
    """Return a function that reads a site's chrome as a fresh request does."""

    def read(site):
        request = RequestFactory().get("/", headers={"host": site.hostname})
        request._wagtail_site = site
        return chrome_for(request)

    return read


@pytest.fixture
def change(django_capture_on_commit_callbacks):
    """Return a context in which changes are committed."""
    return lambda: django_capture_on_commit_callbacks(execute=True)


def menu(site, page, **link):
    item = {"text": "", "page": page.pk, "url": "", "is_button": False, "children": [], **link}
    return Navigation.objects.create(site=site, menu=[block("item", item)])


def test_reading_it_costs_one_row_and_then_nothing(site, chrome, django_assert_num_queries):
    cache.clear()
    with django_assert_num_queries(1):
        cold = chrome(site)
    with django_assert_num_queries(0):
        assert chrome(site) == cold


def test_one_request_looks_it_up_once(site, django_assert_num_queries):
    request = RequestFactory().get("/")
    request._wagtail_site = site
    first = chrome_for(request)
    cache.clear()
    with django_assert_num_queries(0):
        assert chrome_for(request) is first


def test_a_request_to_no_site_has_none(db):
    request = RequestFactory().get("/", headers={"host": "unknown.example"})
    request._wagtail_site = None
    assert chrome_for(request) is None


def test_reading_a_page_creates_no_setting(site, get):
    assert get(site).status_code == 200
    for model in (Brand, Navigation, Safety, Social, Newsletter):
        assert not model.objects.exists()


def test_a_site_without_settings_shows_sensible_ones(site, chrome):
    plain = chrome(site)
    assert (plain.name, plain.theme, plain.menu) == ("Site A", "house-lights", ())
    assert plain.exit_enabled
    assert plain.parts["newsletter"]["button"] == "Subscribe"


@pytest.mark.parametrize(
    ("model", "field", "value", "shown"),
    [
        (Brand, "theme", "quad", lambda c: c.theme),
        (Brand, "tagline", "Plain words", lambda c: c.tagline),
        (Navigation, "mission", "To talk plainly", lambda c: c.mission),
        (Navigation, "legal", "A charity", lambda c: c.legal),
        (Safety, "exit_url", "https://example.org/", lambda c: c.exit_url),
        (Newsletter, "heading", "Hear from us", lambda c: c.parts["newsletter"]["heading"]),
    ],
)
def test_saving_a_setting_renews_it(site, other_site, chrome, change, model, field, value, shown):
    before = chrome(other_site)
    chrome(site)
    with change():
        model.objects.create(site=site, **{field: value})
    assert shown(chrome(site)) == value
    assert chrome(other_site) == before


def test_it_is_worked_out_once_for_all_readers(site, get, chrome, change, monkeypatch):
    with change():
        Navigation.objects.create(site=site, mission="Once")

    def fail(*args):
        raise AssertionError("worked out while a page was read")

    monkeypatch.setattr("site_core.branding.chrome_build.chrome_data", fail)
    cache.clear()
    assert b"Once" in get(site).content


@pytest.fixture
def linked(site, change):
    page = make_page(site.home, title="About us", slug="about")
    with change():
        menu(site, page)
    return page


def test_the_menu_links_to_pages_of_the_site_by_their_paths(site, other_site, chrome, linked):
    [item] = chrome(site).menu
    assert (item.text, item.href) == ("About us", "/about/")


def test_the_menu_marks_the_page_being_read(site, other_site, get, linked):
    assert b'href="/about/" aria-current="page"' in get(site, "/about/").content
    assert b"aria-current" not in get(site, "/").content


def test_a_link_to_another_site_is_a_whole_address(site, other_site, chrome, change):
    page = make_page(other_site.home, slug="over-there")
    with change():
        menu(site, page)
    assert chrome(site).menu[0].href == "http://b.example/over-there/"


def test_a_page_taken_offline_vanishes_from_the_menu(site, chrome, change, linked):
    chrome(site)
    with change():
        linked.unpublish()
    assert chrome(site).menu == ()


def test_a_page_published_again_comes_back(site, chrome, change, linked):
    with change():
        linked.unpublish()
    with change():
        linked.save_revision().publish()
    assert [item.href for item in chrome(site).menu] == ["/about/"]


def test_a_new_title_shows_in_the_menu(site, chrome, change, linked):
    chrome(site)
    linked.title = "Who we are"
    with change():
        linked.save_revision().publish()
    assert chrome(site).menu[0].text == "Who we are"


def test_a_new_address_is_followed(site, chrome, change, linked):
    chrome(site)
    linked.slug = "who-we-are"
    with change():
        linked.save_revision().publish()
    assert chrome(site).menu[0].href == "/who-we-are/"


def test_a_page_moved_elsewhere_is_followed(site, chrome, change, linked):
    section = make_page(site.home, slug="section")
    chrome(site)
    with change():
        linked.move(section, pos="last-child")
    assert chrome(site).menu[0].href == "/section/about/"


def test_a_section_above_that_moves_or_is_renamed_is_followed(site, chrome, change):
    section = make_page(site.home, slug="section")
    page = make_page(section, slug="inside")
    with change():
        menu(site, page)
    section.slug = "renamed"
    with change():
        section.save_revision().publish()
    assert chrome(site).menu[0].href == "/renamed/inside/"


def test_a_deleted_page_vanishes_from_the_menu(site, chrome, change, linked):
    chrome(site)
    with change():
        linked.delete()
    assert chrome(site).menu == ()


def test_deleting_many_pages_works_it_out_once(site, change, monkeypatch, linked):
    calls = []
    monkeypatch.setattr("site_core.branding.chrome_build.refresh_chrome", calls.append)
    for _ in range(3):
        make_page(linked)
    with change():
        linked.delete()
    assert calls.count(site) == 1


def test_a_deleted_section_vanishes_too(site, chrome, change):
    contact = make_page(site.home, slug="contact")
    with change():
        contact.save_revision().publish()
    assert chrome(site).contact_url == "/contact/"
    with change():
        contact.delete()
    assert chrome(site).contact_url == ""


def test_a_child_link_to_an_offline_page_vanishes_and_its_parent_stays(site, chrome, change):
    draft = make_page(site.home, live=False)
    link = {"text": "Draft", "page": draft.pk, "url": ""}
    with change():
        menu(site, make_page(site.home, title="Open"), children=[link])
    [item] = chrome(site).menu
    assert (item.text, item.children) == ("Open", ())


def test_a_renamed_site_shows_its_new_name(site, chrome, change, get):
    chrome(site)
    site.site_name = "Another name"
    with change():
        site.save()
    assert chrome(site).name == "Another name"
    assert b"Another name" in get(site).content


def test_sections_are_found_once_they_are_published(site, other_site, chrome, change):
    for index in (make_program_index(site), make_article_index(site)):
        with change():
            index.save_revision().publish()
    found = chrome(site)
    assert (found.programs_url, found.articles_url) == ("/programs/", "/articles/")
    assert found.feed_url == "/articles/feed/"


def test_two_sites_never_share_it(site, other_site, chrome):
    assert cache_key(site.pk) != cache_key(other_site.pk)
    assert (chrome(site).name, chrome(other_site).name) == ("Site A", "Site B")


def test_a_site_that_goes_takes_it_along(other_site):
    assert StoredChrome.objects.filter(site=other_site).exists()
    other_site.delete()
    assert not StoredChrome.objects.filter(data__name="Site B").exists()


def test_a_setting_is_read_without_being_created(site, django_assert_num_queries):
    with django_assert_num_queries(1):
        assert setting(Brand, site).pk is None
