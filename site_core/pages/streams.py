"""What the words of a StreamField amount to."""

from wagtail.fields import StreamField
from wagtail.rich_text import get_text_for_indexing

WORDS_PER_MINUTE = 220


def stream_text(stream) -> str:
    """Return the words of a stream as search sees them; pull quotes are left out."""
    return " ".join(_parts(stream))


def running_text(*before: str, stream) -> str:
    """Return ``before`` and the words of a stream as one text, to show parts of it.

    What ends without a stop, as headings and names do, is set apart from what follows.
    """
    parts = (" ".join(part.split()) for part in (*before, *_parts(stream)))
    text = ""
    for part in filter(None, parts):
        text += (" · " if text[-1:].isalnum() else " " if text else "") + part
    return text


def _parts(stream) -> list[str]:
    return without_unset(stream.stream_block.get_searchable_content(stream))


def without_unset(parts) -> list[str]:
    """Return what blocks have to say to search, without fields they did not have when stored.

    Wagtail writes the absence of a text out as a word.
    """
    return [words for part in parts if (words := str(part)) != "None"]


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
    return " ".join(get_text_for_indexing(source).split())


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
        return len(plain_text(raw).split()) if " " in raw else 0
    if isinstance(raw, dict):
        return sum(_words(value) for value in raw.values())
    return sum(map(_words, raw)) if isinstance(raw, list | tuple) else 0
