"""Words the house style advises against, in what the editor says, not in what others said."""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from site_core.advice.draft import Advice, Draft, Piece
from site_core.pages.streams import plain_text

# From the last mark that opens: a text of nothing but these is read once, not once for each.
QUOTED = re.compile(r"“[^“”]*”|\"[^\"]*\"|«[^«»]*»|„[^„“]*“|(?<!\w)‘[^‘’]*’(?!\w)")
BLOCK = re.compile(r"</(?:p|li)>")
BETWEEN = r"[\s-]+"
OWN = ("rich", "line", "heading", "link")


def check_house_words(draft: Draft, words: Iterable[tuple[str, str, str]]) -> Iterator[Advice]:
    """Yield advice on each of ``words`` (word, better, reason) that is used; it leads to the first."""
    spoken = [(piece.path, own_words(piece)) for piece in (*_fields(draft), *draft.pieces)]
    for word, better, reason in words:
        pattern = pattern_of(word)
        found = [(path, match[0]) for path, text in spoken for match in pattern.finditer(text)]
        if not found:
            continue
        times = f" ({len(found)} times)" if len(found) > 1 else ""
        instead = f"Better: {better}. " if better else ""
        yield Advice(f"“{found[0][1]}”{times}", f"{instead}{reason}", found[0][0])


def own_words(piece: Piece) -> str:
    """Return the words of ``piece`` that are the editor's own, without what is quoted."""
    if piece.kind not in OWN:
        return ""
    text = piece.text
    if piece.kind == "rich":
        text = plain_text(BLOCK.sub(r" \g<0>", text))
    return QUOTED.sub(" ", text)


@lru_cache(maxsize=2_000)
def pattern_of(phrase: str) -> re.Pattern:
    """Return what finds ``phrase`` in any case, as whole words, in the plural and in other tenses."""
    words = (f"(?:{'|'.join(sorted(map(re.escape, forms(word))))})" for word in phrase.split())
    return re.compile(rf"(?<![\w-]){BETWEEN.join(words)}(?![\w-])", re.I)


def forms(word: str) -> set[str]:
    """Return ``word`` and its regular forms; some that do not exist do no harm."""
    word = word.lower()
    if len(word) < 3 or not word.isalpha():
        return {word}
    root = word[:-1] if word.endswith("e") else word
    found = {word, f"{word}s", f"{word}'s", f"{word}’s", f"{word}s’", f"{root}ed", f"{root}ing"}
    if word.endswith(("s", "x", "ch", "sh")):
        found.add(f"{word}es")
    if re.search(r"[^aeiou]y$", word):
        found |= {f"{word[:-1]}ies", f"{word[:-1]}ied"}
    if re.search(r"[^aeiou][aeiou][bdglmnprt]$", word):
        found |= {f"{word}{word[-1]}ed", f"{word}{word[-1]}ing"}
    return found


def _fields(draft: Draft) -> tuple[Piece, ...]:
    return (
        Piece("line", "title", draft.title),
        Piece("line", "summary", draft.summary),
        Piece("line", "search_description", draft.description),
    )
