"""Reads a file of redirects, whatever program wrote it."""

from dataclasses import dataclass

from site_core.delivery.tables import UnreadableError, csv_rows, decode

BYTES = 2_000_000
ROWS = 10_000
COLUMNS = {
    "from": ("from", "old", "old_path", "old address", "source"),
    "to": ("to", "new", "target", "new address", "destination"),
    "permanent": ("permanent", "type", "status", "code"),
    "site": ("site", "host"),
}
YES = {"", "yes", "y", "true", "1", "301", "308", "permanent", "x"}
GONE = {"gone", "410", "deleted"}
NO = {"no", "n", "false", "0", "302", "303", "307", "temporary"}


@dataclass
class Line:
    """One line of the file, as it was typed."""

    number: int
    old: str
    new: str
    permanent: bool | None  # None: cannot be understood
    host: str = ""
    gone: bool = False


def read_text(data: bytes) -> str:
    """Return the text of a file in UTF-8, UTF-16 or Windows-1252."""
    if len(data) > BYTES:
        raise UnreadableError("The file is larger than 2 MB. Split it into several.")
    return decode(data)


def read_lines(text: str) -> list[Line]:
    """Return the lines of a table; its first line may name the columns."""
    rows = csv_rows(text)
    at = _columns(rows[0][1]) if rows else {}
    if at:
        rows = rows[1:]
    else:
        at = {"from": 0, "to": 1, "permanent": 2}
    if not rows:
        raise UnreadableError("There are no redirects in this file.")
    if len(rows) > ROWS:
        raise UnreadableError("There are more than 10,000 lines. Split the file into several.")
    return [_line(number, row, at) for number, row in rows]


def _columns(cells: list[str]) -> dict[str, int]:
    """Return where the columns are, if this line names them."""
    names = [cell.casefold() for cell in cells]
    at = {
        column: names.index(name)
        for column, known in COLUMNS.items()
        for name in known
        if name in names
    }
    return at if {"from", "to"} <= set(at) else {}


def _line(number: int, row: list[str], at: dict[str, int]) -> Line:
    def cell(column: str) -> str:
        place = at.get(column, len(row))
        return row[place] if place < len(row) else ""

    said = cell("permanent").casefold()
    permanent = True if said in YES | GONE else False if said in NO else None
    return Line(number, cell("from"), cell("to"), permanent, cell("site"), said in GONE)
