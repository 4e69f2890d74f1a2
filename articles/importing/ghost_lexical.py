"""Lexical, the form Ghost's editor keeps texts in: nodes within nodes, cards among them."""

from html import escape

from articles.importing.ghost_cards import card_html
from articles.importing.html_tree import DEEPEST

TEXT = {"text", "extended-text"}
TAGS = {"paragraph": "p", "quote": "blockquote", "extended-quote": "blockquote", "listitem": "li",
    "aside": "blockquote", "tablerow": "tr", "table": "table", "tablecell": "td"}  # fmt: skip
HEADINGS = {"h1", "h2", "h3", "h4", "h5", "h6"}
SILENT = {"root", "zwnj", "at-link", "at-link-search"}  # nothing of their own
MARKS = ((1, "b"), (2, "i"), (4, "s"), (8, "u"), (16, "code"), (32, "sub"), (64, "sup"),
    (128, "mark"))  # fmt: skip


def lexical_html(said, note):
    """Yield the HTML of a text piece by piece."""
    yield from _node(said.get("root") if isinstance(said, dict) else None, note, 0)


def _node(node, note, depth: int):
    if not isinstance(node, dict):
        return
    kind = str(node.get("type", ""))
    children = node.get("children")
    if kind in TEXT or kind in ("linebreak", "tab"):
        yield _leaf(node, kind)
    elif depth > DEEPEST:
        note("What was nested too deep was made flat; its words are kept.")
        yield from _flat(node)
    elif not isinstance(children, list):
        if kind == "paywall":
            note("The line from which on the text was for members only was left out.")
        elif kind not in TAGS and kind not in SILENT:
            yield card_html(kind, node, note)
    else:
        start, end = _frame(node, kind)
        yield start
        for child in children:
            yield from _node(child, note, depth + 1)
        yield end


def _leaf(node: dict, kind: str) -> str:
    if kind == "linebreak":
        return "<br>"
    text = escape(str(node.get("text", "")), quote=False) if kind != "tab" else " "
    marks = node.get("format") if isinstance(node.get("format"), int) else 0
    for bit, tag in MARKS:
        if marks & bit:
            text = f"<{tag}>{text}</{tag}>"
    return text


def _frame(node: dict, kind: str) -> tuple[str, str]:
    """Return what stands before and after the children of a node."""
    tag = TAGS.get(kind, "")
    if kind in ("heading", "extended-heading"):
        tag = node["tag"] if str(node.get("tag")) in HEADINGS else "h2"
    elif kind == "list":
        tag = "ol" if node.get("listType") == "number" else "ul"
    elif kind in ("link", "autolink"):
        return f'<a href="{escape(str(node.get("url", "")))}">', "</a>"
    elif not tag and kind not in SILENT:
        tag = "div"
    return (f"<{tag}>", f"</{tag}>") if tag else ("", "")


def _flat(node: dict):
    """Yield all words below a node, however deep that goes."""
    waiting = [node]
    while waiting:
        found = waiting.pop()
        if not isinstance(found, dict):
            continue
        kind = str(found.get("type", ""))
        if kind in TEXT or kind == "linebreak":
            yield _leaf(found, kind)
        elif isinstance(found.get("children"), list):
            yield " "
            waiting += reversed(found["children"])
        else:
            yield card_html(kind, found, lambda words: None)
