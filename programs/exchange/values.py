"""What the cells of a row mean for a page, checked without asking the database."""

from dataclasses import dataclass, field

from django.core.exceptions import ValidationError
from django.utils.text import slugify

from programs.exchange.catalog import CHOICES, PLAIN, STATUSES, Catalog
from programs.exchange.columns import COLUMNS, KEPT_WHEN_EMPTY, LABELS, RANGES
from programs.exchange.ranges import RangeError, read_number, read_range
from programs.exchange.words import FIELDS, LONGEST_NAME, join, split
from programs.models import Delivery, ProgramPage, Status

ALSO_FORMATS = {
    "show": Delivery.LIVE_SHOW, "live": Delivery.LIVE_SHOW, "performance": Delivery.LIVE_SHOW,
    "in person": Delivery.LIVE_SHOW, "talk": Delivery.KEYNOTE, "lecture": Delivery.KEYNOTE,
    "webinar": Delivery.VIRTUAL, "virtual": Delivery.VIRTUAL, "livestream": Delivery.VIRTUAL,
    "online": Delivery.ONLINE, "e-learning": Delivery.ONLINE, "elearning": Delivery.ONLINE,
    "self-paced": Delivery.ONLINE, "course": Delivery.ONLINE, "train-the-trainer": Delivery.TRAINING,
    "training": Delivery.TRAINING,
}  # fmt: skip
ALSO_STATUSES = {
    "active": Status.TOURING, "available": Status.TOURING, "yes": Status.TOURING,
    "coming soon": Status.COMING, "planned": Status.COMING, "no": Status.RETIRED,
    "inactive": Status.RETIRED, "discontinued": Status.RETIRED,
}  # fmt: skip
MOST = 32_767  # what the fields hold
NUMBERS = ("minutes_min", "minutes_max", "group_min", "group_max")


@dataclass
class Values:
    """What a row says: cells as an export would write them, and what is wrong with others."""

    cells: dict[str, str] = field(default_factory=dict)
    problems: list[str] = field(default_factory=list)
    new_words: dict[str, list[str]] = field(default_factory=dict)  # column -> names to be made


def read_values(cells: dict[str, str], catalog: Catalog) -> Values:
    """Return what a row says. Columns that are not in it, or are to stay as they are, are left out."""
    found = Values()
    for column, text in cells.items():
        if column in RANGES:
            _read_range(found, column, text, cells)
        elif text or column not in KEPT_WHEN_EMPTY:
            try:
                found.cells[column] = _read(found, column, text, catalog)
            except RangeError as error:
                found.problems.append(f"{LABELS[column]}: {error}")
            except ValidationError as error:
                found.problems.append(f"{LABELS[column]}: {' '.join(error.messages)}")
    return found


def _read(found, column: str, text: str, catalog) -> str:
    if column in NUMBERS:
        return _number(column, read_number(text, column))
    if column == "formats":
        return _formats(text)
    if column in FIELDS:
        return _words(found, column, text, catalog)
    if column == "status":
        return _choice(text, STATUSES, ALSO_STATUSES, "status")[1]
    if column == "slug":
        return _slug(text)
    if column in ("replaced_by", "text"):
        return text
    return _checked(column, text)


def _checked(column: str, text: str) -> str:
    """Return a text as its field takes it: on one line where that has one line."""
    model_field = ProgramPage._meta.get_field(PLAIN[column])
    if column not in ("summary", "content_note"):
        text = " ".join(text.split())
    return str(model_field.clean(text, None)) if text else ""


def _number(column: str, value: int | None) -> str:
    if value is None:
        return ""
    if value > MOST:
        raise ValidationError(f"{value} is too much.")
    return str(ProgramPage._meta.get_field(column).clean(value, None))


def _read_range(found, column: str, text: str, cells) -> None:
    """Fill both ends; a column of its own for one of them counts more."""
    try:
        ends = read_range(text, column)
        for name, value in zip(RANGES[column][0], ends, strict=True):
            if not cells.get(name):
                found.cells[name] = _number(name, value)
    except RangeError as error:
        found.problems.append(f"{LABELS[column]}: {error}")
    except ValidationError as error:
        found.problems.append(f"{LABELS[column]}: {' '.join(error.messages)}")


def _choice(text: str, choices, also, what: str) -> tuple[str, str]:
    said = " ".join(text.casefold().replace("_", " ").split())
    for key, label in choices:
        if said in (str(key).replace("_", " "), str(label).casefold()) or also.get(said) == key:
            return key, str(label)
    options = ", ".join(str(label) for _, label in choices)
    raise ValidationError(f"“{text[:60]}” is no {what}. Use one of: {options}.")


def _formats(text: str) -> str:
    chosen = {_choice(name, CHOICES, ALSO_FORMATS, "format")[0] for name in split(text)}
    return join([str(label) for key, label in CHOICES if key in chosen])


def _slug(text: str) -> str:
    """Return an address; of a whole one, its last part."""
    text = text.split("?")[0].split("#")[0].rstrip("/").rsplit("/", 1)[-1]
    model_field = ProgramPage._meta.get_field("slug")
    try:
        return model_field.clean(text, None)
    except ValidationError:
        return model_field.clean(slugify(text, allow_unicode=True), None)


def _words(found, column: str, text: str, catalog) -> str:
    words = catalog.words[column]
    names = split(text, lambda name: words.find(name) is not None)
    if long := [name for name in names if len(name) > LONGEST_NAME]:
        raise ValidationError(f"“{long[0][:60]}…” has more than {LONGEST_NAME} letters.")
    said = words.said(names)
    if new := [name for name in said if words.find(name) is None]:
        found.new_words[column] = new
    return join(said)


def check_ranges(cells: dict[str, str]) -> list[str]:
    """Return what is wrong with ranges that end before they begin."""
    return [
        f"{LABELS[low]}, {LABELS[high]}: {cells[low]} is more than {cells[high]}."
        for low, high in (("minutes_min", "minutes_max"), ("group_min", "group_max"))
        if cells.get(low) and cells.get(high) and int(cells[low]) > int(cells[high])
    ]


def empty_cells() -> dict[str, str]:
    """Return the cells of a program nobody has said anything of."""
    return dict.fromkeys(COLUMNS, "") | {"status": str(Status.TOURING.label)}
