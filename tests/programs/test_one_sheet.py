"""The one-sheet as it is answered: what it says, how it is made, how long it is kept."""

from io import BytesIO

import pytest
from django.core.cache import cache
from pypdf import PdfReader

from programs.models import OneSheet
from programs.one_sheet import keeping, routes
from site_core.branding.models import Brand
from tests.builders import block, make_program, make_program_index, make_term
from tests.kept import kept

PATH = "/programs/read-the-room/one-sheet.pdf"
TEXT = "<p>It starts like a good night out.</p><ul><li>A comedy</li><li>The turn</li></ul>"


@pytest.fixture
@kept
def program(site):
    return make_program(
        make_program_index(site), title="Read the Room", slug="read-the-room",
        tagline="A date, out loud", summary="Two educators, one date.", deliveries=["live_show"],
        minutes_min=60, minutes_max=75, group_max=500, presenters="2 educators",
        audiences=["Colleges"], languages=["English", "Spanish"], mandates=["Title IX"],
        content_note="Includes a staged scene.", body=[block("text", TEXT)],
    )  # fmt: skip


def pdf(response) -> PdfReader:
    assert response.status_code == 200
    assert response["Content-Type"] == "application/pdf"
    return PdfReader(BytesIO(response.content))


def words(response) -> str:
    return " ".join(" ".join(page.extract_text() for page in pdf(response).pages).split())


def elements(node):
    """Yield the elements of the structure of a PDF."""
    node = node.get_object()
    if isinstance(node, list):
        for kid in node:
            yield from elements(kid)
    elif isinstance(node, dict):
        if "/S" in node:
            yield node
        if "/K" in node:
            yield from elements(node["/K"])


def test_it_says_what_the_page_says(site, get, program):
    text = words(get(site, PATH))
    for part in ("Read the Room", "A date, out loud", "Two educators, one date.", "Live show",
                 "60–75 minutes", "Colleges", "up to 500 people", "2 educators", "English, Spanish",
                 "Title IX", "Includes a staged scene.", "It starts like a good night out.", "The turn",
                 "a.example/programs/read-the-room", "a.example/programs/inquire/?p=read-the-room",
                 "Site A"):  # fmt: skip
        assert part in text, part


def test_it_is_dated_by_when_the_program_was_published(site, get, program):
    program.save_revision().publish()
    program.refresh_from_db()
    moment = program.last_published_at
    assert f"As of {moment:%B} {moment.day}, {moment.year}" in words(get(site, PATH))


def test_it_can_be_read_by_those_who_do_not_see_it(site, get, program):
    root = pdf(get(site, PATH)).trailer["/Root"]
    assert root["/MarkInfo"]["/Marked"]
    assert root["/Lang"] == "en"
    assert root["/ViewerPreferences"]["/DisplayDocTitle"]
    assert (
        b'pdfuaid:part="1"' in (meta := root["/Metadata"].get_data()) or b"<pdfuaid:part>1<" in meta
    )
    found = list(elements(root["/StructTreeRoot"]))
    kinds = [element["/S"] for element in found]
    assert kinds.count("/H1") == 1
    assert {"/H2", "/L", "/LI", "/Link", "/P"} <= set(kinds)
    figures = [element["/Alt"] for element in found if element["/S"] == "/Figure"]
    assert figures == ["QR code of http://a.example/programs/read-the-room/"]


def test_it_brings_its_letters_along(site, get, program):
    for page in pdf(get(site, PATH)).pages:
        for font in page["/Resources"]["/Font"].values():
            descriptor = font["/DescendantFonts"][0]["/FontDescriptor"]
            assert {"/FontFile2", "/FontFile3"} & set(descriptor)


def test_its_answer_says_what_it_is_and_where_the_page_is(site, get, client, program):
    response = get(site, PATH)
    assert response["Content-Disposition"] == 'inline; filename="read-the-room-one-sheet.pdf"'
    assert response["Link"] == '<http://a.example/programs/read-the-room/>; rel="canonical"'
    assert "noindex" in response["X-Robots-Tag"]
    assert response["Cache-Control"].startswith("public")
    assert not response.cookies
    head = client.head(PATH, headers={"host": site.hostname})
    assert (head.status_code, head.content) == (200, b"")
    assert head["Content-Type"] == "application/pdf"


def test_it_is_set_once_and_answered_again(site, get, program, monkeypatch):
    first = get(site, PATH).content
    monkeypatch.setattr(keeping, "set_sheet", None)
    assert get(site, PATH).content == first
    kept = OneSheet.objects.get()
    assert (kept.pages, kept.size) == (1, len(first))


