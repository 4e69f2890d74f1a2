"""Reads tables people send: CSV of whatever program, and XLSX, without trusting either.

A cell is text. What a spreadsheet cannot mean as text (formulas, dates) comes as ``Odd``.
"""

import csv
import io
import re
import zipfile
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from itertools import islice

MOST_COLUMNS = 100
UNPACKED = 60_000_000  # bytes an XLSX file may hold once unpacked
PARTS = 2_000  # files within it
# Each element of a part becomes an object of many times its size.
LARGE = re.compile(r"xl/(?:worksheets/[^/]+|sharedStrings)\.xml")
LARGE_BYTES, LARGE_TAGS = 20_000_000, 800_000
OTHER_BYTES, OTHER_TAGS = 2_000_000, 50_000
TOO_MUCH = "This XLSX file holds too much besides its words. Save the table as CSV and import that."


class UnreadableError(ValueError):
    """The file as a whole cannot be read; the words are for whoever sent it."""


class Odd(str):
    """What stands in a cell that is no text, as a reason to refuse it."""

    __slots__ = ()


def decode(data: bytes) -> str:
    """Return the text of a file in UTF-8, UTF-16 or Windows-1252."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        text = data.decode("utf-16", errors="replace")
    elif _is_utf_16(data[:400]):
        text = data.decode("utf-16-le", errors="replace")
    else:
        try:
            text = data.decode("utf-8-sig")
        except UnicodeDecodeError:
            text = data.decode("cp1252", errors="replace")
    if "\0" in text:
        raise UnreadableError("This is not a CSV file. Save the table as CSV and try again.")
    return text


def _is_utf_16(data: bytes) -> bool:
    """Whether a file is UTF-16 that does not say so: every other byte of Latin letters is zero."""
    high = data[1::2]
    return len(high) > 8 and high.count(0) > len(high) * 0.8 and not data[::2].count(0)


def csv_rows(text: str, most: int | None = None) -> list[tuple[int, list[str]]]:
    """Return (line number, cells) of every line with something in it; the mark between is guessed.

    Of more than ``most`` lines after the first, one more is returned.
    """
    first = text.lstrip("\r\n").split("\n", 1)[0]
    mark = max(",;\t", key=first.count)
    try:
        reader = csv.reader(io.StringIO(text, newline=""), delimiter=mark)
        filled = (pair for pair in _numbered(reader) if any(cell.strip() for cell in pair[1]))
        rows = islice(filled, None if most is None else most + 2)
        return [(number, _cells(row)) for number, row in rows]
    except csv.Error:
        raise UnreadableError(
            "The table cannot be read: a quotation mark may be missing."
        ) from None


def _cells(row: list[str]) -> list[str]:
    """Return the cells of a line without the empty ones some programs put behind them."""
    if any(cell.strip() for cell in row[MOST_COLUMNS:]):
        raise UnreadableError(f"The table has more than {MOST_COLUMNS} columns. Take some out.")
    return [cell.strip() for cell in row[:MOST_COLUMNS]]


def _numbered(reader) -> Iterator[tuple[int, list[str]]]:
    """Yield rows with the line they begin on: cells may hold line breaks."""
    begins = 1
    for row in reader:
        yield begins, row
        begins = reader.line_num + 1


def xlsx_rows(data: bytes, most: int) -> list[tuple[int, list[str]]]:
    """Return (line number, cells) of the first sheet, at most ``most`` lines and one more."""
    try:
        _weigh(data)
        return list(_sheet(data, most))
    except UnreadableError:
        raise
    except Exception:  # noqa: BLE001 - a broken file makes the library raise anything
        raise UnreadableError(
            "This XLSX file is damaged. Open it in a spreadsheet program and save it again."
        ) from None


def _weigh(data: bytes) -> None:
    """Refuse what would fill the memory once unpacked."""
    try:
        book = zipfile.ZipFile(io.BytesIO(data))
    except (zipfile.BadZipFile, ValueError, OSError):
        raise UnreadableError(
            "This is no XLSX file. Save the table as XLSX or CSV and try again."
        ) from None
    parts = book.infolist()
    if len(parts) > PARTS or sum(part.file_size for part in parts) > UNPACKED:
        raise UnreadableError(TOO_MUCH)
    for part in parts:
        large = LARGE.fullmatch(part.filename)
        if part.file_size > (LARGE_BYTES if large else OTHER_BYTES):
            raise UnreadableError(TOO_MUCH)
        unpacked = book.read(part)
        if unpacked.count(b"<") > (LARGE_TAGS if large else OTHER_TAGS):
            raise UnreadableError(TOO_MUCH)
        if b"<!ENTITY" in unpacked.replace(b"\0", b""):
            raise UnreadableError("This is no XLSX file of a spreadsheet program. Send a CSV file.")


def _sheet(data: bytes, most: int) -> Iterator[tuple[int, list[str]]]:
    from openpyxl import load_workbook

    book = load_workbook(io.BytesIO(data), read_only=True, keep_links=False)
    try:
        sheet = book.worksheets[0]
        sheet.reset_dimensions()
        rows = sheet.iter_rows(max_row=most * 4, max_col=MOST_COLUMNS)
        filled = ((n, [_text(cell) for cell in row]) for n, row in enumerate(rows, 1))
        yield from islice((pair for pair in filled if any(pair[1])), most + 2)
    finally:
        book.close()


def _text(cell) -> str:
    value = cell.value
    if value is None:
        return ""
    if cell.data_type == "f":
        return Odd("holds a formula: put its result there")
    if cell.data_type == "e":
        return Odd("holds an error of the spreadsheet")
    if isinstance(value, datetime | date | time | timedelta):
        return Odd("holds a date: format the cell as text and type it again")
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return str(value).strip()
