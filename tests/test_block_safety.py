"""Every block an editor can choose escapes hostile text and refuses hostile addresses."""

import json
import re

import pytest
from django.core.exceptions import ValidationError
from wagtail import blocks
from wagtail.admin.rich_text.converters.contentstate import ContentstateConverter
from wagtail.blocks.base import Block
from wagtail.contrib.typed_table_block.blocks import TypedTableBlock
from wagtail.images.blocks import ImageBlock as AltImageBlock

from tests.markup import dangers, parse
from tests.samples import Things, distinct_blocks, printed, raw

DISTINCT = distinct_blocks()
every_distinct_block = pytest.mark.parametrize("name", sorted(DISTINCT))
SCRIPT = "<script>alert(1)</script>"
HANDLER = '"><img src=x onerror=alert(1)>'
ADDRESS = "javascript:alert(1)"


def hostile_rich_text(block: blocks.RichTextBlock, words: str) -> str:
    """Return what the editor stores for hostile text and a hostile link typed into it."""
    text = f"{words} link"
    state = {
        "blocks": [
            {
                "key": "a", "type": "unstyled", "depth": 0, "text": text, "inlineStyleRanges": [],
                "entityRanges": [{"offset": len(words) + 1, "length": 4, "key": 0}],
            }
        ],
        "entityMap": {"0": {"type": "LINK", "mutability": "MUTABLE", "data": {"url": ADDRESS}}},
    }  # fmt: skip
    return ContentstateConverter(block.features).to_database_format(json.dumps(state))


def hostile(block: Block, things: Things, words: str):
    """Return a stored value with ``words`` in every text a validator would let through."""
    if isinstance(block, AltImageBlock):
        return {**raw(block, things), "alt_text": words}
    if isinstance(block, TypedTableBlock):
        row = {"values": [hostile(child, things, words) for child in block.child_blocks.values()]}
        columns = [{"type": key, "heading": words} for key in block.child_blocks]
        return {"columns": columns, "rows": [row], "caption": words}
    if isinstance(block, blocks.StructBlock):
        return {key: hostile(b, things, words) for key, b in block.child_blocks.items()}
    if isinstance(block, blocks.ListBlock):
        return [hostile(block.child_block, things, words)]
    if isinstance(block, blocks.RichTextBlock):
        return hostile_rich_text(block, words)
    if isinstance(block, blocks.PageChooserBlock) and block.label == "Page":
        return None  # so that the address beside it is used
    if isinstance(block, blocks.CharBlock | blocks.TextBlock | blocks.URLBlock):
        try:
            block.clean(words)
        except ValidationError:
            return raw(block, things)
        return words
    return raw(block, things)


@every_distinct_block
@pytest.mark.parametrize("words", [SCRIPT, HANDLER, ADDRESS], ids=["script", "handler", "address"])
def test_escapes_what_editors_type(name, words, site):
    block = DISTINCT[name]
    value = block.to_python(hostile(block, Things(site), words))
    html = printed(block, value, site)
    soup = parse(html)
    assert SCRIPT not in html
    assert not soup.find_all("script")
    assert not soup.find_all(onerror=True)
    assert [d for d in dangers(soup) if "alert" in d] == []


@pytest.mark.parametrize(
    "address", [ADDRESS, " JavaScript:alert(1)", "data:text/html,x", "//e.vil"]
)
@every_distinct_block
def test_refuses_addresses_that_run_or_mislead(name, address):
    for path, block in addresses_in(DISTINCT[name]):
        try:
            accepted = block.clean(address)
        except ValidationError:
            continue
        assert accepted.startswith("https://"), path


def addresses_in(block: Block, path: str = ""):
    """Yield every text child that holds an address, however deep."""
    if isinstance(block, blocks.ListBlock):
        yield from addresses_in(block.child_block, path)
    elif isinstance(block, blocks.StructBlock):
        for key, child in block.child_blocks.items():
            yield from addresses_in(child, f"{path}.{key}")
    elif isinstance(block, blocks.URLBlock) or re.search(r"(^|[._])(url|href)$", path):
        yield path, block


def test_the_walk_over_addresses_finds_them():
    found = [path for block in DISTINCT.values() for path, _ in addresses_in(block)]
    assert {".link.url", ".source_url", ".posts.url"} <= set(found)
