"""Lines of rich text and lists: what cannot stand within them is handed back, to follow them."""

import re

from articles.importing.html_tree import Node
from articles.importing.writer import INLINE, Writer

HEADINGS = {f"h{number}" for number in range(1, 7)}
MEDIA = {"img", "figure", "iframe", "video", "audio", "embed", "object"}


def lifted(node: Node) -> list[Node]:
    """Return what in a node cannot stand within a line, outermost only."""
    found: list[Node] = []
    for child in node.children:
        if isinstance(child, str):
            continue
        if child.tag in MEDIA:
            found.append(child)
        else:
            found += lifted(child)
    return found


def rich_line(conversion, node: Node, apart=("ul", "ol")) -> tuple[str, list[Node]]:
    """Return what is in a node as rich text of one paragraph, and the nodes that were left apart."""
    outer, left = conversion.writer, []
    conversion.writer = Writer()

    def read(parent):
        for child in parent.children:
            if isinstance(child, str):
                conversion.text(child)
            elif child.tag in MEDIA or child.tag in apart:
                left.append(child)
            elif child.tag in (
                "p",
                "div",
                "li",
                "tr",
                "blockquote",
                "pre",
                "section",
                "dt",
                "dd",
                *HEADINGS,
            ):
                conversion.writer.line.line_break()
                read(child)
                conversion.writer.line.line_break()
            elif child.tag in ("td", "th"):
                read(child)
                conversion.writer.line.text(" ")
            elif child.tag in INLINE:
                shell = Node(child.tag, child.attrs)
                _inline(conversion, shell, child, read)
            elif child.tag in ("br", "script", "style", "template", "noscript"):
                conversion.element(child)
            else:
                read(child)

    line_maker = conversion.writer
    keep, line_maker.paragraph = line_maker.paragraph, lambda: line_maker.line.line_break()
    try:
        read(node)
    finally:
        line_maker.paragraph = keep
        conversion.writer = outer
    return re.sub(r"(?:<br/>){2,}", "<br/>", line_maker.line.take()), left


def _inline(conversion, shell: Node, node: Node, read) -> None:
    """Mark what ``read`` reads of ``node`` as the element marks it."""
    children, conversion.children = conversion.children, lambda _: read(node)
    try:
        conversion.inline(shell)
    finally:
        conversion.children = children


def lists(conversion, node: Node) -> None:
    """Write a list into the text; pictures and the like in it follow it."""
    later: list[Node] = []
    html = list_html(conversion, node, later)
    if html:
        conversion.writer.raw(html)
    for found in later:
        conversion.element(found)


def list_html(conversion, node: Node, later: list[Node]) -> str:
    """Return a list as rich text; ``later`` gets what cannot be in it."""
    tag = "ol" if node.tag == "ol" else "ul"
    made = []
    for child in node.children:
        if isinstance(child, str) and not child.strip():
            continue
        part = child
        if isinstance(child, str) or child.tag != "li":
            part = Node("li")
            part.children = [child]
        html, left = rich_line(conversion, part)
        inner = ""
        for found in left:
            if found.tag in ("ul", "ol"):
                inner += list_html(conversion, found, later)
            else:
                later.append(found)
        if html or inner:
            made.append(f"<li>{html}{inner}</li>")
    return f"<{tag}>{''.join(made)}</{tag}>" if made else ""
