"""What programs said in words before they had terms is terms afterwards, and words again on the way back."""

from importlib import import_module

import pytest
from django.db import connection
from django.db.migrations.executor import MigrationExecutor

from tests.builders import make_program, make_program_index, make_site

BEFORE, AFTER = ("programs", "0007_no_assumed_facts"), ("programs", "0010_one_format_is_a_list_now")
WORDS = import_module("programs.migrations.0009_terms_from_words")


@pytest.mark.parametrize(
    ("words", "names"),
    [
        ("Colleges, high schools", ["Colleges", "High schools"]),
        ("", []),
        (None, []),
        (" , ", []),
        ("students, Students", ["Students"]),
    ],
)
def test_the_parts_of_an_enumeration(words, names):
    assert WORDS.names_in(words) == names


@pytest.fixture
def at_states(transactional_db):
    """Return a function that takes the database to a state of the programs and returns its models."""
    latest = MigrationExecutor(connection).loader.graph.leaf_nodes("programs")

    def migrate(*targets):
        return MigrationExecutor(connection).migrate(list(targets)).apps

    yield migrate
    migrate(*latest)


def test_words_become_terms_in_pages_and_drafts_and_words_again(at_states):
    page = make_program(make_program_index(make_site()), deliveries=["workshop"])
    page.audiences, page.languages = [], []
    page.save_revision()
    old = at_states(BEFORE)
    old.get_model("programs", "ProgramPage").objects.update(
        audience="Colleges, high schools", languages="English", delivery="workshop"
    )
    revisions = old.get_model("wagtailcore", "Revision").objects
    draft = revisions.get()
    for name in ("deliveries", "audiences", "languages"):
        draft.content.pop(name, None)
    draft.content |= {"audience": "High schools", "languages": "Spanish", "delivery": "online"}
    draft.save()

    new = at_states(AFTER)
    program = new.get_model("programs", "ProgramPage").objects.get()
    terms = new.get_model("programs", "Audience").objects
    chosen = program._meta.get_field("audiences").remote_field.through.objects
    assert set(chosen.values_list("audience__name", flat=True)) == {"Colleges", "High schools"}
    assert (program.deliveries, program.audience_names) == (["workshop"], "Colleges, High schools")
    content = new.get_model("wagtailcore", "Revision").objects.get().content
    assert content["audiences"] == [terms.get(name="High schools").pk]
    assert (content["deliveries"], "audience" in content) == (["online"], False)

    back = at_states(BEFORE)
    program = back.get_model("programs", "ProgramPage").objects.get()
    assert (program.audience, program.delivery) == ("Colleges, High schools", "workshop")
    content = back.get_model("wagtailcore", "Revision").objects.get().content
    assert (content["audience"], content["languages"]) == ("High schools", "Spanish")
