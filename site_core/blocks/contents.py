"""What "On this page" lists: the parts of a body that begin with a heading of the second level."""

from dataclasses import dataclass

from django.utils.text import slugify

SUPPORT = "If this is close to home"
# Blocks that print their heading as a section of the page, with the anchor they are listed by.
LISTED = {"callout", "documents", "faq", "heading", "support"}


@dataclass(frozen=True)
class Entry:
    """A part of a page."""

    anchor: str  # its id, without the hash sign
    text: str


def anchor(text: str, block_id: str | None) -> str:
    """Return a readable id that stays unique where two headings say the same."""
    return f"{slugify(text)[:60] or 'section'}-{(block_id or 'preview')[:4]}"


def contents_of(body) -> list[Entry]:
    """Return the parts of a stream of blocks, in order."""
    found = []
    for block in body:
        if block.block_type not in LISTED or block.value.get("level") == "h3":
            continue
        text = block.value.get("text" if block.block_type == "heading" else "heading")
        if block.block_type == "support":
            found.append(Entry(f"support-{block.id}", text or SUPPORT))
        elif text:
            found.append(Entry(anchor(text, block.id), text))
    return found
