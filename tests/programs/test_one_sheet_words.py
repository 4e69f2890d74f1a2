"""What editors type reaches the sheet as words, in letters there are, on two pages at most."""

from io import BytesIO
from types import SimpleNamespace

import pytest
from pypdf import PdfReader
from wagtail import blocks

from programs.models import ProgramPage
from programs.one_sheet.content import ALL, SHORTEST
from programs.one_sheet.keeping import set_sheet
from programs.one_sheet.letters import FACES, can_be_set, font_folders, settable
from programs.one_sheet.sections import cut, sections_of
from programs.one_sheet.typeset import qr_svg, readable
from site_core.branding.brand import Theme, Type
from site_core.branding.chrome import chrome_of
from site_core.branding.models import Brand
from tests.builders import block, make_program, make_program_index, picture_file

HOSTILE = '#eval("1+1") *bold* _it_ `code` @ref <label> $x^2$ \\ // = /* ] } #include "/etc/passwd"'
LINES = blocks.ListBlock(blocks.CharBlock())
BODY = blocks.StreamBlock(
    [
        ("text", blocks.RichTextBlock()),
        ("outcomes", blocks.StructBlock([("heading", blocks.CharBlock()), ("items", LINES)])),
        ("needs", blocks.StructBlock([("you_provide", LINES), ("we_bring", blocks.RichTextBlock())])),
        ("practical", blocks.StructBlock([("fee", blocks.CharBlock()), ("season", blocks.CharBlock())])),
        ("evidence", blocks.StructBlock([
            ("level", blocks.ChoiceBlock(choices=[("research", "Built on research")])),
            ("citations", blocks.ListBlock(blocks.StructBlock([
                ("text", blocks.CharBlock()), ("year", blocks.IntegerBlock())]))),
        ])),
    ]
)  # fmt: skip


def page_with(*stored) -> SimpleNamespace:
    return SimpleNamespace(body=BODY.to_python([block(kind, value) for kind, value in stored]))


def set_words(site, page) -> tuple[str, int]:
    """Return the words on the sheet of ``page``, and its number of pages."""
    content, pages = set_sheet(page, site, chrome_of(site))
    reader = PdfReader(BytesIO(content))
    assert len(reader.pages) == pages
    text = " ".join(page.extract_text() for page in reader.pages)
    return " ".join(text.replace("\u200b", "").split()), pages


def test_no_word_is_read_as_markup(site):
    page = make_program(
        make_program_index(site), title=f"A {HOSTILE}"[:255], summary=HOSTILE, tagline=HOSTILE[:120],
        presenters=HOSTILE[:80], body=[block("text", f"<p>{HOSTILE.replace('<', '&lt;')}</p>")],
    )  # fmt: skip
    text, pages = set_words(site, page)
    assert text.count('#eval("1+1") *bold* _it_ `code` @ref <label> $x^2$') >= 3
    assert "root:" not in text
    assert pages == 1


@pytest.mark.parametrize(
    ("typed", "set_as"),
    [
        ("¿Cómo está, señorita Ibáñez?", "¿Cómo está, señorita Ibáñez?"),
        ("Nguyễn Thị Ánh, Trần Đức", "Nguyễn Thị Ánh, Trần Đức"),
        ("Nguye\u0302\u0303n", "Nguyễn"),
        ("Привет, Ωραία", "Привет, Ωραία"),
        ("Yes 😀👍🏽 no", "Yes no"),
        ("\u202eevil\u202c \u200bzero", "evil zero"),
        ("a\tb\nc", "a b c"),
        ("שלום", "slvm"),
        ("深圳", "ShenZhen"),
    ],
)
def test_words_are_set_in_letters_there_are(typed, set_as):
    assert settable(typed) == set_as


@pytest.mark.parametrize("theme", Theme.values)
def test_every_letter_there_is_can_be_set_in_every_theme(site, theme):
    Brand.objects.update_or_create(site=site, defaults={"theme": theme})
    words = settable("¿Señor Nguyễn Thị Ánh? Trần Đức, Åse, Dvořák, Привет 😀 שלום “q” – … ½ € ™ ★")
    page = make_program(make_program_index(site), title=words, summary=words, tagline=words[:120])
    text, _ = set_words(site, page)
    for name in ("Nguyễn Thị Ánh", "Trần Đức", "Dvořák", "Привет"):
        assert text.count(name) >= 2


@pytest.mark.parametrize(
    ("title", "can"),
    [("Read", True), ("Ибо", True), ("深圳", False), ("A 深圳", False), ("😀", True)],
)
def test_titles_in_other_scripts_have_no_sheet(site, get, title, can):
    assert can_be_set(title) is can
    make_program(make_program_index(site), title=title, slug="x")
    answer = get(site, "/programs/x/one-sheet.pdf")
    assert answer.status_code == (200 if can else 404)
    assert (b"one-sheet.pdf" in get(site, "/programs/x/").content) is can


def test_every_typeface_of_every_brand_is_there():
    import typst

    fonts = typst.Fonts(
        include_system_fonts=False, include_embedded_fonts=False, font_paths=font_folders()
    )
    wanted = {name for faces in FACES.values() for name in (faces.head, faces.text)}
    assert wanted <= set(fonts.families())
    assert FACES.keys() == {kind for kind in Type.values if kind}


