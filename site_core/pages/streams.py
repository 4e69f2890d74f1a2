"""What the words of a StreamField amount to."""

from wagtail.fields import StreamField

WORDS_PER_MINUTE = 220


def stream_text(stream) -> str:
    """Return the words of a stream as search sees them; pull quotes are left out."""
    return " ".join(stream.stream_block.get_searchable_content(stream))


def reading_minutes(stream) -> int:
    """Return how many minutes a stream takes to read, at least one."""
    return max(1, round(len(stream_text(stream).split()) / WORDS_PER_MINUTE))


def style_sheets(streams) -> list[str]:
    """Return the style sheets of the blocks used, beyond the site's own: ``Meta.style_sheet``."""
    metas = (child.block.meta for stream in streams for child in stream)
    return sorted({sheet for meta in metas if (sheet := getattr(meta, "style_sheet", ""))})


def body_field(blocks, **kwargs) -> StreamField:
    """Return the field that holds the content of a page."""
    return StreamField(blocks, blank=True, **kwargs)
