"""Sections of a program: what is said is shown, once and in order; what is not said is not there."""

import datetime

import pytest
from django.core.exceptions import ValidationError
from django.db import connection
from django.test.utils import CaptureQueriesContext
from wagtail.blocks.struct_block import StructBlockValidationError
from wagtail.models import PageViewRestriction

from programs.blocks import PRACTICAL, PROGRAM_BLOCKS
from programs.evidence import LEVELS
from programs.models import ProgramPage, Status
from tests.builders import block, make_document, make_program, make_program_index
from tests.markup import parse

BLOCKS = dict(PROGRAM_BLOCKS)
EVIDENCE = {"heading": "What it rests on", "level": "research", "text": "", "citations": []}


@pytest.fixture
def index(site):
    return make_program_index(site)


def companions(*programs, relation="companion") -> dict:
    items = [
        {"program": page.pk, "relation": relation, "note": "The same week"} for page in programs
    ]
    return block("companions", {"heading": "What goes with it", "items": items})


def shown(get, site, page):
    return parse(get(site, page.get_url(current_site=site)).content).main


@pytest.mark.parametrize("source", ["url", "file"])
def test_a_video_of_a_program_needs_a_transcript(site, source):
    video = {
        "title": "Trailer",
        "url": "https://vimeo.com/76979871" if source == "url" else "",
        "file": make_document(site, name="a.mp4").pk if source == "file" else None,
        "captions": make_document(site, name="a.vtt").pk if source == "file" else None,
        "transcript": "",
    }
    trailer = BLOCKS["video"]
    with pytest.raises(StructBlockValidationError) as refused:
        trailer.clean(trailer.to_python(video))
    assert set(refused.value.block_errors) == {"transcript"}
    trailer.clean(trailer.to_python({**video, "transcript": "<p>Nobody speaks.</p>"}))


def test_practical_facts_are_listed_in_order_and_only_those_that_are_said(site, get, index):
    said = {"fee": "$2,000", "sessions_a_day": "Three", "minimum_age": "", "regions": "Ohio"}
    page = make_program(index, body=[block("practical", {"heading": "Good to know", **said})])
    terms = [term.text for term in shown(get, site, page).select(".practical dt")]
    assert terms == [PRACTICAL[name] for name in ("sessions_a_day", "regions", "fee")]


@pytest.mark.parametrize("key", ["practical", "needs"])
def test_a_section_that_says_nothing_is_not_published(key):
    child = BLOCKS[key]
    empty = child.to_python({"heading": "A heading"})
    with pytest.raises(ValidationError):
        child.clean(empty)
    part = child.parts[-1]
    value = ["A gym"] if key == "needs" else "Captions"
    assert child.clean(child.to_python({"heading": "A heading", part: value}))


def test_practical_facts_are_given_once():
    body = ProgramPage._meta.get_field("body").stream_block
    value = [block("practical", {"heading": "", "fee": "$1"}) for _ in range(2)]
    with pytest.raises(ValidationError):
        body.clean(body.to_python(value))


def test_who_brings_what_and_where_it_does_not_work(site, get, index):
    needs = {"heading": "", "you_provide": ["A door"], "we_bring": [], "unsuitable": ["Gyms"]}
    main = shown(get, site, make_program(index, body=[block("needs", needs)]))
    assert [t.get_text(strip=True) for t in main.select(".needs dt")] == [
        "You provide",
        "What does not work",
    ]


@pytest.mark.parametrize("level", LEVELS)
def test_evidence_says_what_its_level_means(site, get, index, level):
    page = make_program(index, body=[block("evidence", {**EVIDENCE, "level": level})])
    assert all(words in shown(get, site, page).text for words in LEVELS[level])


def test_a_publication_has_its_year(site, get, index):
    cited = {"text": "Somebody: Something", "year": 2004, "url": "https://doi.org/10.1/x"}
    page = make_program(index, body=[block("evidence", {**EVIDENCE, "citations": [cited]})])
    item = shown(get, site, page).select_one(".citations li")
    assert item.get_text(" ", strip=True) == "Somebody: Something (2004)"
    assert item.a["rel"] == ["noreferrer"]


@pytest.mark.parametrize(
    ("year", "url"), [(3000, ""), (1500, ""), (None, ""), (2004, "javascript:alert(1)")]
)
def test_a_publication_is_one(year, url):
    citation = BLOCKS["evidence"].child_blocks["citations"].child_block
    with pytest.raises(ValidationError):
        citation.clean(citation.to_python({"text": "x", "year": year, "url": url}))
    now = datetime.datetime.now(tz=datetime.UTC).year - 1
    assert citation.clean(citation.to_python({"text": "x", "year": now, "url": ""}))


def test_companions_lead_to_programs_and_say_how_they_belong(site, get, index):
    other = make_program(index, title="Afterward", slug="afterward")
    page = make_program(index, body=[companions(other, relation="follow_up")])
    main = shown(get, site, page)
    assert main.select_one(".companions h3 a")["href"] == "/programs/afterward/"
    assert "Comes after it: The same week" in main.select_one(".companions").text


def test_companions_nobody_can_book_or_may_know_are_left_out(site, other_site, get, index):
    private = make_program(index, title="Private")
    PageViewRestriction.objects.create(page=private, restriction_type="login")
    hidden = [
        private,
        make_program(index, title="Draft", live=False),
        make_program(index, title="Old", status=Status.RETIRED),
        make_program(make_program_index(other_site), title="Elsewhere"),
    ]
    page = make_program(index, title="This", body=[companions(*hidden)])
    main = shown(get, site, page)
    assert not main.select(".companions")
    assert [t for t in ("Private", "Draft", "Old", "Elsewhere") if t in main.text] == []
    page.body = [companions(*hidden), block("heading", {"text": "One", "level": "h2"})]
    page.save_revision().publish()
    assert not parse(get(site, page.url).content).select("nav.rail")


def test_few_and_many_companions_cost_the_same(site, get, index):
    def cost(count):
        others = [make_program(index) for _ in range(count)]
        page = make_program(index, body=[companions(*others)])
        get(site, page.url)
        with CaptureQueriesContext(connection) as captured:
            get(site, page.url)
        return len(captured)

    assert cost(1) == cost(6)


def test_sections_are_on_the_list_of_contents_in_markdown_and_in_search(site, get, index):
    body = [
        block("outcomes", {"heading": "People leave able to", "items": ["ask plainly"]}),
        block("steps", {"heading": "How it goes", "items": [{"heading": "A", "text": ""}] * 2}),
        block("practical", {"heading": "Good to know", "lead_time": "Six fortnights"}),
    ]
    page = make_program(index, slug="all", body=body)
    listed = parse(get(site, page.url).content).select("nav.rail a")
    assert [link.text for link in listed] == ["People leave able to", "How it goes", "Good to know"]
    twin = get(site, "/programs/all/index.md").content.decode()
    assert "- ask plainly" in twin
    assert "Six fortnights" in twin
    assert "Six fortnights" in page.search_text()
