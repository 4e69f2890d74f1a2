"""Tables: rows of rich text under headings."""

from html import escape

from articles.importing.html_tree import Node, words

COLUMNS, ROWS = 20, 500


def write_table(conversion, node: Node, rich_line) -> None:
    """Write a table with a heading for each column; spans are filled up with empty cells."""
    rows = _rows(node)
    caption = node.find("caption")
    title = " ".join(words(caption).split()) if caption is not None else ""
    width = max((sum(span for _, span in cells) for cells, _ in rows), default=0)
    layout = width <= 1 or node.attrs.get("role") == "presentation"
    nested = any(found.tag == "table" for found in node.walk())
    if layout or nested or width > COLUMNS or len(rows) > ROWS:
        conversion.note("A table that only arranges its content became text.", kind="became text")
        if title:
            conversion.writer.raw(f"<p><b>{escape(title, quote=False)}</b></p>")
        for cells, _ in rows:
            for cell, _ in cells:
                conversion.inside(cell)
        return
    headings = [""] * width
    if rows[0][1]:
        cells, _ = rows.pop(0)
        headings = _spread([" ".join(words(cell).split()) for cell, _ in cells], cells, width)
    later: list[Node] = []
    made = []
    for cells, _ in rows:
        texts = []
        for cell, _ in cells:
            html, left = rich_line(conversion, cell, apart=())
            later += left
            texts.append(f"<p>{html}</p>" if html else "")
        made.append({"values": _spread(texts, cells, width)})
    if any(span > 1 for cells, _ in rows for _, span in cells):
        conversion.note(
            "Cells of a table that went over several columns were split.", kind="to check"
        )
    value = {
        "columns": [{"type": "rich_text", "heading": heading[:255]} for heading in headings],
        "rows": made,
        "caption": title[:255],
    }
    conversion.writer.put("table", value)
    for found in later:
        conversion.element(found)


def _rows(node: Node) -> list[tuple[list[tuple[Node, int]], bool]]:
    """Return the rows, each with its cells, how wide they are, and whether they are all headings."""
    found = []
    for row in _own(node):
        cells = [
            child for child in row.children if isinstance(child, Node) and child.tag in ("td", "th")
        ]
        if cells:
            is_head = all(cell.tag == "th" for cell in cells)
            found.append(([(cell, _span(cell)) for cell in cells], is_head))
    return found


def _own(node: Node):
    for child in node.children:
        if isinstance(child, Node) and child.tag == "tr":
            yield child
        elif isinstance(child, Node) and child.tag != "table":
            yield from _own(child)


def _span(cell: Node) -> int:
    said = cell.attrs.get("colspan", "1").strip()
    return (
        min(max(int(said), 1), COLUMNS)
        if said.isascii() and said.isdigit() and len(said) < 4
        else 1
    )


def _spread(texts: list[str], cells, width: int) -> list[str]:
    found: list[str] = []
    for text, (_, span) in zip(texts, cells, strict=True):
        found += [text, *[""] * (span - 1)]
    return (found + [""] * width)[:width]
