"""JSON-LD keeps to schema.org, and says of each page what it is."""

import json

import pytest

from site_core.branding.models import Navigation, Social
from site_core.media.models import Document
from tests.builders import (
    block,
    make_article,
    make_article_index,
    make_author,
    make_document,
    make_image,
    make_page,
    make_program,
    make_program_index,
)
from tests.pages.test_seo import JSON_LD, data_of
from tests.schema_org import problems

FAQ = {
    "heading": "Questions",
    "items": [
        {"type": "item", "id": "1", "value": {"question": "Why?", "answer": "<p>A &amp; B</p>"}}
    ],
}


def all_of(response) -> list[dict]:
    return [json.loads(text) for text in JSON_LD.findall(response.content.decode())]


@pytest.fixture
def video(site):
    return {
        "title": "A rehearsal", "url": "", "duration": "2 min",
        "file": make_document(site, name="rehearsal.mp4").pk,
        "captions": make_document(site, name="rehearsal.vtt").pk,
        "poster": make_image(site, made={"width-800|format-jpeg": ["images/p.jpg", 800, 500]}).pk,
        "transcript": "<p>Two people talk.</p>",
    }  # fmt: skip


def test_everything_keeps_to_the_vocabulary(
    site, get, video, tmp_path, django_capture_on_commit_callbacks
):
    profile = {"text": "Us", "page": None, "url": "https://social.example/us"}
    with django_capture_on_commit_callbacks(execute=True):
        Navigation.objects.create(site=site, mission="To talk plainly")
        Social.objects.create(site=site, profiles=[block("link", profile)])
    body = [block("video", video), block("faq", FAQ), block("text", "<p>Some words</p>")]
    make_article(make_article_index(site), slug="story", author=make_author(site), body=body)
    make_program(
        make_program_index(site), slug="course", deliveries=["online", "workshop"], minutes_max=60
    )
    make_page(site.home, slug="about")
    make_page(site.home, slug="contact")
    paths = ["/", "/articles/", "/articles/story/", "/programs/", "/programs/course/", "/about/"]
    found = {path: all_of(get(site, path)) for path in [*paths, "/contact/"]}
    kinds = {data["@type"] for pages in found.values() for data in pages}
    assert kinds == {
        "WebPage", "AboutPage", "ContactPage", "Organization", "WebSite", "BreadcrumbList", "Blog",
        "BlogPosting", "CollectionPage", "ItemList", "Service", "Course", "VideoObject", "FAQPage",
    }  # fmt: skip
    assert problems(found, tmp_path) == []


def test_what_the_vocabulary_does_not_know_is_found(tmp_path):
    wrong = [
        {"@context": "https://schema.org", "@type": "BlogPosting", "headlne": "x"},
        {"@context": "https://schema.org", "@type": "BlogPost", "headline": "x"},
        {"@context": "https://schema.org", "@type": "Course", "provider": {"@type": "Person", "x": 1}},
    ]  # fmt: skip
    assert len(problems({"/": wrong}, tmp_path)) == 3


def test_a_list_names_what_it_shows_in_its_order(site, get):
    index = make_program_index(site)
    for number in range(13):
        make_program(index, slug=f"p{number}", title=f"P{number}")
    items = data_of(get(site, "/programs/"))["ItemList"]["itemListElement"]
    assert [item["position"] for item in items] == list(range(1, 13))
    assert items[0]["url"] == "http://a.example/programs/p0/"
    second = data_of(get(site, "/programs/?page=2"))["ItemList"]["itemListElement"]
    assert [(item["position"], item["name"]) for item in second] == [(13, "P12")]


def test_our_own_videos_and_only_they_are_told_of(site, get, video):
    elsewhere = {"title": "There", "url": "https://vimeo.com/76979871", "file": None}
    body = [block("video", video), block("video", elsewhere)]
    make_page(site.home, slug="about", body=body)
    found = [data for data in all_of(get(site, "/about/")) if data["@type"] == "VideoObject"]
    assert [data["name"] for data in found] == ["A rehearsal"]
    assert found[0]["transcript"] == "Two people talk."
    document = Document.objects.get(title="rehearsal.mp4")
    assert found[0]["contentUrl"] == f"http://a.example{document.url}"
    assert found[0]["thumbnailUrl"] == "http://a.example/media/images/p.jpg"
    assert found[0]["uploadDate"].startswith(str(document.created_at.year))


def test_questions_are_told_of_where_they_are_on_the_page(site, get):
    make_page(site.home, slug="about", body=[block("faq", FAQ)])
    question = data_of(get(site, "/about/"))["FAQPage"]["mainEntity"][0]
    assert question["name"] == "Why?"
    assert question["acceptedAnswer"]["text"] == "A & B"
    make_page(site.home, slug="none")
    assert "FAQPage" not in data_of(get(site, "/none/"))
