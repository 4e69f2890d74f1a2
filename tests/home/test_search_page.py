"""The page of results: order, filters, corrections, pagination."""

import datetime
import re

import pytest

from site_core.pages.models import Topic
from tests.builders import (
    block,
    make_article,
    make_article_index,
    make_page,
    make_program,
    make_program_index,
)
from tests.search_page import choices, count, hits, read


@pytest.fixture
def pages(found_pages):
    return found_pages


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("off the clock", ["Off the Clock", "Clocks off"]),
        ("clock off", ["Off the Clock", "Clocks off"]),
        ("harassment", ["About harassment", "Off the Clock", "Clocks off", "Quiet rooms"]),
        ("harassments", ["About harassment", "Off the Clock", "Clocks off", "Quiet rooms"]),
        ("quiet", ["Quiet rooms"]),
        ("work", ["Off the Clock"]),  # the beginning of a word will do when nothing is called so
    ],
)
def test_programs_and_titles_come_first(pages, site, get, query, expected):
    assert hits(read(get, site, q=query)) == expected


def said(text):
    return [block("text", f"<p>{text}</p>")]


def test_pages_about_it_come_before_pages_that_mention_it_and_the_home_page_last(site, get):
    home = site.root_page.specific
    home.summary = "Tents, tents and tents"
    home.save_revision().publish()
    make_page(site.home, title="Mentions", body=said("tent " * 40))
    make_page(site.home, title="Summed up", summary="How to pitch a tent")
    make_page(site.home, title="A tent")
    make_program(
        make_program_index(site), title="Outdoors", summary="With a tent", body=said("A tent")
    )
    assert hits(read(get, site, q="tent")) == [
        "A tent",
        "Outdoors",
        "Summed up",
        "Mentions",
        home.title,
    ]


def test_title_and_summary_together_may_hold_the_words(site, get):
    make_page(site.home, title="Tent poles", summary="Nothing else", body=said("red " * 40))
    make_page(site.home, title="Tents", summary="In red", body=said("poles"))
    assert hits(read(get, site, q="red tent")) == ["Tents", "Tent poles"]


def test_a_home_page_is_found_first_by_its_name(site, get):
    home = site.root_page.specific
    make_page(site.home, title="About us", body=said(f"{home.title} " * 40))
    assert hits(read(get, site, q=home.title)) == [home.title, "About us"]


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("harrassment", "harassment"),
        ("bystandar", "bystander"),
        ("millitary", "military"),
        ("concent", "consent"),
        ("harrassment concent", "harassment consent"),
        ("Harrassment at work parties", "harassment at work parties"),
    ],
)
def test_a_mistyped_word_is_put_right_and_said_so(pages, site, get, typed, meant):
    html = read(get, site, q=typed)
    assert f"for “{meant}”" in count(html)
    assert f"Showing results for <b>{meant}</b>" in html
    assert f"Search instead for “{typed}”" in html
    assert hits(html)
    assert "<mark>" in html


@pytest.mark.parametrize(
    ("asked", "form"),
    [("harassed", "harassment"), ("assaulted", "assault"), ("bystanders", "bystander"), ("assaults", "assaulted"),
     ("told", "tell"), ("freshmen", "freshman"), ("men", "man"), ("prevented", "prevention")],
)  # fmt: skip
def test_a_form_of_a_word_finds_the_others_as_they_are_typed(site, get, asked, form):
    make_page(site.home, title="Somewhere", body=said(f"A page on {form} only"))
    html = read(get, site, q=asked)
    assert hits(html) == ["Somewhere"]
    assert f"<mark>{form}</mark>" in html
    assert "Showing results for" not in html


def test_the_words_as_typed_can_be_insisted_on(pages, site, get):
    html = read(get, site, q="concent", exact="1")
    assert count(html) == "Nothing found for “concent”"
    assert 'Did you mean <a href="?q=consent">consent</a>' in html
    assert "Showing results for" not in html


def test_words_that_no_page_has_together_find_pages_with_most_of_them(pages, site, get):
    html = read(get, site, q="military parties consent")
    assert "No page has all of these words" in html
    assert set(hits(html)) == {"Quiet rooms", "Off the Clock"}
    assert "No page has all" not in read(get, site, q="consent")


