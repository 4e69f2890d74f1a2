"""Search: this site's live public pages, with excerpts; on SQLite and on PostgreSQL (P12)."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from wagtail.models import PageViewRestriction, Site

from programs.models import ProgramPage
from site_core.pages.search import MAX_LENGTH, MAX_WORDS, clean_query, search_pages
from site_core.pages.search.excerpts import excerpt
from tests.builders import (
    block,
    make_article,
    make_article_index,
    make_author,
    make_page,
    make_program,
    make_program_index,
)
from tests.kept import kept

ODD = ["title:mic", "mic*", "x" * 300, "(" * 90, "👩‍👩‍👧", "\u202e", "ﬁ", "İ", "ß" * 50,
       '"', "'", "*", "(", ")", "a OR b", "NOT x", "a:*", "a & b", "a | !b", "NEAR(a b)", "\\",
       "%", "_", "-consent", "^x", "col:x", "{x}", "<b>", "''; --", "é", "日本語", "🎭", "\x7f",
       "\ud7ff", "a\x00b", "\t", "  ", "+", "@@", "AND", "OR", "NOT"]  # fmt: skip


def text(words):
    return block("text", f"<p>{words}</p>")


@pytest.fixture
@kept
def pages(site, other_site):
    index, programs = make_article_index(site), make_program_index(site)
    ada = make_author(site, name="Ada Quill")
    body = [
        text("Consent is a conversation about pineapples."),
        block("pull_quote", {"text": "Only the pull quote mentions zeppelins"}),
        block("thread", {"author": "Rowan", "posts": [{"text": "A post about marmalade"}]}),
        block("faq", {"heading": "", "items": [{"question": "Why?", "answer": "<p>Rhubarb</p>"}]}),
    ]
    make_article(index, title="Asking first", slug="asking", author=ada, body=body)
    make_article(index, title="Pineapples in draft", live=False, body=body)
    make_program(programs, title="Pass the mic", audiences=["Colleges"], summary="A live show")
    hidden = make_page(site.home, title="Pineapples for staff")
    PageViewRestriction.objects.create(page=hidden, restriction_type="login")
    make_page(other_site.home, title="Pineapples elsewhere")
    return Site.objects.get(pk=site.pk)


def titles(site, query, **kwargs):
    return [page.title for page in search_pages(site, query, **kwargs)]


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("pineapples", ["Asking first"]),
        ("PINEAPPLES", ["Asking first"]),
        ("consent pineapples", ["Asking first"]),
        ("consent zeppelin-less bananas", ["Asking first"]),  # as many of the words as any page has
        ("bananas", []),
        ("asking", ["Asking first"]),
        ("marmalade", ["Asking first"]),
        ("rhubarb", ["Asking first"]),
        ("quill", ["Asking first"]),
        ("colleges", ["Pass the mic"]),
        ("zeppelins", []),
        ("", []),
    ],
)
def test_finds_live_public_pages_of_this_site(pages, query, found):
    assert titles(pages, query) == found


def test_finds_pages_of_one_type(pages):
    assert titles(pages, "pineapples", model=ProgramPage) == []
    assert titles(pages, "mic", model=ProgramPage) == ["Pass the mic"]


def test_a_page_unpublished_is_found_no_more(pages):
    search_pages(pages, "mic")[0].specific.unpublish()
    assert titles(pages, "mic") == []


def test_the_title_counts_for_more_than_the_text(site):
    for number in range(8):
        make_page(site.home, title=f"Unrelated {number}", body=[text("Nothing of the kind")])
    make_page(site.home, title="Other", body=[text("One word about rehearsal")])
    make_page(site.home, title="Rehearsal", body=[text("Something else")])
    assert titles(site, "rehearsal") == ["Rehearsal", "Other"]


@pytest.mark.parametrize("query", ODD)
def test_no_query_is_an_error(pages, get, query):
    assert get(pages, "/search/", query_params={"q": query}).status_code == 200
    assert get(pages, "/programs/", query_params={"q": query}).status_code == 200


def test_a_very_long_query_is_no_error(pages, get):
    for query in ("consent " * 2000, "x" * 20_000):
        assert get(pages, "/search/", query_params={"q": query}).status_code == 200


@pytest.mark.parametrize("query", ["%ff", "%ED%A0%80", "%00%01%02", "a&q=b", "a&q[]=b"])
def test_broken_encodings_are_no_error(pages, get, query):
    assert get(pages, f"/search/?q={query}").status_code == 200


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=300))
def test_a_clean_query_is_short_and_printable(query):
    cleaned = clean_query(query)
    assert len(cleaned) <= MAX_LENGTH
    assert len(cleaned.split()) <= MAX_WORDS
    assert not re.search(r"[\x00-\x1f]", cleaned)
    assert clean_query(cleaned) == cleaned


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=600), st.text(max_size=60))
def test_an_excerpt_never_holds_markup_of_the_text(words, query):
    html = excerpt(words, clean_query(query))
    assert "<" not in re.sub(r"</?mark>", "", html)
    assert html.count("<mark>") == html.count("</mark>")


def test_an_excerpt_marks_the_words_and_escapes_the_rest():
    html = excerpt("Say <b>yes</b> & mean it", "yes mean")
    assert html == "Say &lt;b&gt;<mark>yes</mark>&lt;/b&gt; &amp; <mark>mean</mark> it"


def test_an_excerpt_is_cut_around_the_first_word_found():
    html = excerpt(f"{'before ' * 60}needle{' after' * 60}", "needle")
    assert html.startswith("… before")
    assert "<mark>needle</mark>" in html
    assert html.endswith("after …")
    assert len(html) < 280


@pytest.mark.parametrize("query", ["", "missing", "a"])
def test_an_excerpt_without_the_words_is_the_beginning(query):
    html = excerpt("word " * 100, query)
    assert html.startswith("word word")
    assert "<mark>" not in html
    assert html.endswith("…")


def test_results_show_title_kind_and_a_local_address(pages, get):
    html = get(pages, "/search/?q=pineapples").content.decode()
    assert "1 result for “pineapples”" in html
    assert '<a href="/articles/asking/">Asking first</a>' in html
    assert "Article" in html
    assert "<mark>pineapples</mark>" in html
    assert "zeppelins" not in html


def test_what_was_typed_is_kept_and_escaped(pages, get):
    html = get(pages, "/search/", query_params={"q": '"><script>x</script>'}).content.decode()
    assert "<script>x" not in html
    assert 'value="&quot;&gt;&lt;script&gt;x&lt;/script&gt;"' in html


@pytest.mark.parametrize("query", ["", "q=", "q=%20", "q=zzzz"])
def test_without_results_it_offers_another_way(pages, get, query):
    response = get(pages, f"/search/?{query}")
    assert response.status_code == 200
    assert b'class="empty"' in response.content


def test_results_come_in_pages_and_each_page_keeps_the_words(site, get):
    for number in range(12):
        make_page(site.home, title=f"Rehearsal {number}")
    html = get(site, "/search/?q=rehearsal").content.decode()
    assert "12 results" in html
    assert html.count("<h3>") == 10
    assert "?q=rehearsal&amp;page=2" in html
    assert get(site, "/search/?q=rehearsal&page=2").content.decode().count("<h3>") == 2


@pytest.mark.parametrize("number", ["0", "-1", "x", "²", "999", "9" * 5000, "1.5", "%00"])
def test_a_bad_page_number_is_no_error(pages, get, number):
    assert get(pages, f"/search/?q=consent&page={number}").status_code == 200


def test_search_results_stay_out_of_search_engines(pages, get):
    assert b'name="robots" content="noindex"' in get(pages, "/search/?q=x").content


@pytest.mark.parametrize("method", ["post", "put", "delete"])
def test_search_only_reads(pages, client, method):
    response = getattr(client, method)("/search/", headers={"host": pages.hostname})
    assert response.status_code == 405
