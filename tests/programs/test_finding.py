"""The list of programs, narrowed down: facets, numbers, orders, and what to do when nothing fits."""

from urllib.parse import parse_qs, urlsplit

import pytest

from programs.models import Status
from programs.terms import Language, Mandate
from site_core.pages.models import Topic
from tests.builders import block, make_program, make_program_index, make_term
from tests.kept import kept
from tests.programs.catalog import chosen, count, head, loosened, offered, read, ticked, titles


@pytest.fixture
@kept
def index(site):
    return make_program_index(site, slug="programs")


@pytest.fixture
@kept
def programs(site, index, django_capture_on_commit_callbacks):
    with django_capture_on_commit_callbacks(execute=True):
        make_term(site, "Unused")
        consent, power = (
            Topic.objects.create(site=site, name=name, slug=name.lower())
            for name in ("Consent", "Power")
        )
        make_program(index, title="Read", audiences=["Army", "Navy"], topics=[consent],
                     languages=["English", "Spanish"], deliveries=["live_show"],
                     minutes_min=60, minutes_max=90, group_min=50, group_max=300)  # fmt: skip
        make_program(index, title="Hold", audiences=["Army"], topics=[power],
                     languages=["English"], deliveries=["workshop", "live_show"],
                     minutes_max=45, group_max=40, mandates=["Title IX"])  # fmt: skip
        make_program(index, title="Work", audiences=["Offices"], topics=[consent, power],
                     languages=["English"], deliveries=["online"])  # fmt: skip
        make_program(index, title="Gone", audiences=["Army", "Reserve"], status=Status.RETIRED)
    return index


@pytest.mark.parametrize(
    ("params", "found"),
    [
        ({}, ["Read", "Hold", "Work"]),
        ({"audience": "army"}, ["Read", "Hold"]),
        ({"audience": ["navy", "offices"]}, ["Read", "Work"]),
        ({"audience": ["army", "offices"], "topic": "power"}, ["Hold", "Work"]),
        ({"format": "live_show", "language": "spanish"}, ["Read"]),
        ({"duty": "title-ix"}, ["Hold"]),
        ({"minutes": "45"}, ["Hold"]),
        ({"minutes": "75", "people": "50"}, ["Read"]),
        ({"people": " 40 "}, ["Hold"]),
        ({"people": "1,500"}, []),
        ({"people": "1\u202f500"}, []),
        ({"people": "1’500"}, []),
        ({"people": "1.500"}, []),
        ({"people": "1.5"}, ["Read", "Hold", "Work"]),
        ({"people": "1,50"}, ["Read", "Hold", "Work"]),
        ({"audience": "army", "q": "work"}, []),
        ({"q": "consent", "format": "online"}, ["Work"]),
        ({"order": "name"}, ["Hold", "Read", "Work"]),
        ({"order": "shortest"}, ["Hold", "Read", "Work"]),
        ({"order": "largest"}, ["Read", "Hold", "Work"]),
    ],
)
def test_an_address_asks_for_programs(site, get, programs, params, found):
    page = read(get, site, **params)
    assert titles(page) == found
    if found:
        assert count(page).startswith(f"{len(found)} program")


def test_counts_tell_what_a_value_leads_to(site, get, programs):
    page = read(get, site, audience="army")
    assert offered(page, "audience") == {"Army": 2, "Navy": 1, "Offices": 1}
    assert offered(page, "topic") == {"Consent": 1, "Power": 1}
    assert offered(page, "format") == {"Live show": 2, "Workshop": 1}
    assert offered(page, "language") == {"English": 2, "Spanish": 1}
    assert offered(page, "duty") == {}  # there is only one: no choice
    assert ticked(page) == {"army"}
    everything = read(get, site)
    assert offered(everything, "format") == {"Live show": 2, "Workshop": 1, "Online course": 1}
    assert "Unused" not in everything.text
    assert "Reserve" not in everything.text


def test_what_is_chosen_stays_on_offer_even_if_it_leads_to_nothing(site, get, programs):
    page = read(get, site, duty="title-ix", audience="offices")
    assert count(page) == "No program fits"
    assert offered(page, "duty") == {"Title IX": 0}
    assert ticked(page) == {"title-ix", "offices"}


def test_each_filter_can_be_taken_back_by_itself(site, get, programs):
    asked = {"q": "read", "audience": ["army", "navy"], "minutes": "75", "order": "name"}
    links = chosen(read(get, site, **asked))
    left = {label: parse_qs(urlsplit(href).query) for label, href in links.items()}
    whole = {"q": ["read"], "audience": ["army", "navy"], "minutes": ["75"], "order": ["name"]}
    assert left == {
        "“read”": {k: v for k, v in whole.items() if k != "q"},
        "Army": {**whole, "audience": ["navy"]},
        "Navy": {**whole, "audience": ["army"]},
        "75 minutes": {k: v for k, v in whole.items() if k != "minutes"},
    }
    for href in links.values():
        assert titles(read(get, site, href)) == ["Read"]


