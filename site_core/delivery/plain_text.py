"""Text without the characters nothing can show: they come along when text is pasted.

Neither a feed, nor a spreadsheet, nor PostgreSQL can hold all of them.
"""

import re

# Controls but tabs and line breaks, halves of characters, and what XML 1.0 has no way to write.
UNSHOWN = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]")

TURNING = re.compile(r"[\u202a-\u202e\u2066-\u2069]")  # make what follows run the other way


def plain(text: str) -> str:
    """Return ``text`` without them."""
    return UNSHOWN.sub("", text)


def unturned(text: str) -> str:
    """Return ``text`` without signs that turn the direction of what stands around it.

    Letters of each script run their own way without them.
    """
    return TURNING.sub("", text)
