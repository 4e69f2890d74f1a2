"""Posts say whose they are as networks do."""

import pytest

from site_core.blocks.posts import PostBlock


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("ana", "@ana"),
        ("@ana", "@ana"),
        ("ana.bsky.social", "@ana.bsky.social"),
        ("@ana@social.example", "@ana@social.example"),
        ("ana@social.example", "@ana@social.example"),
        ("u/ana", "u/ana"),
        (" ", ""),
        ("", ""),
    ],
)
def test_a_handle_is_printed_as_networks_do(typed, printed):
    block = PostBlock()
    value = block.to_python({"author": "Ana", "handle": typed, "network": "x", "text": "Hello"})
    assert value.account == printed
    html = block.render(value)
    assert (printed in html) if printed else ("@" not in html)
