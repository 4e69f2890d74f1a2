"""Tables: what spans columns and rows, and what stands in headings and captions."""

import pytest

LONG = "Every word of this is needed. " * 12


def said(blocks) -> str:
    return str([value for _, value in blocks])


def rows(html, convert):
    [(_, value), *rest] = convert(html)
    found = [row["values"] for row in value["rows"]]
    return [column["heading"] for column in value["columns"]], found, rest


def test_rows_below_a_cell_that_spans_them_stay_under_their_headings(convert):
    html = (
        "<table><tr><th>Day<th>Time<th>What</tr><tr><td rowspan=2>Mon<td>9<td>Talk</tr>"
        "<tr><td>10<td>Walk</tr><tr><td>Tue<td rowspan=0 colspan=2>Rest</tr><tr><td>Wed</tr></table>"
    )
    headings, found, _ = rows(html, convert)
    assert headings == ["Day", "Time", "What"]
    assert found == [
        ["<p>Mon</p>", "<p>9</p>", "<p>Talk</p>"],
        ["<p>Mon</p>", "<p>10</p>", "<p>Walk</p>"],
        ["<p>Tue</p>", "<p>Rest</p>", ""],
        ["<p>Wed</p>", "<p>Rest</p>", ""],
    ]
    assert "went over several rows were split" in convert.words


def test_a_span_ends_with_its_part_of_the_table_and_counts_rows_without_cells(convert):
    html = (
        "<table><thead><tr><th rowspan=9>A<th>B</tr></thead><tbody><tr><td rowspan=2>1<td rowspan=2>2"
        "</tr><tr></tr><tr><td>3<td>4</tr></tbody></table>"
    )
    headings, found, _ = rows(html, convert)
    assert headings == ["A", "B"]
    assert found == [["<p>1</p>", "<p>2</p>"], ["<p>3</p>", "<p>4</p>"]]


@pytest.mark.parametrize("high", ["99999999", "9" * 5000, "-²"])
def test_spans_without_measure_cost_nothing(convert, high):
    long = "x" * 290
    row = f"<tr>{f'<td rowspan={high}>{long}</td>' * 19}</tr>" + "<tr><td>y</td></tr>" * 498
    blocks = convert(f"<table>{row}</table>" * 4)
    assert len(said(blocks)) < 500_000
    assert said(blocks).count("y") >= 498 * 4


def test_headings_and_captions_of_tables_are_kept_whole(convert):
    html = (
        f"<table>loose<caption>{LONG}</caption><tr><th>{LONG}<th><a href='https://a.example/'>B</a>"
        "</tr><tr><td>1<td>2</tr></table>"
    )
    [(_, table), (_, text)] = convert(html)
    assert len(table["caption"]) <= 255
    assert text.count(LONG.strip()) == 2
    assert '<a href="https://a.example/">B</a>' in text
    assert "loose" in text
