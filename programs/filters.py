"""What an address asks the list of programs for; what a site does not have is ignored."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from django.http import QueryDict

from programs.facets import GROUPS, ORDERS, RANGES, Criteria
from site_core.pages.search import clean_query
from site_core.pages.terms import named_by

MOST_VALUES = 50  # of one group
LONGEST_NUMBER = 5  # digits
# What people write between thousands: 1,500 or 1.500, 1 500 with any kind of space, 1’500.
GROUPED = re.compile(r"(?<=[0-9])[,.\s'’](?=[0-9]{3}\Z)")


@dataclass(frozen=True)
class Value:
    """A value of a group: as it is stored, in addresses, and in words."""

    key: object
    slug: str
    label: str


class Vocabulary:
    """The values each group can have on a site, in their order."""

    def __init__(self, chrome, formats: Iterable[tuple[str, str]]):
        terms = chrome.parts.get("program_terms", {})
        self.terms = {
            "audience": terms.get("audiences", ()),
            "topic": chrome.parts.get("topics", ()),
            "format": [{"id": key, "slug": key, "name": str(label)} for key, label in formats],
            "language": terms.get("languages", ()),
            "duty": terms.get("mandates", ()),
        }
        self.groups = {group: _values(terms) for group, terms in self.terms.items()}

    def read(self, data: QueryDict, group: str) -> list[Value]:
        """Return the values of ``group`` that ``data`` names, each once."""
        return _values(named_by(self.terms[group], data.getlist(group)[:MOST_VALUES]))


def _values(terms: Iterable[dict]) -> list[Value]:
    return [Value(term["id"], term["slug"], term["name"]) for term in terms]


@dataclass(frozen=True)
class Asked:
    """What is looked for, as it stands in the address."""

    query: str = ""
    exact: bool = False
    groups: dict[str, list[Value]] = field(default_factory=dict)
    ranges: dict[str, int] = field(default_factory=dict)
    order: str = ""
    unread: dict[str, str] = field(default_factory=dict)  # what was typed where a number belongs

    def criteria(self, found: list[int] | None) -> Criteria:
        """Return it as what programs are compared with."""
        keys = {group: tuple(v.key for v in values) for group, values in self.groups.items()}
        return Criteria(keys, self.ranges, found)

    def pairs(self) -> list[tuple[str, str]]:
        """Return names and values of the address."""
        pairs = [("q", self.query), ("exact", "1" if self.exact else "")]
        pairs += [(group, each.slug) for group, values in self.groups.items() for each in values]
        pairs += [*((name, str(number)) for name, number in self.ranges.items())]
        pairs.append(("order", self.order))
        return [(name, said) for name, said in pairs if said]

    def address(self, *without: str | tuple[str, str], **changes: str) -> str:
        """Return the query that asks for the same, without some names or pairs, some changed."""
        query = QueryDict(mutable=True)
        for name, said in self.pairs():
            if name not in without and (name, said) not in without and name not in changes:
                query.appendlist(name, said)
        query.update({name: said for name, said in changes.items() if said})
        return f"?{query.urlencode()}" if query else ""


def read(data: QueryDict, vocabulary: Vocabulary) -> Asked:
    """Return what ``data`` asks for."""
    order = data.get("order", "")
    typed = {name: data.get(name, "").strip() for name in RANGES}
    numbers = {name: _number(text) for name, text in typed.items()}
    query = clean_query(data.get("q", ""))
    return Asked(
        query=query,
        exact=bool(query) and data.get("exact") == "1",
        groups={group: vocabulary.read(data, group) for group in GROUPS},
        ranges={name: number for name, number in numbers.items() if number},
        order=order if order in ORDERS else "",
        unread={name: text[:40] for name, text in typed.items() if text and not numbers[name]},
    )


def _number(text: str) -> int | None:
    text = GROUPED.sub("", text)
    is_number = text.isascii() and text.isdecimal() and len(text) <= LONGEST_NUMBER
    return int(text) if is_number else None
