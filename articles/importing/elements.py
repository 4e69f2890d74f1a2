"""Headings, lists, tables, code, buttons, and what is set apart."""

from html import escape

from articles.importing.html_tree import Node, without, words
from articles.importing.lines import HEADINGS, lifted, list_html, lists, rich_line
from articles.importing.quotes import quote
from articles.importing.tables import write_table
from articles.importing.writer import items


def special(node: Node):
    """Return what reads an element like this, if it is here."""
    classes = node.classes
    if node.tag in HEADINGS:
        return heading
    if classes & {"wp-block-button__link", "kg-btn", "wp-element-button"} and node.tag == "a":
        return button
    if classes & {"kg-callout-card"}:
        return callout
    if node.tag == "details" or "kg-toggle-card" in classes:
        return question
    if "wp-block-pullquote" in classes or node.tag == "blockquote":
        return quote
    known = {"ul": lists, "ol": lists, "menu": lists, "dl": definitions, "table": table, "pre": code,
             "hr": rule, "xmp": code, "listing": code}  # fmt: skip
    return known.get(node.tag)


def heading(conversion, node: Node) -> None:
    """Write a heading; one that is too long for the block becomes bold text."""
    text = " ".join(words(node).split())
    for found in lifted(node):
        conversion.element(found)
    if not text:
        return
    if len(text) > 160:
        conversion.note(
            f"A heading of more than 160 letters became text: {text[:60]}…", kind="became text"
        )
        conversion.writer.raw(f"<p><b>{escape(text, quote=False)}</b></p>")
        return
    level = "h2" if int(node.tag[1]) <= conversion.top_heading else "h3"
    for link in (n for n in node.walk() if n.tag == "a" and n.attrs.get("href")):
        conversion.note(
            f"The link of a heading was left out: {link.attrs['href']}", kind="links left out"
        )
    conversion.writer.put("heading", {"text": text, "level": level})


def definitions(conversion, node: Node) -> None:
    """Write terms in bold, each before what is said of it."""
    conversion.note("A list of definitions became text.", kind="became text")
    for child in node.walk():
        if child.tag in ("dt", "dd"):
            html, left = rich_line(conversion, child, apart=("ul", "ol", "dl"))
            if html:
                conversion.writer.raw(
                    f"<p><b>{html}</b></p>" if child.tag == "dt" else f"<p>{html}</p>"
                )
            for found in left:
                if found.tag != "dl":
                    conversion.element(found)


def code(conversion, node: Node) -> None:
    """Write code and verse as text that keeps its lines."""
    text = words(node, keep_space=True).replace("\t", "    ")
    if not text.strip():
        return
    if "wp-block-verse" not in node.classes:
        conversion.note("Code became text: there is no block for it.", kind="became text")
    lines = []
    for line in text.splitlines():
        bare = line.lstrip(" ")
        lines.append("\xa0" * (len(line) - len(bare)) + escape(bare.rstrip(), quote=False))
    conversion.writer.raw(f"<p>{'<br/>'.join(lines)}</p>")


def rule(conversion, node: Node) -> None:
    """Leave a dividing line out: sections are divided by headings here."""
    conversion.writer.paragraph()
    conversion.note("A dividing line was left out.", kind="left out")


def button(conversion, node: Node) -> None:
    """Write a button as a call to action."""
    text = " ".join(words(node).split())
    link = conversion.place.link_value(node.attrs.get("href", ""), text)
    if not text or link is None or len(text) > 160:
        conversion.inline(node)
        return
    conversion.writer.put("cta", {"heading": text, "text": "", "link": {**link, "text": text[:80]}})


def callout(conversion, node: Node) -> None:
    """Write a note that is set apart."""
    html, left = rich_line(conversion, node, apart=())
    if html:
        conversion.writer.put("callout", {"heading": "", "text": f"<p>{html}</p>", "tone": "note"})
    for found in left:
        conversion.element(found)


def question(conversion, node: Node) -> None:
    """Write what opens by a click as a question and its answer."""
    head = node.find("summary") or node.with_class("kg-toggle-heading-text")
    asked = " ".join(words(head).split()) if head is not None else ""
    body = without(node, head)
    html, left = rich_line(conversion, body, apart=("ul", "ol"))
    later: list[Node] = lifted(head) if head is not None else []
    later += [found for found in left if found.tag not in ("ul", "ol")]
    inner = "".join(
        list_html(conversion, found, later) for found in left if found.tag in ("ul", "ol")
    )
    answer = (f"<p>{html}</p>" if html else "") + inner
    if asked and answer and len(asked) <= 200:
        value = {"heading": "", "items": items([{"question": asked, "answer": answer}])}
        conversion.writer.put("faq", value)
    else:
        if asked:
            conversion.writer.raw(f"<p><b>{escape(asked, quote=False)}</b></p>")
        if answer:
            conversion.writer.raw(answer)
    for found in later:
        conversion.element(found)


def table(conversion, node: Node) -> None:
    """Write a table; see ``tables``."""
    write_table(conversion, node, rich_line)
