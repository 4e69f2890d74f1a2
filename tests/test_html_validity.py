"""Every page of the demonstration is valid HTML, says the Nu HTML checker."""

from site_core.delivery.answers import WORDS, plain_answer
from tests.validity import problems


def test_pages_are_valid_html(crawled, tmp_path):
    pages = {a.name: a.body for a in crawled.answers.values() if a.is_page}
    assert len(pages) > 80
    assert problems(pages, tmp_path) == []


def test_answers_without_a_brand_are_valid_html(tmp_path):
    pages = {str(status): plain_answer(status).content for status in WORDS}
    assert problems(pages, tmp_path) == []
