"""Addresses nobody can read are no reason to break."""

import re

import pytest

from articles.models import ArticlePage
from site_core.delivery.addresses import read_address
from tests.builders import make_user
from tests.test_architecture import sources


@pytest.mark.parametrize(
    "text", ["http://[", "http://[bad", "https://[::1", "http://a.example:port/", "//a:99999/", "http://℀.com"]
)  # fmt: skip
def test_what_cannot_be_read_has_no_parts(text):
    assert read_address(text) is None


def test_others_have_theirs():
    parts = read_address("https://a.example:8443/x?y#z")
    assert (parts.hostname, parts.port, parts.path) == ("a.example", 8443, "/x")


@pytest.mark.parametrize("referer", ["http://[", "http://[bad/pages/1/", "http://a:port/pages/1/"])
def test_a_block_is_previewed_wherever_the_browser_says_it_comes_from(site, login, referer):
    block = ArticlePage._meta.get_field("body").stream_block.child_blocks["quote"]
    client = login(make_user(site=site, role="author"), site)
    answer = client.get(
        "/admin/block-preview/", {"id": block.definition_prefix}, headers={"referer": referer}
    )
    assert answer.status_code == 200


def test_what_people_write_is_read_by_it_alone():
    """Two read what operators wrote: their own setting, and a site's address from the database."""
    direct = {
        path.name
        for path in sources()
        if re.search(r"\burl(split|parse)\(", path.read_text(encoding="utf-8"))
    }
    assert direct == {"addresses.py", "asking.py", "checking.py"}
