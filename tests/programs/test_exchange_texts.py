"""Texts from a table hold what the editor could have written; what people wrote here stays."""

import pytest

from programs.exchange.applying import apply
from programs.exchange.catalog import Catalog
from programs.exchange.planning import Outcome, Plan, Wishes
from programs.exchange.reading import Row, Table
from programs.exchange.texts import clean_text
from programs.models import ProgramPage
from tests.builders import make_page, make_program_index


@pytest.fixture
def index(site):
    return make_program_index(site)


@pytest.fixture
def bring(index, site):
    def bring(cells, **wishes):
        table = Table(list(cells), [Row(2, cells)])
        plan = Plan(Catalog(index, site), table, Wishes(**wishes))
        apply(plan)
        return plan.rows[0]

    return bring


def draft() -> ProgramPage:
    return ProgramPage.objects.get().get_latest_revision_as_object()


@pytest.mark.parametrize(
    ("source", "kept"),
    [
        ("Plain & simple", "<p>Plain &amp; simple</p>"),
        ("# Big\n\nHello *you*", "<p><b>Big</b></p><p>Hello <i>you</i></p>"),
        ("1. one\n2. two", "<ol><li>one</li><li>two</li></ol>"),
        ("[x](https://x.org)", '<p><a href="https://x.org">x</a></p>'),
        ("[x](javascript:alert)", "<p>x</p>"),
        ('<p>a<a href="javascript:alert(1)">x</a></p>', "<p>ax</p>"),
        ("<h2>H</h2><p>t</p>", "<p><b>H</b></p><p>t</p>"),
        ("<div>a</div><div>b</div>", "<p>a</p><p>b</p>"),
        ("<p>a</p><script>alert(1)</script><style>x</style>", "<p>a</p>"),
        ('<p><img src=x onerror="y">a<iframe src=x></iframe></p>', "<p>a</p>"),
        ('<p><span lang="es">hola</span></p>', '<p><span lang="es">hola</span></p>'),
        ("<p>a</p><p> </p><p></p>", "<p>a</p>"),
        ('<p><a linktype="document" id="1">d</a></p>', "<p>d</p>"),
        ("<p>1 < 2</p>", "<p>1 &lt; 2</p>"),
    ],
)
def test_only_what_the_editor_knows_is_kept(site, source, kept):
    assert clean_text(source, site) == kept
    assert clean_text(kept, site) == kept


def test_links_to_pages_stay_within_the_site(site, other_site):
    own, foreign = make_page(site.home), make_page(other_site.home)
    for page, stays in ((own, True), (foreign, False)):
        html = clean_text(f'<p><a linktype="page" id="{page.pk}">x</a></p>', site)
        assert ("linktype" in html) == stays


def test_a_text_nobody_touched_is_renewed(bring):
    bring({"title": "A", "text": "First"})
    assert bring({"title": "A", "text": "Second"}).outcome == Outcome.CHANGED
    assert draft().body[0].value.source == "<p>Second</p>"


def test_a_text_somebody_changed_is_kept_and_reported(bring):
    bring({"title": "A", "text": "First"})
    page = draft()
    stored = [{**block, "value": "<p>By hand</p>"} for block in page.body.raw_data]
    page.body = stored
    page.save_revision()
    row = bring({"title": "A", "text": "Second"})
    assert (row.outcome, row.messages) == (
        Outcome.UNCHANGED,
        ["Its text was written or changed here: it is kept."],
    )
    assert draft().body[0].value.source == "<p>By hand</p>"
    assert bring({"title": "A", "text": "Second"}, replace_texts=True).outcome == Outcome.CHANGED
    assert draft().body[0].value.source == "<p>Second</p>"


def test_marks_of_the_editor_are_no_change(bring):
    bring({"title": "A", "text": "First"})
    page = draft()
    marked = '<p data-block-key="abcde">First</p>'
    page.body = [{**block, "value": marked} for block in page.body.raw_data]
    page.save_revision()
    assert bring({"title": "A", "text": "First"}).outcome == Outcome.UNCHANGED
    assert bring({"title": "A", "text": "Second"}).outcome == Outcome.CHANGED


def test_publishing_takes_new_and_untouched_programs_only(index, bring):
    assert bring({"title": "A"}).outcome == Outcome.NEW
    assert not ProgramPage.objects.get().live
    assert bring({"title": "A"}, publish=True).outcome == Outcome.PUBLISHED
    page = ProgramPage.objects.get()
    assert page.live
    assert bring({"title": "A"}, publish=True).outcome == Outcome.UNCHANGED
    page.tagline = "Half a sent"
    page.save_revision()
    row = bring({"title": "A", "summary": "New"}, publish=True)
    assert row.messages == ["Saved as a draft: it has changes nobody has published."]
    assert ProgramPage.objects.get().tagline == ""
    assert draft().tagline == "Half a sent"


def test_what_somebody_took_back_stays_away(bring):
    bring({"title": "A"}, publish=True)
    ProgramPage.objects.get().unpublish()
    row = bring({"title": "A", "tagline": "x"}, publish=True)
    assert "took it back" in row.messages[0]
    assert not ProgramPage.objects.get().live


def test_what_is_locked_is_refused(bring):
    bring({"title": "A"})
    ProgramPage.objects.update(locked=True)
    assert bring({"title": "A", "tagline": "x"}).messages == ["Somebody has locked this program."]


def test_what_waits_for_approval_is_refused(bring, index):
    from tests.builders import make_user

    bring({"title": "A"})
    page = ProgramPage.objects.get()
    page.get_workflow().start(page, make_user(is_superuser=True))
    row = bring({"title": "A", "tagline": "x"})
    assert row.messages == ["It waits for approval. Finish that first."]
