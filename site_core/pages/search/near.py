"""The known word nearest to a mistyped one."""

from collections.abc import Iterable

from site_core.pages.search.harm import is_kept, is_of_harm, may_mean

SHORTEST = 5  # “rate” is as near to “race” as to “rare”
TWO_MISTAKES = 9  # letters from which on a word may have two: “comunity” is no “county”


def letters(word: str) -> int:
    """Return the set of a word's letters as bits, for ruling words out without reading them."""
    bits = 0
    for letter in word:
        bits |= 1 << (ord(letter) % 61)
    return bits


def mistakes_allowed(word: str) -> int:
    """Return by how many letters a word may be off and still be meant; numbers are never guessed."""
    if len(word) < SHORTEST or any(letter.isdigit() for letter in word):
        return 0
    return 1 if len(word) < TWO_MISTAKES else 2


def distance(a: str, b: str, most: int) -> int:
    """Return how many letters were left out, added, mistaken or swapped, or ``most + 1``.

    Optimal string alignment, given up as soon as a row has nothing within ``most``.
    """
    if abs(len(a) - len(b)) > most:
        return most + 1
    before: list[int] = []
    row = list(range(len(b) + 1))
    for i, letter in enumerate(a, 1):
        before, last, row = row, before, [i]
        for j, other in enumerate(b, 1):
            cost = min(before[j] + 1, row[-1] + 1, before[j - 1] + (letter != other))
            if i > 1 and j > 1 and letter == b[j - 2] and a[i - 2] == other:
                cost = min(cost, last[j - 2] + 1)
            row.append(cost)
        if min(row) > most:
            return most + 1
    return min(row[-1], most + 1)


def nearest(word: str, known: Iterable[tuple[str, int, int]], number: int = 1) -> list[str]:
    """Return the words of ``known`` (word, letters, weight) nearest to ``word``, best first.

    The first letter is seldom mistaken, so that another one makes another word: “hotline” is no
    “online”. Among words equally near, those of harm and help win, then those used more.
    """
    most = mistakes_allowed(word)
    if not most or is_kept(word):
        return []
    bits, length, first, swapped = letters(word), len(word), word[0], word[1::-1]
    found = []
    for other, others_bits, weight in known:
        # Each mistake changes at most two of the letters used.
        if abs(len(other) - length) > most or (bits ^ others_bits).bit_count() > 2 * most:
            continue
        if other[0] != first and other[:2] != swapped:
            continue
        off = distance(word, other, most)
        of_harm = off <= most and is_of_harm(other)
        if off <= most and (not of_harm or may_mean(word, other)):
            found.append((off, not of_harm, -weight, other))
    return [other for *_, other in sorted(found)[:number]]
