"""Finds where an old article announces a post whose frame is gone, so that only its words are left."""

import re
from collections.abc import Iterator

from django.utils.html import strip_tags

NETWORK = r"(?:twitter|tweet(?:ed|s)?|facebook|instagram|bluesky|mastodon)"
ANNOUNCED = re.compile(
    rf"<p\b[^>]*>((?:(?!</p>).)*\b{NETWORK}\b(?:(?!</p>).)*:)[\s\xa0]*</p>\s*<p\b", re.S | re.I
)
ENOUGH = 60


def announced_posts(blocks: list[dict]) -> Iterator[str]:
    """Yield how each paragraph ends that names a network, ends in a colon, and has only text after it."""
    for item in blocks:
        if item["type"] == "text":
            for found in ANNOUNCED.finditer(item["value"]):
                words = " ".join(strip_tags(found[1]).split())
                yield words if len(words) <= ENOUGH else f"…{words[-ENOUGH:].partition(' ')[2]}"
