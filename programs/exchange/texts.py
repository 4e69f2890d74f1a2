"""The text column: HTML or simple Markdown in, one block of text out; texts people wrote stay.

A block made here has an id derived from its words. As long as both agree nobody has changed it, and
a later import may replace it.
"""

import re
import uuid

from bs4 import BeautifulSoup, Tag
from django.core.exceptions import ValidationError
from draftjs_exporter import MarkdownParseError
from wagtail.admin.rich_text.converters.contentstate import ContentstateConverter
from wagtail.admin.rich_text.converters.markdown_db import MarkdownConverter
from wagtail.models import Page

from programs.models import ProgramPage
from site_core.delivery.markup import mend

OURS = uuid.UUID("9b0d3a52-6a0c-4a0e-9d2f-0f1f6e1f3c11")
HTML = re.compile(r"<(?:p|ul|ol|li|a|b|i|em|strong|br|div|h[1-6]|span|blockquote)\b[^<>]*>", re.I)
LONGEST = 30_000  # letters
DEEPEST = 60  # elements within each other
MOST = 2_000  # elements, or lines of Markdown
TOO_MANY = f"The text has more than {MOST:,} lines or elements."
ELEMENTS = re.compile(r"<[a-z]", re.I)
MOST_WORK = 5_000_000  # signs of a paragraph of Markdown times its letters
SIGNS = re.compile(r"[*_`\[<]")
PARTS = re.compile(r"\n(?=[ \t]*(?:\n|[-*+][ \t]|\d{1,9}[.)][ \t]))")
KEYS = re.compile(r' data-block-key="[^"]*"')
EMPTY = re.compile(r"<p>(?:\s|&nbsp;|<br/>)*</p>")


def _features() -> list[str]:
    stream = ProgramPage._meta.get_field("body").stream_block
    return stream.child_blocks["text"].features


def bare(html: str) -> str:
    """Return stored rich text without the marks the editor keeps on paragraphs."""
    return KEYS.sub("", html).replace("\r\n", "\n").replace("\r", "\n").strip()


def clean_text(source: str, site) -> str:
    """Return HTML or Markdown as rich text with what the editor could have written, nothing else.

    Raises a ``ValidationError`` at what would take too long to read.
    """
    if len(source) > LONGEST:
        raise ValidationError(f"The text has more than {LONGEST:,} letters: shorten it.")
    features = _features()
    soup = _soup(source if HTML.search(source) else _from_markdown(source, features))
    for tag in soup(["script", "style", "template", "iframe", "object", "embed", "img"]):
        tag.decompose()
    _make_paragraphs(soup)
    _keep_own_links(soup, site)
    converter = ContentstateConverter(features)
    state = converter.from_database_format(str(soup))
    return EMPTY.sub("", bare(converter.to_database_format(state)))


def _from_markdown(source: str, features) -> str:
    """Return the HTML of Markdown. Each sign may make the reader look through its whole paragraph."""
    if source.count("\n") > MOST:
        raise ValidationError(TOO_MANY)
    if any(len(SIGNS.findall(part)) * len(part) > MOST_WORK for part in PARTS.split(source)):
        raise ValidationError("The text has a paragraph with too many of the signs * _ [ ` <.")
    try:
        return MarkdownConverter(features).to_database_format(source)
    except MarkdownParseError:
        return "".join(f"<p>{part}</p>" for part in source.split("\n\n"))


def _soup(html: str) -> BeautifulSoup:
    """Return the tree of ``html``, unless it is deep: what comes later goes through each branch."""
    html = mend(html)
    if len(ELEMENTS.findall(html)) > MOST:
        raise ValidationError(TOO_MANY)
    soup = BeautifulSoup(html, "html.parser")
    level = [soup]
    for _ in range(DEEPEST + 1):
        level = [child for tag in level for child in tag.contents if isinstance(child, Tag)]
    if level:
        raise ValidationError("The text is nested too deeply: close each element, such as <p>.")
    return soup


def _make_paragraphs(soup) -> None:
    """Make paragraphs of what holds words, and of headings, which are bold then."""
    outer = {id(parent) for tag in soup(["p", "div", "ul", "ol"]) for parent in tag.parents}
    for tag in soup(["div", "blockquote", "section", "article", "pre"]):
        tag.name = "div" if id(tag) in outer else "p"
    for tag in soup(["h1", "h2", "h3", "h4", "h5", "h6"]):
        tag.name = "p"
        inner = soup.new_tag("b")
        inner.extend(list(tag.contents))
        tag.append(inner)


def _keep_own_links(soup, site) -> None:
    """Turn links to what is not a page of this site, and documents by their number, into words."""
    links = soup("a")
    ids = [a["id"] for a in links if a.get("linktype") == "page" and _is_id(a.get("id"))]
    pages = Page.objects.filter(pk__in=ids).descendant_of(site.root_page, inclusive=True)
    own = {str(pk) for pk in pages.values_list("pk", flat=True)} if ids else set()
    for link in links:
        if link.get("linktype"):
            if link["linktype"] != "page" or link.get("id") not in own:
                link.unwrap()
        elif not re.match(r"(?:https?://|mailto:|tel:|/|#)", link.get("href", "").strip(), re.I):
            link.unwrap()


def _is_id(text) -> bool:
    return bool(text) and text.isascii() and text.isdecimal() and len(text) < 10


def block_of(html: str) -> dict:
    """Return the block that holds ``html``, as it is stored."""
    return {"type": "text", "value": html, "id": _id_of(html)}


def _id_of(html: str) -> str:
    return str(uuid.uuid5(OURS, bare(html)))


def text_of(body: list[dict]) -> str | None:
    """Return the text of a stored body; ``None`` if it is more than one block of text."""
    if not body:
        return ""
    if len(body) == 1 and body[0].get("type") == "text":
        return bare(body[0].get("value") or "")
    return None


def is_untouched(body: list[dict]) -> bool:
    """Whether a body is as an import left it."""
    text = text_of(body)
    return not body or (text is not None and body[0].get("id") == _id_of(text))
