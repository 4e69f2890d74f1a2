"""The part of a page around the words that were looked for, the words marked."""

import re
from functools import lru_cache

from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString

from site_core.pages.search.words import asked_words, fold, forms_of, stem, words_of

EXCERPT = 220
REST = r"[^\W_]*(?:['’][^\W_]+)*"


def excerpt(text: str, query: str) -> SafeString:
    """Return the part of ``text`` with most of the words of ``query``, each marked."""
    text = " ".join(text.split())
    wanted = {stem(word) for word in asked_words(query) if len(word) > 1}
    hits = _hits(text, wanted) if wanted else []
    start = _best_start(text, hits)
    end = start + EXCERPT
    if end < len(text):
        end = max(text.rfind(" ", start, end), start + EXCERPT // 2)
    return _marked(text, start, min(end, len(text)), hits)


def _hits(text: str, wanted: set[str]) -> list[tuple[int, int, str]]:
    """Return where words with a wanted stem stand; where there are none, words that begin so."""
    # Reading every word would take longer than everything else: these may have a wanted stem.
    forms = {form for word in wanted for form in forms_of(word)}
    beginnings = "|".join({re.escape(word[: max(2, min(5, len(word) - 2))]) for word in forms})
    matches = list(re.finditer(rf"\b(?:{beginnings}){REST}", text, re.IGNORECASE))
    found = [
        (match.start(), match.end(), hit)
        for match in matches
        if (hit := next((each for each in _stems(match[0]) if each in wanted), None))
    ]
    if found:
        return found
    long = tuple(word for word in wanted if len(word) > 2)
    return [(m.start(), m.end(), m[0]) for m in matches if fold(m[0]).startswith(long)]


@lru_cache(maxsize=20_000)
def _stems(written: str) -> tuple[str, ...]:
    return tuple(stem(word) for word in words_of(written))


def _best_start(text: str, hits) -> int:
    """Return where the window with the most different words begins, at a word."""
    best, most = 0, 0
    for position, (start, _, _) in enumerate(hits[:200]):
        inside = {hit for begin, _, hit in hits[position : position + 20] if begin < start + 150}
        if len(inside) > most:
            best, most = start, len(inside)
    start = max(0, best - EXCERPT // 3)
    if not start:
        return 0
    space = text.find(" ", start, best)
    return space + 1 if space >= 0 else best


def _marked(text: str, start: int, end: int, hits) -> SafeString:
    pieces, at = ["… " if start else ""], start
    for begin, stop, _ in hits:
        if begin >= at and stop <= end:
            pieces += [text[at:begin], format_html("<mark>{}</mark>", text[begin:stop])]
            at = stop
    pieces += [text[at:end], " …" if end < len(text) else ""]
    return format_html_join("", "{}", ((piece,) for piece in pieces))
