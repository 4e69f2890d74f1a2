"""Calendars: folded, escaped, and the same event again when it changed."""

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

from hypothesis import given, settings
from hypothesis import strategies as st

from programs.ical import LINE, Event, calendar, calendar_response

NOW = datetime(2027, 1, 2, 3, 4, 5, tzinfo=UTC)


def lines_of(*events, **options) -> list[str]:
    """Return the unfolded lines of a calendar of ``events``."""
    text = calendar(events, now=NOW, **options)
    assert text.endswith("\r\n")
    return text.replace("\r\n ", "").split("\r\n")[:-1]


def test_a_day_ends_where_the_next_begins():
    lines = lines_of(Event("a@x", "Talk", date(2027, 8, 31)))
    assert lines[:2] == ["BEGIN:VCALENDAR", "VERSION:2.0"]
    assert lines[5:] == [
        "BEGIN:VEVENT",
        "UID:a@x",
        "DTSTAMP:20270102T030405Z",
        "DTSTART;VALUE=DATE:20270831",
        "DTEND;VALUE=DATE:20270901",
        "TRANSP:TRANSPARENT",
        "SUMMARY:Talk",
        "END:VEVENT",
        "END:VCALENDAR",
    ]


def test_the_last_of_several_days_is_among_them():
    lines = lines_of(Event("a", "Talk", date(2027, 8, 1), date(2027, 8, 31)))
    assert "DTEND;VALUE=DATE:20270901" in lines
    backwards = lines_of(Event("a", "Talk", date(2027, 8, 5), date(2027, 8, 1)))
    assert "DTEND;VALUE=DATE:20270806" in backwards
    assert "DTEND;VALUE=DATE:99991231" in lines_of(Event("a", "Talk", date.max))


def test_a_time_is_written_for_the_whole_world():
    start = datetime(2027, 7, 1, 19, 30, tzinfo=ZoneInfo("America/Chicago"))
    event = Event("a", "Talk", start, start.replace(hour=21, minute=0), changed=NOW)
    lines = lines_of(event)
    assert "DTSTART:20270702T003000Z" in lines
    assert "DTEND:20270702T020000Z" in lines
    assert "LAST-MODIFIED:20270102T030405Z" in lines
    assert not any(line.startswith("TRANSP") for line in lines)


def test_what_has_a_meaning_is_escaped():
    event = Event("a", "Yes; no, maybe\\", date(2027, 1, 1), description="one\r\ntwo\rthree\x00",
                  url="https://a.example/\r\nX:1", location="Hall 1, north")  # fmt: skip
    lines = lines_of(event, name="Plan, 2027")
    assert "SUMMARY:Yes\\; no\\, maybe\\\\" in lines
    assert "DESCRIPTION:one\\ntwo\\nthree" in lines
    assert "URL:https://a.example/X:1" in lines
    assert "LOCATION:Hall 1\\, north" in lines
    assert "X-WR-CALNAME:Plan\\, 2027" in lines


@settings(deadline=None)
@given(st.text(max_size=300), st.text(max_size=300))
def test_whatever_is_written_stays_on_its_line(summary, description):
    """No text adds a line, and none is too long."""
    text = calendar([Event("a", summary, date(2027, 1, 1), description=description)], now=NOW)
    raw = text.encode().split(b"\r\n")
    assert all(len(line) <= LINE for line in raw)
    assert b"\n" not in b"".join(raw)
    assert b"\r" not in b"".join(raw)
    starts = [line.split(b":")[0] for line in raw if not line.startswith(b" ")]
    assert starts.count(b"BEGIN") == starts.count(b"END") == 2
    assert len(starts) == 15 + bool(description)


def test_it_is_offered_as_a_file():
    response = calendar_response(calendar([]), "plan.ics")
    assert response["Content-Type"] == "text/calendar; charset=utf-8"
    assert response["Content-Disposition"] == 'attachment; filename="plan.ics"'
