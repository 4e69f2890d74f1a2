"""What somebody does while an import runs is neither written over nor published; nor are templates."""

import pytest
from wagtail.actions.unpublish import UnpublishAction

from programs.exchange.applying import apply
from programs.exchange.catalog import Catalog
from programs.exchange.planning import Outcome, Plan, Wishes
from programs.exchange.reading import read_table
from programs.exchange.writing import as_csv
from programs.models import ProgramPage
from site_core.sections.models import PageTemplate
from tests.builders import make_page, make_program, make_program_index, make_user
from tests.programs.exchange_rows import as_file


@pytest.fixture
def index(site):
    return make_program_index(site)


@pytest.fixture
def plan(index, site):
    return lambda *rows: Plan(Catalog(index, site), read_table(as_file(rows)), Wishes(publish=True))


@pytest.fixture
def page(index):
    page = make_program(index, title="A", slug="a", tagline="Old")
    page.save_revision().publish()
    return ProgramPage.objects.get()


def edit(page):
    page.summary = "Half a sent"
    page.save_revision()


def send_for_approval(page):
    page.get_workflow().start(page, make_user(is_superuser=True))


def move(page):
    page.move(make_page(page.get_site().root_page.specific), pos="last-child")


@pytest.mark.parametrize(
    ("do", "says"),
    [
        (edit, "at the same moment"),
        (lambda page: ProgramPage.objects.update(locked=True), "at the same moment"),
        (lambda page: UnpublishAction(page).execute(), "at the same moment"),
        (send_for_approval, "waits for approval"), (move, "deleted or moved"),
        (lambda page: page.delete(), "deleted or moved"),
    ],
    ids=["edited", "locked", "taken back", "waiting", "moved", "deleted"],
)  # fmt: skip
def test_a_program_somebody_works_on_meanwhile_is_left_alone(plan, page, do, says):
    made = plan({"slug": "a", "tagline": "New"}, {"title": "Other"})
    do(ProgramPage.objects.get(pk=page.pk))
    before = ProgramPage.objects.filter(pk=page.pk).values("live", "latest_revision").first()
    apply(made)
    assert [row.outcome for row in made.rows] == [Outcome.REFUSED, Outcome.NEW]
    assert says in made.rows[0].messages[0]
    after = ProgramPage.objects.filter(pk=page.pk).values("live", "latest_revision").first()
    assert after == before
    assert not ProgramPage.objects.exclude(summary="").exists()
    assert ProgramPage.objects.get(slug="other").live


@pytest.fixture
def template(index, site):
    page = make_program(index, title="Start here", slug="start-here", external_id="T", live=False)
    PageTemplate.objects.create(site=site, page=page)
    return page


def test_templates_are_not_exported(index, site, page, template):
    assert b"Start here" not in as_csv(Catalog(index, site))
    assert [known.cells["slug"] for known in Catalog(index, site).programs] == ["a"]


@pytest.mark.parametrize(
    "cells", [{"external_id": "T"}, {"slug": "start-here"}, {"title": "Start here"}]
)
def test_templates_are_neither_changed_nor_published(plan, template, cells):
    made = plan({**cells, "tagline": "x"}, {"title": "B", "replaced_by": "start-here"})
    assert [row.outcome for row in made.rows] == [Outcome.REFUSED] * 2
    assert "“Start here” is a page template" in made.rows[0].messages[0]
    assert "there is no program" in made.rows[1].messages[0]
    apply(made)
    page = ProgramPage.objects.get()
    assert (page.live, page.latest_revision) == (False, None)


def test_a_program_called_as_a_template_gets_an_address_of_its_own(plan, template):
    apply(plan({"title": "Start here", "external_id": "N-1"}))
    assert ProgramPage.objects.get(live=True).slug == "start-here-2"
