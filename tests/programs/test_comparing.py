"""Programs side by side: what is lined up, and how programs are chosen."""

import pytest
from bs4 import BeautifulSoup
from django.core.cache import cache
from django.db import connection
from django.test.utils import CaptureQueriesContext

from programs.comparing import Cell, Row, parted, rows_of
from programs.models import ProgramPage
from tests.builders import make_image, make_program, make_program_index, make_site
from tests.kept import kept

NAMES = ("one", "two", "three", "four", "five")


@pytest.fixture
@kept
def index(site):
    return make_program_index(site)


@pytest.fixture
@kept
def programs(index):
    """Return five programs called One to Five."""
    return [make_program(index, slug=name, title=name.capitalize()) for name in NAMES]


@pytest.fixture
def compare(site, get):
    """Return a function that reads the comparison of some programs: ``compare("one", "two")``."""

    def read(*slugs, **extra):
        response = get(site, "/programs/compare/", query_params={"p": slugs, **extra})
        assert response.status_code == 200
        return BeautifulSoup(response.content, "html.parser").find("html")

    return read


def heads(soup) -> list[str]:
    return [link.text for link in soup.select("thead .compare-name")]


def rows(soup) -> dict[str, list[str]]:
    """Return the words of each row of the table."""
    found = soup.select(".compare-table tbody tr:not(.group)")
    return {
        row.th.text: [" ".join(cell.get_text(" ").split()) for cell in row.find_all("td")]
        for row in found
    }


def test_what_differs_is_parted_from_what_is_shared():
    same = Row("Length", (Cell("A", ("1",)), Cell("B", ("1",))))
    other = Row("Format", (Cell("A", ("1",)), Cell("B", ())))
    assert parted([same, other]) == ([other], [same])


def test_an_answer_stands_once_with_all_who_give_it_and_silence_comes_last():
    cells = [Cell("A", ()), Cell("B", ("1", "2")), Cell("C", ()), Cell("D", ("1", "2"))]
    answers = [(answer.who, answer.lines) for answer in Row("Fee", tuple(cells)).answers]
    assert answers == [("B and D", ("1", "2")), ("A and C", ())]


@pytest.mark.parametrize(("lines", "brief"), [(("60 minutes",), True), (("1", "2"), False), (("x" * 40,), False)])  # fmt: skip
def test_only_a_word_or_two_stand_beside_names(lines, brief):
    assert Row("Length", (Cell("A", ()), Cell("B", lines))).is_brief == brief


@pytest.mark.django_db
def test_rows_nobody_says_anything_in_are_left_out():
    programs = [ProgramPage(title="A", slug="a"), ProgramPage(title="B", slug="b")]
    for program in programs:
        program.term_words = {}
    assert [row.label for row in rows_of(programs)] == ["Can it be booked?"]


def test_they_stand_side_by_side_in_the_order_of_the_address(index, compare):
    make_program(index, slug="long", title="Long", minutes_min=60, minutes_max=90,
                 audiences=["Colleges", "Schools"], mandates=["Title IX"], presenters="2 educators",
                 deliveries=["keynote"], group_max=300)  # fmt: skip
    make_program(index, slug="short", title="Short", minutes_min=30, presenters="2 educators",
                 content_note="Alcohol")  # fmt: skip
    soup = compare("short", "long")
    assert heads(soup) == ["Short", "Long"]
    assert rows(soup) == {
        "Format": ["Not said", "Keynote"],
        "Length": ["from 30 minutes", "60–90 minutes"],
        "For whom": ["Not said", "Colleges Schools"],
        "Group size": ["Not said", "up to 300 people"],
        "Duties it helps to meet": ["Not said", "Title IX"],
        "Content note": ["Alcohol", "Not said"],
        "Presenters": ["2 educators"],
        "Can it be booked?": ["On the road"],
    }


def test_narrow_screens_get_facts_under_headings_with_each_answer_once(index, compare):
    for name in NAMES[:3]:
        make_program(index, slug=name, title=name.capitalize(), presenters="2 educators",
                     minutes_min=45 if name == "two" else 60)  # fmt: skip
    facts = compare("one", "two", "three").select_one(".compare-facts")
    parts = [title.text for title in facts.select("h2")]
    assert parts == ["Where they differ", "What all three share"]
    assert [title.text for title in facts.select("h3")][:2] == ["Length", "Presenters"]
    length = facts.select_one("dl")
    assert [dt.text for dt in length.select("dt")] == ["One and Three", "Two"]
    assert [dd.text.strip() for dd in length.select("dd")] == ["from 60 minutes", "from 45 minutes"]
    assert facts.text.count("2 educators") == 1


