"""Finds where an old article announces a post whose frame is gone, so that only its words are left."""

import re
from collections.abc import Iterator
from itertools import pairwise

from django.utils.html import strip_tags

NETWORK = re.compile(
    r"\b(?:twitter|tweet(?:ed|s)?|facebook|instagram|bluesky|mastodon)\b", re.IGNORECASE
)
PARAGRAPH = re.compile(r"<p\b")
ENOUGH = 60


def announced_posts(blocks: list[dict]) -> Iterator[str]:
    """Yield how each paragraph ends that names a network, ends in a colon, and has only text after it."""
    for item in blocks:
        if item["type"] == "text":
            for inner in _before_paragraphs(item["value"]):
                if inner.endswith(":") and NETWORK.search(inner):
                    words = " ".join(strip_tags(inner).split())
                    yield words if len(words) <= ENOUGH else f"…{words[-ENOUGH:].partition(' ')[2]}"


def _before_paragraphs(html: str) -> Iterator[str]:
    """Yield what is in each paragraph that another one follows at once."""
    for piece, after in pairwise(html.split("</p>")):
        begin = PARAGRAPH.search(piece)
        if begin and PARAGRAPH.match(after.lstrip()):
            yield piece[begin.start() :].partition(">")[2].rstrip()
