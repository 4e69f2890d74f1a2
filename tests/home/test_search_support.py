"""Who searches with words of harm is shown where help is, and is not misunderstood."""

import pytest

from site_core.branding.models import SupportLine
from tests.builders import block, make_page, make_program, make_program_index
from tests.markup import parse
from tests.search_page import count, hits, read

HEADING = "If you need to talk to somebody"


@pytest.fixture
def lines(site):
    SupportLine.objects.create(site=site, name="RAINN", phone="800-656-4673", hours="Any hour")
    SupportLine.objects.create(site=site, name="Text line", sms="741741")
    make_page(
        site.home,
        title="Rare rates, talking online",
        body=[block("text", "<p>Having a fault. An assault at a dance, and harassment.</p>")],
    )
    return site


def shown(html) -> list[str]:
    """Return what stands in the part with the lines, and fail if there are two."""
    headings = [h for h in parse(html).select("main h3") if h.get_text() == HEADING]
    assert len(headings) < 2
    section = headings[0].find_parent("section") if headings else None
    return [" ".join(p.get_text().split()) for p in section.find_all("p")] if section else []


@pytest.mark.parametrize(
    ("typed", "heading"),
    [
        ("hotline", "Help is here"),
        ("hazing", "Help is here"),
        ("faculty", "Nothing found for “faculty”"),
        ("Suicide!", "Help is here"),
        ("ayuda", "Help is here"),
    ],
)
def test_such_a_word_is_looked_for_as_it_is_typed(lines, get, typed, heading):
    html = read(get, lines, q=typed)
    assert count(html) == heading
    assert f"“{typed}”" in html
    assert "Showing results for" not in html
    assert "Did you mean" not in html
    assert shown(html)[0] == "RAINN: 800-656-4673. Any hour"


@pytest.mark.parametrize(
    "typed", ["assault", "asault", "assaulted", "assaul", "told of an assault", "harrassment"]
)
def test_lines_stand_above_results(lines, get, typed):
    html = read(get, lines, q=typed)
    assert hits(html)
    assert shown(html) == ["RAINN: 800-656-4673. Any hour", "Text line: text 741741"]
    assert html.index(HEADING) < html.index('<ol class="hits')
    assert '<a href="tel:+18006564673">800-656-4673</a>' in html


def test_a_mistyped_word_no_page_has_is_understood_all_the_same(lines, get):
    html = read(get, lines, q="suicde")
    assert count(html) == "Help is here"
    assert "Showing results for <b>suicide</b>" in html
    assert shown(html)


@pytest.mark.parametrize(
    ("typed", "word", "other"),
    [
        ("i was raped", "raped", "assault"),
        ("stalking", "stalking", "harassment"),
        ("violación", "violacion", "assault"),
    ],
)
def test_pages_that_have_another_word_for_it_are_found(lines, get, typed, word, other):
    html = read(get, lines, q=typed)
    assert hits(html) == ["Rare rates, talking online"]
    assert f"No page here has the word “{word}”. These are about {other}." in html
    make_page(lines.home, title=f"About: {word}")
    html = read(get, lines, q=typed)
    assert hits(html) == [f"About: {word}"]
    assert "No page here" not in html


def test_what_a_content_note_says_is_what_a_page_is_about(lines, get):
    make_program(make_program_index(lines), title="Doors", content_note="Sexual assault")
    assert hits(read(get, lines, q="sexual assault")) == ["Doors"]
    assert hits(read(get, lines, q="assault"))[0] == "Doors"


@pytest.mark.parametrize("typed", ["assault", "hotline", "I was raped"])
def test_tabs_and_histories_keep_none_of_it(lines, get, typed):
    assert "<title>Search – " in read(get, lines, q=typed)
    assert "“talking”" in parse(read(get, lines, q="talking")).title.get_text()


@pytest.mark.parametrize("typed", ["dance", "rates", "talking", "having", "dnace", "harmony"])
def test_other_words_show_results_alone(lines, get, typed):
    make_page(lines.home, title="Harmony")
    html = read(get, lines, q=typed)
    assert hits(html)
    assert shown(html) == []


def test_a_site_without_lines_shows_none(site, get):
    make_page(site.home, title="On assault")
    html = read(get, site, q="assault")
    assert hits(html) == ["On assault"]
    assert shown(html) == []


def test_suggestions_never_mend_such_a_word_but_mend_into_it(lines, get):
    def offered(text):
        return [i["title"] for i in get(lines, f"/search/suggest/?q={text}").json()["items"]]

    assert [offered(text) for text in ("rape", "stalking", "hotline", "hazing", "faculty")] == [
        []
    ] * 5
    assert offered("asault") == ["assault"]
    assert offered("suicde") == ["suicide"]
