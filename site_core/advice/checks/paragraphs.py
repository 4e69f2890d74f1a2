"""Whether paragraphs are of a length that people read on a phone."""

import re
from collections.abc import Iterator

from site_core.advice.draft import Advice, Draft
from site_core.pages.streams import plain_text

LONGEST = 120  # words
PARAGRAPH = re.compile(r"<(?P<tag>p|li)\b[^>]*>(?P<inside>.*?)</(?P=tag)>", re.S)
BEGINNING = 8  # words that are shown of one


def check_paragraphs(draft: Draft) -> Iterator[Advice]:
    """Yield advice on paragraphs of more than ``LONGEST`` words."""
    for piece in draft.pieces:
        if piece.kind != "rich":
            continue
        for found in PARAGRAPH.finditer(piece.text):
            words = plain_text(found["inside"]).split()
            if len(words) > LONGEST:
                yield Advice(
                    f"A paragraph has {len(words)} words",
                    f"On a phone it fills the screen, and many skip it. Up to {LONGEST} words are read; "
                    "divide it where a new thought begins.",
                    piece.path,
                    f"{' '.join(words[:BEGINNING])} …",
                )