def test_when_nothing_fits_it_says_which_one_filter_to_take_back(site, get, programs):
    page = read(get, site, audience="offices", format="live_show", topic=["consent", "power"])
    assert count(page) == "No program fits"
    assert [(words, number) for words, _, number in loosened(page)] == [
        ("Without “Offices”", "2 programs"),
        ("Without “Live show”", "1 program"),
    ]
    for _, href, number in loosened(page):
        assert count(read(get, site, href)) == number


def test_when_one_is_not_enough_it_says_so(site, get, programs):
    page = read(get, site, audience="offices", format="workshop", minutes="200", q="zzzz")
    assert loosened(page) == []
    assert "not enough" in page.select_one(".empty").text
    assert page.select_one(".empty a.is-quiet")["href"] == "/programs/"


def test_programs_that_say_nothing_of_a_number_are_told_of(site, get, programs):
    text = read(get, site, minutes="75").select_one(".silent").get_text()
    assert text.startswith("1 more program does not say how long it takes.")
    assert not read(get, site).select(".silent")


NAMES = ("audience", "topic", "format", "language", "duty", "minutes", "people", "order", "exact")


@pytest.mark.parametrize(
    "value",
    ["", "x", "-1", "0", "1.5", "9" * 400, "²", "٢", "'\"<b>", "\x00", "a\x00", "日本"],
)
def test_bad_values_are_ignored(site, get, programs, value):
    page = read(get, site, page=value, **{name: [value, value] for name in NAMES})
    assert titles(page) == ["Read", "Hold", "Work"]
    assert not chosen(page)
    assert "<b>" not in str(page.main)


def test_what_is_no_number_is_kept_and_said_beside_its_field(site, get, programs):
    page = read(get, site, people="about <400>", minutes="75")
    field = page.select_one("input[name=people]")
    assert (field["value"], field["aria-invalid"]) == ("about <400>", "true")
    assert "in digits" in page.find(id=field["aria-describedby"]).text
    assert titles(page) == ["Read"]
    assert not page.select_one("input[name=minutes]").has_attr("aria-invalid")


def test_very_many_values_are_no_error(site, get, programs):
    page = read(get, site, audience=[f"a{n}" for n in range(400)], topic=["consent"] * 400)
    assert titles(page) == ["Read", "Work"]


def test_terms_of_other_sites_are_no_terms(site, other_site, get, programs):
    make_program(make_program_index(other_site), title="Theirs", audiences=["Secret"])
    page = read(get, site, audience="secret")
    assert titles(page) == ["Read", "Hold", "Work"]
    assert "Secret" not in page.text


def test_a_choice_is_not_for_search_engines_and_pages_are(site, get, index):
    for number in range(14):
        make_program(index, title=f"P{number}", minutes_min=30 + number, minutes_max=90)
    assert head(read(get, site)) == ("http://a.example/programs/", "")
    assert head(read(get, site, page="2")) == ("http://a.example/programs/?page=2", "")
    for params in (
        {"minutes": "80"},
        {"order": "name"},
        {"q": "P1"},
        {"minutes": "80", "page": "2"},
    ):
        assert head(read(get, site, **params)) == ("http://a.example/programs/", "noindex")
    second = read(get, site, minutes="80", page="2")
    assert len(titles(second)) == 2
    assert second.select_one(".pager a[rel=prev]")["href"] == "?minutes=80&page=1"


def test_the_fields_pass_each_other_on(site, get, programs):
    page = read(get, site, q="army", audience="army", order="name")
    kept = [(i["name"], i["value"]) for i in page.select(".stage input[type=hidden]")]
    assert kept == [("audience", "army"), ("order", "name")]
    kept = [(i["name"], i["value"]) for i in page.select(".filters input[type=hidden]")]
    assert kept == [("q", "army"), ("order", "name")]


def test_names_in_the_title_come_before_summaries_and_texts(site, get, index):
    make_program(index, title="One", body=[block("text", "<p>About tents, tents, tents</p>")])
    make_program(index, title="Two", tagline="A tent of one’s own")
    make_program(index, title="Tent")
    make_program(index, title="Three", summary="In a tent")
    found = titles(read(get, site, q="tent"))
    assert (found[0], set(found[1:3]), found[3]) == ("Tent", {"Two", "Three"}, "One")


def test_a_mistyped_word_is_put_right_and_can_be_insisted_on(site, get, programs):
    page = read(get, site, q="offises")
    assert count(page) == "1 program for “offices”"
    insist = page.find("a", string="offises") or page.select_one("a[href*=exact]")
    assert count(read(get, site, insist["href"])) == "No program matches “offises”"


def test_long_groups_are_folded_but_for_what_is_chosen(site, get, index):
    for number in range(12):
        make_program(index, audiences=[f"Audience {number:02}"])
    page = read(get, site)
    assert len(offered(page, "audience")) == 12
    assert len(page.select(".rest input")) == 6
    assert not page.select("details.rest[open]")
    assert read(get, site, audience="audience-11").select("details.rest[open]")


def test_a_single_program_is_not_narrowed_down(site, get, index):
    make_program(index, audiences=["Army"], minutes_min=60)
    page = read(get, site)
    assert not page.select(".catalog-side, .catalog-orders nav")
    assert Language.objects.count() + Mandate.objects.count() == 0
