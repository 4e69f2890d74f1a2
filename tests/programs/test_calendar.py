"""The calendar of a site: a list, a month as a table, a file to subscribe to."""

from datetime import UTC, date, datetime, time

import pytest
from bs4 import BeautifulSoup
from django.utils import timezone
from icalendar import Calendar

from programs.dates.months import Month, first_weekday, month_of, read_month, weekdays
from programs.models import ProgramPage
from tests.builders import make_program, make_program_index
from tests.programs.test_dates import later

PATH = "/programs/calendar/"
HERE, THERE = Month(date(2027, 1, 1)), Month(date(2027, 5, 1))


@pytest.fixture
def index(site):
    return make_program_index(site)


@pytest.fixture
def busy(index):
    make_program(index, title="First", slug="first", dates=[later(3), later(-3, title="Over")])
    return make_program(index, title="Second", slug="second", dates=[later(70, title="A gala")])


def soup_of(response) -> BeautifulSoup:
    assert response.status_code == 200
    return BeautifulSoup(response.content, "html.parser")


def test_dates_to_come_are_listed_by_month(site, get, busy):
    soup = soup_of(get(site, PATH))
    assert [h3.get_text() for h3 in soup.select("main h3")] == ["First", "A gala"]
    first, second = (timezone.localdate() + timezone.timedelta(days=days) for days in (3, 70))
    assert [h2.get_text() for h2 in soup.select("main h2")] == [f"{first:%B %Y}", f"{second:%B %Y}"]
    assert len(soup.select("h1")) == 1


def test_only_public_programs_of_this_site_have_dates_here(site, other_site, get, index):
    make_program(index, title="Draft", live=False, dates=[later(3)])
    make_program(index, title="Retired", status="retired", dates=[later(3)])
    hidden = make_program(index, title="Hidden", dates=[later(3)])
    hidden.view_restrictions.create(restriction_type="login")
    make_program(make_program_index(other_site), title="Theirs", dates=[later(3)])
    for path in (PATH, "/programs/calendar.ics"):
        text = get(site, path).content.decode()
        assert [n for n in ("Draft", "Retired", "Hidden", "Theirs") if n in text] == []
    assert "Theirs" in get(other_site, PATH).content.decode()


def test_a_calendar_without_dates_helps_and_is_not_to_be_found(site, get, index):
    response = get(site, PATH)
    assert "No public dates right now" in response.content.decode()
    assert '<meta name="robots" content="noindex">' in response.content.decode()
    assert "VEVENT" not in get(site, "/programs/calendar.ics").content.decode()


def test_the_list_of_programs_leads_to_it_only_when_there_is_something(
    site, get, index, django_capture_on_commit_callbacks
):
    page = make_program(index, title="First", slug="first")
    assert "calendar/" not in get(site, "/programs/").content.decode()
    page.dates = [later(3)]
    page.dates.all()[0].keep_moments()
    with django_capture_on_commit_callbacks(execute=True):
        page.save_revision().publish()
    assert f'href="{PATH}"' in get(site, "/programs/").content.decode()
    with django_capture_on_commit_callbacks(execute=True):
        page.unpublish()
    assert "calendar/" not in get(site, "/programs/").content.decode()


def test_a_month_is_a_table_with_headers(site, get, busy):
    day = timezone.localdate() + timezone.timedelta(days=70)
    soup = soup_of(get(site, f"{PATH}?month={day:%Y-%m}"))
    assert [th["scope"] for th in soup.select("thead th")] == ["col"] * 7
    assert soup.caption.get_text() == f"Public dates in {day:%B %Y}"
    [cell] = [td for td in soup.select("td") if td.a]
    assert cell.a.get_text() == "A gala"
    assert cell.select_one(".day").get_text() == f"{day:%A}, {day:%B} {day.day}"
    assert soup.select_one("a[rel~=prev]")
    assert not soup.select_one("a[rel~=next]")
    assert soup.select_one("meta[name=robots]")["content"] == "noindex"


@pytest.mark.parametrize(
    "month",
    ["", "2027", "2027-13", "2027-00", "1999-01", "2099-12", "9" * 5000, "x", "\x00", "٢٠٢٧-٠٣",
     "2027-3", "2027-03-01"],
)  # fmt: skip
def test_a_month_that_is_none_is_ignored(site, get, busy, month):
    soup = soup_of(get(site, PATH, query_params={"month": month}))
    assert not soup.select("table")
    assert soup.select("main h3")


def test_the_whole_calendar_can_be_subscribed_to(site, get, busy):
    published = datetime(2026, 3, 4, 5, 6, 7, tzinfo=UTC)
    ProgramPage.objects.update(last_published_at=published)
    response = get(site, "/programs/calendar.ics")
    events = Calendar.from_ical(response.content).walk("VEVENT")
    assert [str(event["SUMMARY"]) for event in events] == ["First", "A gala"]
    assert {event["DTSTAMP"].dt for event in events} == {published}
    assert response["Cache-Control"].startswith("public, max-age=60")


def test_answers_are_the_same_for_everybody_and_set_no_cookie(site, get, busy):
    response = get(site, PATH)
    assert not response.cookies
    assert response.content == get(site, PATH).content
    assert "stale" not in response["Cache-Control"]
    assert "csrf" not in response.content.decode()


@pytest.mark.parametrize("path", [PATH, "/programs/calendar.ics"])
def test_many_dates_cost_no_query_more(site, get, index, path, django_assert_num_queries):
    make_program(index, dates=[later(3)])
    get(site, path)
    expected = {PATH: 9, "/programs/calendar.ics": 5}[path]
    with django_assert_num_queries(expected):
        get(site, path)
    for _ in range(5):
        make_program(index, dates=[later(day) for day in range(1, 5)])
    with django_assert_num_queries(expected):
        get(site, path)


def test_months_are_read_within_bounds():
    assert read_month("2027-01", HERE, THERE) == HERE
    assert read_month("2027-05", HERE, THERE) == THERE
    assert read_month("2026-12", HERE, THERE) is read_month("2027-06", HERE, THERE) is None


def test_months_follow_each_other_over_the_year():
    assert Month(date(2026, 12, 1)).moved(1) == HERE
    assert HERE.moved(-1).key == "2026-12"
    assert month_of(date(2027, 1, 31)) == HERE


@pytest.mark.parametrize(
    ("language", "first"),
    [("en", "Sunday"), ("en-gb", "Monday"), ("es", "Sunday"), ("de", "Monday")],
)
def test_weeks_begin_where_readers_expect(language, first):
    assert weekdays(first_weekday(language))[0][0] == first


def test_days_stand_in_their_own_column():
    weeks = HERE.weeks([], date(2027, 1, 1), first_weekday("en"))
    assert weeks[0][5].day == date(2027, 1, 1)  # a Friday
    assert weeks[0][5].is_today
    assert [day.day for day in weeks[0][:5]] == [None] * 5
    assert sum(bool(day.day) for week in weeks for day in week) == 31


def test_a_date_that_has_begun_is_still_there(site, get, index):
    now = timezone.localtime()
    started = later(
        0, starts=time(0), ends=time(23, 59), zone="UTC", day=now.date(), title="On now"
    )
    make_program(index, dates=[started])
    assert "On now" in get(site, PATH).content.decode()
