"""Headings keep their addresses whatever their words become, and links lead to them (P25)."""

import re
from pathlib import Path
from types import SimpleNamespace

import pytest
from django.apps import apps
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils.html import escape
from wagtail.blocks.struct_block import StructBlockValidationError

from site_core.blocks.contents import FRAME, Heading, with_anchors
from site_core.blocks.links import LinkBlock
from site_core.pages.headings import PageHeadings
from site_core.pages.renewal import FIRST, renew
from tests.builders import block, make_article, make_article_index, make_page, make_user
from tests.markup import parse

TEMPLATES = Path(__file__).parents[2] / "templates"
OUTSIDE = {
    "admin",
    "wagtailadmin",
    "mail",
    "accounts",
    "branding",
    "tenancy",
    "design_system",
    "sections",
    "advice",
    "desk",
    "importing",
    "conflict.html",
}


def heading(text, level="h2"):
    return block("heading", {"text": text, "level": level})


def rich(*headings):
    return block("text", "".join(f'<h{n} data-block-key="{k}">{t}</h{n}>' for n, k, t in headings))


@pytest.fixture
def index(site):
    return make_article_index(site)


@pytest.fixture
def shown(site, get):
    """Return a function that reads a page: ``shown(page) -> {id: words}``."""

    def read(page):
        soup = parse(get(site, page.url).content.decode())
        ids = [element["id"] for element in soup.select("[id]")]
        assert len(ids) == len(set(ids))
        found = soup.select(".prose :is(h2, h3, h4)[id]")
        assert all(h.a["href"] == f"#{h['id']}" for h in found if "permalink" in str(h))
        return {h["id"]: h.get_text() for h in found}

    return read


def publish(page, *body):
    page.body = list(body)
    page.save_revision().publish()
    return type(page).objects.get(pk=page.pk)


def test_addresses_are_readable_numbered_and_apart_from_those_of_the_page(index, shown):
    body = [heading("What happens?"), heading("What happens?", "h3"), heading("Topics"),
            heading("Ünder the lights"), heading("أهلا"), heading("?!"), heading("Support 1"),
            rich((2, "a1", "In <b>a</b> text"), (4, "b2", "Deeper &amp; deeper"))]  # fmt: skip
    assert shown(make_article(index, body=body)) == {
        "what-happens": "What happens?",
        "what-happens-2": "What happens?",
        "section-topics": "Topics",
        "under-the-lights": "Ünder the lights",
        "أهلا": "أهلا",
        "section": "?!",
        "section-support-1": "Support 1",
        "in-a-text": "In a text",
        "deeper-deeper": "Deeper & deeper",
    }


def test_every_id_of_the_frame_is_kept_free():
    for file in TEMPLATES.rglob("*.html"):
        if not OUTSIDE & set(file.relative_to(TEMPLATES).parts):
            for found in re.findall(r'\bid="([a-z][\w-]*)(?="|\{)', file.read_text()):
                made_up = f"{found}1" if found.endswith("-") else found
                assert FRAME.fullmatch(made_up), f"{found} of {file.name} belongs in FRAME."


def test_a_renamed_heading_keeps_its_address(index, shown):
    block_heading, text = heading("First words"), rich((2, "k1", "Other words"))
    page = make_article(index, body=[block_heading, text])
    block_heading["value"]["text"] = "New words"
    text["value"] = text["value"].replace("Other", "Different")
    page = publish(page, block_heading, text)
    assert shown(page) == {"first-words": "New words", "other-words": "Different words"}
    taken_back = publish(page, text)
    assert list(shown(taken_back)) == ["other-words"]
    again = publish(taken_back, block_heading, text)
    assert list(shown(again)) == ["first-words", "other-words"]


def test_a_page_of_which_nothing_was_kept_keeps_what_readers_knew(index, shown):
    block_heading = heading("First words")
    page = make_article(index, body=[block_heading])
    PageHeadings.objects.all().delete()
    page = type(page).objects.get(pk=page.pk)
    block_heading["value"]["text"] = "New words"
    assert list(shown(publish(page, block_heading))) == ["first-words"]


def test_updating_keeps_what_was_live_before(index):
    make_article(index, body=[heading("One")])
    make_article(index, live=False, body=[heading("Draft")])
    PageHeadings.objects.all().delete()
    steps = [SimpleNamespace(name=f"0006_{FIRST}"), SimpleNamespace(name="0007_other")]
    pages = apps.get_app_config("pages")
    renew(pages, plan=[(steps[1], False), (steps[0], True)])
    assert not PageHeadings.objects.exists()
    renew(pages, plan=[(step, False) for step in steps])
    assert [kept.headings[0]["anchor"] for kept in PageHeadings.objects.all()] == ["one"]


def test_a_draft_fixes_nothing(index, shown):
    block_heading = heading("Fir")
    page = make_article(index, live=False, body=[block_heading])
    page.save_revision()
    block_heading["value"]["text"] = "First words"
    assert list(shown(publish(page, block_heading))) == ["first-words"]


