"""What a first visit to the demonstration costs on the wire."""

import re
from urllib.parse import urljoin, urlsplit

import brotli
import pytest

from tests.browser.budgets import NAMES
from tests.crawler import ask
from tests.demo_server import HOSTS

# Bytes, as compressed for the wire.
HTML, CSS, ALL_CSS, SCRIPTS, FONTS = 14_000, 8_000, 9_500, 2_000, 70_000
SHORTER = {"/programs/": 12_000, "/articles/": 12_000}
FACE = re.compile(r"@font-face\s*{(?P<rules>[^}]+)}")


def wire(crawled, host: str, path: str) -> int:
    """Return how many bytes a browser receives for a file."""
    answer = ask(crawled.port, host, path, {"Accept-Encoding": "br"})
    assert answer.headers.get("content-encoding") == "br", path
    return len(answer.body)


def style_sheets(crawled, host: str) -> list[str]:
    """Return the sheets a screen waits for."""
    page = crawled.at(host, "/")
    links = page.soup.find_all("link", rel="stylesheet")
    return [link["href"] for link in links if link.get("media") != "print"]


def test_pages_are_light(crawled):
    heavy = {}
    for page in crawled.pages:
        size = len(brotli.compress(page.body, quality=5))
        if size > SHORTER.get(page.path, HTML):
            heavy[page.name] = size
    assert heavy == {}


@pytest.mark.parametrize("host", HOSTS)
@pytest.mark.parametrize("path", ["/", "/programs/", "/articles/", "/articles/feed/"])
def test_pages_travel_compressed(host, path, crawled):
    assert wire(crawled, host, path) < len(crawled.at(host, path).body) / 2


@pytest.mark.parametrize("host", HOSTS)
def test_styles_are_light(host, crawled):
    [site] = [path for path in style_sheets(crawled, host) if path.startswith("/theme-")]
    assert wire(crawled, host, site) <= CSS
    assert b"@import" not in crawled.at(host, site).body


@pytest.mark.parametrize("host", HOSTS)
def test_a_page_asks_for_few_style_sheets_and_one_script(host, crawled):
    scripts = crawled.at(host, "/").soup.find_all("script", src=True)
    sheets = style_sheets(crawled, host)
    assert len(sheets) <= 2
    assert sum(wire(crawled, host, sheet) for sheet in sheets) <= ALL_CSS
    assert len(scripts) == 1
    assert wire(crawled, host, scripts[0]["src"]) <= SCRIPTS


@pytest.mark.parametrize("host", HOSTS)
def test_fonts_of_a_page_in_english_are_light(host, crawled):
    total = 0
    for sheet in style_sheets(crawled, host):
        for face in FACE.finditer(crawled.at(host, sheet).body.decode()):
            rules = face["rules"]
            address = (re.search(r"url\(\"?([^\")]+)", rules) or [0, ""])[1]
            if not address or NAMES.search(address):
                continue
            font = urlsplit(urljoin(f"http://{host}{sheet}", address)).path
            answer = ask(crawled.port, host, font)
            assert answer.status == 200
            assert answer.headers["content-type"] == "font/woff2"
            total += len(answer.body)
    assert 10_000 < total <= FONTS


def test_files_that_never_change_are_kept_for_ever(crawled):
    files = [a for a in crawled.answers.values() if re.match("/(static|media|theme-)", a.path)]
    assert len(files) > 50
    assert [a.name for a in files if "immutable" not in a.headers["cache-control"]] == []
