"""What staff write and ask for is never more than the database's index of words can take."""

import pytest
from django.db import connection
from wagtail.search.query import Phrase

from articles.models import ArticlePage
from site_core.delivery.answers import LONGEST_QUERY
from site_core.pages.search.staff import MAX_TEXT, bounded
from tests.builders import block, make_article, make_article_index, make_user

ENDLESS = ["a_", "./", "~/", "1_", "<!--", "<!-- a "]


@pytest.fixture
def impatient(db):
    """Have PostgreSQL give up after five seconds, where hostile texts took it many minutes."""
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("SET LOCAL statement_timeout = '5s'")


@pytest.mark.parametrize("part", ENDLESS)
def test_endless_words_are_indexed_and_asked_for_in_no_time(part, site, impatient):
    words = f"walrus {part * (400_000 // len(part))}"
    page = make_article(make_article_index(site), body=[block("text", f"<p>{words}</p>")])
    assert list(ArticlePage.objects.search("walrus")) == [page]
    for ask in (ArticlePage.objects.search, ArticlePage.objects.autocomplete):
        assert set(ask(part * 30_000)) <= {page}


def test_more_different_words_than_an_index_takes_are_cut_off(site, impatient):
    words = "walrus " + " ".join(f"w{number}" for number in range(200_000))
    page = make_article(make_article_index(site), body=[block("text", f"<p>{words}</p>")])
    assert list(ArticlePage.objects.search("walrus")) == [page]


@pytest.mark.parametrize("q", ['"a" ' * 1500, "x " * 3000, "a_" * 3000, '"' * 6000, "a:b " * 1500])
def test_an_endless_question_is_answered(q, site, login, impatient):
    client = login(make_user(site=site, role="editor"), site)
    for path in ("search", site.root_page.pk):
        assert client.get(f"/admin/pages/{path}/", {"q": q}).status_code == 200


@pytest.mark.parametrize("path", ["users/", "newsletter/subscriber/"])
def test_the_longest_question_is_answered_where_a_list_is_filtered(path, site, login):
    client = login(make_user(site=site, role="site_admin"), site)
    assert client.get(f"/admin/{path}", {"q": "_" * (LONGEST_QUERY - 10)}).status_code == 200


def test_a_phrase_is_still_asked_for_as_one(site):
    index = make_article_index(site)
    page = make_article(index, title="A walrus speaks")
    make_article(index, title="Speaks a walrus")
    assert list(ArticlePage.objects.search(Phrase("walrus speaks"))) == [page]


def test_ordinary_words_stay_as_they_are():
    text = "Staff/students: see https://example.org/a_b-c, write to someone@example.org – 1 < 2."
    assert bounded(text, MAX_TEXT) == text
