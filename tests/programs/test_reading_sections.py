"""What sections of a body say, read by name, whatever they are made of."""

from types import SimpleNamespace

from wagtail import blocks

from programs.comparing import rows_of, section
from programs.sections import said

SECTIONS = blocks.StreamBlock(
    [
        ("outcomes", blocks.StructBlock([("items", blocks.ListBlock(blocks.CharBlock()))])),
        ("practical", blocks.StructBlock([("fee", blocks.CharBlock()), ("ends", blocks.TextBlock())])),
        ("needs", blocks.StructBlock([("we_bring", blocks.RichTextBlock())])),
        ("evidence", blocks.StructBlock([
            ("level", blocks.ChoiceBlock(choices=[("Studies", [("rct", "Controlled study")]), ("x", "Y")])),
        ])),
        ("links", blocks.ListBlock(blocks.CharBlock())),
    ]
)  # fmt: skip
STORED = [
    {"type": "outcomes", "value": {"items": ["Ask", "Listen"]}},
    {"type": "practical", "value": {"fee": "  $900  a visit ", "ends": "one\n\ntwo"}},
    {"type": "needs", "value": {"we_bring": "<p>Two <b>educators</b> &amp; cards</p><ul><li>Tape</li></ul>"}},
    {"type": "evidence", "value": {"level": "rct"}},
    {"type": "links", "value": ["a", "b"]},
]  # fmt: skip


def program(stored):
    return SimpleNamespace(title="Talk", body=SECTIONS.to_python(stored))


def test_every_kind_of_field_is_read_line_by_line():
    talk = program(STORED)
    assert said(talk, "outcomes", "items") == ["Ask", "Listen"]
    assert said(talk, "practical", "fee") == ["$900 a visit"]
    assert said(talk, "practical", "ends") == ["one", "two"]
    assert said(talk, "needs", "we_bring") == ["Two educators & cards", "Tape"]
    assert said(talk, "evidence", "level") == ["Controlled study"]
    assert said(talk, "links") == ["a", "b"]


def test_what_is_missing_says_nothing():
    talk = program([{"type": "practical", "value": {"fee": "", "ends": None}}])
    for name, field in (("outcomes", "items"), ("practical", "fee"), ("practical", "no_such"),
                        ("practical", "ends"), ("no_such", "field"), ("evidence", "level")):  # fmt: skip
        assert said(talk, name, field) == []


def test_sections_become_rows():
    rows = rows_of([program(STORED), program([])], [("Fee", section("practical", "fee"))])
    assert [[cell.lines for cell in row.cells] for row in rows] == [[("$900 a visit",), ()]]
