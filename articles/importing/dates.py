"""Dates as exports write them; what cannot be a date is none."""

from datetime import UTC, date, datetime
from email.utils import parsedate_to_datetime

from django.utils import timezone
from django.utils.dateparse import parse_date, parse_datetime

FIRST, LAST = 1970, 2100


def read_date(value) -> datetime | None:
    """Return the moment ``value`` names, in UTC where no zone is given; ``None`` if it is nonsense."""
    try:
        found = _read(value)
        if found is None:
            return None
        if found.tzinfo is None:
            found = found.replace(tzinfo=UTC)
        found = found.astimezone(UTC)
    except (ValueError, OverflowError, TypeError, OSError):
        return None
    return found if FIRST <= found.year <= LAST else None


def _read(value) -> datetime | None:
    if isinstance(value, bool) or value is None:
        return None
    if isinstance(value, datetime):
        return value
    if isinstance(value, date):
        return datetime(value.year, value.month, value.day, 12, tzinfo=UTC)
    if isinstance(value, int | float):
        seconds = value / 1000 if abs(value) > 50_000_000_000 else value
        return datetime.fromtimestamp(seconds, UTC)
    text = str(value).strip()[:60]
    if not text or text.startswith("0000"):
        return None
    if text.isascii() and text.isdigit() and len(text) > 8:
        return _read(int(text))
    found = parse_datetime(text.replace("/", "-"))
    if found is None and (day := parse_date(text.replace("/", "-"))):
        found = _read(day)
    return found or parsedate_to_datetime(text)


def day_of(moment: datetime | None) -> date:
    """Return the day a moment falls on here; today if there is none."""
    return timezone.localdate(moment) if moment else timezone.localdate()