def test_a_name_may_hold_a_comma(index, compare):
    for slug in ("one", "two"):
        make_program(index, slug=slug, audiences=[f"Fraternities, sororities of {slug}"])
    assert rows(compare("one", "two"))["For whom"][0] == "Fraternities, sororities of one"


def test_each_can_be_taken_out_and_another_put_in(programs, compare):
    soup = compare("one", "two")
    gone = [link["href"] for link in soup.select("thead .compare-remove")]
    assert gone == [link["href"] for link in soup.select(".compare-facts .compare-remove")]
    assert gone == ["/programs/compare/?p=two", "/programs/compare/?p=one"]
    form = soup.select_one(".compare-after form")
    assert [field["value"] for field in form.select("[type=hidden]")] == ["one", "two"]
    assert [option["value"] for option in form.select("option")] == ["three", "four", "five"]
    ask = soup.select_one(".compare-after .button.is-voice")["href"]
    assert ask == "/programs/inquire/?p=one&p=two"


def test_more_than_four_are_told_and_the_first_four_shown(programs, compare):
    soup = compare(*NAMES)
    assert heads(soup) == ["One", "Two", "Three", "Four"]
    assert "first four" in soup.select_one(".compare-told").text
    assert soup.select_one(".compare-after form") is None
    assert compare(*NAMES[:4]).select_one(".compare-told") is None


@pytest.mark.parametrize("slugs", [(), ("two",), ("two", "two"), ("two", "no-such")])
def test_with_fewer_than_two_there_is_a_list_to_choose_from(slugs, programs, compare):
    soup = compare(*slugs)
    assert soup.select_one("table") is None
    boxes = soup.select(".compare-choose [name=p]")
    assert [box["value"] for box in boxes] == list(NAMES)
    assert [box["value"] for box in boxes if box.has_attr("checked")] == list(slugs[:1])


def test_nothing_to_choose_from_is_said(index, compare):
    assert "Nothing to compare yet" in compare().text


def test_what_is_retired_private_or_of_another_site_is_not_there(index, compare):
    make_program(index, slug="one", title="One")
    make_program(index, slug="old", title="Old", status="retired")
    make_program(index, slug="draft", title="Draft", live=False)
    elsewhere = make_program_index(make_site())
    make_program(elsewhere, slug="theirs", title="Theirs")
    soup = compare("one", "old", "draft", "theirs")
    for words in ("Old", "Draft", "Theirs"):
        assert words not in soup.main.text


@pytest.mark.parametrize("slug", ["\x00", "x" * 5000, "'", "ü/../", "[]", " "])
def test_odd_addresses_are_ignored(slug, programs, compare):
    assert heads(compare(slug, "one", "two")) == ["One", "Two"]


def test_search_engines_keep_to_the_bare_address(programs, compare):
    head = compare("one", "two").head
    assert head.select_one("[name=robots]")["content"] == "noindex"
    assert head.select_one("[rel=canonical]")["href"].endswith("a.example/programs/compare/")


def test_anybody_may_keep_it_and_nothing_is_stored(site, get, programs):
    response = get(site, "/programs/compare/?p=one&p=two")
    assert response["Cache-Control"].startswith("public")
    assert not response.cookies
    assert b"csrf" not in response.content


def test_it_costs_the_same_for_one_to_four(site, get, index):
    for name in NAMES:
        make_program(index, slug=name, image=make_image(site), audiences=["All"])

    def queries(count):
        cache.clear()
        address = "/programs/compare/?" + "&".join(f"p={name}" for name in NAMES[:count])
        with CaptureQueriesContext(connection) as captured:
            get(site, address)
        return len(captured)

    queries(2)
    counts = [queries(count) for count in range(1, 5)]
    assert counts[1] == counts[2] == counts[3] == 13
    assert counts[0] == counts[1] - 1  # no pictures


def test_lists_and_programs_lead_there(site, get, programs):
    listing = BeautifulSoup(get(site, "/programs/").content, "html.parser")
    form = listing.select_one("form.compare-bar")
    assert (form["action"], form["method"]) == ("/programs/compare/", "get")
    boxes = listing.select(f'[name=p][form="{form["id"]}"]')
    assert [box["value"] for box in boxes] == list(NAMES)
    page = BeautifulSoup(get(site, "/programs/one/").content, "html.parser")
    assert page.select_one('a[href="/programs/compare/?p=one"]')
