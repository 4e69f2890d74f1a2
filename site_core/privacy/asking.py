"""Asks the application itself for a page, as an anonymous reader would; nothing leaves the process."""

import io
import sys
from dataclasses import dataclass
from functools import lru_cache
from urllib.parse import urlsplit

from django.core.handlers.wsgi import WSGIHandler


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
def _application() -> WSGIHandler:
    return WSGIHandler()


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
    said: dict = {}

    def start_response(status, headers, exc_info=None):
        said.update(status=int(status.split()[0]), headers=headers)

    chunks = _application()(environ, start_response)
    try:
        return Answer(body=b"".join(chunks), **said)
    finally:
        if hasattr(chunks, "close"):
            chunks.close()
