"""Public dates: what editors type, what drops out by itself, what other programs are told."""

import json
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from django.core.exceptions import ValidationError
from django.utils import timezone
from icalendar import Calendar

from programs.dates.coming import policy
from programs.models import ProgramDate
from tests.builders import make_program, make_program_index
from tests.pages.test_seo import JSON_LD, data_of
from tests.schema_org import problems

ZONE = "America/Chicago"


@pytest.fixture
def index(site):
    return make_program_index(site)


def later(days: int, **fields) -> ProgramDate:
    """Return a date so many days from now, by default in the evening in a hall."""
    day = timezone.localdate() + timedelta(days=days)
    place = {} if "online_url" in fields else {"venue": "Hall", "city": "Springfield"}
    return ProgramDate(**{"day": day, "starts": time(19), "zone": ZONE, **place, **fields})


def events_of(response) -> list[dict]:
    found = map(json.loads, JSON_LD.findall(response.content.decode()))
    return [data for data in found if data["@type"] == "EducationEvent"]


@pytest.mark.parametrize(
    ("fields", "start", "end", "over"),
    [
        ({"ends": time(20, 30)}, "19:00-05:00", "20:30-05:00", "20:30-05:00"),
        ({"ends": time(1)}, "19:00-05:00", "2027-07-02T01:00-05:00", "2027-07-02T01:00-05:00"),
        ({"ends": None}, "19:00-05:00", None, "2027-07-02T00:00-05:00"),
        ({"zone": "Pacific/Honolulu", "ends": time(20)}, "19:00-10:00", "20:00-10:00", "20:00-10:00"),
    ],
)  # fmt: skip
def test_times_are_those_of_the_clock_at_the_place(fields, start, end, over):
    found = later(0, **{"day": date(2027, 7, 1), **fields})
    found.keep_moments()
    whole = [t and (t if "T" in t else f"2027-07-01T{t}") for t in (start, end, over)]
    assert [m and m.isoformat(timespec="minutes") for m in (found.starts_at, found.ends_at, found.over_at)] == whole  # fmt: skip


@pytest.mark.parametrize(("day", "hour"), [(date(2027, 3, 14), 2), (date(2027, 11, 7), 1)])
def test_hours_that_clocks_skip_or_have_twice_are_no_error(site, get, index, day, hour):
    found = later(0, day=day, starts=time(hour, 30), ends=time(hour + 2))
    page = make_program(index, slug="x", dates=[found])
    found.refresh_from_db()
    assert found.starts_at < found.ends_at <= found.over_at
    assert found.local_start.tzinfo == ZoneInfo(ZONE)
    assert page.dates.count() == 1


@pytest.mark.parametrize(
    ("fields", "wrong"),
    [
        ({}, set()),
        ({"venue": "", "city": ""}, {"venue"}),
        ({"venue": "", "city": "", "online_url": "https://a.example/"}, set()),
        ({"online_url": "javascript:alert(1)"}, {"online_url"}),
        ({"registration_url": "javascript:alert(1)"}, {"registration_url"}),
        ({"registration_url": "//b.example/"}, {"registration_url"}),
        ({"registration_url": "/contact/"}, set()),
        ({"registration_url": "mailto:a@a.example"}, set()),
        ({"zone": "Nowhere/Else"}, {"zone"}),
        ({"starts": None}, {"starts"}),
        ({"day": date(9999, 12, 31)}, {"day"}),
        ({"starts": time(19), "ends": time(18)}, {"ends"}),
        ({"starts": time(19), "ends": time(19)}, {"ends"}),
        ({"starts": time(19), "ends": time(7, 1)}, {"ends"}),
        ({"starts": time(9), "ends": time(8), "venue": "", "city": ""}, {"ends", "venue"}),
        ({"starts": time(19), "ends": time(7)}, set()),
        ({"starts": time(22), "ends": time(1, 30)}, set()),
    ],
)
def test_only_what_can_be_shown_safely_is_taken(fields, wrong):
    found = set()
    try:
        later(3, **fields).full_clean(exclude=["page", "starts_at", "over_at"])
    except ValidationError as error:
        found = set(error.message_dict)
    assert found == wrong


@pytest.mark.parametrize(
    ("fields", "hours", "place"),
    [
        ({"ends": time(20, 30)}, "7:00 p.m. to 8:30 p.m., Central Time", "Hall, Springfield"),
        ({"zone": "Europe/Berlin"}, "7:00 p.m., CEST", "Hall, Springfield"),
        ({"zone": "Asia/Dubai"}, "7:00 p.m., UTC+04", "Hall, Springfield"),
        ({"online_url": "https://a.example/"}, "7:00 p.m., Central Time", "Online"),
        ({"ends": time(1)}, "7:00 p.m. to 1:00 a.m. the next day, Central Time", "Hall, Springfield"),
    ],
)  # fmt: skip
def test_a_date_in_words(fields, hours, place):
    found = later(0, **{"day": date(2027, 7, 1), **fields})
    found.keep_moments()
    assert (found.hours, found.place) == (hours, place)


