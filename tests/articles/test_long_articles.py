"""An article of 150 blocks: what its form costs, and that it is saved, previewed and published (P20)."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from tests.articles.long import BLOCKS, form_of, make_long_article
from tests.builders import make_user
from tests.kept import kept

MOST_QUERIES, MOST_BYTES = 60, 2_000_000


@pytest.fixture
def editor(site, login):
    return login(make_user(site=site, role="editor"), site)


@pytest.fixture
@kept
def article(site):
    return make_long_article(site)


def test_its_form_is_small_and_costs_few_queries(article, editor):
    address = f"/admin/pages/{article.pk}/edit/"
    editor.get(address)  # content types and the like, once per process
    with CaptureQueriesContext(connection) as captured:
        response = editor.get(address)
    assert response.status_code == 200
    assert len(captured) < MOST_QUERIES
    assert len(response.content) < MOST_BYTES


def test_it_is_saved_by_itself_previewed_and_published(article, editor):
    address = f"/admin/pages/{article.pk}/edit/"
    sent = form_of(article, title="Longer")
    saved = editor.post(address, sent, headers={"accept": "application/json"})
    assert saved.json()["success"], saved.json()
    preview = editor.post(f"{address}preview/", sent)
    assert preview.json() == {"is_valid": True, "is_available": True}
    editor.post(address, {**sent, "action-publish": "1"})
    article.refresh_from_db()
    assert article.title == "Longer"
    assert len(article.body) == BLOCKS
