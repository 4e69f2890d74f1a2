"""Calendars other programs can read (iCalendar, RFC 5545): ``calendar([Event(...), ...])``."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from django.http import HttpResponse
from django.utils import timezone
from django.utils.http import content_disposition_header

from site_core.delivery.plain_text import plain

PRODUCT = "-//Proscenium//Programs//EN"
LINE = 75  # octets, without the break
ESCAPES = (("\\", "\\\\"), (";", "\\;"), (",", "\\,"), ("\n", "\\n"))
BREAKS = re.compile(r"\r\n|[\r\x85\u2028\u2029]")
NOT_IN_ADDRESS = re.compile(r"[\x00-\x20\x7f]")


@dataclass(frozen=True)
class Event:
    """Something in a calendar: at a time (with its zone), or on whole days.

    ``end`` is when it is over; of whole days it is the last one, and none means the first. ``uid``
    stays the same when the event changes, so that a calendar replaces it. ``changed`` is when it
    last did.
    """

    uid: str
    summary: str
    start: date | datetime
    end: date | datetime | None = None
    description: str = ""
    url: str = ""
    location: str = ""
    changed: datetime | None = None


def calendar(events: Iterable[Event], name: str = "", now: datetime | None = None) -> str:
    """Return the text of an ``.ics`` file; ``name`` is what readers' calendars call it."""
    now = now or timezone.now()
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", f"PRODID:{PRODUCT}", "CALSCALE:GREGORIAN"]
    lines.append("METHOD:PUBLISH")
    if name:
        lines += [f"NAME:{_text(name)}", f"X-WR-CALNAME:{_text(name)}"]
    for event in events:
        lines += _event(event, now)
    lines.append("END:VCALENDAR")
    return "".join(f"{_folded(line)}\r\n" for line in lines)


def calendar_response(text: str, filename: str = "") -> HttpResponse:
    """Answer with a calendar, to be saved as ``filename`` if one is given."""
    response = HttpResponse(text, content_type="text/calendar; charset=utf-8")
    if filename:
        response["Content-Disposition"] = content_disposition_header(True, filename)
    return response


def _event(event: Event, now: datetime) -> list[str]:
    lines = ["BEGIN:VEVENT", f"UID:{_text(event.uid)}", f"DTSTAMP:{_moment(event.changed or now)}"]
    lines += _times(event)
    lines.append(f"SUMMARY:{_text(event.summary)}")
    for key, value in (("DESCRIPTION", event.description), ("LOCATION", event.location)):
        if value:
            lines.append(f"{key}:{_text(value)}")
    if event.url:
        lines.append(f"URL:{NOT_IN_ADDRESS.sub('', plain(event.url))}")
    if event.changed:
        lines.append(f"LAST-MODIFIED:{_moment(event.changed)}")
    return [*lines, "END:VEVENT"]


def _times(event: Event) -> list[str]:
    """Return the lines of when; nobody is kept busy by whole days."""
    if isinstance(event.start, datetime):
        ends = [f"DTEND:{_moment(event.end)}"] if event.end and event.end > event.start else []
        return [f"DTSTART:{_moment(event.start)}", *ends]
    last = max(event.end or event.start, event.start)
    after = last if last == date.max else last + timedelta(days=1)
    return [
        f"DTSTART;VALUE=DATE:{_day(event.start)}",
        f"DTEND;VALUE=DATE:{_day(after)}",
        "TRANSP:TRANSPARENT",
    ]


def _day(day: date) -> str:
    return f"{day.year:04}{day.month:02}{day.day:02}"


def _moment(moment: datetime) -> str:
    utc = moment.astimezone(UTC)
    return f"{_day(utc)}T{utc:%H%M%S}Z"


def _text(text: str) -> str:
    """Return ``text`` as a value of type TEXT, in which commas and line breaks have a meaning."""
    text = plain(BREAKS.sub("\n", text))
    for character, written in ESCAPES:
        text = text.replace(character, written)
    return text


def _folded(line: str) -> str:
    """Return ``line`` broken where it gets too long, never within a character."""
    parts, room = [""], LINE
    for character in line:
        size = len(character.encode())
        if size > room:
            parts.append("")
            room = LINE - 1  # the space a continued line begins with
        parts[-1] += character
        room -= size
    return "\r\n ".join(parts)
