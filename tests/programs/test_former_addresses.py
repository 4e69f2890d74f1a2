"""Links that name a term by an address it had, or by a term merged into it, still mean it."""

import pytest

from programs.models import Audience, Language, Mandate
from site_core.pages.models import Topic
from site_core.pages.term_merging import merge
from tests.builders import make_program, make_program_index, make_term


@pytest.fixture
def index(site):
    return make_program_index(site)


@pytest.mark.parametrize(
    ("kind", "address"),
    [(Audience, "/programs/?audience={}"), (Topic, "/programs/?topic={}"),
     (Mandate, "/programs/?duty={}"), (Language, "/programs/?language={}"),
     (Audience, "/programs/plan/?for={}"), (Mandate, "/programs/plan/?duty={}"),
     (Topic, "/search/?q=program&topic={}")],
)  # fmt: skip
def test_links_with_an_address_it_had_still_mean_it(site, index, get, kind, address):
    relation = {Audience: "audiences", Mandate: "mandates", Language: "languages"}.get(kind)
    first, new = make_term(site, "Frosh", kind), make_term(site, "First-years", kind)
    make_term(site, "Somebody else", kind)
    program = make_program(index, title="A program")
    make_program(index, title="Another program", slug="another")
    getattr(program, relation or "topics").add(first)
    program.save_revision().publish()
    first.slug = "freshers"
    first.save()
    merge(type(first).objects.get(pk=first.pk), new)
    now = get(site, address.format("first-years")).content.decode()
    assert get(site, address.format("nothing")).content.decode() != now
    for slug in ("frosh", "freshers"):
        assert get(site, address.format(slug)).content.decode() == now


def test_an_address_somebody_else_has_now_is_theirs(site, index, get):
    old, new = make_term(site, "Frosh"), make_term(site, "First-years")
    merge(old, new)
    make_program(index, title="For first-years", audiences=["First-years"])
    make_program(index, title="For frosh", audiences=["Frosh"])
    make_program(index, title="For all")
    found = get(site, "/programs/?audience=frosh").content.decode()
    assert "For frosh" in found
    assert "For first-years" not in found


def test_a_term_that_gets_its_address_back_had_none_before(site):
    term = make_term(site, "Frosh")
    for slug in ("freshers", "frosh"):
        term = Audience.objects.get(pk=term.pk)
        term.slug = slug
        term.save()
    assert Audience.objects.get().former_slugs == ["freshers"]
