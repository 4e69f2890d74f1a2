"""The least a WSGI server can do: the same bytes as the pages, from memory."""

import json
import os
from pathlib import Path

PAGES = {
    path: body.encode()
    for path, body in json.loads(Path(os.environ["BENCH_PAGES"]).read_text()).items()
}


def application(environ, start_response):
    query = environ.get("QUERY_STRING")
    body = PAGES[environ["PATH_INFO"] + (f"?{query}" if query else "")]
    headers = [("Content-Type", "text/html; charset=utf-8"), ("Content-Length", str(len(body)))]
    start_response("200 OK", headers)
    return [body]
