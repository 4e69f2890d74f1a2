"""A page as its checks read it: what stands in it, in order, and where each part is in the form."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from wagtail import blocks
from wagtail.contrib.typed_table_block.blocks import TypedTableBlock
from wagtail.fields import StreamField
from wagtail.images.blocks import ImageBlock as AltImageBlock

from site_core.blocks.callouts import SupportBlock
from site_core.blocks.links import LinkBlock
from site_core.blocks.posts import SourceBlock
from site_core.blocks.quotes import QuoteBlock
from site_core.blocks.testimonials import TestimonialBlock
from site_core.blocks.text import HeadingBlock

VOICES = (QuoteBlock, SourceBlock, TestimonialBlock)  # other people's words stay as they are
NO_WORDS = {
    "url",
    "credit",
    "handle",
    "duration",
    "source",
    "source_url",
    "phone",
    "email",
    "region",
}
LINES = (blocks.CharBlock, blocks.TextBlock)


@dataclass(frozen=True)
class Piece:
    """One part of a page: ``rich``, ``line``, ``heading``, ``picture``, ``link``, ``voice`` or ``other``.

    ``path`` leads to it in the form: names of fields and ids of blocks, as comments have it.
    """

    kind: str
    path: str
    text: str = ""  # of rich text: its source
    level: int = 0
    alone: bool = False  # a heading that is a block of its own
    decorative: bool = False
    page: object = None
    url: str = ""


@dataclass(frozen=True)
class Draft:
    """What the checks know of a page."""

    title: str = ""
    summary: str = ""
    description: str = ""
    topics: tuple[str, ...] = ()
    noted: bool | None = None  # None: this type of page has no content notes
    supported: bool | None = None  # None: it cannot hold support lines
    pieces: tuple[Piece, ...] = field(default_factory=tuple)


@dataclass(frozen=True)
class Advice:
    """What could be better, why, and where."""

    title: str
    reason: str
    path: str
    quote: str = ""


def draft_of(page) -> Draft:
    """Return what the checks read of ``page``, saved or not."""
    read = {id(stream) for stream in page.streams}
    fields = [f for f in page._meta.fields if isinstance(f, StreamField)]
    fields = [f for f in fields if id(getattr(page, f.name)) in read]
    offered = {name for f in fields for name in f.stream_block.child_blocks}
    used = {child.block_type for f in fields for child in getattr(page, f.name)}
    notes = getattr(page, "content_notes", None)
    topics = getattr(page, "topics", None)
    return Draft(
        title=page.title,
        summary=page.summary,
        description=page.search_description,
        topics=tuple(topic.name for topic in topics.all()) if topics is not None else (),
        noted=None if notes is None else bool(page.content_note.strip() or notes.all()),
        supported="support" in used if "support" in offered else None,
        pieces=tuple(p for f in fields for p in pieces(getattr(page, f.name), f.name)),
    )


def pieces(stream, path: str) -> Iterator[Piece]:
    """Yield the parts of a stream whose place in the form is ``path``."""
    for child in stream:
        yield from _pieces(child.block, child.value, f"{path}.{child.id}")


def _pieces(block, value, path: str, level: int = 2) -> Iterator[Piece]:
    if isinstance(block, AltImageBlock):
        if value:
            alt = value.contextual_alt_text or ""
            yield Piece("picture", path, alt, decorative=bool(value.decorative))
    elif isinstance(block, blocks.RichTextBlock):
        yield Piece("rich", path, value.source if value else "")
    elif isinstance(block, VOICES):
        words = (str(part) for part in block.get_searchable_content(value))
        yield Piece("voice", path, " ".join(words))
    elif isinstance(block, LinkBlock):
        url, page = value.get("url") or "", value.get("page")
        yield Piece("link", path, value.get("text") or "", page=page, url=url)
    elif isinstance(block, HeadingBlock):
        own = 3 if value.get("level") == "h3" else 2
        yield Piece("heading", path, value.get("text") or "", level=own, alone=True)
    elif isinstance(block, blocks.StructBlock):
        yield from _of_struct(block, value, path, level)
    elif isinstance(block, blocks.ListBlock):
        for item in value.bound_blocks if value else ():
            yield from _pieces(item.block, item.value, f"{path}.{item.id}", level)
    elif isinstance(block, blocks.StreamBlock):
        yield from pieces(value, path)
    elif isinstance(block, TypedTableBlock):
        yield from _of_table(value, path)
    elif isinstance(block, LINES) and block.name not in NO_WORDS:
        yield Piece("line", path, value or "")
    elif value:
        yield Piece("other", path)


def _of_struct(block, value, path, level) -> Iterator[Piece]:
    heading = value.get("heading") if "heading" in block.child_blocks else None
    if isinstance(heading, str) and heading:
        yield Piece("heading", f"{path}.heading", heading, level=level)
        level += 1
    if isinstance(block, SupportBlock):
        yield Piece("other", path)
    for name, child in block.child_blocks.items():
        if name != "heading" or not isinstance(heading, str):
            yield from _pieces(child, value.get(name), f"{path}.{name}", level)


def _of_table(table, path) -> Iterator[Piece]:
    for column in table.columns if table else ():
        yield Piece("line", path, column["heading"])
    for row in table.rows if table else ():
        for cell in row:
            yield from _pieces(cell.block, cell.value, path)
