"""Terms of programs: a site's own or shared on purpose, kept on the page, true after changes."""

import pytest
from wagtail.models import Site

from programs.models import Audience, Language, ProgramPage
from site_core.branding.chrome import chrome_of
from site_core.pages.search.models import SearchEntry
from tests.builders import make_program, make_program_index, make_term, make_user


@pytest.fixture
def index(site):
    return make_program_index(site)


def fresh(page):
    return ProgramPage.objects.get(pk=page.pk)


def offered(page, parent, relation="audiences"):
    form_class = type(page).get_edit_handler().get_form_class()
    form = form_class(instance=page, parent_page=parent, for_user=make_user(is_superuser=True))
    return list(form.fields[relation].queryset)


def test_names_and_ids_are_kept_in_the_order_of_the_site(site, index):
    late = make_term(site, "Athletes", sort_order=9)
    early = make_term(site, "Staff", sort_order=1)
    page = fresh(make_program(index, audiences=[late, early], languages=["English"]))
    assert page.audience_names == "Staff, Athletes"
    assert page.term_ids["audiences"] == [early.pk, late.pk]
    assert page.language_names == "English"


def test_a_page_offers_own_terms_and_those_shared_on_purpose(site, other_site, index):
    own = make_term(site, "Staff")
    shared = make_term(other_site, "Students", shared=True)
    make_term(other_site, "Foreign")
    assert set(offered(ProgramPage(title="New", slug="new"), index)) == {own, shared}


def test_a_renamed_term_is_renamed_on_pages_and_in_search(site, index):
    page = make_program(index, audiences=["Freshmen"])
    term = Audience.objects.get(site=site)
    term.name = "First-year students"
    term.save()
    assert fresh(page).audience_names == "First-year students"
    assert "year" in SearchEntry.objects.get(page=page).words


def test_a_deleted_term_is_gone_from_pages(site, index):
    page = make_program(index, audiences=["Freshmen", "Staff"])
    Audience.objects.get(site=site, name="Freshmen").delete()
    assert fresh(page).audience_names == "Staff"
    assert len(fresh(page).term_ids["audiences"]) == 1


def test_a_site_with_terms_can_be_deleted(site, index):
    make_program(index, audiences=["Freshmen"], languages=["English"])
    Site.objects.get(pk=site.pk).delete()
    assert not Audience.objects.exists()


def test_with_a_site_go_the_terms_it_shared_and_their_names_elsewhere(site, other_site, index):
    page = make_program(index, audiences=[make_term(other_site, "Students", shared=True)])
    Site.objects.get(pk=other_site.pk).delete()
    assert fresh(page).audience_names == ""
    assert fresh(page).term_ids["audiences"] == []


def test_a_program_that_moves_to_another_site_gets_terms_of_that_site(site, other_site, index):
    page = make_program(index, audiences=["Staff"], languages=["English"])
    theirs = make_term(other_site, "Staff")
    page.move(make_program_index(other_site), pos="last-child")
    assert list(fresh(page).audiences.all()) == [theirs]
    assert Language.objects.get(site=other_site).name == "English"
    assert fresh(page).term_ids["audiences"] == [theirs.pk]


def test_a_shared_term_stays_when_a_program_moves(site, other_site, index):
    shared = make_term(site, "Students", shared=True)
    page = make_program(index, audiences=[shared])
    page.move(make_program_index(other_site), pos="last-child")
    assert list(fresh(page).audiences.all()) == [shared]


def test_what_surrounds_pages_knows_the_terms_at_once(
    site, other_site, index, django_capture_on_commit_callbacks
):
    with django_capture_on_commit_callbacks(execute=True):
        make_term(site, "Staff")
        make_term(other_site, "Students", shared=True)
        make_term(other_site, "Foreign")
    names = [term["name"] for term in chrome_of(site).parts["program_terms"]["audiences"]]
    assert names == ["Staff", "Students"]


def test_of_two_terms_with_one_address_the_own_one_counts(
    site, other_site, index, django_capture_on_commit_callbacks
):
    with django_capture_on_commit_callbacks(execute=True):
        own = make_term(site, "Staff")
        make_term(other_site, "Staff", shared=True)
    terms = chrome_of(site).parts["program_terms"]["audiences"]
    assert [term["id"] for term in terms] == [own.pk]


def test_a_draft_has_the_terms_chosen_for_it(site, index):
    page = make_program(index, audiences=["Staff"])
    draft = fresh(page)
    draft.audiences = [make_term(site, "Students")]
    draft.save_revision()
    assert [term.name for term in fresh(page).audiences.all()] == ["Staff"]
    latest = fresh(page).get_latest_revision_as_object()
    assert [term.name for term in latest.audiences.all()] == ["Students"]
    fresh(page).get_latest_revision().publish()
    assert fresh(page).audience_names == "Students"
