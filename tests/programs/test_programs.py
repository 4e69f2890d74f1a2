"""Programs: labels people read, the list's order, and its search."""

import re

import pytest
from bs4 import BeautifulSoup
from django.core.exceptions import ValidationError

from programs.listing import PROGRAMS_PER_PAGE
from programs.models import POSTER_CUES, Delivery, ProgramPage, spread
from site_core.branding.support import SupportLine
from tests.builders import block, make_page, make_program, make_program_index

TITLES = re.compile(r'<h[23]><a class="cover" href="[^"]+">([^<]+)</a>')


@pytest.fixture
def index(site):
    return make_program_index(site, summary="What we bring")


def titles(response) -> list[str]:
    return TITLES.findall(response.content.decode().split("<main", 1)[1])


@pytest.mark.parametrize(
    ("low", "high", "words"),
    [(60, 90, "60–90 minutes"), (60, 60, "60 minutes"), (60, None, "from 60 minutes"),
     (None, 90, "up to 90 minutes"), (None, None, ""), (0, 90, "up to 90 minutes"), (0, 0, "")],
)  # fmt: skip
def test_a_range_in_words(low, high, words):
    assert spread(low, high, "minutes") == words


@pytest.mark.django_db
def test_labels_of_a_program():
    program = ProgramPage(minutes_min=60, minutes_max=90, group_max=300)
    assert program.duration_label == "60–90 minutes"
    assert program.group_label == "up to 300 people"


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("fields", "wrong"),
    [
        ({"minutes_min": 90, "minutes_max": 60}, {"minutes_max"}),
        ({"group_min": 300, "group_max": 50}, {"group_max"}),
        ({"minutes_min": 60, "minutes_max": 60}, set()),
        ({"minutes_min": 60}, set()),
    ],
)
def test_a_range_does_not_end_before_it_begins(fields, wrong):
    program = ProgramPage(title="x", slug="x", **fields)
    found = set()
    try:
        program.clean()
    except ValidationError as error:
        found = set(error.message_dict)
    assert found == wrong


@pytest.mark.django_db
@pytest.mark.parametrize("slug", ["a", "pass-the-mic", "z" * 100, "00"])
def test_a_missing_picture_is_always_the_same_poster(slug):
    cue = ProgramPage(slug=slug).cue
    assert 1 <= cue <= POSTER_CUES
    assert ProgramPage(slug=slug).cue == cue


def test_facts_are_shown_and_missing_ones_are_not(site, get, index):
    make_program(index, slug="full", minutes_min=45, group_min=10, presenters="2 educators",
                 audiences=["Colleges"], languages=["English", "Spanish"], deliveries=["keynote"])  # fmt: skip
    make_program(index, slug="bare")
    full = get(site, "/programs/full/").content.decode()
    for words in ("from 45 minutes", "from 10 people", "2 educators", "Colleges",
                  "English, Spanish", "Keynote"):  # fmt: skip
        assert words in full
    bare = get(site, "/programs/bare/").content.decode()
    for label in ("Length", "Group size", "Presenters", "Languages"):
        assert f"{label}</dt>" not in bare
    assert "None" not in bare


def test_nothing_is_claimed_of_a_program_with_only_a_title(site, get, index):
    make_program(index, title="Just this", slug="bare")
    make_program(index, title="With a length", slug="long", minutes_max=45)
    paths = ("/programs/", "/programs/bare/", "/programs/bare/index.md", "/programs/index.md")
    answers = {path: get(site, path).content.decode() for path in paths}
    for text in answers.values():
        assert "Just this" in text
        assert [word for word in ("English", "Live show", "serviceType") if word in text] == []
    assert "<dl" not in answers["/programs/bare/"]
    soup = BeautifulSoup(answers["/programs/"], "html.parser")
    assert [kind.get_text() for kind in soup.select(".kind")] == ["up to 45 minutes"]


def test_a_program_is_published_without_a_format(site, index):
    page = make_program(index, live=False)
    page.full_clean()
    page.save_revision().publish()
    page.refresh_from_db()
    assert (page.live, page.deliveries, page.language_names) == (True, [], "")