def test_a_program_with_only_a_title_has_a_sheet(site):
    text, pages = set_words(site, make_program(make_program_index(site), title="Just this"))
    assert pages == 1
    assert "None" not in text
    assert "At a glance" not in text


def test_whatever_is_typed_takes_two_pages_at_most(site):
    long = "Words that go on and on. " * 400
    body = [block("text", f"<p>{long}</p><ul>{f'<li>{long}</li>' * 60}</ul>") for _ in range(9)]
    page = make_program(
        make_program_index(site), title="W" * 255, summary=long[:300], tagline="T" * 120, body=body,
        presenters="P" * 80, content_note=long[:300], audiences=[f"{n} {'A' * 50}" for n in range(9)],
        mandates=[f"{n} {'M' * 50}" for n in range(9)], deliveries=["live_show", "keynote", "virtual"],
    )  # fmt: skip
    assert set_words(site, page)[1] <= 2


def program_with(site, lines: int, **fields):
    items = "".join(
        f"<li>Something a host has to know, number {n} of many</li>" for n in range(lines)
    )
    parts = [block("heading", {"text": f"Part {n}"}) for n in range(4)]
    body = [each for part in parts for each in (part, block("text", f"<ul>{items}</ul>"))]
    return make_program(
        make_program_index(site), title="Long", slug="long", presenters="2 educators", body=body,
        summary="What it is about.", **fields,
    )  # fmt: skip


def words_of_pages(site, page) -> list[str]:
    content, _ = set_sheet(page, site, chrome_of(site))
    return [each.extract_text() for each in PdfReader(BytesIO(content)).pages]


@pytest.mark.parametrize(("lines", "pages"), [(5, 1), (9, 1), (12, 1)])
def test_what_can_be_set_on_one_page_is(site, lines, pages):
    assert set_words(site, program_with(site, lines))[1] == pages


def test_two_pages_are_about_as_full_and_the_way_to_ask_is_on_the_first(site):
    about = "Long words about the program that go on for a while. " * 7
    body = [block("text", f"<p>{about}</p><p>{about}</p><p>{about}</p>") for _ in range(6)]
    page = make_program(make_program_index(site), title="Longer", slug="longer", body=body)
    first, second = words_of_pages(site, page)
    assert "a.example/programs/longer/" in first
    assert "a.example/programs/longer/" not in second
    assert len(second) > 0.5 * len(first)


def test_the_parts_buyers_decide_by_come_first():
    page = page_with(
        ("text", "<p>Running text</p>"),
        ("outcomes", {"heading": "People can", "items": ["ask", "listen"]}),
        ("needs", {"you_provide": ["A room"], "we_bring": "<p>Us.</p><ul><li>Tape</li></ul>"}),
        ("practical", {"fee": "$1,800", "season": ""}),
        ("evidence", {"level": "research", "citations": [{"text": "Banyard", "year": 2004}]}),
    )
    sections = sections_of(page, ALL)
    assert [section["heading"] for section in sections] == [
        "People can", "Who brings what", "Good to know", "What it rests on",
    ]  # fmt: skip
    assert sections[0]["parts"] == [{"kind": "list", "heading": "", "items": ["ask", "listen"]}]
    assert [part["heading"] for part in sections[1]["parts"]] == ["You provide", "We bring", ""]
    assert sections[2]["parts"][0]["items"] == [["Fee", "$1,800"]]
    assert sections[3]["parts"][0]["text"] == "Built on research"
    assert sections[3]["parts"][1]["items"] == ["Banyard. 2004"]


def test_a_body_without_them_shows_how_it_begins():
    page = page_with(("text", "<p>One.</p><ul><li>a</li><li>b</li></ul>"))
    [section] = sections_of(page, ALL)
    assert [part["kind"] for part in section["parts"]] == ["text", "list"]
    assert sections_of(page_with(), ALL) == []


def test_what_is_left_out_of_a_list_is_said():
    page = page_with(("outcomes", {"heading": "", "items": [str(n) for n in range(9)]}))
    [section] = sections_of(page, SHORTEST)
    assert section["parts"][0]["items"][-1] == "… and 5 more on the page"


@pytest.mark.parametrize(
    ("text", "length", "shown"),
    [("One two", 7, "One two"), ("One two three", 9, "One two…"), ("Onetwothree", 5, "Onetw…")],
)
def test_a_text_is_cut_at_a_word(text, length, shown):
    assert cut(text, length) == shown


def test_a_logo_nobody_can_read_is_left_out():
    assert readable(b"") == b""
    assert readable(b"no picture") == b""
    assert readable(picture_file().read()).startswith(b"\x89PNG")


def test_an_address_too_long_for_a_code_has_none():
    assert qr_svg("https://a.example/").startswith(b"<svg")
    assert qr_svg("x" * 5000) == b""


@pytest.mark.django_db
def test_a_draft_offers_no_sheet():
    assert ProgramPage(title="x", slug="x", live=False).one_sheet_url == ""
