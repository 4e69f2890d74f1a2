"""Whether people who cannot see a picture are told what it shows."""

import re
from collections.abc import Iterator

from site_core.advice.draft import Advice, Draft

FILE_NAME = re.compile(r"\.(?:jpe?g|png|gif|webp|avif|heic|svg)\b|^(?:img|dsc|pxl)[_-]?\d+", re.I)
SAYS_NOTHING = {
    "photo",
    "picture",
    "image",
    "graphic",
    "photograph",
    "alt",
    "alt text",
    "logo",
    "foto",
}


def check_pictures(draft: Draft) -> Iterator[Advice]:
    """Yield advice on pictures that are neither described nor decorative."""
    for piece in draft.pieces:
        if piece.kind != "picture" or piece.decorative:
            continue
        words = " ".join(piece.text.split())
        if not words:
            yield Advice(
                "A picture is not described",
                "People who cannot see it are told nothing. Say in a sentence what it shows, or tick "
                "“Image is decorative”.",
                piece.path,
            )
        elif words.rstrip(".").lower() in SAYS_NOTHING or FILE_NAME.search(words):
            yield Advice(
                "A picture’s description says nothing",
                "Screen readers announce that it is a picture; say what it shows and why it is here.",
                piece.path,
                words,
            )
