"""Tables made to keep an import busy: words for the line, and the others go in."""

import pytest
from django.core.exceptions import ValidationError

from programs.exchange.applying import apply
from programs.exchange.catalog import Catalog, Known
from programs.exchange.columns import COLUMNS
from programs.exchange.planning import Outcome, Plan, Wishes
from programs.exchange.reading import read_table
from programs.exchange.texts import HTML, clean_text
from programs.models import ProgramPage
from tests.builders import block, make_program, make_program_index
from tests.programs.exchange_rows import as_file


@pytest.fixture
def index(site):
    return make_program_index(site)


@pytest.fixture
def plan(index, site):
    return lambda *rows: Plan(Catalog(index, site), read_table(as_file(rows)), Wishes())


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("x" * 30_001, "30,000 letters"), ("<i>x</i>" + "<section>" * 1_500, "nested too deeply"),
        ("<b>" * 1_900, "nested too deeply"), ("<i>x</i>" + "<section>" * 3_000, "2,000 lines or"),
        ("<p>x</p>" * 2_001, "2,000 lines or"), ("<p>" + "<a>x</a>" * 2_001, "2,000 lines or"),
        ("a\n=\n" * 1_001, "2,000 lines or"), ("<p " * 9_000, "too many of the signs"),
        ("[a](" * 7_000, "too many of the signs"), ("*" * 29_000, "too many of the signs"),
        ("".join("`" * n + "a" for n in range(240)), "too many of the signs"),
        ("- a\n" + "*a " * 9_000, "too many of the signs"),
    ],
    ids=range(12),
)  # fmt: skip
def test_a_text_that_takes_too_long_to_read_is_refused_in_words(plan, text, says):
    found = plan({"title": "Heavy", "text": text}, {"title": "Fine"})
    assert [row.outcome for row in found.rows] == [Outcome.REFUSED, Outcome.NEW]
    assert says in found.rows[0].messages[0]
    apply(found)
    assert ProgramPage.objects.get().title == "Fine"


@pytest.mark.parametrize(
    "text",
    [
        "<i>deep</i>" + "<p " * 9_000, "<i>deep</i>" + "<!--" * 7_000, "<i>deep</i>" + "</" * 9_000,
        "<i>deep</i><![if x]><![foo bar>", "<i>deep</i>" + "&#" * 9_000, "<p>deep" + "</b>" * 7_000,
        "<section>" * 50 + "<b>deep</b>" + "</section>" * 50, "deep " + "word " * 5_000,
        "\n".join(f"- *deep* [x](/{n})" for n in range(600)), "deep\n\n" + "a *b* c\n\n" * 900,
    ],
    ids=range(10),
)  # fmt: skip
def test_broken_and_long_texts_are_read_without_looking_again_and_again(site, text):
    assert "deep" in clean_text(text, site)


def test_a_tag_without_end_is_looked_for_once():
    assert not HTML.search("<p " * 9_000)
    assert not HTML.search("<p x <p y")
    assert HTML.search("<p x><p y")


def test_a_long_text_written_here_may_come_back_as_it_is(plan, index):
    body = [block("text", f"<p>{'word ' * 7_000}</p>")]
    make_program(index, title="Long", slug="long", body=body)
    long = Catalog(index, index.get_site()).programs[0].cells["text"]
    again, other = plan({"slug": "long", "text": long}), plan({"slug": "long", "text": "New"})
    assert again.rows[0].outcome == Outcome.UNCHANGED
    assert other.rows[0].messages == ["Its text was written or changed here: it is kept."]
    with pytest.raises(ValidationError):
        clean_text(long, index.get_site())


class Counted(str):
    """A text that counts how often it is compared or looked up."""

    __slots__ = ()
    asked = 0

    def __hash__(self):
        Counted.asked += 1
        return super().__hash__()

    def __eq__(self, other):
        Counted.asked += 1
        return super().__eq__(other)


def known(number: int) -> Known:
    cells = dict.fromkeys(COLUMNS, "") | {
        "external_id": Counted(f"K{number}"), "slug": Counted(f"k-{number}"), "status": "Touring",
    }  # fmt: skip
    nothing = dict.fromkeys(("unfinished", "taken_back", "locked", "waiting", "own_text"), False)
    return Known(number, cells, live=True, **nothing)


def test_what_replaces_a_program_is_looked_up_not_searched_for(index, site):
    catalog = Catalog(index, site)
    catalog.programs = [known(number) for number in range(300)]
    rows = [{"title": f"N{n}", "replaced_by": "k-299"} for n in range(300)]
    table = read_table(as_file(rows))
    Counted.asked = 0
    plan = Plan(catalog, table, Wishes())
    assert plan.counts[Outcome.NEW] == 300
    assert Counted.asked < 10_000


def test_a_long_chain_of_replacements_is_no_circle_and_gone_along_once(plan):
    last = 400
    rows = [{"title": f"P {n}", "replaced_by": f"p-{n - 1}" if n else ""} for n in range(last)]
    rows[0]["replaced_by"] = f"p-{last - 1}"
    found = plan(*rows)
    assert [row.title for row in found.rows if row.outcome == Outcome.REFUSED] == [f"P {last - 1}"]
    assert "circle" in found.rows[-1].messages[0]
    assert {row.title for row in found.leads_to.values()} == {f"P {last - 1}"}


def test_programs_of_one_name_are_numbered_without_counting_from_two_again(plan):
    found = plan(*({"title": "Same", "external_id": f"A{n}"} for n in range(300)))
    assert found.rows[-1].cells["slug"] == "same-300"
    assert found.finder.tried == {"same": 300}
