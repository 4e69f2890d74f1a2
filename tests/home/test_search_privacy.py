"""The words somebody searches for are kept nowhere: no row, no log line, nowhere to be sent."""

import logging
import re
from pathlib import Path

import pytest
from django.apps import apps
from django.conf import settings
from django.core import serializers

from site_core.delivery.logs import WithoutQuery
from tests.builders import make_page

ROOT = Path(__file__).resolve().parents[2]
WORD = "zeppelinish"
PATHS = (
    f"/search/?q={WORD}",
    f"/search/?q={WORD}&kind=x&page=99",
    f"/search/suggest/?q={WORD}",
    f"/search/nowhere/?q={WORD}",
    f"/search?q={WORD}",
    f"/programs/?q={WORD}",
)


def everything_stored() -> str:
    rows = (row for m in apps.get_models() if m._meta.managed for row in m._base_manager.all())
    return serializers.serialize("json", rows)


def test_no_row_holds_the_words(site, get):
    make_page(site.home, title="Marmalade")
    for path in PATHS:
        get(site, path)
    assert WORD not in everything_stored()


def test_no_log_line_holds_the_words(site, get, caplog):
    caplog.set_level(logging.DEBUG)
    for name in ("django", "django.request", "django.server", "django.security"):
        logging.getLogger(name).addHandler(caplog.handler)
    try:
        for path in PATHS:
            get(site, path)
    finally:
        for name in ("django", "django.request", "django.server", "django.security"):
            logging.getLogger(name).removeHandler(caplog.handler)
    logged = [r for r in caplog.records if not r.name.startswith("django.db.backends")]
    assert WORD not in "\n".join(map(logging.Formatter().format, logged))


def test_no_query_reaches_the_database_with_the_words(site, get, django_assert_max_num_queries):
    with django_assert_max_num_queries(100) as captured:
        for path in PATHS[:3]:
            get(site, path)
    assert WORD not in "".join(query["sql"] for query in captured.captured_queries)


def test_the_development_server_logs_addresses_without_their_query():
    record = logging.LogRecord(
        "django.server", logging.INFO, "", 0, '"%s" %s %s',
        (f"GET /search/?q={WORD}&x=1 HTTP/1.1", "200", "512"), None,
    )  # fmt: skip
    assert WithoutQuery().filter(record)
    assert record.getMessage() == '"GET /search/?… HTTP/1.1" 200 512'
    assert "without_query" in settings.LOGGING["handlers"]["server"]["filters"]
    assert settings.LOGGING["loggers"]["django.server"]["handlers"] == ["server"]


@pytest.mark.parametrize("name", ["deploy/proscenium.service", ".ci/prod", "tests/demo_server.py"])
def test_the_production_server_writes_no_access_log(name):
    text = (ROOT / name).read_text(encoding="utf-8")
    assert "granian" in text
    assert not re.search(r"--access-log(?!-fmt)|GRANIAN_LOG_ACCESS", text)


def test_another_site_is_not_told_what_was_searched_for(site, get):
    response = get(site, PATHS[0])
    assert response["Referrer-Policy"] == "same-origin"
    assert b'content="noindex"' in response.content


def test_administrators_are_told_to_keep_query_strings_out_of_proxies_logs():
    text = (ROOT / "deploy" / "README.md").read_text(encoding="utf-8")
    assert "query string" in text
    assert "$uri" in text  # what to log in place of $request
