"""Tables: rows of rich text under headings."""

from dataclasses import dataclass

from articles.importing.html_tree import Node, rest_of, words
from articles.importing.lines import lifted
from articles.importing.writer import shortened

COLUMNS, ROWS = 20, 500
LONGEST_LINE = 255
LONGEST_REPEATED = 300  # letters of a cell that are written in each row it goes over
MOST_REPEATED = 20_000  # of all cells of a table


@dataclass(slots=True, eq=False)
class Cell:
    """A cell, over how many columns and rows it goes, and what it says."""

    node: Node
    wide: int
    high: int
    html: str = ""


def write_table(conversion, node: Node, rich_line) -> None:
    """Write a table with a heading for each column; what spans columns or rows is split."""
    rows = list(_rows(node, node))
    caption = next((child for child in node.children if _is(child, "caption")), None)
    filled = [cells for _, cells in rows if cells]
    nested = any(found.tag == "table" for found in node.walk())
    layout = nested or len(filled) > ROWS or node.attrs.get("role") == "presentation"
    grid = [] if layout else _grid(rows)
    width = max((len(line) for line in grid), default=0)
    if width <= 1:
        conversion.note("A table that only arranges its content became text.", kind="became text")
        if caption is not None:
            _below(conversion, caption, rich_line)
        for cell in (cell for cells in filled for cell in cells):
            conversion.inside(cell.node)
    else:
        _write(conversion, grid, width, caption, rich_line)
    taken = {id(cell.node) for cells in filled for cell in cells} | {id(caption)}
    if (rest := rest_of(node, taken)) is not None:
        conversion.inside(rest)


def _write(conversion, grid, width: int, caption, rich_line) -> None:
    headings, later = [""] * width, []
    cells = {cell: None for line in grid for cell, _ in filter(None, line)}
    below = [caption] if caption is not None and not _fits(caption) else []
    if all(cell.node.tag == "th" for cell, is_start in filter(None, grid[0]) if is_start):
        for column, slot in enumerate(grid.pop(0)):
            if slot and slot[1]:
                head = slot[0].node
                headings[column] = shortened(_line(head), LONGEST_LINE)
                below += [] if _fits(head) else [head]
    made, repeated = [], 0
    for line in grid:
        values = [""] * width
        for column, (cell, is_start) in ((n, slot) for n, slot in enumerate(line) if slot):
            if is_start:
                html, left = rich_line(conversion, cell.node, apart=())
                later += left
                cell.html = f"<p>{html}</p>" if html else ""
            elif len(cell.html) <= LONGEST_REPEATED and repeated < MOST_REPEATED:
                repeated += len(cell.html)
            else:
                continue
            values[column] = cell.html
        made.append({"values": values})
    if any(cell.wide > 1 for cell in cells):
        conversion.note(
            "Cells of a table that went over several columns were split.", kind="to check"
        )
    if any(cell.high > 1 for cell in cells):
        conversion.note(
            "Cells of a table that went over several rows were split: short ones are repeated in"
            " each row, long ones stand in the first; see that the table reads well.",
            kind="to check",
        )
    value = {
        "columns": [{"type": "rich_text", "heading": heading} for heading in headings],
        "rows": made,
        "caption": shortened(_line(caption), LONGEST_LINE) if caption is not None else "",
    }
    conversion.writer.put("table", value)
    for found in below:
        _below(conversion, found, rich_line)
    for found in later:
        conversion.element(found)


def _line(node: Node) -> str:
    return " ".join(words(node).split())


def _fits(node: Node) -> bool:
    """Whether a line without links and pictures can hold all of a caption or heading."""
    linked = any(found.tag == "a" and found.attrs.get("href") for found in node.walk())
    return not linked and not lifted(node) and len(_line(node)) <= LONGEST_LINE


def _below(conversion, node: Node, rich_line) -> None:
    """Write a caption or a heading as text, whole."""
    html, left = rich_line(conversion, node, apart=())
    if html:
        conversion.writer.raw(f"<p>{html}</p>" if "<b>" in html else f"<p><b>{html}</b></p>")
    for found in left:
        conversion.element(found)


def _is(child, *tags: str) -> bool:
    return isinstance(child, Node) and child.tag in tags


def _rows(node: Node, group: Node):
    """Yield the cells of each row, and the part of the table it is in: none goes beyond that."""
    for child in node.children:
        if _is(child, "tr"):
            cells = [cell for cell in child.children if _is(cell, "td", "th")]
            yield group, [Cell(cell, _span(cell, "colspan"), _high(cell)) for cell in cells]
        elif isinstance(child, Node) and child.tag != "table":
            yield from _rows(child, child)


def _span(cell: Node, name: str) -> int:
    said = cell.attrs.get(name, "1").strip()
    return (
        min(max(int(said), 1), COLUMNS)
        if said.isascii() and said.isdigit() and len(said) < 4
        else 1
    )


def _high(cell: Node) -> int:
    """Return over how many rows a cell goes; zero means to the end of its part of the table."""
    said = cell.attrs.get("rowspan", "1").strip()
    if not said.isascii() or not said.isdigit():
        return 1
    number = int(said) if len(said) < 4 else ROWS
    return min(number or ROWS, ROWS)


def _grid(rows) -> list[list]:
    """Return each row as its columns: a cell and whether it starts there, or nothing.

    Nothing is returned of a table with too many columns.
    """
    made, reaching, part = [], {}, None
    for group, cells in rows:
        if group is not part:
            part, reaching = group, {}
        line = {column: (cell, False) for column, (cell, _) in reaching.items() if cell}
        left = {column: (cell, more - 1) for column, (cell, more) in reaching.items() if more > 1}
        column = 0
        for cell in cells:
            for step in range(cell.wide):
                while column in reaching:
                    column += 1
                if column >= COLUMNS:
                    return []
                line[column] = (cell, True) if not step else None
                if cell.high > 1:
                    left[column] = (None if step else cell, cell.high - 1)
                column += 1
        if cells:
            made.append([line.get(column) for column in range(max(line) + 1)])
        reaching = left
    return made
