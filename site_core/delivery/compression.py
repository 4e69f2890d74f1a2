"""Compresses what readers get: a page is a quarter as long on its way.

Only answers every cache may keep are compressed. They hold no secret and are the same for everybody,
so their length tells a listener nothing (BREACH); what is private never passes through here.
"""

import gzip
from functools import lru_cache

import brotli
from django.utils.cache import patch_vary_headers
from django.utils.http import quote_etag

LEAST = 500  # bytes; shorter ones fit into the same packet anyway
KINDS = (
    "text/",
    "application/json",
    "application/atom+xml",
    "application/feed+json",
    "application/rss+xml",
    "application/xml",
    "image/svg+xml",
)
# A page takes half a millisecond with either; higher levels take far longer for a few bytes.
ENCODINGS = {
    "br": lambda body: brotli.compress(body, mode=brotli.MODE_TEXT, quality=5),
    "gzip": lambda body: gzip.compress(body, compresslevel=6, mtime=0),
}


@lru_cache(maxsize=32)
def _smallest(encoding: str, body: bytes) -> bytes:
    """Compress what never changes as well as can be, once."""
    return brotli.compress(body) if encoding == "br" else gzip.compress(body, mtime=0)


class CompressionMiddleware:
    """Answers with brotli or gzip, whichever the reader's browser takes."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        """Pass the request on and compress a public answer."""
        response = self.get_response(request)
        if not _compressible(response):
            return response
        patch_vary_headers(response, ["Accept-Encoding"])
        encoding = accepted(request.headers.get("Accept-Encoding", ""))
        if encoding and len(response.content) >= LEAST:
            if "immutable" in response["Cache-Control"]:
                response.content = _smallest(encoding, response.content)
            else:
                response.content = ENCODINGS[encoding](response.content)
            response["Content-Encoding"] = encoding
            response["Content-Length"] = str(len(response.content))
        # The same page in other bytes: the tag stays good for "has it changed?" (RFC 9110, 8.8.3).
        if (etag := response.get("ETag", "")).startswith('"'):
            response["ETag"] = f"W/{quote_etag(etag)}"
        return response


def accepted(header: str) -> str:
    """Return the best encoding of ours that ``Accept-Encoding`` allows, or an empty string."""
    allowed = set()
    for part in header.lower().split(","):
        name, _, weight = part.partition(";")
        if weight.replace(" ", "") not in ("q=0", "q=0.0", "q=0.00", "q=0.000"):
            allowed.add(name.strip())
    return next((name for name in ENCODINGS if name in allowed), "")


def _compressible(response) -> bool:
    return (
        response.get("Cache-Control", "").startswith("public")
        and response.get("Content-Type", "").startswith(KINDS)
        and response.status_code in (200, 304)
        and not response.streaming
        and not response.has_header("Content-Encoding")
    )
