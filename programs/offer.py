"""What the list of programs offers: what to choose, to take back and to loosen, and the orders."""

from dataclasses import dataclass, field

from programs.facets import GROUPS, ORDERS, RANGES, WORDS, Narrowed, Shelf
from programs.filters import Asked, Vocabulary

SHOWN_AT_ONCE = 8  # values of a group; of more, the first six are shown and the others folded
LABELS = {
    "audience": "Audience",
    "topic": "Topic",
    "format": "Format",
    "language": "Language",
    "duty": "Duty",
}
RANGE_LABELS = {"minutes": "About how many minutes?", "people": "About how many people?"}
UNITS = {"minutes": "minutes", "people": "people"}
SILENT = {"minutes": "how long it takes", "people": "for how many people it is"}
ORDER_LABELS = {"shortest": "Shortest", "largest": "Largest group", "name": "A to Z"}


@dataclass(frozen=True)
class Choice:
    """Something to choose or to take back, and where that leads."""

    label: str
    href: str = ""
    count: int = 0
    slug: str = ""
    is_chosen: bool = False


@dataclass(frozen=True)
class Group:
    """The values of a group that lead to something, and those that are chosen."""

    name: str
    label: str
    values: list[Choice]

    @property
    def first(self) -> list[Choice]:
        """Return the values that are shown at once."""
        return self.values if len(self.values) <= SHOWN_AT_ONCE else self.values[:6]

    @property
    def rest(self) -> list[Choice]:
        """Return the values that are folded."""
        return self.values[len(self.first) :]

    @property
    def opens(self) -> bool:
        """Whether something folded is chosen."""
        return any(value.is_chosen for value in self.rest)


@dataclass(frozen=True)
class Number:
    """A field for a number that a range of programs is to hold."""

    name: str
    label: str
    value: int | str | None
    is_unread: bool = False  # what was typed is no number, and nothing was narrowed down by it


@dataclass
class Offer:
    """What the page of a list shows beside the programs themselves."""

    asked: Asked
    total: int  # of programs there are
    groups: list[Group] = field(default_factory=list)
    ranges: list[Number] = field(default_factory=list)
    orders: list[Choice] = field(default_factory=list)
    chosen: list[Choice] = field(default_factory=list)
    loosened: list[Choice] = field(default_factory=list)
    silent: list[tuple[int, str]] = field(default_factory=list)
    cleared: str = ""
    instead: str = ""  # the words as they were typed

    @property
    def has_filters(self) -> bool:
        """Whether there is anything to narrow the list down by."""
        return bool(self.groups or self.ranges)

    @property
    def filters(self) -> int:
        """Return how many filters are set, words not counted."""
        return len(self.chosen) - bool(self.asked.query)

    @property
    def kept(self) -> list[tuple[str, str]]:
        """Return what the form of filters passes on."""
        return [pair for pair in self.asked.pairs() if pair[0] in ("q", "exact", "order")]

    @property
    def kept_by_search(self) -> list[tuple[str, str]]:
        """Return what the search field passes on."""
        return [pair for pair in self.asked.pairs() if pair[0] not in ("q", "exact")]


def offer(
    action: str, vocabulary: Vocabulary, asked: Asked, shelf: Shelf, narrowed: Narrowed
) -> Offer:
    """Return what the list at ``action`` offers."""

    def here(*without, **changes) -> str:
        return f"{action}{asked.address(*without, **changes)}"

    return Offer(
        asked=asked,
        total=len(shelf.programs),
        groups=_groups(vocabulary, asked, narrowed),
        ranges=_ranges(shelf, asked),
        orders=_orders(asked, here),
        chosen=_chosen(asked, here),
        loosened=[] if narrowed.programs else _loosened(asked, narrowed, here),
        silent=[(count, SILENT[name]) for name, count in narrowed.silent.items() if count],
        cleared=action,
        instead=here(exact="1"),
    )


def _groups(vocabulary: Vocabulary, asked: Asked, narrowed: Narrowed) -> list[Group]:
    groups = []
    for name in GROUPS:
        chosen, counts = asked.groups[name], narrowed.counts[name]
        values = [
            Choice(value.label, "", counts.get(value.key, 0), value.slug, value in chosen)
            for value in vocabulary.groups[name]
            if value.key in counts or value in chosen
        ]
        if chosen or len(values) > 1:
            groups.append(Group(name, LABELS[name], values))
    return groups


def _ranges(shelf: Shelf, asked: Asked) -> list[Number]:
    """Return the numbers there is a field for: those that programs differ in, or that are given."""
    return [
        Number(
            name,
            RANGE_LABELS[name],
            asked.ranges.get(name) or asked.unread.get(name),
            name in asked.unread,
        )
        for at, name in enumerate(RANGES)
        if name in asked.ranges or len({facts.ranges[at] for facts in shelf.programs}) > 1
    ]


def _orders(asked: Asked, here) -> list[Choice]:
    first = "Best match" if asked.query else "Recommended"
    return [
        Choice(label, here(order=order), slug=order, is_chosen=asked.order == order)
        for order, label in [("", first), *((order, ORDER_LABELS[order]) for order in ORDERS)]
    ]


def _chosen(asked: Asked, here) -> list[Choice]:
    """Return everything the list is narrowed down by, each leading to the same without it."""
    chosen = [Choice(f"“{asked.query}”", here("q", "exact"))] if asked.query else []
    for group, values in asked.groups.items():
        chosen += [Choice(value.label, here((group, value.slug))) for value in values]
    for name, number in asked.ranges.items():
        chosen.append(Choice(f"{number} {UNITS[name]}", here(name)))
    return chosen


def _loosened(asked: Asked, narrowed: Narrowed, here) -> list[Choice]:
    """Return what to take back, one at a time, to find something; what finds the most first."""
    if len(narrowed.loosened) < 2:
        return []
    choices = []
    for name, count in narrowed.loosened.items():
        if count and name == WORDS:
            choices.append(Choice(f"the words “{asked.query}”", here("q", "exact"), count))
        elif count and name in RANGES:
            choices.append(Choice(f"“{asked.ranges[name]} {UNITS[name]}”", here(name), count))
        elif count:
            labels = " or ".join(value.label for value in asked.groups[name])
            choices.append(Choice(f"“{labels}”", here(name), count))
    return sorted(choices, key=lambda choice: -choice.count)
