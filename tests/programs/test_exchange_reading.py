"""A file of programs is read whatever wrote it; what cannot be read is said in words."""

import io
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import Workbook

from programs.exchange.ranges import RangeError, read_range
from programs.exchange.reading import read_table
from programs.exchange.words import join, split
from site_core.delivery.tables import UnreadableError
from site_core.tenancy.exports import read_cell, safe_cell


def table(text: str, encoding="utf-8"):
    return read_table(text.encode(encoding))


def xlsx(*rows) -> bytes:
    book = Workbook()
    for row in rows:
        book.active.append(row)
    buffer = io.BytesIO()
    book.save(buffer)
    return buffer.getvalue()


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "cp1252"])
@pytest.mark.parametrize("mark", [",", ";", "\t"])
def test_any_encoding_and_any_mark(encoding, mark):
    found = table(mark.join(["title", "slug"]) + "\r\n" + mark.join(["Café – “yes”", "cafe"]), encoding)  # fmt: skip
    assert found.rows[0].cells == {"title": "Café – “yes”", "slug": "cafe"}


def test_headings_have_other_names_and_no_order():
    found = table("Audience Size,PROGRAM  title,Wibble,Duration (minutes),Title\n300,A,x,60,B\n")
    assert found.rows[0].cells == {"group": "300", "title": "A", "minutes": "60"}
    assert found.unknown == ["Wibble", "Title"]


def test_lines_are_counted_where_they_begin():
    found = table('title,text\nA,"one\ntwo\nthree"\n\n,\nB,x\n')
    assert [(row.number, row.cells["title"]) for row in found.rows] == [(2, "A"), (7, "B")]
    assert found.rows[0].cells["text"] == "one\ntwo\nthree"


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"", "empty"),
        (b" \n\n", "empty"),
        (b"a,b\n1,2", "name the columns"),
        (b"title\n", "only headings"),
        (b"title\nA\0B", "not a CSV"),
        (b"title\n" + b"A\n" * 5001, "5,000"),
        (b"x" * 8_000_001, "8 MB"),
        (b"PK\x03\x04broken", "no XLSX"),
        (b"\xd0\xcf\x11\xe0old", "old Excel"),
        (b'title,text\nA,"' + b"x" * 200_000, "quotation mark"),
    ],
)
def test_a_file_nobody_can_read_is_refused_in_words(data, says):
    with pytest.raises(UnreadableError, match=says):
        read_table(data)


def test_five_thousand_lines_are_read():
    assert len(read_table(b"title\n" + b"A\n" * 5000).rows) == 5000


def test_xlsx_cells_are_read_as_people_see_them():
    found = read_table(xlsx(["Title", "Minutes from", "tagline"], ["A", 60, "x\ny"], [], ["B", 90.0]))  # fmt: skip
    assert [row.cells for row in found.rows] == [
        {"title": "A", "minutes_min": "60", "tagline": "x\ny"},
        {"title": "B", "minutes_min": "90", "tagline": ""},
    ]
    assert [row.number for row in found.rows] == [2, 4]


def test_formulas_and_dates_are_refused_with_their_line():
    import datetime

    found = read_table(xlsx(["title", "duration"], ["A", "=1+1"], ["B", datetime.date(2026, 5, 10)]))  # fmt: skip
    assert found.rows[0].problems == ["How long holds a formula: put its result there."]
    assert found.rows[1].problems == [
        "How long holds a date: format the cell as text and type it again."
    ]


def packed(**parts) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    return buffer.getvalue()


def test_an_xlsx_file_that_unpacks_to_too_much_is_refused():
    with pytest.raises(UnreadableError, match="holds too much"):
        read_table(packed(a=b"0" * 61_000_000))


def test_any_other_archive_is_refused():
    with pytest.raises(UnreadableError, match="damaged"):
        read_table(packed(a=b"hello"))


def test_a_sheet_as_wide_and_long_as_sheets_can_be_is_read_quickly():
    book = Workbook()
    book.active["A1"] = "title"
    book.active["A2"] = "A"
    book.active["XFD1048576"] = "far away"
    buffer = io.BytesIO()
    book.save(buffer)
    assert [row.cells for row in read_table(buffer.getvalue()).rows] == [{"title": "A"}]


def test_a_huge_cell_is_refused_with_its_line():
    found = read_table(xlsx(["title", "text"], ["A", "x" * 32000]))
    assert not found.rows[0].problems
    found = table('title,text\nA,"' + "x" * 100_001 + '"\n')
    assert found.rows[0].problems == ["Text has more than 100,000 letters."]


@pytest.mark.parametrize(
    ("text", "means"),
    [
        ("60-90 min", (60, 90)),
        ("60–90", (60, 90)),
        ("60 to 90 minutes", (60, 90)),
        ("1-2 hours", (60, 120)),
        ("1.5 hours", (90, 90)),
        ("1,5 h", (90, 90)),
        ("1 h 30", (90, 90)),
        ("1 hour and 30 minutes", (90, 90)),
        ("1:30", (90, 90)),
        ("45 min to 1:15", (45, 75)),
        ("up to 90", (None, 90)),
        ("at least 60 min", (60, None)),
        ("90+", (90, None)),
        ("About 50 minutes", (50, 50)),
        ("", (None, None)),
    ],
)
def test_lengths_of_time(text, means):
    assert read_range(text, "minutes") == means


@pytest.mark.parametrize(
    ("text", "means"),
    [
        ("50-300", (50, 300)),
        ("up to 1,500 people", (None, 1500)),
        ("300", (None, 300)),
        ("20+", (20, None)),
        ("between 20 and 50 participants", (20, 50)),
    ],
)
def test_numbers_of_people(text, means):
    assert read_range(text, "group") == means


@pytest.mark.parametrize("text", ["soon", "60-90-120", "60 days", "not 30", "<b>3</b>", "3 & 4"])
def test_what_is_no_range_is_refused(text):
    with pytest.raises(RangeError, match="60-90 minutes"):
        read_range(text, "minutes")


@given(st.text(max_size=40))
def test_no_text_breaks_the_reading_of_ranges(text):
    for column in ("minutes", "group"):
        try:
            read_range(text, column)
        except RangeError:
            continue


names = st.text(st.characters(exclude_categories=["C"]), min_size=1, max_size=20)
names = names.map(lambda name: " ".join(name.split())).filter(bool)


@given(st.lists(names, max_size=4))
def test_names_survive_a_cell(given_names):
    assert split(join(given_names)) == given_names


def test_names_are_apart_by_several_marks():
    assert split("A; B|C\nD") == ["A", "B", "C", "D"]
    assert split("A, B") == ["A", "B"]
    assert split("A, B", lambda name: name == "A, B") == ["A, B"]
    assert split("A, B; C") == ["A, B", "C"]


@given(st.text(st.sampled_from("=+-@'\t\r\n a1"), max_size=8))
def test_what_looks_like_a_formula_leaves_harmless_and_returns_as_it_was(text):
    cell = safe_cell(text)
    assert not cell.lstrip(" \n").startswith(("=", "+", "-", "@", "\t", "\r"))
    assert read_cell(cell) == text
