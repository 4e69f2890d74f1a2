"""The screen of the prevention plan: asked for, changed and taken along by addresses alone."""

import csv
import io
from urllib.parse import parse_qs, urlsplit

import pytest
from bs4 import BeautifulSoup
from django.core.cache import cache
from django.db import connection
from django.test.utils import CaptureQueriesContext

from programs.plan_facts import _named
from programs.terms import Mandate
from site_core.branding.chrome import chrome_of
from tests.builders import make_program, make_program_index, make_site, make_term
from tests.kept import kept

ASKED = "for=students&duty=title-ix&start=2027-08&months=12"
HOSTILE = ["for=%00", "step=%00@2027-08", "start=99999999999-01", "months=99999999999999999999",
           "step=" + "x" * 5000, "add=%00&at=%00", "duty=" + "&duty=".join("abcdefghij") * 20]  # fmt: skip


@pytest.fixture
@kept
def index(site):
    return make_program_index(site)


@pytest.fixture
@kept
def programs(index, site):
    """Return three programs: for students and a duty, for staff, for everybody."""
    make_term(site, "Clery Act", Mandate)
    make_term(site, "Alumni")
    return [
        make_program(index, slug="show", title="The Show", audiences=["Students"],
                     mandates=["Title IX"], minutes_min=60, minutes_max=90, deliveries=["live_show"]),
        make_program(index, slug="talk", title="The Talk", audiences=["Staff"], mandates=["Title IX"]),
        make_program(index, slug="course", title="The Course", mandates=["Title IX"],
                     deliveries=["online"], minutes_max=20),
    ]  # fmt: skip


@pytest.fixture
def plan(site, get):
    """Return a function that reads the plan at a query."""

    def read(query="", route="plan/"):
        response = get(site, f"/programs/{route}?{query}")
        assert response.status_code == 200
        return BeautifulSoup(response.content, "html.parser").find("html")

    return read


def steps(soup) -> list[tuple[str, str]]:
    """Return month and program of each step."""
    rows = soup.select(".plan-steps > li")
    return [(row.time["datetime"], row.h3.text) for row in rows]


def link(soup, words: str, step: int = 0) -> str:
    """Return the query of a step's link that begins with ``words``."""
    row = soup.select(".plan-steps > li")[step]
    found = next(a for a in row.select("a") if a.text.strip().startswith(words))
    return urlsplit(found["href"]).query


def test_the_bare_screen_asks_and_may_be_found(programs, plan):
    soup = plan()
    names = [box["value"] for box in soup.select(".plan-form [name=for]")]
    assert names == ["students", "staff"]
    assert [box["value"] for box in soup.select("[name=duty]")] == ["clery-act", "title-ix"]
    assert soup.select_one(".plan-steps") is None
    assert soup.head.select_one("[name=robots]") is None
    assert soup.head.select_one("[name=description]")["content"]


def test_a_plan_has_programs_months_and_reasons(programs, plan):
    soup = plan(ASKED)
    assert steps(soup) == [("2027-08", "The Show"), ("2027-10", "The Course")]
    whys = [" ".join(row.text.split()) for row in soup.select(".plan-why")]
    assert whys[0] == "Why: Helps to meet Title IX. For Students."
    assert "Its page names no audience, so it counts as for everybody." in whys[1]
    assert "60–90" in soup.select_one(".plan-step").text
    assert " ".join(soup.select_one(".plan-total").text.split()) == "80–110 minutes"


def test_filled_plans_stay_out_of_search_engines(programs, plan):
    head = plan(ASKED).head
    assert head.select_one("[name=robots]")["content"] == "noindex"
    assert head.select_one("[rel=canonical]")["href"].endswith("a.example/programs/plan/")


def test_duties_nothing_meets_are_said_to_be_open(programs, plan):
    soup = plan(f"{ASKED}&duty=clery-act")
    found = {row.h3.contents[0].strip(): row for row in soup.select(".plan-duties > li")}
    assert found["Title IX"].select_one(".plan-state").text == "Covered"
    assert found["Clery Act"].select_one(".plan-state").text == "Not covered"
    assert "no legal advice" in soup.text


def test_each_audience_is_looked_at(programs, plan):
    soup = plan("for=students&for=staff&duty=title-ix&start=2027-08&step=show@2027-08")
    row = soup.select_one(".plan-duties > li")
    assert row.select_one(".plan-state").text == "Covered in part"
    assert "Not for Staff." in row.text
    assert "Staff" in soup.select_one(".plan-times").text
    better = urlsplit(row.a["href"]).query
    assert plan(better).select_one(".plan-state").text == "Covered"


def test_a_step_is_moved_swapped_and_removed_by_links(programs, plan):
    soup = plan(ASKED)
    assert steps(plan(link(soup, "Later"))) == [("2027-09", "The Show"), ("2027-10", "The Course")]
    assert steps(plan(link(soup, "Earlier", 1)))[1] == ("2027-09", "The Course")
    assert steps(plan(link(soup, "Remove"))) == [("2027-10", "The Course")]
    alone = plan(link(soup, "Remove"))
    assert steps(plan(link(alone, "Put in its place"))) == [("2027-10", "The Show")]
    empty = plan(link(alone, "Remove"))
    assert steps(empty) == []
    assert "There is no step in this plan." in empty.text


