"""Links inside content: fetched together, and none to what is not public (P45)."""

import re

import pytest
from django.core.cache import cache
from django.core.exceptions import ValidationError

from site_core.blocks.linked_pages import linked_page_ids, rendering_for
from site_core.blocks.links import LinkBlock, validate_href
from tests.builders import block, make_article, make_article_index, make_page

GOOD = ["https://example.org/", "http://example.org/a?b=c#d", "mailto:us@example.org",
        "tel:+1 800 656 4673", "tel:988", "/programs/", "/programs/?q=x", "#support"]  # fmt: skip
BAD = ["javascript:alert(1)", "JaVaScRiPt:alert(1)", "data:text/html,x", "//evil.example/",
       "vbscript:x", "/\\evil.example", "/\\\\evil.example",
       "ftp://example.org/", "example.org", "mailto:", "tel:abc", " ", "/a b",
       "https://", "http:///x", "\thttps://example.org"]  # fmt: skip


def link(page, words="a page"):
    return f'<p><a linktype="page" id="{page.pk}">{words}</a></p>'


@pytest.fixture
def index(site):
    return make_article_index(site)


def count(site, get, path, django_assert_max_num_queries):
    get(site, path)
    cache.clear()
    with django_assert_max_num_queries(15) as captured:
        assert get(site, path).status_code == 200
    return len(captured)


def test_fifty_linked_blocks_cost_as_much_as_five(site, get, index, django_assert_max_num_queries):
    pages = [make_page(site.home) for _ in range(50)]
    for number in (5, 50):
        body = [block("text", link(page)) for page in pages[:number]]
        body += [
            block(
                "cta", {"heading": "x", "text": "", "link": {"text": "", "page": p.pk, "url": ""}}
            )
            for p in pages[:number]
        ]
        make_article(index, slug=f"n{number}", body=body)
    five = count(site, get, "/articles/n5/", django_assert_max_num_queries)
    fifty = count(site, get, "/articles/n50/", django_assert_max_num_queries)
    assert five == fifty


def test_a_link_to_a_page_leads_to_its_path(site, other_site, get, index):
    page = make_page(site.home, slug="about")
    make_article(index, slug="story", body=[block("text", link(page))])
    assert '<a href="/about/">a page</a>' in get(site, "/articles/story/").content.decode()


def test_a_link_to_another_sites_page_leads_there(site, other_site, get, index):
    page = make_page(other_site.home, slug="there")
    make_article(index, slug="story", body=[block("text", link(page))])
    html = get(site, "/articles/story/").content.decode()
    assert '<a href="http://b.example/there/">a page</a>' in html


def test_a_link_without_words_shows_its_pages_title_wherever_it_stands(site, get):
    page = make_page(site.home, title="About us", slug="about")
    link = {"text": "", "page": page.pk, "url": ""}
    person = {"name": "Ada", "links": [link]}
    audience = {"text": "Staff", "description": "", "link": link}
    sections = [
        block("cta", {"heading": "x", "text": "", "link": link}),
        block("hero", {"heading": "x", "links": [link]}),
        block("people", {"heading": "x", "items": [person]}),
        block("audiences", {"heading": "x", "items": [audience]}),
    ]
    site.home.sections, site.home.primary_action = sections, [block("link", link)]
    site.home.save_revision().publish()
    html = get(site).content.decode()
    assert len(re.findall(r'href="/about/">About us<', html)) == 5


@pytest.mark.parametrize("state", ["draft", "unpublished", "deleted", "never there"])
def test_a_link_to_a_page_that_is_not_public_becomes_text(site, get, index, state):
    page = make_page(site.home, slug="gone", live=state != "draft")
    body = [block("text", link(page, "these words")),
            block("cta", {"heading": "Then", "text": "",
                          "link": {"text": "Go there", "page": page.pk, "url": ""}})]  # fmt: skip
    if state == "never there":
        body[0]["value"] = '<p><a linktype="page" id="999999">these words</a></p>'
    make_article(index, slug="story", body=body)
    if state == "unpublished":
        page.unpublish()
    if state in ("deleted", "never there"):
        page.delete()
    html = get(site, "/articles/story/").content.decode()
    assert "these words" in html
    assert "/gone/" not in html
    assert 'href=""' not in html
    assert "Go there" not in html


@pytest.mark.parametrize("broken", ['id="x"', "", 'id=""', 'id="-1"', 'id="²"', 'id="1e3"'])
def test_a_broken_link_is_text(site, get, index, broken):
    words = f'<p><a linktype="page" {broken}>these words</a></p>'
    make_article(index, slug="story", body=[block("text", words)])
    response = get(site, "/articles/story/")
    assert response.status_code == 200
    assert "these words" in response.content.decode()


def test_linked_pages_are_found_however_deep():
    raw = [
        {"type": "text", "value": '<p><a linktype="page" id="1">x</a> <a id="2">y</a></p>'},
        {"type": "faq", "value": {"items": [{"answer": '<a id="3" linktype="page">z</a>'}]}},
        {"type": "cta", "value": {"link": {"page": 4, "url": ""}}},
        {"type": "cta", "value": {"link": {"page": None, "url": "/"}}},
        {"type": "programs", "value": {"programs": [5]}},
    ]
    assert sorted(linked_page_ids(raw)) == [1, 3, 4]


@pytest.mark.parametrize("href", GOOD)
def test_addresses_people_need_are_taken(href):
    validate_href(href)


@pytest.mark.parametrize("href", BAD)
def test_addresses_that_run_or_lead_astray_are_refused(href):
    with pytest.raises(ValidationError):
        validate_href(href)


@pytest.mark.parametrize(
    ("value", "wrong"),
    [
        ({"text": "x", "page": None, "url": ""}, {"page", "url"}),
        ({"text": "", "page": None, "url": "https://example.org/"}, {"text"}),
        ({"text": "x", "page": None, "url": "javascript:x"}, {"url"}),
    ],
)
def test_a_link_says_which_field_is_wrong(value, wrong):
    link_block = LinkBlock()
    with pytest.raises(ValidationError) as error:
        link_block.clean(link_block.to_python(value))
    assert set(error.value.block_errors) == wrong


def test_a_link_has_one_target(site):
    link_block = LinkBlock()
    value = link_block.to_python({"text": "x", "page": site.home.pk, "url": "https://example.org"})
    with pytest.raises(ValidationError):
        link_block.clean(value)


def test_the_words_of_a_link_default_to_the_pages_title(site):
    value = LinkBlock().to_python({"text": "", "page": site.home.pk, "url": ""})
    with rendering_for(site):
        assert (value.words, value.href) == ("Site A", "/")
