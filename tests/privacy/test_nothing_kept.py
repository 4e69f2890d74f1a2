"""Readers get no cookie and leave no words behind, whatever they do."""

import logging

import pytest
from django.apps import apps
from django.test import Client

from tests.builders import make_article, make_article_index, make_page, make_program_index
from tests.demo_server import ROOT

WORDS = "zanzibarwords"


@pytest.fixture
def filled(site):
    make_page(site.home, slug="about")
    make_program_index(site)
    make_article(make_article_index(site), slug="one")
    return site


READ = (
    "/", "/about/", "/articles/", "/articles/one/", "/articles/feed/", "/programs/?q=x",
    "/search/?q=x", "/newsletter/", "/newsletter/thanks/", "/privacy/proof/", "/sitemap.xml",
    "/robots.txt", "/not-here/", "/healthz/",
)  # fmt: skip


@pytest.mark.parametrize("path", READ)
def test_reading_sets_no_cookie(filled, path):
    client = Client(headers={"host": filled.hostname})
    response = client.get(path)
    assert response.status_code in (200, 404)
    assert not response.cookies
    assert "set-cookie" not in {name.lower() for name in response.headers}
    assert not client.cookies


@pytest.mark.parametrize(
    "data", [{"email": "reader@example.org"}, {"email": "no address"}, {}, {"website": "spam"}]
)
def test_signing_up_sets_no_cookie(filled, data):
    client = Client(headers={"host": filled.hostname})
    client.post("/newsletter/", data)
    client.get("/newsletter/thanks/")
    assert not client.cookies


@pytest.mark.parametrize("path", ["/search/?q=", "/programs/?q=", "/not-here/?q="])
def test_search_words_are_written_down_nowhere(filled, get, caplog, path):
    with caplog.at_level(logging.DEBUG):
        get(filled, f"{path}{WORDS}")
    said = [record.getMessage() for record in caplog.records if record.name != "django.db.backends"]
    assert not [words for words in said if WORDS in words]
    for model in apps.get_models():
        for field in model._meta.local_fields:
            if field.get_internal_type() in ("CharField", "TextField"):
                assert not model._base_manager.filter(**{f"{field.name}__contains": WORDS}).exists()


def test_the_server_writes_no_list_of_visits():
    for name in ("deploy/proscenium.service", ".ci/prod", "Makefile"):
        assert "access-log" not in (ROOT / name).read_text(), name
