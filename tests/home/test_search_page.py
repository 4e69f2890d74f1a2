"""The page of results: order, filters, corrections, recommendations, and what an empty one offers."""

import datetime
import re
from html import unescape

import pytest
from django.core.exceptions import ValidationError
from wagtail.models import Page, PageViewRestriction

from site_core.branding.models import Safety
from site_core.pages.models import BestBet, Topic
from tests.builders import (
    block,
    make_article,
    make_article_index,
    make_page,
    make_program,
    make_program_index,
)


def words(text):
    return [block("text", f"<p>{text}</p>")]


@pytest.fixture
def topics(site):
    pairs = (("consent", "Consent"), ("work", "Work"), ("unused", "Unused"))
    return {slug: Topic.objects.create(site=site, slug=slug, name=name) for slug, name in pairs}


@pytest.fixture
def pages(site, topics):
    programs, articles = make_program_index(site), make_article_index(site)

    def with_topic(page, slug):
        page.topics.add(topics[slug])
        page.save()
        return page

    made = [
        with_topic(make_program(programs, title="Off the Clock", audience="Workplaces",
            body=words("Harassment at parties, and consent"), content_note="Names harassment."), "work"),
        make_page(site.home, title="About harassment", slug="about", summary="Who we are"),
        with_topic(make_article(articles, title="Clocks off", slug="clocks", date=datetime.date(2025, 5, 1),
            summary="On harassment", body=words("Bystanders and consent")), "consent"),
        with_topic(make_article(articles, title="Quiet rooms", slug="quiet", date=datetime.date(2026, 1, 1),
            body=words("A bystander says consent, then harassment, in the military")), "consent"),
    ]  # fmt: skip
    return {page.title: page for page in made}


def read(get, site, **params) -> str:
    response = get(site, "/search/", query_params=params)
    assert response.status_code == 200
    return unescape(response.content.decode())


def hits(html) -> list[str]:
    listed = re.search(r'<ol class="hits.*?</ol>', html, re.DOTALL)
    return re.findall(r"<h3><a [^>]*>([^<]+)</a>", listed[0]) if listed else []


def count(html) -> str:
    return " ".join(re.search(r"<h2[^>]*>(.*?)</h2>", html, re.DOTALL)[1].split())


def choices(html, name) -> list[str]:
    found = re.findall(r'<a href="\?[^"]*"[^>]*>([^<]+?) <span class="count">(\d+)', html)
    return [f"{label} {number}" for label, number in found if label.startswith(name)]


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("off the clock", ["Off the Clock", "Clocks off"]),
        ("clock off", ["Off the Clock", "Clocks off"]),
        ("harassment", ["About harassment", "Clocks off", "Off the Clock", "Quiet rooms"]),
        ("harassments", ["About harassment", "Clocks off", "Off the Clock", "Quiet rooms"]),
        ("quiet", ["Quiet rooms"]),
        ("work", ["Off the Clock"]),  # the beginning of a word will do when nothing is called so
    ],
)
def test_programs_and_titles_come_first(pages, site, get, query, expected):
    assert hits(read(get, site, q=query)) == expected


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
    assert re.search(r'<h2[^>]* role="status">\s*4 results for “harassment”', html)
    assert "<title>4 results for “harassment”" in html
    assert "<title>Nothing found for “zzzz”" in read(get, site, q="zzzz")


# Recommendations


def recommend(site, page, phrases, sentence=""):
    bet = BestBet(site=site, page=page, phrases=phrases, sentence=sentence)
    bet.full_clean()
    bet.save()
    return bet


def recommended(html) -> list[str]:
    found = re.search(r'<section class="recommended".*?</section>', html, re.DOTALL)
    return re.findall(r"<h4><a [^>]*>([^<]+)", found[0]) if found else []


@pytest.mark.parametrize(
    "query",
    ["price", "PRICES", "how much is the price", "book a show", "showing books", "pricce", "price & fee"],
)  # fmt: skip
def test_a_recommended_page_comes_first_for_its_words(pages, site, get, query):
    make_page(site.home, title="Books shown", body=words("The price of a show"))
    recommend(site, pages["About harassment"], "price\nbook a show\n", "We answer with a price.")
    html = read(get, site, q=query)
    assert recommended(html) == ["About harassment"]
    assert "We answer with a price." in html


@pytest.mark.parametrize("query", ["show", "harassment", "", "the"])
def test_it_does_not_for_others(pages, site, get, query):
    recommend(site, pages["About harassment"], "price\nbook a show")
    assert recommended(read(get, site, q=query)) == []


def test_a_recommendation_needs_no_results(pages, site, get):
    recommend(site, pages["About harassment"], "tickets")
    html = read(get, site, q="tickets")
    assert recommended(html) == ["About harassment"]
    assert "Who we are" in html


@pytest.mark.parametrize(
    "hide",
    [
        lambda page: page.unpublish(),
        lambda page: page.delete(),
        lambda page: PageViewRestriction.objects.create(page=page, restriction_type="login"),
        lambda page: Page.objects.filter(pk=page.pk).update(live=False),
    ],
    ids=["unpublished", "deleted", "restricted", "unnoticed"],
)
def test_a_recommended_page_that_is_not_public_is_not_shown(pages, site, get, hide):
    recommend(site, pages["About harassment"], "price", "Our price")
    hide(pages["About harassment"])
    html = read(get, site, q="price")
    assert recommended(html) == []
    assert "Our price" not in html


def test_recommendations_stay_on_their_site(pages, site, other_site, get):
    recommend(other_site, make_page(other_site.home, title="Theirs"), "price")
    assert recommended(read(get, site, q="price")) == []
    with pytest.raises(ValidationError, match="Choose a page of this site"):
        recommend(other_site, pages["About harassment"], "price")
    with pytest.raises(ValidationError, match="at least one word"):
        recommend(site, pages["About harassment"], "!!! \n ??")


def test_a_recommendation_that_was_withdrawn_is_gone_at_once(pages, site, get):
    bet = recommend(site, pages["About harassment"], "price")
    assert recommended(read(get, site, q="price"))
    bet.delete()
    assert recommended(read(get, site, q="price")) == []


def test_the_list_of_recommendations_says_which_lead_nowhere(pages, site, login):
    from tests.builders import make_user

    recommend(site, pages["About harassment"], "price")
    recommend(site, pages["Quiet rooms"], "rooms")
    pages["Quiet rooms"].unpublish()
    client = login(make_user(site=site, role="editor"), site)
    html = client.get("/admin/snippets/pages/bestbet/").content.decode()
    assert "Quiet rooms: not shown, it is not public" in html
    assert "About harassment: not shown" not in html


# Nothing found


def test_an_empty_page_helps(pages, site, get):
    line = {"name": "RAINN", "phone": "800-656-4673", "chat_url": "", "hours": "Any hour", "note": ""}  # fmt: skip
    Safety.objects.create(site=site, support_lines=[block("line", line)])
    html = read(get, site, q="zzzz")
    main = html[html.index("<main") : html.index("</main")]
    assert count(html) == "Nothing found for “zzzz”"
    assert '<a href="tel:+18006564673">800-656-4673</a>' in main
    assert '<a href="?topic=consent">Consent' in main
    assert "Unused" not in main
    assert "Off the Clock</a> Workplaces" in main
    assert "All programs" in main


def test_without_words_it_offers_ways_in(pages, site, get):
    html = read(get, site)
    assert "Looking for something?" in html
    assert '<a href="?topic=work">Work' in html
    assert 'role="status"' not in html.split("<main", 1)[1].split("</main", 1)[0]
