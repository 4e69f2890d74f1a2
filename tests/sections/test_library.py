"""Sections a site keeps: saved by editors, put into any page of the site, never into another's."""

import pytest
from django.urls import reverse

from site_core.embeds.models import PostCheck
from site_core.embeds.removal import take_out
from site_core.sections.models import SavedSection
from tests.builders import make_article, make_article_index, make_user
from tests.sections.asking import ask, heading, text


@pytest.fixture
def article(site):
    return make_article(make_article_index(site), title="Ours")


@pytest.fixture
def eve(site, login):
    return login(make_user(site=site, role="editor"), site)


def test_a_section_is_saved_found_and_put_into_another_page(site, article, eve):
    run = [heading("If you need help"), text("<p>Call us, day or night.</p>")]
    said = ask(eve, "save", article, *run, name="  Help   lines ").json()["said"]
    assert said.startswith("“Help lines” is in the library of ")
    section = SavedSection.objects.get()
    other = make_article(article.get_parent())
    assert ask(eve, "offer", other).json()["sections"] == [
        {
            "id": section.pk, "name": "Help lines", "kinds": "Heading, Text",
            "words": "If you need help · Call us, day or night.",
        }
    ]  # fmt: skip
    found = ask(eve, "paste", other, section=section.pk).json()
    assert found["said"] == "2 blocks inserted."
    assert found["blocks"][0]["value"]["text"] == "If you need help"


def test_a_section_needs_blocks_and_a_name_of_its_own(article, eve):
    assert ask(eve, "save", article, heading("x"), name=" ").status_code == 400
    assert ask(eve, "save", article, name="Nothing").status_code == 400
    assert ask(eve, "save", article, heading("x"), name="Twice").status_code == 200
    again = ask(eve, "save", article, heading("y"), name="Twice")
    assert "Choose another" in again.json()["error"]


def test_authors_insert_and_do_not_save(site, article, eve, login):
    ask(eve, "save", article, heading("x"), name="There")
    author = make_user(site=site, role="author")
    own = make_article(article.get_parent(), owner=author, live=False)
    ari = login(author, site)
    assert ask(ari, "save", own, heading("x"), name="Mine").status_code == 403
    assert ask(ari, "paste", own, section=SavedSection.objects.get().pk).status_code == 200


def test_a_section_is_its_sites_own(site, other_site, article, eve):
    section = SavedSection.objects.create(site=other_site, name="Theirs", blocks=[])
    assert ask(eve, "offer", article).json()["sections"] == []
    assert ask(eve, "paste", article, section=section.pk).status_code == 404
    address = reverse(SavedSection.snippet_viewset.get_url_name("edit"), args=[section.pk])
    assert eve.get(address).status_code == 404


def test_a_section_is_renamed_and_deleted_in_its_list(site, eve):
    section = SavedSection.objects.create(site=site, name="Old", kinds="Heading", words="Hello")
    name = SavedSection.snippet_viewset.get_url_name
    assert "Hello" in eve.get(reverse(name("list"))).content.decode()
    eve.post(reverse(name("edit"), args=[section.pk]), {"name": "New"})
    section.refresh_from_db()
    assert section.name == "New"
    eve.post(reverse(name("delete"), args=[section.pk]))
    assert not SavedSection.objects.exists()


def test_characters_databases_refuse_are_left_out(article, eve):
    run = [heading("One\0two"), text("<p>Three</p>")]
    assert ask(eve, "save", article, *run, name="A\0b").status_code == 200
    section = SavedSection.objects.get()
    assert (section.name, section.blocks[0]["value"]["text"]) == ("Ab", "Onetwo")


def test_words_their_author_took_back_leave_saved_sections_too(site, article, eve):
    post = {
        "id": "p1",
        "type": "post",
        "value": {"text": "Walrus words", "url": "", "author": "Ana"},
    }
    section = SavedSection.objects.create(site=site, name="S", blocks=[post], words="Walrus words")
    take_out(PostCheck.objects.create(site=site, page=article, block="p1"), None)
    section.refresh_from_db()
    assert "Walrus" not in f"{section.blocks}{section.words}"
