"""Landing pages: composed like a home page, anywhere on a site, with one purpose if need be."""

import json

import pytest

from home.models import LandingPage
from tests.builders import block, make_page
from tests.markup import parse


@pytest.fixture
def landing(site):
    """Return a landing page of ``site`` below a plain page."""
    above = make_page(site.home, slug="about")
    link = {"text": "Ask for a date", "page": None, "url": "/contact/"}
    return make_page(above, LandingPage, title="Spring tour", summary="All of April",
                     primary_action=[block("link", link)])  # fmt: skip


def test_it_has_a_stage_with_something_to_do(site, get, landing):
    soup = parse(get(site, landing.url).content)
    assert soup.h1.text == "Spring tour"
    assert soup.main.find("a", class_="is-voice")["href"] == "/contact/"
    assert soup.find("nav", class_="crumbs")
    assert soup.find("a", class_="icon-link")


def test_with_the_menu_hidden_the_way_out_and_the_foot_stay(site, get, landing):
    LandingPage.objects.update(hide_menu=True, exit_link="show")
    soup = parse(get(site, landing.url).content)
    assert not soup.find("nav", class_="crumbs")
    assert not soup.find(class_="icon-link")
    assert soup.find("a", class_="logo")["href"] == "/"
    assert soup.find("section", class_="exit")
    assert soup.find("footer")


@pytest.mark.parametrize("hidden", [True, False])
def test_it_can_be_left_out_of_the_sites_search(site, get, landing, hidden):
    landing.hide_from_search = hidden
    landing.save_revision().publish()
    found = parse(get(site, "/search/?q=spring").content).main.text
    assert ("Spring tour" in found) is not hidden
    assert ("/spring" in get(site, "/sitemap.xml").content.decode()) or landing.url in (
        get(site, "/sitemap.xml").content.decode()
    )
    assert "noindex" not in get(site, landing.url).content.decode()


def test_a_page_with_ways_to_reach_us_says_so_to_search_engines(site, get):
    way = {"label": "Bookings", "person": "", "email": "hello@example.org",
           "phone": "312-555-0142", "hours": "", "address": ""}  # fmt: skip
    page = make_page(
        site.home, body=[block("contact", {"heading": "", "items": [way], "note": ""})]
    )
    soup = parse(get(site, page.url).content)
    data = json.loads(soup.find("script", type="application/ld+json").string)
    assert data["@type"] == "ContactPage"
    assert data["mainEntity"]["contactPoint"] == [
        {
            "@type": "ContactPoint",
            "contactType": "Bookings",
            "email": "hello@example.org",
            "telephone": "+13125550142",
        }
    ]
