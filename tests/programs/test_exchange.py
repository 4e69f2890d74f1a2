"""Programs come from a table and go into one: each line for itself, nothing twice, nothing lost."""

import csv
import io
import zipfile

import pytest
from wagtail.models import Revision

from programs.exchange.applying import apply
from programs.exchange.catalog import Catalog
from programs.exchange.columns import COLUMNS
from programs.exchange.planning import Outcome, Plan, Wishes
from programs.exchange.reading import ROWS, read_table
from programs.exchange.writing import as_csv, as_xlsx
from programs.models import Audience, Language, ProgramPage
from site_core.delivery.tables import LARGE_TAGS
from site_core.pages.models import Topic
from tests.builders import block, make_program, make_program_index, make_term
from tests.programs.exchange_rows import FULL, as_file


@pytest.fixture
def index(site):
    return make_program_index(site)


@pytest.fixture
def catalog(index, site):
    return lambda: Catalog(index, site)


@pytest.fixture
def bring(catalog):
    """Return a function that imports rows given as dictionaries, and returns the plan."""

    def bring(*rows, **wishes):
        plan = Plan(catalog(), read_table(as_file(rows)), Wishes(**wishes))
        apply(plan)
        return plan

    return bring


def only() -> ProgramPage:
    return ProgramPage.objects.get().get_latest_revision_as_object()


def test_everything_a_row_says_is_on_the_page(site, bring):
    plan = bring(FULL)
    assert [row.outcome for row in plan.rows] == [Outcome.NEW]
    page = only()
    assert (page.external_id, page.title, page.slug) == ("A-1", "Read the Room", "read")
    assert (page.tagline, page.summary) == ("=Not a formula", "Two educators,\none date.")
    assert page.deliveries == ["live_show", "workshop"]
    names = [term.name for term in page.audiences.all()]
    assert sorted(names) == ["Fraternities, sororities", "Staff"]
    assert [term.name for term in page.mandates.all()] == ["Title IX"]
    assert (page.minutes_min, page.group_max, page.status) == (60, 300, "coming")
    assert (page.seo_title, page.search_description) == ("Read", "A show.")
    assert page.content_note_line == "alcohol"
    text = "<p>Hello <b>you</b></p><ul><li>one</li><li>two</li></ul>"
    assert [child.value.source for child in page.body] == [text]
    assert not page.live
    assert Topic.objects.get(site=site).slug == "consent"


@pytest.mark.parametrize("write", [as_csv, as_xlsx])
def test_what_was_exported_changes_nothing_when_it_comes_back(bring, catalog, write):
    bring(
        FULL, {"title": "'=1+1", "text": "<p>@home</p>", "replaced_by": "A-1", "external_id": "7"}
    )
    bring({"title": "Plain"}, publish=True)
    before = Revision.objects.count()
    plan = Plan(catalog(), read_table(write(catalog())), Wishes(publish=False))
    assert [row.outcome for row in plan.rows] == [Outcome.UNCHANGED] * 3
    assert [row.messages for row in plan.rows] == [[]] * 3
    apply(plan)
    assert Revision.objects.count() == before


def test_an_export_makes_the_same_programs_on_another_site(bring, catalog, other_site):
    bring(FULL, {"title": "Old", "slug": "old", "status": "Retired", "replaced_by": "A-1"})
    elsewhere = Catalog(make_program_index(other_site), other_site)
    apply(Plan(elsewhere, read_table(as_csv(catalog())), Wishes()))
    there = Catalog(elsewhere.index, other_site)
    assert as_csv(there) == as_csv(catalog())
    assert set(Audience.objects.filter(site=other_site).values_list("name", flat=True)) == {
        "Staff",
        "Fraternities, sororities",
    }


def test_a_page_that_never_had_a_version_is_exported_as_it_is(index, catalog):
    make_program(index, title="Made by hand", audiences=["Staff"], minutes_max=90)
    row = next(csv.DictReader(io.StringIO(as_csv(catalog()).decode("utf-8-sig"))))
    assert (row["title"], row["audiences"], row["minutes_max"]) == ("Made by hand", "Staff", "90")
    assert list(row) == list(COLUMNS)


def test_a_row_that_comes_again_makes_no_version(bring):
    bring(FULL)
    before = Revision.objects.count()
    assert [row.outcome for row in bring(FULL).rows] == [Outcome.UNCHANGED]
    assert (ProgramPage.objects.count(), Revision.objects.count()) == (1, before)


def test_columns_that_are_not_there_are_left_alone_and_empty_cells_empty(bring):
    bring(FULL)
    plan = bring({"external_id": "A-1", "tagline": "", "title": "", "status": "", "text": ""})
    assert list(plan.rows[0].changes) == ["tagline"]
    page = only()
    assert (page.tagline, page.title, page.status) == ("", "Read the Room", "coming")
    assert len(page.body) == 1


def test_a_title_with_accents_is_found_again(bring):
    bring({"title": "Café Talk – ¡Hola!"})
    bring({"title": "Café Talk – ¡Hola!", "tagline": "x"})
    assert only().get_latest_revision_as_object().tagline == "x"


