"""Rendering asks no other server, ever: every block, with the way out cut off."""

import socket

import pytest

from articles.models import ArticlePage
from tests.samples import Things, distinct_blocks, make_any_page, printed, raw

DISTINCT = distinct_blocks()
HERE = ("127.0.0.1", "::1", "localhost")


@pytest.fixture
def cut_off(monkeypatch):
    """Let nobody out of this machine; its own database and cache may be servers."""
    tried = []
    connect, look_up = socket.socket.connect, socket.getaddrinfo

    def no_connect(sock, address):
        if sock.family != socket.AF_UNIX and address[0] not in HERE:
            tried.append(address)
            raise OSError("cut off")
        return connect(sock, address)

    def no_look_up(host, *args, **kwargs):
        if host not in HERE:
            tried.append(host)
            raise OSError("cut off")
        return look_up(host, *args, **kwargs)

    monkeypatch.setattr(socket.socket, "connect", no_connect)
    monkeypatch.setattr(socket, "getaddrinfo", no_look_up)
    return tried


def test_the_way_out_is_cut_off(cut_off):
    with pytest.raises(OSError, match="cut off"):
        socket.create_connection(("social.example", 443), timeout=1)
    assert cut_off == ["social.example"]


@pytest.mark.parametrize("name", sorted(DISTINCT))
def test_a_block_is_rendered_without_asking_anybody(name, site, cut_off, settings):
    settings.FETCH_POSTS = True
    block = DISTINCT[name]
    for value in (block.to_python(raw(block, Things(site))), block.get_default()):
        printed(block, value, site)
    assert cut_off == []


def test_articles_lists_feeds_and_previews_ask_nobody(site, get, cut_off, settings):
    settings.FETCH_POSTS = True
    article = make_any_page(ArticlePage, Things(site))
    article.refresh_from_db()
    kinds = {block.block_type for block in article.body}
    assert {"post", "thread", "video"} <= kinds
    index = article.get_parent().url
    feeds = [f"{index}feed/{ending}" for ending in ("", "atom/", "json/")]
    for path in (article.url, index, *feeds, "/", "/sitemap.xml", "/search/?q=words"):
        assert get(site, path).status_code == 200, path
    for mode, _ in article.preview_modes:
        assert article.make_preview_request(preview_mode=mode).status_code == 200, mode
    assert cut_off == []
