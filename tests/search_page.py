"""Reads the page of search results."""

import re
from html import unescape


def read(get, site, **params) -> str:
    response = get(site, "/search/", query_params=params)
    assert response.status_code == 200
    return unescape(response.content.decode())


def hits(html) -> list[str]:
    listed = re.search(r'<ol class="hits.*?</ol>', html, re.DOTALL)
    return re.findall(r"<h3><a [^>]*>([^<]+)</a>", listed[0]) if listed else []


def count(html) -> str:
    return " ".join(re.search(r"<h2[^>]*>(.*?)</h2>", html, re.DOTALL)[1].split())


def choices(html, name) -> list[str]:
    found = re.findall(r'<a href="\?[^"]*"[^>]*>([^<]+?) <span class="count">(\d+)', html)
    return [f"{label} {number}" for label, number in found if label.startswith(name)]
