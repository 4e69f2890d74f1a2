"""Text without the characters nothing can show: they come along when text is pasted.

Neither a feed, nor a spreadsheet, nor PostgreSQL can hold all of them.
"""

import re

# Controls but tabs and line breaks, halves of characters, and what XML 1.0 has no way to write.
UNSHOWN = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]")


def plain(text: str) -> str:
    """Return ``text`` without them."""
    return UNSHOWN.sub("", text)