def test_a_change_is_on_it_at_once(site, get, program):
    assert "Colleges" in words(get(site, PATH))
    term = make_term(site, "Colleges")
    term.name = "Universities"
    term.save()
    assert "Universities" in words(get(site, PATH))
    before = get(site, PATH).content
    Brand.objects.update_or_create(site=site, defaults={"theme": "muster"})
    cache.clear()
    assert get(site, PATH).content != before
    program.title = "Read the Room again"
    program.save_revision().publish()
    assert "Read the Room again" in words(get(site, PATH))


def test_publishing_asks_for_it_and_the_job_sets_it(site, get, program, monkeypatch):
    program.save_revision().publish()
    assert OneSheet.objects.get().digest == ""
    assert keeping.set_due() == 1
    assert keeping.set_due() == 0
    monkeypatch.setattr(keeping, "set_sheet", None)
    assert "Read the Room" in words(get(site, PATH))


def test_one_that_cannot_be_set_holds_up_no_other(site, program, monkeypatch, caplog):
    other = make_program(program.get_parent(), slug="other")
    for page in (program, other):
        keeping.ask_for_sheet(page, site)
    set_it = keeping.set_sheet

    def fail(page, *rest):
        if page.pk == program.pk:
            raise ValueError("odd")
        return set_it(page, *rest)

    monkeypatch.setattr(keeping, "set_sheet", fail)
    assert keeping.set_due() == 1
    assert [row.page_id for row in OneSheet.objects.all()] == [other.pk]
    assert f"The one-sheet of page {program.pk} could not be set" in caplog.text


@pytest.mark.parametrize("language", ["es-mx", "en-gb", "zh-hans"])
def test_a_language_with_a_country_or_a_script_is_no_obstacle(site, get, program, language):
    Brand.objects.create(site=site, language=language)
    assert pdf(get(site, PATH)).trailer["/Root"]["/Lang"] == language[:2]


def test_the_page_says_how_much_there_is_to_load(site, get, program):
    link = "/programs/read-the-room/one-sheet.pdf"
    html = get(site, "/programs/read-the-room/").content.decode()
    assert f'href="{link}"' in html
    assert "(PDF)" in html
    get(site, PATH)
    assert "(PDF, 1 page, " in get(site, "/programs/read-the-room/").content.decode()


def test_there_is_none_of_what_readers_may_not_see(site, other_site, get, program):
    make_program(program.get_parent(), slug="draft", live=False)
    make_program(make_program_index(other_site), slug="theirs")
    for path in ("/programs/draft/one-sheet.pdf", "/programs/theirs/one-sheet.pdf",
                 "/programs/one-sheet.pdf", "/programs/read-the-room/other.pdf", "/one-sheet.pdf",
                 "/programs/read-the-room/one-sheet.pdf/"):  # fmt: skip
        assert get(site, path).status_code in (301, 404), path


def test_a_program_that_is_not_for_everybody_leaves_nothing_behind(site, get, login, program):
    from tests.builders import make_user

    get(site, PATH)
    program.view_restrictions.create(restriction_type="login")
    assert not OneSheet.objects.exists()
    assert get(site, PATH).status_code == 302
    reader = login(make_user(), site)
    answer = reader.get(PATH)
    assert "Read the Room" in words(answer)
    assert "private" in answer["Cache-Control"]
    assert not OneSheet.objects.exists()


def test_what_is_unpublished_is_forgotten(site, get, program):
    get(site, PATH)
    program.unpublish()
    assert not OneSheet.objects.exists()


def test_a_retired_program_says_what_replaced_it_and_is_not_offered(site, get, program):
    other = make_program(program.get_parent(), title="Plain Words", slug="plain-words")
    program.status, program.replaced_by = "retired", other
    program.save()
    text = words(get(site, PATH))
    assert "This program is retired. See Plain Words instead." in text
    assert "inquire" not in text
    third = make_program(program.get_parent(), title="Third Try", slug="third")
    other.status, other.replaced_by = "retired", third
    other.save()
    assert "See Third Try instead." in words(get(site, PATH))
    third.unpublish()
    assert "instead" not in words(get(site, PATH))


def test_readers_cannot_have_too_many_set(site, get, program, monkeypatch):
    monkeypatch.setattr(keeping, "SET_PER_MINUTE", 0)
    response = get(site, PATH)
    assert (response.status_code, response["Retry-After"]) == (503, "60")
    assert "public" not in response["Cache-Control"]
    assert routes.OneSheet.objects.count() == 0


def test_nor_can_those_who_may_read_what_is_not_for_everybody(site, login, program, monkeypatch):
    from tests.builders import make_user

    program.view_restrictions.create(restriction_type="login")
    monkeypatch.setattr(keeping, "SET_PER_MINUTE", 0)
    assert login(make_user(), site).get(PATH).status_code == 503


def test_answering_a_kept_one_costs_few_queries(site, get, program, django_assert_num_queries):
    get(site, PATH)
    with django_assert_num_queries(5):
        get(site, PATH)
