"""Understands lengths of time and numbers of people as people write them: “60-90 min”, “up to 300”."""

import re

UNITS = r"hours?|hrs?|h|minutes?|mins?|min|m"
NUMBER = re.compile(rf"(\d+(?:\.\d+)?)\s*({UNITS})?(?![a-z])")
FILLERS = {
    "to", "and", "or", "about", "approx", "approximately", "around", "ca", "circa", "between",
    "people", "participants", "students", "persons", "guests", "seats", "each", "per", "session",
    "sessions", "long",
}  # fmt: skip
LONGEST = 80  # letters
UP_TO = {"up", "max", "maximum", "under", "most", "until"}
FROM = {"from", "min", "minimum", "least", "over", "more", "than", "plus"}


class RangeError(ValueError):
    """A cell holds no range that could be understood."""


def read_number(text: str, column: str) -> int | None:
    """Return the number in a cell such as “90” or “1,500”."""
    low, high = read_range(text, column) if text else (None, None)
    if low is not None and high is not None and low != high:
        raise RangeError(f"“{text[:60]}” is more than one number.")
    return high if high is not None else low


def read_range(text: str, column: str) -> tuple[int | None, int | None]:
    """Return both ends; ``None`` is an open one. Of people, one number is the most there may be."""
    minutes = column.startswith("minutes")
    # What is cut here is longer than any range, and is refused for that below.
    plain = _plain(text[: 2 * LONGEST], minutes)
    if not plain:
        return None, None
    example = "60-90 minutes" if minutes else "50-300"
    if len(plain) > LONGEST or plain.startswith("-"):
        raise RangeError(f"“{text[:60]}” cannot be understood. Write it as {example}.")
    found = NUMBER.findall(plain)
    words = set(re.findall(r"[a-z]+", NUMBER.sub(" ", plain)))
    open_end = "+" in plain or (bool(words & FROM) and not words & UP_TO)
    unknown = words - FILLERS - UP_TO - FROM - {"at"}
    if not 1 <= len(found) <= 2 or unknown or re.search(r"[^\w\s.,+–-]", plain):
        raise RangeError(f"“{text[:60]}” cannot be understood. Write it as {example}.")
    numbers = [_amount(number, unit or found[-1][1]) for number, unit in found]
    if len(numbers) == 2:
        return numbers[0], numbers[1]
    if open_end:
        return numbers[0], None
    if words & UP_TO or not minutes:
        return None, numbers[0]
    return numbers[0], numbers[0]


def _plain(text: str, minutes: bool) -> str:
    """Return ``text`` with one way to write what there are several for."""
    plain = text.casefold().replace("–", "-").replace("—", "-").replace("\xa0", " ").strip()
    plain = re.sub(r"(?<=\d),(?=\d{3}(?!\d))", "", plain)  # 1,500
    plain = re.sub(r"(?<=\d),(?=\d)", ".", plain)  # 1,5 hours
    if not minutes:
        plain = re.sub(r"(?<=\d) (?=\d{3}(?!\d))", "", plain)  # 1 500
    else:
        both = rf"(\d+)\s*(?:hours?|hrs?|h)\s*(?:and\s*)?(\d{{1,2}})\s*(?:{UNITS})?(?![a-z0-9])"
        plain = re.sub(both, lambda m: f"{int(m[1]) * 60 + int(m[2])} min", plain)
        plain = re.sub(
            r"(?<!\d)(\d{1,2}):(\d\d)(?!\d)",
            lambda m: f"{int(m[1]) * 60 + int(m[2])} min",
            plain,
        )
    return plain


def _amount(number: str, unit: str) -> int:
    hours = unit.startswith("h")
    amount = float(number[:12]) * (60 if hours else 1)
    return round(amount)
