"""Asks the application itself for a page, as an anonymous reader would; nothing leaves the process."""

import io
import logging
import sys
from contextvars import ContextVar
from dataclasses import dataclass
from functools import lru_cache
from urllib.parse import urlsplit

from django.core.handlers.base import BaseHandler
from django.core.handlers.wsgi import WSGIRequest
from django.http import HttpResponseBase

asking: ContextVar[bool] = ContextVar("asking", default=False)


class Unasked(logging.Filter):
    """Lets pass what readers caused: a page we ask for, knowing that it is missing, is no news."""

    def filter(self, record: logging.LogRecord) -> bool:
        """Drop warnings while we ask; errors are news whoever asks."""
        return record.levelno >= logging.ERROR or not asking.get()


logging.getLogger("django.request").addFilter(Unasked())


@dataclass(frozen=True)
class Answer:
    """What the application said."""

    status: int
    headers: list[tuple[str, str]]
    body: bytes

    def header(self, name: str) -> str:
        """Return a header, or nothing."""
        return next((value for key, value in self.headers if key.lower() == name.lower()), "")


@lru_cache(maxsize=1)
def _application() -> BaseHandler:
    handler = BaseHandler()
    handler.load_middleware()
    return handler


def ask(root_url: str, path: str) -> Answer:
    """GET ``path`` of the site at ``root_url``, by the application's own entrance."""
    root = urlsplit(root_url)
    path, _, query = path.partition("?")
    port = str(root.port or (443 if root.scheme == "https" else 80))
    environ = {
        "REQUEST_METHOD": "GET",
        "PATH_INFO": path.encode().decode("latin-1"),
        "QUERY_STRING": query,
        "SERVER_NAME": root.hostname,
        "SERVER_PORT": port,
        "SERVER_PROTOCOL": "HTTP/1.1",
        "HTTP_HOST": root.netloc,
        "HTTP_X_FORWARDED_PROTO": root.scheme,
        "REMOTE_ADDR": "127.0.0.1",
        "wsgi.version": (1, 0),
        "wsgi.url_scheme": root.scheme,
        "wsgi.input": io.BytesIO(),
        "wsgi.errors": sys.stderr,
        "wsgi.multithread": True,
        "wsgi.multiprocess": True,
        "wsgi.run_once": False,
    }
    token = asking.set(True)
    try:
        response = _application().get_response(WSGIRequest(environ))
    finally:
        asking.reset(token)
    try:
        cookies = [("Set-Cookie", cookie.OutputString()) for cookie in response.cookies.values()]
        headers = [*response.items(), *cookies]
        return Answer(response.status_code, headers, b"".join(response))
    finally:
        _close(response)


def _close(response: HttpResponseBase) -> None:
    """Close files, but say nothing of a request that ended: that would end our own connection."""
    for closer in response._resource_closers:
        closer()
