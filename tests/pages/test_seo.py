"""What search engines and shared links get to know: always under the site's own address (P10)."""

import json
import re

import pytest
from django.test import RequestFactory
from wagtail.models import Site

from site_core.branding.models import Brand, Navigation, Social
from site_core.pages.seo import absolute
from site_core.pages.structured_data import script_json
from tests.builders import (
    block,
    make_article,
    make_article_index,
    make_author,
    make_image,
    make_page,
    make_program,
    make_program_index,
)  # fmt: skip

JSON_LD = re.compile(r'<script type="application/ld\+json">(.*?)</script>', re.DOTALL)
HOSTILE = "</script><script>alert(1)</script><!-- & \u2028"


def head(response) -> dict[str, str]:
    html = response.content.decode()
    found = dict(re.findall(r'<meta (?:name|property)="([^"]+)" content="([^"]*)"', html))
    found["canonical"] = (re.findall(r'<link rel="canonical" href="([^"]+)"', html) or [""])[0]
    found["title"] = re.search(r"<title>(.*?)</title>", html, re.DOTALL)[1].strip()
    return found


def data_of(response) -> dict[str, dict]:
    found = [json.loads(text) for text in JSON_LD.findall(response.content.decode())]
    return {item["@type"]: item for item in found}


@pytest.mark.parametrize("host", ["a.example", "a.example:8443", "A.EXAMPLE", "a.example."])
def test_canonical_and_shared_addresses_are_the_sites_own(site, other_site, client, host):
    make_page(site.home, slug="about")
    found = head(client.get("/about/", headers={"host": host}))
    assert found["canonical"] == found["og:url"] == "http://a.example/about/"
    assert found["og:site_name"] == "Site A"


@pytest.mark.parametrize(
    ("port", "root"), [(443, "https://a.example"), (8000, "http://a.example:8000")]
)
def test_the_sites_scheme_and_port_are_used(site, get, port, root):
    Site.objects.filter(pk=site.pk).update(port=port)
    Site.clear_site_root_paths_cache()
    assert head(get(site, "/"))["canonical"] == f"{root}/"


@pytest.mark.parametrize(
    ("fields", "title"),
    [({"title": "About"}, "About – Site A"), ({"title": "About Site A"}, "About Site A"),
     ({"title": "About", "seo_title": "Who we are"}, "Who we are – Site A")],
)  # fmt: skip
def test_titles_name_the_site_once(site, get, fields, title):
    make_page(site.home, slug="about", **fields)
    assert head(get(site, "/about/"))["title"] == title


@pytest.mark.parametrize(
    ("fields", "expected"),
    [({"summary": "In short"}, "In short"), ({}, None),
     ({"summary": "In short", "search_description": "For engines"}, "For engines")],
)  # fmt: skip
def test_the_description_falls_back_to_the_summary(site, get, fields, expected):
    make_page(site.home, slug="about", **fields)
    found = head(get(site, "/about/"))
    assert found.get("description") == expected
    assert found.get("og:description") == expected


def test_each_page_of_a_list_is_canonical_for_itself(site, get):
    index = make_article_index(site)
    for _ in range(13):
        make_article(index)
    assert head(get(site, "/articles/?page=2"))["canonical"] == "http://a.example/articles/?page=2"
    assert head(get(site, "/articles/?page=1"))["canonical"] == "http://a.example/articles/"
    assert head(get(site, "/articles/?utm_source=x"))["canonical"] == "http://a.example/articles/"


@pytest.mark.parametrize(
    ("path", "robots"),
    [("/", None), ("/programs/", None), ("/programs/?q=x", "noindex"), ("/search/", "noindex"),
     ("/newsletter/", "noindex"), ("/newsletter/thanks/", "noindex"), ("/nothing/", "noindex")],
)  # fmt: skip
def test_only_pages_are_for_search_engines(site, get, path, robots):
    make_program_index(site)
    assert head(get(site, path)).get("robots") == robots


def test_a_shared_page_shows_its_own_picture(site, get, django_capture_on_commit_callbacks):
    with django_capture_on_commit_callbacks(execute=True):
        image = make_image(site)
    make_page(site.home, slug="about", image=image, image_alt="A stage")
    found = head(get(site, "/about/"))
    assert found["og:image"].startswith("http://a.example/media/images/")
    assert found["og:image:alt"] == "A stage"
    assert found["twitter:card"] == "summary_large_image"


def test_a_page_without_a_picture_shows_the_sites(site, get, django_capture_on_commit_callbacks):
    assert head(get(site))["og:image"].startswith("http://a.example/cards/")
    with django_capture_on_commit_callbacks(execute=True):
        Social.objects.create(site=site, share_image=make_image(site))
    assert head(get(site))["og:image"].startswith("http://a.example/media/images/")


def test_an_article_says_who_wrote_it_and_when(site, get):
    author = make_author(site, name="Ada Quill")
    make_article(make_article_index(site), slug="story", title="Story", author=author,
                 date="2026-04-14", summary="In short",
                 body=[block("text", "<p>Four words of text</p>")])  # fmt: skip
    found = data_of(get(site, "/articles/story/"))
    article = found["BlogPosting"]
    assert article["headline"] == "Story"
    assert article["author"].items() >= {"@type": "Person", "name": "Ada Quill"}.items()
    assert article["articleSection"] == "Articles"
    assert article["isAccessibleForFree"] is True
    assert article["wordCount"] == 4
    assert article["publisher"]["name"] == "Site A"
    assert article["datePublished"] == "2026-04-14"
    assert article["dateModified"]
    assert article["url"] == "http://a.example/articles/story/"
    assert head(get(site, "/articles/story/"))["og:type"] == "article"