def test_a_step_does_not_leave_the_time(programs, plan):
    soup = plan("start=2027-08&months=1&step=show@2027-08")
    words = [a.text for a in soup.select(".plan-moves a")]
    assert not [text for text in words if text.startswith(("Earlier", "Later"))]


def test_a_step_is_added_by_a_form(programs, plan):
    form = plan(link(plan(ASKED), "Remove")).select_one("form.plan-add")
    fields = [(field["name"], field["value"]) for field in form.select("[type=hidden]")]
    query = "&".join(
        f"{name}={value}" for name, value in [*fields, ("add", "show"), ("at", "2028-01")]
    )
    assert steps(plan(query)) == [("2027-10", "The Course"), ("2028-01", "The Show")]
    offered = [option["value"] for option in form.select("[name=add] option")]
    assert offered == ["show", "course"]


def test_the_link_to_a_plan_leads_to_the_same(programs, plan):
    soup = plan(ASKED)
    exact = next(a for a in soup.select(".plan-take a") if a.text.startswith("Link"))
    assert exact["href"].endswith(f"{ASKED}&step=show@2027-08&step=course@2027-10")
    assert steps(plan(urlsplit(exact["href"]).query)) == steps(soup)


def test_it_goes_into_the_inquiry(programs, plan):
    href = plan(ASKED).select_one(".plan-take .button")["href"]
    assert href.startswith("/programs/inquire/?p=show&p=course&plan=")
    assert parse_qs(urlsplit(href).query)["plan"] == [
        f"{ASKED}&step=show@2027-08&step=course@2027-10"
    ]


def test_it_is_a_spreadsheet_without_formulas(site, get, index):
    make_program(index, slug="bad", title="=HYPERLINK(1)", summary="+1", deliveries=["keynote"])
    response = get(site, "/programs/plan/csv/?start=2027-08")
    assert response["Content-Type"] == "text/csv; charset=utf-8"
    rows = list(csv.reader(io.StringIO(response.content.decode("utf-8-sig"))))
    assert rows[0][:3] == ["Month", "Step", "Program"]
    assert rows[1][:3] == ["August 2027", "Main program", "'=HYPERLINK(1)"]
    assert rows[1][-1] == "http://a.example/programs/bad/"


def test_it_is_a_calendar_whose_events_stay_themselves(site, get, programs):
    def events(query):
        response = get(site, f"/programs/plan/calendar/?{query}")
        text = response.content.decode().replace("\r\n ", "")
        return [
            line for line in text.split("\r\n") if line.startswith(("UID", "DTSTART", "SUMMARY"))
        ]

    made = events(f"{ASKED}&step=show@2027-08")
    moved = events(f"{ASKED}&step=show@2027-09")
    assert made[1:] == ["DTSTART;VALUE=DATE:20270801", "SUMMARY:The Show"]
    assert moved[1] == "DTSTART;VALUE=DATE:20270901"
    assert made[0] == moved[0]
    assert events("for=staff&step=show@2027-08")[0] != made[0]


def test_what_pages_say_goes_together_is_found_wherever_it_is_stored():
    stored = [{"type": "text", "value": "x", "id": "1"}, {"type": "companions", "value": {"items": [
        {"type": "item", "value": {"program": 7, "relation": "follow_up"}},
        {"program": 8, "relation": "companion"}, {"program": None}]}}]  # fmt: skip
    assert dict(_named(stored)) == {7: "follow_up", 8: "companion"}
    assert dict(_named([{"type": "text", "value": {"program": 7}}])) == {}


def test_nothing_retired_private_or_of_another_site_is_planned(site, index, plan):
    make_program(index, slug="old", title="Old", status="retired")
    make_program(index, slug="draft", title="Draft", live=False)
    make_program(make_program_index(make_site()), slug="theirs", title="Theirs")
    soup = plan("start=2027-08&step=old@2027-08&step=draft@2027-08&step=theirs@2027-08")
    assert steps(soup) == []
    assert "New programs are in rehearsal." in soup.text


@pytest.mark.parametrize("query", HOSTILE, ids=range(len(HOSTILE)))
def test_odd_addresses_are_ignored(query, programs, plan, site, get):
    assert plan(query).select_one("h1").text == "A prevention plan"
    assert get(site, f"/programs/plan/csv/?{query}").status_code == 200
    assert get(site, f"/programs/plan/calendar/?{query}").status_code == 200


def test_anybody_may_keep_it_and_nothing_is_stored(site, get, programs):
    for route in ("plan/", "plan/csv/", "plan/calendar/"):
        response = get(site, f"/programs/{route}?{ASKED}")
        assert response["Cache-Control"].startswith("public")
        assert not response.cookies
        assert b"csrf" not in response.content


def test_it_costs_the_same_for_few_and_for_many_programs(site, get, index):
    def queries(query):
        cache.clear()
        with CaptureQueriesContext(connection) as captured:
            get(site, f"/programs/plan/?{query}")
        return len(captured)

    many = f"{ASKED}&" + "&".join(f"step=p{number}@2027-09" for number in range(20))
    counts = []
    for numbers in (range(5), range(5, 60)):
        for number in numbers:
            make_program(index, slug=f"p{number}", audiences=["Students"], mandates=["Title IX"])
        queries(ASKED)
        counts.append((queries(ASKED), queries(many), queries("")))
    assert counts[0] == counts[1] == (13, 12, 11)


def test_the_sitemap_may_list_the_bare_screen(site, index):
    assert "/programs/plan/" in index.further_addresses(site, chrome_of(site))
