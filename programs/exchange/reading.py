"""Reads a file of programs: whatever its headings are called, in whatever order."""

from dataclasses import dataclass, field

from programs.exchange.columns import COLUMNS, LABELS, RANGES, column_of
from site_core.delivery.plain_text import plain
from site_core.delivery.tables import Odd, UnreadableError, csv_rows, decode, xlsx_rows
from site_core.tenancy.exports import read_cell

ROWS = 5_000
BYTES = 8_000_000
LONGEST = 100_000  # letters in a cell


@dataclass
class Row:
    """One line: column -> text, and what is wrong with it already."""

    number: int
    cells: dict[str, str]
    problems: list[str] = field(default_factory=list)


@dataclass
class Table:
    """What a file holds. Columns that are not in it are left alone on the pages."""

    columns: list[str]
    rows: list[Row]
    unknown: list[str] = field(default_factory=list)

    def as_data(self) -> dict:
        """Return it as plain data."""
        rows = [[row.number, row.cells, row.problems] for row in self.rows]
        return {"columns": self.columns, "rows": rows, "unknown": self.unknown}

    @classmethod
    def from_data(cls, data: dict) -> "Table":
        """Return what ``as_data`` was made from."""
        return cls(data["columns"], [Row(*row) for row in data["rows"]], data["unknown"])


def read_table(data: bytes) -> Table:
    """Return the table in a file; what it is shows in its first bytes, not in its name."""
    if len(data) > BYTES:
        raise UnreadableError("The file is larger than 8 MB. Split it into several.")
    if not data.strip():
        raise UnreadableError("The file is empty.")
    if data.startswith(b"PK"):
        lines = xlsx_rows(data, ROWS)
    elif data.startswith(b"\xd0\xcf\x11\xe0"):
        raise UnreadableError("This is an old Excel file (.xls). Save it as .xlsx or CSV.")
    else:
        lines = csv_rows(decode(data), ROWS)
    if not lines:
        raise UnreadableError("The file is empty.")
    (_, headings), *lines = lines
    if len(lines) > ROWS:
        raise UnreadableError("There are more than 5,000 programs. Split the file into several.")
    return _table(headings, lines)


def _table(headings, lines) -> Table:
    at, unknown = {}, []
    for place, heading in enumerate(headings):
        name = column_of(heading)
        if not name or name in at:
            unknown += [plain(heading)[:60]] if heading else []
        else:
            at[name] = place
    if not {"title", "slug", "external_id"} & set(at):
        raise UnreadableError(
            "The first line has to name the columns. At least one of them is to be title, slug or "
            "external_id."
        )
    columns = [name for name in (*COLUMNS, *RANGES) if name in at]
    table = Table(columns, [_row(number, cells, at) for number, cells in lines], unknown)
    if not table.rows:
        raise UnreadableError("There are no programs in this file, only headings.")
    return table


def _row(number: int, cells: list[str], at: dict[str, int]) -> Row:
    row = Row(number, {})
    for name, place in at.items():
        cell = cells[place] if place < len(cells) else ""
        if isinstance(cell, Odd):
            row.problems.append(f"{LABELS[name]} {cell}.")
        elif len(cell) > LONGEST:
            row.problems.append(f"{LABELS[name]} has more than 100,000 letters.")
        else:
            row.cells[name] = (
                read_cell(plain(cell)).replace("\r\n", "\n").replace("\r", "\n").strip()
            )
    return row
