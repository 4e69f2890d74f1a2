"""What editors are told when something has to be put right, and after publishing."""

import pytest
from bs4 import BeautifulSoup
from django.urls import reverse
from wagtail.test.utils.form_data import nested_form_data, rich_text, streamfield

from tests.builders import (
    make_article,
    make_article_index,
    make_author,
    make_image,
    make_program,
    make_program_index,
    make_user,
)


@pytest.fixture
def editor(site, login):
    return login(make_user(site=site, role="editor"), site)


def form_data(**fields) -> dict:
    empty = {"comments-TOTAL_FORMS": "0", "comments-INITIAL_FORMS": "0", "action-publish": "1"}
    plain = {"title": "Story", "slug": "story", "date": "2026-04-14", "newsletter_cta": "show",
             "exit_link": "inherit", "tab_title": "inherit", "body": streamfield([]),
             "picks": streamfield([])}  # fmt: skip
    return {**empty, **nested_form_data({**plain, **fields})}


def inline_items(values: list[dict]) -> dict:
    """Return what a form sends for a list of blocks."""
    items = {"count": str(len(values))}
    for number, value in enumerate(values):
        items[str(number)] = {"deleted": "", "order": str(number), "id": "", "value": value}
    return items


def told(client, page, **fields) -> str:
    """Return the messages after an attempt to publish, in one line."""
    address = reverse("wagtailadmin_pages:edit", args=[page.pk])
    response = client.post(address, form_data(**fields), follow=True)
    soup = BeautifulSoup(response.content, "html.parser")
    return " ".join(soup.select_one(".messages").get_text(" ").split())


@pytest.fixture
def article(site):
    return make_article(make_article_index(site), live=False)


def test_the_fields_to_put_right_are_named(editor, article):
    words = told(editor, article, title="", date="soon")
    assert "could not be saved due to validation errors" in words
    assert "Title: This field is required." in words
    assert "Date shown: Enter a valid date." in words


def test_blocks_are_named_as_editors_see_them(editor, article, site):
    picture = {"image": {"image": str(make_image(site).pk), "alt_text": "", "decorative": ""},
               "caption": "", "credit": ""}  # fmt: skip
    questions = inline_items([{"question": "", "answer": rich_text("<p>Yes</p>")}])
    faq = {"heading": "", "items": questions}
    words = told(editor, article, body=streamfield([("image", picture), ("faq", faq)]))
    assert "Article – Picture (block 1) – Picture – Alt text: " in words
    assert "Article – Questions and answers (block 2) – Questions" in words
    assert "– Question: This field is required." in words
    article.refresh_from_db()
    assert not article.live


def test_many_errors_are_cut(editor, article):
    quotes = [("quote", {"text": "", "author": "", "role": "", "source_url": "", "language": ""})]
    words = told(editor, article, body=streamfield(quotes * 11))
    assert "… and 3 more" in words
    assert "(block 8)" in words
    assert "(block 9)" not in words


def test_what_readers_will_miss_is_said_after_publishing(editor, article, site):
    words = told(editor, article)
    assert "It has no summary, no picture and no author." in words
    article.refresh_from_db()
    assert article.live
    author, image = make_author(site), make_image(site)
    whole = {"summary": "In short", "author": author.pk, "image": image.pk}
    assert "It has no" not in told(editor, article, **whole)


def test_programs_are_published_without_such_words(editor, site):
    program = make_program(make_program_index(site), live=False)
    dates = {"dates-TOTAL_FORMS": "0", "dates-INITIAL_FORMS": "0"}
    words = told(editor, program, status="touring", **dates)
    assert "published" in words
    assert "It has no" not in words
