"""Addresses that stand alone in a paragraph, as older websites turned them into posts and videos."""

import re
from collections.abc import Iterator
from html import unescape

from site_core.blocks.video_addresses import recognize_video
from site_core.embeds.addresses import recognize
from site_core.embeds.problems import FetchError, Trouble

PARAGRAPH = re.compile(r"<p\b[^<>]*>")
LINKED = re.compile(r"<a\b([^>]*)>(.*)</a>", re.DOTALL)
HREF = re.compile(r'\bhref="([^"]+)"')
INSTAGRAM = re.compile(r"instagr(?:am\.com|\.am)/(?:[\w.]+/)?(?:p|reel|tv)/[\w-]+")


def kind_of(url: str) -> str:
    """Return which block an address could be: “post”, “video” or, if none, ``""``."""
    if not url.startswith(("https://", "http://")) or len(url) > 2_000:
        return ""
    if recognize_video(url):
        return "video"
    try:
        recognize(url)
    except FetchError as error:
        return "post" if error.trouble == Trouble.CLOSED and INSTAGRAM.search(url) else ""
    return "post"


def lone_address(inside: str) -> str:
    """Return the address that is all there is in a paragraph, if it could be a block."""
    inside = inside.strip().removesuffix("<br/>").strip()
    link = LINKED.fullmatch(inside)
    href = HREF.search(link[1]) if link else None
    # A link of other words says more than its address.
    if href and not unescape(link[2]).strip().startswith(("http://", "https://")):
        return ""
    url = unescape(href[1] if href else inside).strip()
    return url if kind_of(url) and not re.search(r"\s", url) else ""


def parted(html: str) -> list[tuple[str, str]]:
    """Return rich text in parts: (``"text"``, HTML) or (kind of block, address), in order."""
    parts, rest = [], 0
    for begin, end in _paragraphs(html):
        if url := lone_address(html[begin.end() : end]):
            parts += [("text", html[rest : begin.start()]), (kind_of(url), url)]
            rest = end + len("</p>")
    parts.append(("text", html[rest:]))
    return [part for part in parts if part[0] != "text" or part[1].strip()]


def _paragraphs(html: str) -> Iterator[tuple[re.Match, int]]:
    """Yield the start of each paragraph and where it ends, reading everything once."""
    at = 0
    while begin := PARAGRAPH.search(html, at):
        end = html.find("</p>", begin.end())
        if end < 0:
            return
        yield begin, end
        at = end
