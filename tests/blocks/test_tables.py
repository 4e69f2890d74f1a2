"""Tables, also those that arrive with cells left empty."""

import pytest

from tests.builders import block, make_article, make_article_index
from tests.markup import parse


def table(headings, *rows, caption=""):
    return block(
        "table",
        {
            "columns": [{"type": "rich_text", "heading": heading} for heading in headings],
            "rows": [{"values": [*row]} for row in rows],
            "caption": caption,
        },
    )


@pytest.fixture
def shown(site, get):
    def read(*blocks):
        article = make_article(make_article_index(site), body=list(blocks))
        return parse(get(site, article.url).content.decode()).select("main table")

    return read


def names(found, selector):
    return [cell.get_text(strip=True) for cell in found.select(selector)]


def test_empty_cells_name_nothing(shown):
    [found] = shown(table(["", "Hours"], ["", "<p>2</p>"], ["<p>Workshop</p>", ""]))
    assert names(found, "th") == ["Hours", "Workshop"]
    assert names(found, "thead > tr > *") == ["", "Hours"]
    assert [len(row.find_all(["td", "th"])) for row in found.find_all("tr")] == [2, 2, 2]


def test_a_table_without_headings_has_no_row_of_them(shown):
    [found] = shown(table(["", " "], ["<p>a</p>", "<p>b</p>"]))
    assert found.thead is None
    assert names(found, "th") == ["a"]


def test_zero_names_a_row(shown):
    values = {
        "columns": [{"type": "number", "heading": "Day"}, {"type": "text", "heading": "What"}],
        "rows": [{"values": [0, "Arrival"]}],
        "caption": "",
    }
    [found] = shown(block("table", values))
    assert found.select_one("tbody th").get_text(strip=True).startswith("0")


def test_tables_in_a_row_are_no_landmarks_of_one_name(shown):
    for each in shown(table(["A"], ["<p>1</p>"]), table(["B"], ["<p>2</p>"])):
        assert each.parent["role"] == "group"
        assert each.parent["tabindex"] == "0"
