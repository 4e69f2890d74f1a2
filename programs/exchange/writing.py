"""Writes the programs of a site as a table that can be imported again without changing anything."""

import csv
import io

from programs.exchange.catalog import Catalog
from programs.exchange.columns import COLUMNS
from site_core.tenancy.exports import safe_cell

CSV_TYPE = "text/csv; charset=utf-8"
XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
XLSX_CELL = 32_000  # letters, a little below what spreadsheets hold
WIDE, NARROW = 40, 16


def rows_of(catalog: Catalog) -> list[list[str]]:
    """Return the cells of every program, safe for the program that opens them."""
    return [[safe_cell(known.cells[column]) for column in COLUMNS] for known in catalog.programs]


def as_csv(catalog: Catalog) -> bytes:
    """Return the table as CSV; a mark at its beginning tells spreadsheets that it is UTF-8."""
    buffer = io.StringIO(newline="")
    writer = csv.writer(buffer)
    writer.writerows([list(COLUMNS), *rows_of(catalog)])
    return buffer.getvalue().encode("utf-8-sig")


def as_xlsx(catalog: Catalog) -> bytes:
    """Return the table as XLSX. A text no cell can hold is left out; an import keeps it then."""
    from openpyxl import Workbook
    from openpyxl.cell import WriteOnlyCell
    from openpyxl.styles import Font
    from openpyxl.utils import get_column_letter

    book = Workbook(write_only=True)
    sheet = book.create_sheet("Programs")
    sheet.freeze_panes = "C2"
    for place, column in enumerate(COLUMNS, 1):
        width = WIDE if column in ("title", "tagline", "summary", "text") else NARROW
        sheet.column_dimensions[get_column_letter(place)].width = width

    def cell(text: str, **style):
        made = WriteOnlyCell(sheet, value=text if len(text) <= XLSX_CELL else "")
        made.data_type = "s"  # whatever it looks like
        for name, value in style.items():
            setattr(made, name, value)
        return made

    sheet.append([cell(column, font=Font(bold=True)) for column in COLUMNS])
    for row in rows_of(catalog):
        sheet.append([cell(text) for text in row])
    buffer = io.BytesIO()
    book.save(buffer)
    return buffer.getvalue()