def test_a_program_shows_its_next_dates_and_no_past_ones(site, get, index):
    dates = [later(days, venue=f"Hall {days}") for days in (-2, 9, 3)]
    make_program(index, slug="x", dates=dates)
    make_program(index, slug="none")
    html = get(site, "/programs/x/").content.decode()
    assert "Hall -2" not in html
    assert html.index("Hall 3") < html.index("Hall 9")
    assert "css/dates.css" in html
    assert "Central Time" in html
    bare = get(site, "/programs/none/").content.decode()
    assert "Public dates" not in bare
    assert "css/dates.css" not in bare


def test_dates_of_an_unsaved_page_are_previewed(site, index, rf):
    page = make_program(index, slug="x")
    found = later(3, venue="Not saved")
    found.full_clean(exclude=["page", "starts_at", "over_at"])
    page.dates = [found]
    html = page.make_preview_request().content.decode()
    assert "Not saved" in html


def test_a_draft_date_is_not_public(site, get, index):
    page = make_program(index, slug="x")
    page.dates = [later(3, venue="Secret hall")]
    page.dates.all()[0].keep_moments()
    page.save_revision()
    assert "Secret hall" not in get(site, "/programs/x/").content.decode()
    page.get_latest_revision().publish()
    assert "Secret hall" in get(site, "/programs/x/").content.decode()


@pytest.mark.parametrize(
    ("ends", "now", "expected"),
    [
        (time(20), "2027-07-01T12:00", "public, max-age=60, s-maxage=300"),
        (time(20), "2027-07-01T19:58", "public, max-age=60, s-maxage=120"),
        (time(20), "2027-07-01T19:59:59", "public, max-age=1, s-maxage=1"),
    ],
)
def test_caches_keep_a_list_no_longer_than_it_is_true(ends, now, expected):
    found = later(0, day=date(2027, 7, 1), ends=ends)
    found.keep_moments()
    moment = datetime.fromisoformat(now).replace(tzinfo=ZoneInfo(ZONE))
    assert policy([found], moment) == expected


def test_pages_with_dates_are_not_shown_stale(site, get, index):
    make_program(index, slug="x", dates=[later(3)])
    make_program(index, slug="none")
    assert "stale" not in get(site, "/programs/x/")["Cache-Control"]
    assert "stale" in get(site, "/programs/none/")["Cache-Control"]


def test_search_engines_are_told_of_dates_and_only_of_them(site, get, index, tmp_path):
    make_program(index, slug="none", title="None")
    make_program(index, slug="x", title="X", summary="What it is", dates=[
        later(3, ends=time(20), registration_url="/contact/", address="1 Main St", note="Free"),
        later(4, online_url="https://a.example/live", registration_url="mailto:a@a.example"),
        later(5, online_url="https://a.example/live", venue="Hall"),
    ])  # fmt: skip
    assert "EducationEvent" not in data_of(get(site, "/programs/none/"))
    here, online, both = found = events_of(get(site, "/programs/x/"))
    assert here["startDate"].endswith(("-05:00", "-06:00"))
    assert here["location"]["address"]["streetAddress"] == "1 Main St"
    assert here["offers"]["url"] == "http://a.example/contact/"
    assert here["eventAttendanceMode"].endswith("/OfflineEventAttendanceMode")
    assert online["location"] == {"@type": "VirtualLocation", "url": "https://a.example/live"}
    assert "offers" not in online
    assert "endDate" not in online
    assert [place["@type"] for place in both["location"]] == ["Place", "VirtualLocation"]
    assert both["eventAttendanceMode"].endswith("/MixedEventAttendanceMode")
    assert problems({"/": found}, tmp_path) == []


def test_a_program_has_a_calendar_of_its_own(site, get, index):
    make_program(index, slug="x", title="Straight, talk; \\ and\nmore", dates=[
        later(-3), later(3, ends=time(20), note="Free, captioned", registration_url="/contact/"),
        later(4, title="Café “special”", zone="Pacific/Honolulu"),
    ])  # fmt: skip
    response = get(site, "/programs/x/dates.ics")
    assert response["Content-Type"] == "text/calendar; charset=utf-8"
    assert "stale" not in response["Cache-Control"]
    first, second = Calendar.from_ical(response.content).walk("VEVENT")
    assert first["SUMMARY"] == "Straight, talk; \\ and\nmore"
    assert first["DTSTART"].dt.tzinfo is not None
    assert first["DTEND"].dt - first["DTSTART"].dt == timedelta(hours=1)
    assert first["DESCRIPTION"] == "Free, captioned\nRegister: http://a.example/contact/"
    assert first["URL"] == "http://a.example/programs/x/"
    assert second["SUMMARY"] == "Café “special”"
    assert first["UID"] != second["UID"]
    again = Calendar.from_ical(get(site, "/programs/x/dates.ics").content).walk("VEVENT")
    assert [event["UID"] for event in again] == [first["UID"], second["UID"]]
