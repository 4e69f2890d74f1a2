"""Time zones: of a date on tour, of a site and its people. A time is told as the clock there has it."""

import zoneinfo
from functools import lru_cache

from django.conf import settings
from django.utils import timezone
from django.utils.formats import date_format

UNITED_STATES = {
    "America/New_York": "Eastern Time",
    "America/Chicago": "Central Time",
    "America/Denver": "Mountain Time",
    "America/Phoenix": "Mountain Time, Arizona",
    "America/Los_Angeles": "Pacific Time",
    "America/Anchorage": "Alaska Time",
    "Pacific/Honolulu": "Hawaii Time",
    "America/Puerto_Rico": "Atlantic Time, Puerto Rico",
    "Pacific/Guam": "Guam",
}
# Regions of the time zone database; its other names are old spellings of the same zones.
REGIONS = ("Africa/", "America/", "Asia/", "Atlantic/", "Australia/", "Europe/", "Pacific/")


def default_zone() -> str:
    """Return the zone of the installation; nothing where that is UTC, in which nobody performs."""
    return "" if settings.TIME_ZONE == "UTC" else settings.TIME_ZONE


@lru_cache(1)
def zone_choices() -> list:
    """Return the zones to choose from: those of the United States first, the others by city."""
    names = sorted(name for name in zoneinfo.available_timezones() if name.startswith(REGIONS))
    others = [(name, name.replace("_", " ")) for name in names if name not in UNITED_STATES]
    return [
        ("", "Choose one"),
        ("United States", list(UNITED_STATES.items())),
        ("Elsewhere", [("UTC", "UTC"), *others]),
    ]


def zone_words(name: str, moment) -> str:
    """Return how a time zone is written beside a time: “Central Time”, “CET”, “UTC+3”."""
    if name in UNITED_STATES:
        return UNITED_STATES[name].split(",")[0]
    short = moment.tzname() or name
    return short if short.isalpha() else f"UTC{short}"


def zone_name(zone: str) -> str:
    """Return a zone as people call it: “Eastern Time”, “Europe/Paris”."""
    return UNITED_STATES.get(zone) or zone.replace("_", " ")


def moment_words(moment, zone: str) -> str:
    """Return a moment as the clock in ``zone`` tells it, with the zone's name."""
    there = timezone.localtime(moment, zoneinfo.ZoneInfo(zone))
    day, clock = date_format(there, "l, F j, Y"), date_format(there, "H:i")
    return f"{day}, {clock} {zone_words(zone, there)}"


def zone_sentence() -> str:
    """Say in which zone times of this request are, and what time it is there."""
    zone = timezone.get_current_timezone_name()
    now = timezone.localtime()
    if zone == "UTC":
        return f"Times are in UTC. There it is {now:%H:%M} now."
    offset = f"{now:%z}".replace("-", "\N{MINUS SIGN}")
    return f"Times are in {zone_name(zone)} (UTC{offset[:3]}:{offset[3:]}). There it is {now:%H:%M} now."
