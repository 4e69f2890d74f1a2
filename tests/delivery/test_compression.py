"""Pages travel compressed; what is private does not."""

import gzip

import brotli
import pytest

from site_core.delivery.compression import accepted
from tests.builders import make_page


@pytest.mark.parametrize(
    ("header", "encoding"),
    [
        ("gzip, deflate, br, zstd", "br"),
        ("gzip", "gzip"),
        ("br;q=0, gzip", "gzip"),
        ("br; q=0.0", ""),
        ("BR", "br"),
        ("identity", ""),
        ("", ""),
        ("*", ""),
        ("br;;;,,=\x00;q", "br"),
    ],
)
def test_the_best_encoding_a_browser_takes_is_chosen(header, encoding):
    assert accepted(header) == encoding


@pytest.mark.parametrize(
    ("encoding", "decode"), [("br", brotli.decompress), ("gzip", gzip.decompress)]
)
def test_a_page_is_the_same_when_unpacked(site, client, encoding, decode):
    plain = client.get("/", headers={"host": site.hostname})
    packed = client.get("/", headers={"host": site.hostname, "accept-encoding": encoding})
    assert packed["Content-Encoding"] == encoding
    assert decode(packed.content) == plain.content
    assert int(packed["Content-Length"]) == len(packed.content) < len(plain.content) / 2
    assert packed["Vary"] == plain["Vary"] == "Accept-Encoding"


def test_a_reader_who_comes_back_gets_no_page_twice(site, client):
    ask = {"host": site.hostname, "accept-encoding": "br"}
    first = client.get("/", headers=ask)
    again = client.get("/", headers={**ask, "if-none-match": first["ETag"]})
    assert first["ETag"].startswith('W/"')
    assert again.status_code == 304
    assert not again.content
    assert not again.has_header("Content-Encoding")


@pytest.mark.parametrize("path", ["/admin/login/", "/nothing/", "/newsletter/"])
def test_what_is_private_is_not_compressed(site, client, path):
    answer = client.get(path, headers={"host": site.hostname, "accept-encoding": "br, gzip"})
    assert not answer.has_header("Content-Encoding")


def test_prefetching_is_offered_only_where_nobody_needs_a_way_out(site, get):
    make_page(site.home, slug="calm", exit_link="hide")
    make_page(site.home, slug="risky", exit_link="show")
    assert get(site, "/calm/")["Speculation-Rules"].endswith('.speculationrules"')
    assert not get(site, "/risky/").has_header("Speculation-Rules")