def test_the_way_to_a_page_is_told(site, other_site, get):
    make_article(make_article_index(site), slug="story", title="Story")
    crumbs = data_of(get(site, "/articles/story/"))["BreadcrumbList"]["itemListElement"]
    assert [(c["position"], c["name"], c["item"]) for c in crumbs] == [
        (1, "Site A", "http://a.example/"),
        (2, "Articles", "http://a.example/articles/"),
        (3, "Story", "http://a.example/articles/story/"),
    ]


def test_the_home_page_tells_who_is_behind_it(site, get, django_capture_on_commit_callbacks):
    with django_capture_on_commit_callbacks(execute=True):
        Navigation.objects.create(site=site, mission="To talk plainly")
        profile = {"text": "Us elsewhere", "page": None, "url": "https://social.example/us"}
        Social.objects.create(site=site, profiles=[block("link", profile)])
    organization = data_of(get(site))["Organization"]
    assert organization["name"] == "Site A"
    assert organization["description"] == "To talk plainly"
    assert organization["sameAs"] == ["https://social.example/us"]
    make_page(site.home, slug="about")
    assert "Organization" not in data_of(get(site, "/about/"))


def test_a_program_is_a_service(site, get):
    make_program(
        make_program_index(site), slug="mic", deliveries=["workshop"], audiences=["Colleges"]
    )
    service = data_of(get(site, "/programs/mic/"))["Service"]
    assert service["serviceType"] == "Workshop"
    assert service["audience"]["audienceType"] == "Colleges"


def test_no_text_of_an_editor_ends_the_script(site, get):
    author = make_author(site, name=HOSTILE)
    make_article(make_article_index(site), slug="story", title=HOSTILE, author=author,
                 summary=HOSTILE)  # fmt: skip
    response = get(site, "/articles/story/")
    html = response.content.decode()
    assert "<script>alert" not in html
    assert data_of(response)["BlogPosting"]["headline"] == HOSTILE


@pytest.mark.parametrize("text", ["<", ">", "&", "</script>", "<!--", "]]>"])
def test_script_data_holds_nothing_html_would_read(text):
    printed = script_json({"name": text})
    assert not set("<>&") & set(printed)
    assert json.loads(printed) == {"name": text}


@pytest.mark.parametrize(
    ("address", "expected"),
    [("/x/", "http://a.example/x/"), ("https://b.example/x", "https://b.example/x")],
)
def test_addresses_are_made_whole_once(address, expected):
    assert absolute("http://a.example", address) == expected


@pytest.mark.parametrize("number", ["²", "9" * 5000, "-2", "x", "0", "1e3", "%00", "٣"])
def test_a_bad_page_number_is_no_error(site, get, number):
    make_article_index(site)
    assert get(site, f"/articles/?page={number}").status_code == 200
    assert get(site, f"/?page={number}").status_code == 200


def test_a_page_shown_elsewhere_keeps_its_own_address(site, other_site):
    page = make_page(site.home, slug="about")
    request = RequestFactory().get("/", headers={"host": "b.example"})
    request._wagtail_site = other_site
    assert page.get_context(request)["seo"].canonical == "http://a.example/about/"


@pytest.mark.parametrize(
    ("query", "robots"),
    [("utm_source=x&fbclid=y", None), ("page=2", None), ("format=live", "noindex"), ("q=", None)],
)
def test_choices_of_a_list_are_not_for_search_engines(site, get, query, robots):
    make_program_index(site)
    assert head(get(site, f"/programs/?{query}")).get("robots") == robots


def test_a_page_without_summary_is_described_by_how_it_begins(site, get):
    text = "<p>Ask first &amp; listen. " + "Then go on. " * 30 + "</p>"
    make_page(site.home, slug="about", body=[block("text", text)])
    description = head(get(site, "/about/"))["description"]
    assert description.startswith("Ask first &amp; listen. Then go on.")
    assert description.endswith("…")
    assert len(description) < 170


def test_an_article_tells_networks_when_and_by_whom(site, get):
    author = make_author(site, name="Ada Quill")
    make_article(make_article_index(site), slug="story", author=author, date="2026-04-14")
    found = head(get(site, "/articles/story/"))
    assert found["article:published_time"] == "2026-04-14"
    assert found["article:modified_time"]
    assert found["author"] == "Ada Quill"
    assert found["article:author"] == "http://a.example/articles/by/ada-quill/"
    assert found["article:section"] == "Articles"
    assert found["og:locale"] == "en_US"
    assert found["og:image:type"] == "image/jpeg"


@pytest.mark.parametrize(
    ("language", "locale"),
    [("en", "en_US"), ("en-gb", "en_GB"), ("de", "de_DE"), ("eo", None), ("es-mx", "es_MX")],
)
def test_networks_are_told_language_and_country(site, get, language, locale):
    Brand.objects.create(site=site, language=language)
    assert head(get(site)).get("og:locale") == locale


def test_pages_of_a_list_have_titles_of_their_own(site, get):
    index = make_article_index(site)
    for _ in range(13):
        make_article(index)
    assert head(get(site, "/articles/?page=2"))["title"] == "Articles, page 2 – Site A"
