"""A plan in an address, with nothing stored anywhere else.

``?for=first-year-students&duty=title-ix&start=2027-08&months=12&step=read-the-room@2027-08``: for
whom, for which duties, from when, for how long, and a ``step`` for each program in its month. Without
steps the plan is made; an empty ``step=`` says that there are none. What cannot be read is ignored.
"""

import re
from dataclasses import dataclass, replace
from datetime import date
from urllib.parse import urlencode

from django.http import QueryDict

from programs.planning import MOST_STEPS, Program, Step, Wish, in_order
from site_core.pages.terms import named_by

MONTH = re.compile(r"(2[01]\d\d)-(0[1-9]|1[0-2])", re.ASCII)
LATEST_START = 2099 * 12 + 11
MOST_MONTHS = 60
DEFAULT_MONTHS = 12
MOST_TERMS = 50
ASKED = ("for", "duty", "start", "months", "step", "add")


@dataclass(frozen=True)
class Terms:
    """The audiences and duties of a site: id, address and name of each, in their order.

    An audience and a duty may have the same id.
    """

    audiences: tuple[dict, ...] = ()
    duties: tuple[dict, ...] = ()

    @classmethod
    def of(cls, chrome) -> "Terms":
        """Return the terms of the site around whose pages ``chrome`` is."""
        parts = chrome.parts.get("program_terms", {}) if chrome else {}
        return cls(tuple(parts.get("audiences", ())), tuple(parts.get("mandates", ())))

    def audience_names(self, ids) -> list[str]:
        """Return the names of audiences."""
        return values(self.audiences, ids, "name")

    def duty_names(self, ids) -> list[str]:
        """Return the names of duties."""
        return values(self.duties, ids, "name")


def values(terms: tuple[dict, ...], ids, key: str) -> list[str]:
    """Return one thing known of each of the terms with ``ids``, in the order of ``ids``."""
    known = {term["id"]: term[key] for term in terms}
    return [known[pk] for pk in ids]


def month_of(day: date) -> int:
    """Return a day's month as plans count them."""
    return day.year * 12 + day.month - 1


def first_day(month: int) -> date:
    """Return the first day of a month."""
    return date(month // 12, month % 12 + 1, 1)


def written(month: int) -> str:
    """Return a month as addresses have it: 2027-08."""
    return f"{month // 12:04}-{month % 12 + 1:02}"


def read_month(text: str) -> int | None:
    """Return the month that ``text`` names, if it names one."""
    found = MONTH.fullmatch(text)
    return int(found[1]) * 12 + int(found[2]) - 1 if found else None


def is_asked(data: QueryDict) -> bool:
    """Whether an address asks for a plan at all."""
    return any(name in data for name in ASKED)


def read_wish(data: QueryDict, terms: Terms, today: date) -> Wish:
    """Return what is asked for; nothing said means everybody, from next month, for a year."""
    months = data.get("months", "")
    is_number = months.isascii() and months.isdecimal() and len(months) < 4
    start = read_month(data.get("start", ""))
    if start is None or start > LATEST_START:
        start = month_of(today) + 1
    number = int(months) if is_number else 0
    return Wish(
        audiences=_named(data.getlist("for"), terms.audiences),
        duties=_named(data.getlist("duty"), terms.duties),
        start=start,
        months=number if 1 <= number <= MOST_MONTHS else DEFAULT_MONTHS,
    )


def _named(slugs: list[str], terms: tuple[dict, ...]) -> tuple[int, ...]:
    return tuple(term["id"] for term in named_by(terms, slugs[:MOST_TERMS]))


def read_steps(data: QueryDict, wish: Wish, programs: dict[str, Program]) -> list[Step] | None:
    """Return the steps an address names, within the time of the plan; ``None`` if it names none."""
    named = [text.rpartition("@") for text in data.getlist("step")[:MOST_STEPS]]
    named.append((data.get("add", ""), "@", data.get("at", "")))
    steps = []
    for slug, _, month in named:
        when = read_month(month)
        if slug in programs and when is not None:
            steps.append(Step(programs[slug], min(max(when, wish.start), wish.end)))
    if not steps and "step" not in data:
        return None
    return in_order(steps)[:MOST_STEPS]


def query(wish: Wish, terms: Terms, steps: list[Step] | None = None) -> str:
    """Return the query of a plan; without ``steps`` that of making it anew."""
    pairs = [("for", slug) for slug in values(terms.audiences, wish.audiences, "slug")]
    pairs += [("duty", slug) for slug in values(terms.duties, wish.duties, "slug")]
    pairs += [("start", written(wish.start)), ("months", wish.months)]
    if steps is not None:
        named = [f"{step.program.slug}@{written(step.month)}" for step in in_order(steps)]
        pairs += [("step", text) for text in named or [""]]
    return urlencode(pairs, safe="@")


def moved(steps: list[Step], index: int, by: int) -> list[Step]:
    """Return ``steps`` with one of them some months later, or earlier."""
    return _changed(steps, index, month=steps[index].month + by)


def swapped(steps: list[Step], index: int, program: Program) -> list[Step]:
    """Return ``steps`` with another program in the place of one."""
    return _changed(steps, index, program=program)


def _changed(steps, index, **changes):
    return [replace(each, **changes) if at == index else each for at, each in enumerate(steps)]