def test_a_program_is_found_by_number_then_by_address_then_by_title(bring):
    bring({"external_id": "A-1", "title": "One", "slug": "one"}, {"title": "Two Words"})
    bring({"external_id": "A-1", "title": "Renamed"}, {"title": "two words", "tagline": "x"})
    bring(
        {"slug": "https://a.example/programs/two-words/?x=1", "external_id": "B-2", "tagline": "y"}
    )
    titles = {page.draft_title: page for page in ProgramPage.objects.all()}
    assert set(titles) == {"Renamed", "two words"}
    page = titles["two words"].get_latest_revision_as_object()
    assert (page.external_id, page.tagline, page.slug) == ("B-2", "y", "two-words")


def test_lines_are_refused_with_a_reason_and_the_others_imported(bring):
    bring({"external_id": "A-1", "title": "One", "slug": "one"})
    plan = bring(
        {"external_id": "B", "title": "Good"},
        {"external_id": "B", "title": "Same number"},
        {"external_id": "C", "title": ""},
        {"external_id": "D", "title": "Takes an address", "slug": "one"},
        {"title": "x" * 256},
        {"title": "Bad range", "minutes_min": "90", "minutes_max": "60"},
        {"title": "Bad format", "formats": "Opera"},
        {"title": "Huge", "minutes_min": "99999999999999999999"},
        {"title": "Lost", "replaced_by": "nowhere"},
        {"title": "Own tail", "slug": "tail", "replaced_by": "tail"},
    )
    assert [row.outcome for row in plan.rows] == [Outcome.NEW] + [Outcome.REFUSED] * 9
    reasons = [" ".join(row.messages) for row in plan.rows]
    for reason, words in zip(reasons[1:], [
        "Line 2 has the same number", "title is missing", "belongs to “One”", "at most 255",
        "90 is more than 60", "Use one of: Live show", "is too much", "no program “nowhere”",
        "replaced by itself",
    ], strict=True):  # fmt: skip
        assert words in reason
    assert set(ProgramPage.objects.values_list("title", flat=True)) == {"One", "Good"}


def test_a_program_may_be_replaced_by_one_further_down(bring):
    plan = bring({"title": "Old", "replaced_by": "N"}, {"title": "New", "external_id": "N"})
    assert plan.counts[Outcome.NEW] == 2
    old = ProgramPage.objects.get(title="Old").get_latest_revision_as_object()
    assert old.replaced_by.title == "New"
    circle = bring({"title": "A", "replaced_by": "b"}, {"title": "B", "replaced_by": "a"})
    assert circle.counts[Outcome.REFUSED] >= 1
    assert "circle" in " ".join(circle.rows[1].messages)


def test_terms_are_found_by_any_of_their_words_or_made(site, other_site, bring):
    staff = make_term(site, "Staff", synonyms="employees, faculty")
    shared = make_term(other_site, "Everybody", shared=True)
    make_term(other_site, "Theirs")
    plan = bring({"title": "A", "audiences": "FACULTY; everybody; theirs; Theirs"})
    assert plan.new_words == {"Audiences": ["Theirs"]} or plan.new_words == {
        "Audiences": ["theirs"]
    }
    chosen = set(only().audiences.all())
    assert {staff, shared} < chosen
    (made,) = chosen - {staff, shared}
    assert (made.site_id, made.sort_order) == (site.pk, staff.sort_order + 1)


def test_a_word_that_two_lines_need_is_made_once(bring):
    bring({"title": "A", "languages": "Welsh"}, {"title": "B", "languages": "welsh"})
    assert Language.objects.count() == 1


def test_huge_and_odd_rows_break_nothing(bring):
    plan = bring(
        {"title": "A" * 99_000, "text": "x"},
        {"title": "Ok\x01 \ud7ff", "text": "<script>alert(1)</script><p onclick=x>Hi</p>"},
        {"title": "☃", "audiences": ";;||,," + "y" * 61},
    )
    assert [row.outcome for row in plan.rows] == [Outcome.REFUSED, Outcome.NEW, Outcome.REFUSED]
    assert only().body[0].value.source == "<p>Hi</p>"


def test_as_many_programs_as_may_come_fit_into_the_file_an_export_makes(bring, catalog):
    def signs() -> int:
        book = zipfile.ZipFile(io.BytesIO(as_xlsx(catalog())))
        return book.read("xl/worksheets/sheet1.xml").count(b"<")

    bring({"title": "A"})
    one = signs()
    bring({"title": "B"})
    assert (signs() - one) * ROWS < LARGE_TAGS


def test_several_blocks_are_never_replaced(index, bring):
    body = [block("text", "<p>Hand-made</p>"), block("heading", {"text": "H", "level": "h2"})]
    page = make_program(index, title="Built", slug="built", body=body)
    plan = bring({"title": "Built", "text": "New"}, replace_texts=True)
    assert plan.rows[0].outcome == Outcome.UNCHANGED
    assert plan.rows[0].messages == ["Its text is made of several blocks: it is kept."]
    assert len(ProgramPage.objects.get(pk=page.pk).body) == 2


def test_what_no_page_can_be_is_refused_before_anything_is_done(bring):
    plan = bring(
        {"title": "Plan"}, {"title": "Deep", "text": "<ul><li>" * 2000}, {"title": "Fine"},
        {"title": "Long", "minutes": f"{'9' * 5000} h 10 min"}, {"title": "Below", "minutes": "-5"},
    )  # fmt: skip
    assert [row.outcome for row in plan.rows] == [
        Outcome.REFUSED, Outcome.REFUSED, Outcome.NEW, Outcome.REFUSED, Outcome.REFUSED
    ]  # fmt: skip
    assert only().title == "Fine"
