"""What the words of a StreamField amount to."""

from html import unescape

from django.utils.html import strip_tags
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


def plain_text(source: str) -> str:
    """Return the words of a rich text."""
    return " ".join(unescape(strip_tags(source.replace("</p", " </p"))).split())


def opening(streams, length: int = 155) -> str:
    """Return how the running text of a page begins, cut at a word, for pages without a summary."""
    for child in (child for stream in streams for child in stream):
        source = getattr(child.value, "source", "")
        if text := plain_text(source):
            if len(text) <= length:
                return text
            return f"{text[:length].rsplit(' ', 1)[0].rstrip(' ,.;:–-')}…"
    return ""


def word_count(streams) -> int:
    """Return about how many words of running text a page has."""
    return sum(_words(list(stream.raw_data)) for stream in streams)


def _words(raw) -> int:
    if isinstance(raw, str):
        return len(strip_tags(raw).split()) if " " in raw else 0
    if isinstance(raw, dict):
        return sum(_words(value) for value in raw.values())
    return sum(map(_words, raw)) if isinstance(raw, list | tuple) else 0
