"""The page that lists a term is found at the address the term had before."""

import pytest

from programs.models import Audience
from site_core.pages.models import Topic
from tests.builders import make_program, make_program_index, make_term


@pytest.mark.django_db
@pytest.mark.parametrize(("model", "relation", "kind"), [
    (Audience, "audiences", "for"), (Topic, "topics", "about")
])  # fmt: skip
def test_an_old_address_leads_to_the_new_one_and_back_again(
    site, get, model, relation, kind, django_capture_on_commit_callbacks
):
    term = make_term(site, "First-years", model)
    program = make_program(make_program_index(site))
    getattr(program, relation).set([term])
    program.save()
    for before, after in (("first-years", "new-students"), ("new-students", "first-years")):
        term = model.objects.get(pk=term.pk)
        term.slug = after
        with django_capture_on_commit_callbacks(execute=True):
            term.save()
        answer = get(site, f"/programs/{kind}/{before}/")
        assert (answer.status_code, answer["Location"]) == (301, f"/programs/{kind}/{after}/")
        assert get(site, f"/programs/{kind}/{after}/").status_code == 200


@pytest.mark.django_db
def test_the_address_of_a_shared_term_leads_on_everywhere(site, other_site, get):
    term = make_term(site, "First-years", shared=True)
    for each in (site, other_site):
        program = make_program(make_program_index(each))
        program.audiences.set([term])
        program.save()
    term = Audience.objects.get(pk=term.pk)
    term.slug = "new-students"
    term.save()
    for each in (site, other_site):
        answer = get(each, "/programs/for/first-years/")
        assert answer["Location"] == "/programs/for/new-students/"
