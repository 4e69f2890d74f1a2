"""The text of a Ghost post: mostly HTML; in old exports Markdown, in drafts sometimes neither."""

import json
from html import escape

from articles.importing.markdown import html_from_markdown
from articles.importing.records import Mode

DEEPEST = 100
INLINE = {"text", "extended-text", "linebreak", "link", "autolink"}


def html_of(row: dict) -> tuple[str, Mode, list[str]]:
    """Return the HTML of a post, how its line breaks are meant, and what is to be told."""
    if isinstance(row.get("html"), str) and row["html"].strip():
        return row["html"], Mode.HTML, []
    if isinstance(row.get("markdown"), str) and row["markdown"].strip():
        return html_from_markdown(row["markdown"]), Mode.HTML, []
    for name in ("lexical", "mobiledoc"):
        if not isinstance(row.get(name), str) or not row[name].strip():
            continue
        try:
            said = json.loads(row[name])
        except (ValueError, RecursionError):
            return "", Mode.HTML, [f"Its text ({name}) cannot be read."]
        html = "".join(_lexical(said) if name == "lexical" else _mobiledoc(said))
        told = "Its text was taken from the editor's own form; check how it looks." if html else ""
        return html, Mode.HTML, [told] if told else []
    if isinstance(row.get("plaintext"), str):
        return escape(row["plaintext"], quote=False), Mode.CLASSIC, []
    return "", Mode.HTML, []


def _lexical(said):
    root = said.get("root") if isinstance(said, dict) else None
    yield from _node(root, 0)


def _node(node, depth: int):
    if not isinstance(node, dict) or depth > DEEPEST:
        return
    kind = str(node.get("type", ""))
    if kind in ("text", "extended-text"):
        yield _marked(escape(str(node.get("text", "")), quote=False), node.get("format"))
        return
    if kind == "linebreak":
        yield "<br>"
        return
    if kind == "image":
        caption = node.get("caption")
        yield f'<figure><img src="{escape(str(node.get("src", "")))}" alt="{escape(str(node.get("alt", "")))}">'
        yield f"<figcaption>{caption}</figcaption>" if caption else ""
        yield "</figure>"
        return
    for name in ("html", "markdown", "code", "url", "buttonText"):
        if isinstance(node.get(name), str) and kind not in ("link", "autolink"):
            text = node[name]
            made = {
                "html": text,
                "markdown": html_from_markdown(text) if name == "markdown" else "",
            }
            yield made.get(name) or (
                f"<pre>{escape(text)}</pre>" if name == "code" else f"<p>{escape(text)}</p>"
            )
    tag = {"paragraph": "p", "quote": "blockquote", "listitem": "li", "horizontalrule": "hr"}.get(
        kind
    )
    if kind in ("heading", "extended-heading"):
        tag = node.get("tag") if node.get("tag") in ("h1", "h2", "h3", "h4", "h5", "h6") else "h2"
    elif kind == "list":
        tag = "ol" if node.get("listType") == "number" else "ul"
    elif kind in ("link", "autolink"):
        yield f'<a href="{escape(str(node.get("url", "")))}">'
        tag = "a"
    if tag and tag != "a":
        yield f"<{tag}>"
    for child in node.get("children") if isinstance(node.get("children"), list) else ():
        yield from _node(child, depth + 1)
    if tag:
        yield f"</{tag}>"


def _marked(text: str, said) -> str:
    marks = said if isinstance(said, int) else 0
    for bit, tag in ((1, "b"), (2, "i"), (32, "sub"), (64, "sup")):
        if marks & bit:
            text = f"<{tag}>{text}</{tag}>"
    return text


def _mobiledoc(said):
    """Yield the text of mobiledoc: sections of markers, lists, and cards."""
    if not isinstance(said, dict):
        return
    cards = said.get("cards") if isinstance(said.get("cards"), list) else []
    for section in said.get("sections") if isinstance(said.get("sections"), list) else ():
        if not isinstance(section, list) or len(section) < 2:
            continue
        if section[0] == 10 and isinstance(section[1], int) and 0 <= section[1] < len(cards):
            yield from _card(cards[section[1]])
        elif section[0] == 1 and len(section) > 2:
            tag = section[1] if section[1] in ("p", "h1", "h2", "h3", "h4", "blockquote") else "p"
            yield f"<{tag}>{_markers(section[2])}</{tag}>"
        elif section[0] == 3 and len(section) > 2 and isinstance(section[2], list):
            tag = "ol" if section[1] == "ol" else "ul"
            yield f"<{tag}>{''.join(f'<li>{_markers(item)}</li>' for item in section[2])}</{tag}>"


def _markers(markers) -> str:
    if not isinstance(markers, list):
        return ""
    parts = [m[3] for m in markers if isinstance(m, list) and len(m) > 3 and isinstance(m[3], str)]
    return escape("".join(parts), quote=False)


def _card(card):
    payload = (
        card[1] if isinstance(card, list) and len(card) > 1 and isinstance(card[1], dict) else {}
    )
    if isinstance(payload.get("markdown"), str):
        yield html_from_markdown(payload["markdown"])
    elif isinstance(payload.get("html"), str):
        yield payload["html"]
    elif isinstance(payload.get("src"), str):
        yield f'<figure><img src="{escape(payload["src"])}" alt="{escape(str(payload.get("alt", "")))}"></figure>'
    elif isinstance(payload.get("url"), str):
        yield f"<p>{escape(payload['url'])}</p>"
