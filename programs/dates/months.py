"""A month as a table: weeks of days, each with what is on."""

import calendar
import re
from dataclasses import dataclass, field
from datetime import date

from django.utils.formats import date_format

MONTH = re.compile(r"(20\d\d)-(0[1-9]|1[0-2])", re.ASCII)
# Where weeks begin on Sunday.
SUNDAY_FIRST = ("en", "es-co", "es-mx", "pt-br", "ja", "ko")
MONDAY_FIRST = ("en-gb", "en-au", "en-ie")


@dataclass
class Day:
    """A day of a month, and its dates; a cell without a day has none."""

    day: date | None = None
    dates: list = field(default_factory=list)
    is_today: bool = False


@dataclass(frozen=True)
class Month:
    """A month to show."""

    first: date

    @property
    def key(self) -> str:
        """Return the month as addresses name it: “2027-03”."""
        return f"{self.first:%Y-%m}"

    @property
    def name(self) -> str:
        """Return the month in words: “March 2027”."""
        return date_format(self.first, "F Y")

    def moved(self, months: int) -> "Month":
        """Return the month so many months later."""
        count = self.first.year * 12 + self.first.month - 1 + months
        return Month(date(count // 12, count % 12 + 1, 1))

    def weeks(self, dates, today: date, first_weekday: int) -> list[list[Day]]:
        """Return the weeks of the month, with the dates that fall on its days."""
        by_day = {}
        for each in dates:
            by_day.setdefault(each.day, []).append(each)
        table = calendar.Calendar(first_weekday).monthdatescalendar(
            self.first.year, self.first.month
        )
        return [
            [
                Day(day, by_day.get(day, []), day == today)
                if day.month == self.first.month
                else Day()
                for day in week
            ]
            for week in table
        ]


def month_of(day: date) -> Month:
    """Return the month of a day."""
    return Month(day.replace(day=1))


def read_month(text: str, first: Month, last: Month) -> Month | None:
    """Return the month ``text`` names if there may be something in it, between two months."""
    match = MONTH.fullmatch(text)
    if not match:
        return None
    month = Month(date(int(match[1]), int(match[2]), 1))
    return month if first.first <= month.first <= last.first else None


def first_weekday(language: str) -> int:
    """Return the day weeks begin with where a language is spoken: 6 for Sunday, 0 for Monday."""
    if language in MONDAY_FIRST:
        return 0
    return 6 if language.startswith(SUNDAY_FIRST) or language == "es" else 0


def weekdays(first: int) -> list[tuple[str, str]]:
    """Return the names of the days of a week, long and short, beginning with ``first``."""
    days = [date(2024, 1, 1 + (first + n) % 7) for n in range(7)]  # a Monday
    return [(date_format(day, "l"), date_format(day, "D")) for day in days]
