"""Files made to fill the memory are refused before they are read; large tables are not."""

import io
import zipfile

import pytest
from openpyxl import Workbook

from programs.exchange.reading import read_table
from site_core.delivery.tables import UnreadableError, csv_rows


def xlsx(*rows) -> bytes:
    book = Workbook()
    for row in rows:
        book.active.append(row)
    buffer = io.BytesIO()
    book.save(buffer)
    return buffer.getvalue()


def test_a_table_of_endlessly_many_columns_is_refused():
    with pytest.raises(UnreadableError, match="more than 100 columns"):
        read_table(b"title," + b"x," * 200 + b"\nA\n")
    found = read_table(b"title" + b"," * 16_000 + b"\nA" + b"," * 16_000 + b"\n")
    assert found.rows[0].cells == {"title": "A"}


def test_no_more_lines_are_kept_than_are_read():
    assert len(csv_rows("title\n" + "A\n" * 50, 10)) == 12
    assert len(csv_rows("title\n" + "A\n" * 50)) == 51


def with_part(name: str, data: bytes) -> bytes:
    """Return a table of two programs one part of which is another."""
    buffer = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(xlsx(["title"], ["A"]))) as book,
        zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as made,
    ):
        for part in book.namelist():
            if part != name:
                made.writestr(part, book.read(part))
        made.writestr(name, data)
    return buffer.getvalue()


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("xl/styles.xml", b"<xf/>" * 50_001), ("xl/styles.xml", b" " * 2_000_001),
        ("xl/sharedStrings.xml", b"<si/>" * 800_001), ("xl/theme/theme1.xml", b"<a/>" * 50_001),
        ("xl/worksheets/sheet1.xml", b"<c/>" * 800_001), ("xl/worksheets/sheet1.xml", b" " * 20_000_001),
        ("xl/worksheets/_rels/sheet1.xml.rels", b" " * 2_000_001), ("xl/workbook.xml", b"<sheet/>" * 50_001),
    ],
)  # fmt: skip
def test_an_xlsx_file_of_endlessly_many_elements_is_refused_before_it_is_read(
    monkeypatch, name, data
):
    monkeypatch.setattr("openpyxl.load_workbook", lambda *args, **more: pytest.fail("it was read"))
    with pytest.raises(UnreadableError, match="Save the table as CSV"):
        read_table(with_part(name, data))


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_an_xlsx_file_with_entities_of_its_own_is_refused(encoding):
    data = '<!DOCTYPE a [<!ENTITY b "<xf/><xf/>">]><a/>'.encode(encoding)
    with pytest.raises(UnreadableError, match="Send a CSV file"):
        read_table(with_part("xl/styles.xml", data))


def test_a_large_table_in_xlsx_is_read():
    book = Workbook(write_only=True)
    sheet = book.create_sheet()
    sheet.append(["title", *("abcdefghijklmnopqrst")])
    for number in range(300):
        sheet.append([f"P{number}", *["some words here"] * 20])
    buffer = io.BytesIO()
    book.save(buffer)
    assert len(read_table(buffer.getvalue()).rows) == 300
