"""Requests that Django cannot even build are answered 400, at every address and by both entrances."""

import asyncio
import gc
import io
from wsgiref.util import setup_testing_defaults

import pytest
from django.core.signals import request_started
from django.db import close_old_connections

from site_core.asgi import application as asgi
from site_core.delivery.answers import WORDS
from site_core.delivery.entrance import keep_what_is_loaded
from site_core.wsgi import application as wsgi

UNREADABLE = [
    "text/plain; a*=foo''%41",
    "text/plain; a*=idna''%00",
    "text/plain; a*=undefined''x",
    "text/plain; a*=\0''x",
    "text/plain; charset=\0",
    f"text/plain; a*{'9' * 5000}=x",
    "text/plain; a*=a'b'c'd; a*1=x",
    f"text/plain; a*={'x' * 60000}''y",
]
ODD = [
    "", ";", ";;=;*", "text/plain; =", "text/plain; a*=%zz%", "text/plain; a*=utf-8''%ff%00", "\0",
    "text/plain; a*0=%; a*1*=%41", "\xff\xfe", 'multipart/form-data; boundary="\0"',
    "multipart/form-data; boundary=\xe9", "multipart/form-data", "a" * 60000, "; a=b" * 10000,
]  # fmt: skip
PATHS = ["/", "/healthz/live", "/static/none.css", "/admin/login/", "/no%FF%00\0", "/%" * 900]


@pytest.fixture(autouse=True)
def _connected():
    """Keep the connection whose transaction the test is in, as Django's test client does."""
    request_started.disconnect(close_old_connections)
    yield
    request_started.connect(close_old_connections)


def by_wsgi(kind, path="/", method="GET", body=b""):
    """Return the status and the body of an answer of the WSGI application."""
    environ = {
        "REQUEST_METHOD": method, "PATH_INFO": path, "HTTP_HOST": "a.example", "CONTENT_TYPE": kind,
        "CONTENT_LENGTH": str(len(body)), "wsgi.input": io.BytesIO(body),
    }  # fmt: skip
    setup_testing_defaults(environ)
    said = []
    content = wsgi(environ, lambda status, headers: said.append(int(status[:3])))
    return said[0], b"".join(content).decode()


def by_asgi(kind, path="/", method="GET", body=b""):
    """Return the status and the body of an answer of the ASGI application."""
    headers = [(b"host", b"a.example"), (b"content-type", kind.encode("latin-1"))]
    headers.append((b"content-length", str(len(body)).encode()))
    scope = {
        "type": "http", "method": method, "path": path, "headers": headers, "query_string": b"",
    }  # fmt: skip
    sent = []

    async def ask():
        told = iter([{"type": "http.request", "body": body}])

        async def receive():
            for message in told:
                return message
            return await asyncio.Event().wait()

        async def send(message):
            sent.append(message)

        await asgi(scope, receive, send)

    asyncio.run(ask())
    return sent[0]["status"], b"".join(each.get("body", b"") for each in sent[1:]).decode()


@pytest.mark.parametrize("path", PATHS)
@pytest.mark.parametrize("kind", UNREADABLE, ids=lambda kind: kind[:24])
def test_a_content_type_nobody_can_read_is_400_at_every_address(db, kind, path):
    status, body = by_wsgi(kind, path)
    assert (status, WORDS[400][0] in body) == (400, True)


@pytest.mark.parametrize("kind", UNREADABLE, ids=lambda kind: kind[:24])
def test_the_other_entrance_answers_the_same(db, kind):
    status, body = by_asgi(kind)
    assert (status, WORDS[400][0] in body) == (400, True)


@pytest.mark.parametrize("path", PATHS)
def test_odd_content_types_are_no_error_of_ours(site, path):
    for kind in ODD:
        for method in ("GET", "POST"):
            assert by_wsgi(kind, path, method)[0] < 500, kind[:60]


@pytest.mark.parametrize("line", UNREADABLE, ids=lambda line: line[:24])
def test_a_part_of_a_form_nobody_can_read_is_no_error_of_ours(site, line):
    part = line.replace("text/plain", "content-disposition: form-data").encode()
    body = b"--x\r\n" + part + b"\r\n\r\nvalue\r\n--x--\r\n"
    status, _ = by_wsgi("multipart/form-data; boundary=x", "/newsletter/", "POST", body)
    assert 400 <= status < 500


def test_the_garbage_collector_passes_over_what_is_there_at_the_start():
    loaded, before = [[] for _ in range(1000)], gc.get_freeze_count()
    keep_what_is_loaded()
    assert gc.get_freeze_count() >= before + len(loaded)