def test_a_copied_paragraph_does_not_take_an_address_along():
    twice = [Heading("a/x", "Words", 2), Heading("b/x", "Words", 2)]
    assert [h.anchor for h in with_anchors(twice, {"b/x": "words"})] == ["words-2", "words"]


def link(page, to):
    return f'<p><a linktype="page" id="{page.pk}" fragment="{to}">there</a></p>'


def test_a_link_leads_to_the_heading_while_it_is_there(site, get, index):
    one, two = heading("One"), heading("Two")
    page = make_article(index, slug="target", body=[one, two])
    story = make_article(index, slug="story", body=[block("text", link(page, "two"))])

    def leads_to():
        return parse(get(site, story.url).content.decode()).find("a", string="there")["href"]

    assert leads_to() == "/articles/target/#two"
    two["value"]["text"] = "Three"
    page = publish(page, one, two)
    assert leads_to() == "/articles/target/#two"
    page.slug = "moved"
    page.save_revision().publish()
    assert leads_to() == "/articles/moved/#two"
    publish(page, one)
    assert leads_to() == "/articles/moved/"


def test_the_link_of_a_block_leads_to_a_heading_too(site, get, index):
    page = make_article(index, slug="target", body=[heading("One")])

    def leads_to(wanted):
        value = {"text": "there", "page": page.pk, "url": wanted}
        LinkBlock().clean(LinkBlock().to_python(value))
        cta = block("cta", {"heading": "Do", "text": "", "link": value})
        story = make_article(index, body=[cta])
        return parse(get(site, story.url).content.decode()).find("a", string="there")["href"]

    assert leads_to("#one") == "/articles/target/#one"
    assert leads_to("#gone") == "/articles/target/"
    with pytest.raises(StructBlockValidationError):
        leads_to("https://example.org/")


@pytest.mark.parametrize("odd", ['"><script>', "javascript:x", ""])
def test_no_other_fragment_is_printed(site, get, index, odd):
    page = make_article(index, slug="target", body=[heading("One")])
    story = make_article(index, body=[block("text", link(page, escape(odd)))])
    html = get(site, story.url).content.decode()
    assert parse(html).find("a", string="there")["href"] == "/articles/target/"


def test_links_to_headings_cost_one_query_for_all(site, get, index):
    pages = [make_article(index, body=[heading("One")]) for _ in range(12)]
    counts = []
    for few in (pages[:2], pages):
        story = make_article(index, body=[block("text", link(page, "one")) for page in few])
        get(site, story.url)
        with CaptureQueriesContext(connection) as captured:
            get(site, story.url)
        counts.append(len(captured))
    assert counts[0] == counts[1]


def test_the_dialog_offers_what_readers_see(site, other_site, login, index):
    page = make_article(index, body=[heading("One")])
    page.body = [heading("Of the draft")]
    page.save_revision()
    draft = make_article(index, live=False, body=[heading("Not yet")])
    draft.save_revision()
    client = login(make_user(site=site, role="editor"), site)

    def answer(wanted):
        return client.get(f"/admin/headings/{wanted.pk}/")

    assert "One" in answer(page).json()["html"]
    assert "Of the draft" not in answer(page).json()["html"]
    assert "Not yet" in answer(draft).json()["html"]
    assert "not public yet" in answer(draft).json()["html"]
    listed = client.get(f"/admin/headings/{page.pk}/?as=list").json()["headings"]
    assert [heading["anchor"] for heading in listed] == ["one"]
    assert answer(make_page(site.home)).json() == {"step": "no_headings"}
    secret = make_article(make_article_index(other_site), body=[heading("Secret")])
    assert answer(secret).status_code == 404


def test_feed_and_twin_show_headings_without_links_to_themselves(site, get, index):
    make_article(index, slug="story", body=[heading("One"), rich((2, "a", "Two"))])
    twin = get(site, "/articles/story/index.md").content.decode()
    assert "## One\n" in twin
    assert "## Two\n" in twin
    feed = get(site, "/articles/feed/").content.decode()
    assert "permalink" not in feed
    assert "&lt;h2&gt;One&lt;/h2&gt;" in feed or "<h2>One</h2>" in feed


def test_hostile_words_and_marks_of_a_heading_stay_words(site, get, index):
    words, mark = "&lt;img src=x onerror=alert(1)&gt;", "&quot;&gt;&lt;script&gt;"
    page = make_article(index, body=[rich((2, mark, words), (3, "b2", '<i id="x">&quot;</i>'))])
    html = get(site, page.url).content.decode()
    first, second = parse(html).select(".prose .text :is(h2, h3)")
    assert first.get_text() == "<img src=x onerror=alert(1)>"
    assert first["id"] == "img-srcx-onerroralert1"
    assert not first.find("img")
    assert second["id"] == "section"
    assert "<script>" not in html.partition("<main")[2].partition("</main>")[0]