def test_programs_are_listed_in_the_order_of_the_page_tree(site, get, index):
    first, second = (make_program(index, title=title) for title in ("First", "Second"))
    assert titles(get(site, "/programs/")) == ["First", "Second"]
    second.move(first, pos="left")
    assert titles(get(site, "/programs/")) == ["Second", "First"]


def test_only_public_programs_of_this_site_are_listed(site, other_site, get, index):
    make_program(index, title="Here")
    make_program(index, title="Draft", live=False)
    make_program(make_program_index(other_site), title="There")
    assert titles(get(site, "/programs/")) == ["Here"]


@pytest.mark.parametrize(
    ("query", "found"),
    [("rehearsal", ["Rehearsal room"]), ("colleges", ["Rehearsal room"]), ("improv", ["Keynote"]),
     ("nothing", []), ("", ["Rehearsal room", "Keynote"]), ("  ", ["Rehearsal room", "Keynote"])],
)  # fmt: skip
def test_the_list_can_be_searched(site, get, index, query, found):
    make_program(index, title="Rehearsal room", audiences=["Colleges"])
    make_program(index, title="Keynote", body=[block("text", "<p>About improv</p>")])
    make_page(site.home, title="A page about rehearsal")
    response = get(site, "/programs/", query_params={"q": query})
    assert titles(response) == found
    assert f'value="{query.strip()}"' in response.content.decode()


def test_a_search_without_results_offers_all(site, get, index):
    make_program(index)
    html = get(site, "/programs/?q=nothing").content.decode()
    assert "No program matches “nothing”" in html
    assert "Show all programs" in html


@pytest.mark.parametrize(
    ("query", "shown"), [("raped", True), ("stalking", True), ("orientation", False), ("", False)]
)
def test_who_asks_about_harm_finds_help_too(site, get, index, query, shown):
    SupportLine.objects.create(site=site, name="Night line", phone="800-656-4673")
    make_program(index, title="Stalking, and stepping in")
    main = BeautifulSoup(
        get(site, "/programs/", query_params={"q": query}).content, "html.parser"
    ).main
    assert bool(main.select_one("a[href^='tel:']")) is shown


def test_what_was_searched_for_is_escaped(site, get, index):
    html = get(site, "/programs/", query_params={"q": "<script>x</script>"}).content.decode()
    assert "<script>x" not in html


def test_long_lists_come_in_pages_that_keep_the_search(site, get, index):
    for number in range(PROGRAMS_PER_PAGE + 1):
        make_program(index, title=f"Rehearsal {number}")
    html = get(site, "/programs/?q=rehearsal").content.decode()
    assert f"{PROGRAMS_PER_PAGE + 1} programs" in html
    assert "?q=rehearsal&amp;page=2" in html
    assert len(titles(get(site, "/programs/?page=2"))) == 1


@pytest.mark.parametrize("number", ["0", "-1", "x", "²", "99", "9" * 5000, "%00"])
@pytest.mark.parametrize("query", ["", "&q=rehearsal"])
def test_a_bad_page_number_is_no_error(site, get, index, number, query):
    assert get(site, f"/programs/?page={number}{query}").status_code == 200


def test_every_format_has_words():
    assert set(Delivery.labels) == {
        "Live show", "Workshop", "Keynote", "Virtual session", "Online course", "Train the trainer",
    }  # fmt: skip


def test_a_program_taken_offline_leaves_cards_and_lists(site, get, index):
    program = make_program(index, title="Gone soon")
    chosen = block("programs", {"heading": "See also", "programs": [program.pk]})
    make_page(site.home, slug="about", body=[chosen])
    assert "Gone soon" in get(site, "/about/").content.decode()
    program.unpublish()
    assert "Gone soon" not in get(site, "/about/").content.decode()
    assert "Gone soon" not in get(site, "/programs/").content.decode()


def test_a_list_that_is_empty_says_so(site, get, index):
    assert b"New programs are in rehearsal" in get(site, "/programs/").content


@pytest.mark.parametrize("slug", ["plan", "compare", "inquire", "calendar", "for", "about"])
def test_a_program_does_not_hide_behind_a_page_of_the_list(index, slug):
    with pytest.raises(ValidationError, match="page of its own"):
        make_program(index, title="Plan", slug=slug)
    assert make_program(index, title="Plan", slug=f"{slug}-ahead").pk
