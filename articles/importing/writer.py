"""Writes blocks: rich text is made here tag by tag, so that only what is meant to be can be in it."""

import re
import uuid
from html import escape

SAME = {"strong": "b", "b": "b", "em": "i", "i": "i", "cite": "i", "dfn": "i", "var": "i",
    "sub": "sub", "sup": "sup"}  # fmt: skip
INLINE = {"a", "abbr", "acronym", "bdi", "bdo", "big", "code", "data", "del", "font", "ins", "kbd",
    "label", "mark", "q", "s", "samp", "small", "span", "strike", "time", "tt", "u", "wbr",
    *SAME}  # fmt: skip
ADDRESS = re.compile(r"https?://[^\s<>\"]+")
BREAK = "<br/>"


def block(kind: str, value) -> dict:
    """Return a block as it is stored."""
    return {"type": kind, "value": value, "id": str(uuid.uuid4())}


def items(values: list) -> list[dict]:
    """Return the stored items of a list block."""
    return [{"type": "item", "value": value, "id": str(uuid.uuid4())} for value in values]


def shortened(text: str, longest: int) -> str:
    """Return a text that fits, cut between words. What is cut has to be kept elsewhere."""
    if len(text) <= longest:
        return text
    return text[: longest - 1].rsplit(" ", 1)[0].rstrip(" ,;:") + "…"


class Line:
    """One paragraph being written: its rich text, and which marks are open in it."""

    def __init__(self):
        self.parts: list[str] = []
        self.open: list[tuple[str, str]] = []  # tag, its start

    def text(self, text: str) -> None:
        """Add words."""
        self.parts.append(escape(text, quote=False))

    def line_break(self) -> None:
        """Begin a new line of the same paragraph."""
        self.parts.append(BREAK)

    def start(self, tag: str, start: str) -> bool:
        """Open a mark, unless it is open already."""
        if any(tag == known for known, _ in self.open):
            return False
        self.open.append((tag, start))
        self.parts.append(start)
        return True

    def end(self) -> None:
        """Close the mark opened last."""
        tag, start = self.open.pop()
        if self.parts and self.parts[-1] == start:
            self.parts.pop()  # nothing in it
        else:
            self.parts.append(f"</{tag}>")

    def take(self) -> str:
        """Return what was written as a whole, and go on with the same marks."""
        parts = self.parts + [f"</{tag}>" for tag, _ in reversed(self.open)]
        self.parts = [start for _, start in self.open]
        html = "".join(parts)
        if "</" in html:
            for tag in ("a", "b", "i", "sub", "sup"):
                html = re.sub(rf"<{tag}(?: [^<>]*)?>((?:\s|<br/>)*)</{tag}>", r"\1", html)
        html = re.sub(r"[ \t\r\n\f]+", " ", html)
        html = re.sub(r" ?<br/> ?", BREAK, html)
        html = trim(html)
        return re.sub(rf"(?:{BREAK}){{3,}}", BREAK * 2, html)


class Writer:
    """The blocks of an article; text in a row becomes one block."""

    def __init__(self, embed=None):
        self.blocks: list[dict] = []
        self.line = Line()
        self._texts: list[str] = []
        self._embed = embed or (lambda url: None)

    def paragraph(self) -> None:
        """End the paragraph. Addresses that stand alone on a line become what they are of."""
        html = self.line.take()
        if not html:
            return
        kept: list[str] = []
        for part in html.split(BREAK):
            url = alone(part)
            found = self._embed(url) if url else None
            if found is None:
                bare = url and not part.lstrip().startswith("<a")
                kept.append(
                    f'<a href="{escape(url)}">{escape(url, quote=False)}</a>' if bare else part
                )
                continue
            self._keep(kept)
            kept = []
            self._put(found)
        self._keep(kept)

    def _keep(self, lines: list[str]) -> None:
        html = BREAK.join(lines)
        html = trim(html)
        if html:
            self._texts.append(f"<p>{html}</p>")

    def raw(self, html: str) -> None:
        """Add rich text that is whole, such as a list."""
        self.paragraph()
        self._texts.append(html)

    def put(self, kind: str, value) -> None:
        """End the text and add a block."""
        self.paragraph()
        self._put(block(kind, value))

    def _put(self, made: dict) -> None:
        self._flush()
        self.blocks.append(made)

    def _flush(self) -> None:
        if self._texts:
            self.blocks.append(block("text", "".join(self._texts)))
            self._texts = []

    def finish(self) -> list[dict]:
        """Return all blocks."""
        self.paragraph()
        self._flush()
        return self.blocks


def trim(html: str) -> str:
    """Return ``html`` without spaces and breaks at its ends; a regular expression takes for ever."""
    start, end = 0, len(html)
    while start < end:
        if html[start].isspace():
            start += 1
        elif html.startswith(BREAK, start, end):
            start += len(BREAK)
        elif html[end - 1].isspace():
            end -= 1
        elif html.endswith(BREAK, start, end):
            end -= len(BREAK)
        else:
            break
    return html[start:end]


def alone(html: str) -> str:
    """Return the address a line consists of, linked or not; ``""`` if there is more in it."""
    bare = html.strip()
    linked = re.fullmatch(r'<a href="([^"]*)">([^<]*)</a>', bare)
    if linked and linked[1].rstrip("/") == linked[2].strip().rstrip("/"):
        bare = linked[2].strip()
    bare = bare.replace("&amp;", "&")
    return bare if ADDRESS.fullmatch(bare) else ""