def test_results_carry_excerpt_kind_topic_date_and_content_note(pages, site, get):
    html = read(get, site, q="harassment")
    assert "<mark>Harassment</mark> at parties" in html
    assert "Content note: Names harassment." in html
    assert "Program · Work" in html
    assert 'Article · Consent · <time datetime="2026-01-01">' in html


def test_kinds_topics_and_years_are_counted_and_lead_to_as_many(pages, site, get):
    html = read(get, site, q="harassment")
    for label, number in (("All", 4), ("Programs", 1), ("Articles", 2), ("Pages", 1), ("Consent", 2), ("Work", 1), ("2025", 1), ("2026", 1)):  # fmt: skip
        assert choices(html, label) == [f"{label} {number}"]
    assert choices(html, "Unused") == []
    assert hits(read(get, site, q="harassment", kind="article")) == ["Clocks off", "Quiet rooms"]
    assert hits(read(get, site, q="harassment", topic="work")) == ["Off the Clock"]
    assert hits(read(get, site, q="harassment", year="2026")) == ["Quiet rooms"]
    both = read(get, site, q="harassment", topic="consent", year="2025")
    assert hits(both) == ["Clocks off"]


def test_a_filter_counts_what_the_others_leave(pages, site, get):
    html = read(get, site, q="harassment", topic="consent")
    assert choices(html, "Programs") == []
    assert choices(html, "2025") == ["2025 1"]
    assert choices(html, "Work") == ["Work 1"]  # instead of, not as well as


def test_each_filter_can_be_taken_back_by_itself(pages, site, get):
    html = read(get, site, q="harassment", kind="article", topic="consent", year="2025")
    chosen = re.search(r'<ul class="chosen.*?</ul>', html, re.DOTALL)[0]
    assert set(re.findall(r'href="([^"]+)"', chosen)) == {
        "?q=harassment&topic=consent&year=2025",
        "?q=harassment&kind=article&year=2025",
        "?q=harassment&kind=article&topic=consent",
        "?q=harassment",
    }


def test_filters_without_words_list_everything_newest_first(pages, site, get):
    assert hits(read(get, site, topic="consent")) == ["Quiet rooms", "Clocks off"]
    assert hits(read(get, site, year="2025")) == ["Clocks off"]
    assert hits(read(get, site, kind="program")) == ["Off the Clock"]
    assert hits(read(get, site)) == []


@pytest.mark.parametrize("name", ["kind", "topic", "year", "page", "exact"])
@pytest.mark.parametrize(
    "value", ["x", "-1", "0", "9" * 400, "²⁰²⁶", "٢٠٢٦", "'\"<b>", "\x00", "null", "20 26", "日本"]
)
def test_a_bad_filter_is_ignored(pages, site, get, name, value):
    html = read(get, site, q="harassment", **{name: value})
    assert len(hits(html)) == 4
    assert "Narrowed down to" not in html


def test_a_topic_of_another_site_is_no_topic(pages, site, other_site, get):
    Topic.objects.create(site=other_site, slug="secret", name="Secret")
    html = read(get, site, q="harassment", topic="secret")
    assert len(hits(html)) == 4
    assert "Secret" not in html


def test_a_year_without_results_says_so_and_offers_to_search_everything(pages, site, get):
    html = read(get, site, q="harassment", year="1999")
    assert count(html) == "Nothing found for “harassment”"
    assert '<a class="button is-quiet" href="?q=harassment">Search everything</a>' in html


def test_pages_of_results_keep_words_and_filters(site, get):
    index = make_article_index(site)
    for number in range(12):
        make_article(index, title=f"Rehearsal {number}", date=datetime.date(2026, 1, 1 + number))
    html = read(get, site, q="rehearsal", year="2026")
    assert count(html) == "12 results for “rehearsal”"
    assert "?q=rehearsal&year=2026&page=2" in html
    second = read(get, site, q="rehearsal", year="2026", page="2")
    assert '<ol class="hits ruled list" start="11">' in second
    assert set(hits(html)) | set(hits(second)) == {f"Rehearsal {n}" for n in range(12)}


def test_how_much_was_found_is_announced(pages, site, get):
    html = read(get, site, q="harassment")
    assert re.search(r'<div role="status">\s*<h2[^>]*>\s*4 results for “harassment”', html)
    assert "<title>2 results for “clock”" in read(get, site, q="clock")
    assert "<title>Nothing found for “zzzz”" in read(get, site, q="zzzz")
