"""Pages of audiences and topics: found, described and linked like pages, never of what is not listed."""

import json
import re

import pytest
from wagtail.models import PageViewRestriction

from programs.models import Status
from site_core.pages.models import Topic
from site_core.pages.wording import within_sentence
from tests.builders import make_program, make_program_index, make_term
from tests.kept import kept
from tests.programs.catalog import head, read, titles


@pytest.fixture
@kept
def index(site):
    return make_program_index(site)


@pytest.fixture
@kept
def programs(site, index, django_capture_on_commit_callbacks):
    with django_capture_on_commit_callbacks(execute=True):
        topic = Topic.objects.create(site=site, name="Stepping in", slug="stepping-in", page_title="Step in!",
                                     intro="What one person can do.", description="Bystanders, and more.")  # fmt: skip
        make_term(site, "First-year students", sort_order=1)
        make_term(site, "Nobody", sort_order=2)
        make_program(
            index,
            title="Read",
            slug="read",
            audiences=["First-year students", "Staff"],
            topics=[topic],
        )
        make_program(index, title="Hold", audiences=["Staff"])
        make_program(index, title="Gone", audiences=["Staff", "Nobody"], status=Status.RETIRED)
        make_program(index, title="Draft", audiences=["Staff"], live=False)
    return index


def structured(page) -> dict[str, dict]:
    scripts = page.find_all("script", type="application/ld+json")
    found = [json.loads(script.string) for script in scripts]
    return {data["@type"]: data for data in found}


def ways(page) -> dict[str, list[str]]:
    navs = page.select(".landing-links nav")
    return {nav["aria-label"]: [link["href"] for link in nav.select("a")] for nav in navs}


def test_the_page_of_an_audience(site, get, programs):
    page = read(get, site, "/programs/for/staff/")
    address = "http://a.example/programs/for/staff/"
    assert titles(page) == ["Read", "Hold"]
    assert page.h1.get_text() == "Programs for staff"
    assert page.title.get_text() == "Programs for staff – Site A"
    assert head(page) == (address, "")
    assert page.find("meta", property="og:url")["content"] == address
    assert page.find("meta", property="og:title")["content"] == page.title.get_text()
    description = page.find("meta", attrs={"name": "description"})["content"]
    assert description.startswith("2 programs for staff by Site A: Read and Hold. ")
    assert [a["href"] for a in page.select(".crumbs a")] == ["/", "/programs/"]
    data = structured(page)
    assert (data["CollectionPage"]["url"], data["CollectionPage"]["name"]) == (
        address,
        "Programs for staff",
    )
    steps = [(step["name"], step["item"]) for step in data["BreadcrumbList"]["itemListElement"]]
    assert steps[1:] == [
        ("Programs", "http://a.example/programs/"),
        ("Programs for staff", address),
    ]
    assert [item["name"] for item in data["ItemList"]["itemListElement"]] == ["Read", "Hold"]


def test_the_page_of_a_topic_in_an_editors_words(site, get, programs):
    page = read(get, site, "/programs/about/stepping-in/")
    assert titles(page) == ["Read"]
    assert page.h1.get_text() == "Step in!"
    assert page.select_one(".dek").get_text() == "What one person can do."
    assert page.find("meta", attrs={"name": "description"})["content"] == "Bystanders, and more."


def test_pages_lead_to_each_other_and_to_the_whole_list(site, get, programs):
    everything = {
        "By audience": ["/programs/for/first-year-students/", "/programs/for/staff/"],
        "By topic": ["/programs/about/stepping-in/"],
    }
    assert ways(read(get, site)) == everything
    page = read(get, site, "/programs/for/staff/")
    assert ways(page)["Other audiences"] == ["/programs/for/first-year-students/"]
    assert ways(page)["By topic"] == everything["By topic"]
    narrow = page.select_one(".catalog-head a")["href"]
    assert titles(read(get, site, narrow)) == titles(page)


def test_a_term_without_programs_has_a_page_that_helps_and_is_not_to_be_found(site, get, programs):
    page = read(get, site, "/programs/for/nobody/")
    assert titles(page) == []
    assert head(page) == ("http://a.example/programs/for/nobody/", "noindex")
    assert page.select_one(".empty a.is-quiet")["href"] == "/programs/"


@pytest.mark.parametrize("path", ["for/unknown/", "about/staff/", "for/stepping-in/", "for/", "about/%00/", "for/a%20b/"])  # fmt: skip
def test_what_is_no_term_is_missing(site, get, programs, path):
    assert get(site, f"/programs/{path}").status_code == 404


def test_terms_of_another_site_are_missing_and_shared_ones_are_there(
    site, other_site, get, programs, django_capture_on_commit_callbacks
):
    with django_capture_on_commit_callbacks(execute=True):
        make_term(other_site, "Foreign")
        make_term(other_site, "Shared", shared=True)
    assert get(site, "/programs/for/foreign/").status_code == 404
    assert get(site, "/programs/for/shared/").status_code == 200


def test_long_lists_come_in_pages_that_are_canonical_for_themselves(site, get, index, django_capture_on_commit_callbacks):  # fmt: skip
    with django_capture_on_commit_callbacks(execute=True):
        for _ in range(14):
            make_program(index, audiences=["Staff"])
    page = read(get, site, "/programs/for/staff/", page="2")
    assert len(titles(page)) == 2
    assert head(page) == ("http://a.example/programs/for/staff/?page=2", "")
    assert page.title.get_text() == "Programs for staff, page 2 – Site A"
    assert structured(page)["ItemList"]["itemListElement"][0]["position"] == 13
    assert head(read(get, site, "/programs/for/staff/", x="1"))[1] == "noindex"


def test_sitemaps_tell_of_pages_with_programs(site, get, programs):
    text = get(site, "/sitemap.xml").content.decode()
    found = re.findall(r"<loc>http://a.example(/programs/(?:for|about)/[^<]+)</loc>", text)
    assert found == [
        "/programs/for/first-year-students/", "/programs/for/staff/", "/programs/about/stepping-in/",
    ]  # fmt: skip


def test_no_twin_is_claimed(site, get, programs):
    answer = get(site, "/programs/for/staff/")
    assert "Link" not in answer.headers
    assert answer["Cache-Control"].startswith("public")
    assert not answer.cookies
    assert get(site, "/programs/for/staff/index.md").status_code == 404
    assert "index.md" not in get(site, "/programs/for/staff/").content.decode()


def test_a_restricted_list_shows_nothing(site, get, programs):
    PageViewRestriction.objects.create(page=programs, restriction_type="password", password="x")
    html = get(site, "/programs/for/staff/").content.decode()
    assert "Hold" not in html
    assert "/programs/for/" not in get(site, "/sitemap.xml").content.decode()


def test_a_program_knows_the_pages_of_its_audiences(site, get, programs):
    links = get(site, "/programs/read/").context["audiences"]
    assert [link["url"] for link in links] == [
        "/programs/for/first-year-students/",
        "/programs/for/staff/",
    ]


@pytest.mark.parametrize(
    ("name", "within"),
    [("First-year students", "first-year students"), ("ROTC", "ROTC"), ("NCOs", "NCOs"),
     ("Greek life", "Greek life"), ("Army and Air", "Army and Air"), ("Spouses’ clubs", "spouses’ clubs"),
     ("Families", "families"), ("LGBTQ+ groups", "LGBTQ+ groups"), ("A", "A"), ("", "")],
)  # fmt: skip
def test_names_within_a_sentence(name, within):
    assert within_sentence(name) == within
