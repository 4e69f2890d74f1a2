"""Whether readers can choose, and find help, where a page is about harm."""

from collections import Counter
from collections.abc import Iterable, Iterator

from site_core.advice.draft import Advice, Draft
from site_core.pages.search.harm import is_of_harm
from site_core.pages.search.words import STOPWORDS, stem, words_of
from site_core.pages.streams import plain_text

# They show where help is to somebody who searches; in a text they say little of what it is about.
_SAY_LITTLE = """
    help helped hotline hotlines helpline lifeline rainn 988 911 999 112 emergency crisis crises panic
    unsafe unwanted violation violated threat threatened kill hurt harm harmed attacked groomed coach
    retaliation ayuda auxilio survivor survivors survived victim victims flashback spiked grooming
"""
SAY_LITTLE = frozenset(map(stem, _SAY_LITTLE.split()))
USES, DIFFERENT = 3, 2  # as often, or as many words, make a page one about harm
SHOWN = 3


def check_sensitive(draft: Draft, notes: Iterable[str] = ()) -> Iterator[Advice]:
    """Yield advice on a page about harm without content note or support lines.

    ``notes`` are the names of the site's own content notes: the one that fits is named.
    """
    found = harm_in(draft)
    if not found:
        return
    said = ", ".join(f"“{word}”" for word in found[:SHOWN])
    if draft.noted is False:
        fits = [note for note in notes if _is_about(note, draft)]
        hint = f" Your site has the note “{fits[0]}”." if fits else ""
        yield Advice(
            "There is no content note",
            f"The page speaks of {said}. A note lets readers choose when to read it.{hint}",
            "content_notes",
        )
    if draft.supported is False:
        yield Advice(
            "There are no support lines",
            f"The page speaks of {said}. Whoever it touches should not have to search for help: add the "
            "block “Support lines” at the end.",
            draft.pieces[-1].path if draft.pieces else "title",
        )


def harm_in(draft: Draft) -> list[str]:
    """Return the words of harm of a page that is about it, the most frequent first."""
    first: dict[str, str] = {}
    counts: Counter[str] = Counter()
    for word in _words(draft):
        root = stem(word)
        if root not in SAY_LITTLE and is_of_harm(word):
            first.setdefault(root, word)
            counts[root] += 1
    named = any(
        is_of_harm(word) for topic in (draft.title, *draft.topics) for word in words_of(topic)
    )
    enough = len(counts) >= DIFFERENT or counts.total() >= USES or (counts and named)
    return [first[root] for root, _ in counts.most_common()] if enough else []


def _words(draft: Draft) -> Iterator[str]:
    for text in (draft.title, draft.summary, *draft.topics):
        yield from words_of(text)
    for piece in draft.pieces:
        yield from words_of(plain_text(piece.text) if piece.kind == "rich" else piece.text)


def _is_about(note: str, draft: Draft) -> bool:
    """Whether the page speaks of the harm a note's name names, or of all it says if it names none."""
    said = {stem(word) for word in _words(draft)}
    words = [word for word in words_of(note) if word not in STOPWORDS]
    harm = {stem(word) for word in words if is_of_harm(word)}
    return bool(harm & said) or (bool(words) and {stem(word) for word in words} <= said)
