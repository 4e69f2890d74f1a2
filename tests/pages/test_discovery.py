"""Sitemap, robots.txt and llms.txt: per site, per environment, public pages only."""

from xml.etree import ElementTree

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from wagtail.models import PageViewRestriction

from site_core.branding.models import Social
from site_core.pages import sitemap
from tests.builders import block, make_article, make_article_index, make_image, make_page

IMAGE = "{http://www.google.com/schemas/sitemap-image/1.1}loc"
LOC = "{http://www.sitemaps.org/schemas/sitemap/0.9}loc"


def texts(response, tag: str) -> list[str]:
    return [element.text for element in ElementTree.fromstring(response.content).iter(tag)]


def picture(site, name: str):
    return make_image(site, made={"width-1200|format-jpeg": [f"images/{name}.jpg", 1200, 800]})


def test_the_sitemap_tells_of_pictures_of_pages_and_blocks(site, get):
    inside = {"image": {"image": picture(site, "b").pk, "alt_text": "x", "decorative": False}}
    draft = picture(site, "draft")
    page = make_page(
        site.home, slug="about", image=picture(site, "a"), body=[block("image", inside)]
    )
    page.image = draft
    page.save_revision()
    found = texts(get(site, "/sitemap.xml"), IMAGE)
    assert found == ["http://a.example/media/images/a.jpg", "http://a.example/media/images/b.jpg"]


def test_the_sitemap_costs_the_same_however_long(site, get):
    index = make_article_index(site)
    counts = []
    for more in (3, 12):
        for _ in range(more):
            body = [block("image", {"image": {"image": picture(site, "b").pk}})]
            make_article(index, image=picture(site, "a"), body=body)
        get(site, "/sitemap.xml")
        with CaptureQueriesContext(connection) as queries:
            get(site, "/sitemap.xml")
        counts.append(len(queries))
    assert counts[0] == counts[1]
    assert counts[0] <= 10


def test_a_long_sitemap_comes_in_parts(site, get, monkeypatch):
    monkeypatch.setattr(sitemap, "PER_FILE", 2)
    for _ in range(4):
        make_page(site.home)
    parts = texts(get(site, "/sitemap.xml"), LOC)
    assert parts == [f"http://a.example/sitemap-{number}.xml" for number in (1, 2, 3)]
    pages = [loc for part in parts for loc in texts(get(site, part[16:]), LOC)]
    assert len(pages) == len(set(pages)) == 5
    assert get(site, "/sitemap-4.xml").status_code == 404


@pytest.mark.parametrize("path", ["/", "/robots.txt", "/sitemap.xml", "/nothing/", "/index.md"])
def test_only_production_is_for_search_engines(site, get, settings, path):
    assert get(site, path)["X-Robots-Tag"] == "noindex, nofollow"
    settings.INDEXABLE = True
    assert get(site, path).get("X-Robots-Tag") == ("noindex" if path == "/index.md" else None)


def test_a_site_hides_by_itself(
    site, other_site, get, settings, django_capture_on_commit_callbacks
):
    settings.INDEXABLE = True
    with django_capture_on_commit_callbacks(execute=True):
        Social.objects.create(site=site, hidden=True)
    assert get(site)["X-Robots-Tag"] == "noindex, nofollow"
    assert get(site, "/robots.txt").content == b"User-agent: *\nDisallow: /\n"
    assert "X-Robots-Tag" not in get(other_site)
    assert b"Sitemap:" in get(other_site, "/robots.txt").content


def test_a_site_keeps_its_words_from_training(
    site, get, settings, django_capture_on_commit_callbacks
):
    settings.INDEXABLE = True
    assert b"GPTBot" not in get(site, "/robots.txt").content
    with django_capture_on_commit_callbacks(execute=True):
        Social.objects.create(site=site, ai_training=False)
    text = get(site, "/robots.txt").content.decode()
    assert "User-agent: GPTBot\n" in text
    assert text.index("Disallow: /admin/") < text.index("GPTBot")


def test_llms_txt_leads_to_every_public_page(site, other_site, get):
    index = make_article_index(site)
    make_article(index, title="Sto[r]y", slug="story", summary="In\nshort")
    hidden = make_page(site.home, title="Hidden", slug="hidden")
    PageViewRestriction.objects.create(page=hidden, restriction_type="login")
    make_page(other_site.home, title="Elsewhere")
    text = get(site, "/llms.txt").content.decode()
    assert text.startswith("# Site A\n")
    assert "## Articles\n\n- [Articles](http://a.example/articles/index.md)\n" in text
    assert "- [Sto(r)y](http://a.example/articles/story/index.md): In short\n" in text
    assert "- [Site A](http://a.example/index.md)" in text
    assert "Hidden" not in text
    assert "Elsewhere" not in text


@pytest.mark.parametrize("path", ["/search/", "/newsletter/", "/nothing/"])
def test_what_is_no_page_claims_no_address(site, get, path):
    assert 'rel="canonical"' not in get(site, path).content.decode()
    assert "hreflang" not in get(site).content.decode()
