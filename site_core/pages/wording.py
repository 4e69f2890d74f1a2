"""Names and lists as they stand within a sentence."""

from collections.abc import Iterable

# Words that keep their capital in the middle of a sentence.
CAPITALIZED = frozenset(
    """
    Air American Army Black Catholic Christian Clery Coast Division English Federal French German
    Greek Guard Hispanic Indigenous Jewish Latina Latine Latino Latinx Marine Marines Muslim
    National Native Navy Spanish Space Title
    """.split()  # noqa: SIM905 - one word a line would be a page
)


def within_sentence(name: str) -> str:
    """Return ``name`` as it stands within a sentence: “first-year students”, but “ROTC cadets”."""
    first = name.split(" ", 1)[0]
    stem = first.split("’")[0].split("-")[0]
    if stem in CAPITALIZED or not first[1:].islower():
        return name
    return name[:1].lower() + name[1:]


def listed(words: Iterable[str]) -> str:
    """Return words as one phrase: “a, b and c”."""
    *most, last = list(words) or [""]
    return f"{', '.join(most)} and {last}" if most else last
