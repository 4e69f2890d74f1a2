"""What a word is: folded, stemmed, the same for pages and for what is asked."""

import re
import unicodedata
from functools import lru_cache

MAX_WORDS = 8
MAX_LENGTH = 100
LONGEST_WORD = 40
WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
# Words that say nothing about what is looked for; they count only where there are no others.
STOPWORDS = frozenset(
    """
    a about an and are as at be but by can do does for from get go has have how i if in is it its
    me my no not of on or our so that the their them then there they this to us was we what when
    where which who why will with you your
    """.split()  # noqa: SIM905 - one word a line would be a page
)
VOWEL = re.compile("[aeiouy]")
LIKE_MISS = ("ss", "us", "is")
DOUBLED = re.compile(r"([bdfgmnprt])\1$")
SHORTEST_ROOT = 6  # of “harassment” and “prevention”, not of “moment” and “question”
# A stem, and forms of it whose endings do not show that they are: one family a line.
FAMILIES = """
    abus abuser abusers abusive
    child children
    coerc coercion coercive
    disclos disclosure disclosures
    educat educator educators
    freshman freshmen
    harass harasser harassers
    man men
    molest molester molesters molestation
    perform performer performers performance performances
    rape rapes raped raping rapist rapists
    stalk stalker stalkers
    suicid suicidal
    surviv survivor survivors
    tell told
    traffick trafficker traffickers
    train trainer trainers
    violenc violent violently
    woman women
""".strip()
_FAMILIES = {line.split()[0]: tuple(line.split()) for line in FAMILIES.splitlines()}
_STEMS = {form: each for each, forms in _FAMILIES.items() for form in forms}


def clean_query(text: str) -> str:
    """Return what will be searched for: few words, no control characters."""
    text = unicodedata.normalize("NFC", (text or "")[: 4 * MAX_LENGTH])
    words = re.sub(r"[\x00-\x1f\x7f\ud800-\udfff]+", " ", text)[:MAX_LENGTH].split()
    return " ".join(words[:MAX_WORDS])


def fold(text: str) -> str:
    """Return ``text`` without case and accents: “Nguyễn” is found as “nguyen”."""
    if text.isascii():
        return text.lower()
    # Letters of mathematics become ordinary ones first, and have case only then.
    parts = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold())
    return "".join(part for part in parts if not unicodedata.combining(part))


def words_of(text: str) -> list[str]:
    """Return the words of ``text``, folded, apostrophes left out: “don’t” is “dont”."""
    found = WORD.findall(fold(text))
    return [word.replace("'", "").replace("’", "")[:LONGEST_WORD] for word in found]


def asked_words(query: str) -> list[str]:
    """Return the words a query asks for, each once; little words only if there are no others."""
    words = list(dict.fromkeys(words_of(query)))
    return [word for word in words if word not in STOPWORDS] or words


@lru_cache(maxsize=50_000)
def stem(word: str) -> str:
    """Return what the forms of an English word have in common: “trainings”, “trained”: “train”.

    A handful of endings rather than a whole stemmer, so that “harassed” finds “harassment”: it has
    to be the same on both sides, not right.
    """
    if word in _STEMS:
        return _STEMS[word]
    if len(word) < 4 or not word.isascii():
        return word
    if word.endswith("ies") and len(word) > 4:
        word = f"{word[:-3]}y"
    elif word.endswith(("sses", "xes", "ches", "shes")):
        word = word[:-2]
    elif word.endswith("s") and not word.endswith(LIKE_MISS):
        word = word[:-1]
    root = word[:-4] if word.endswith("ment") else word[:-3] if word.endswith("tion") else ""
    if len(root) >= SHORTEST_ROOT:
        word = root
    for ending in ("ing", "ed"):
        if word.endswith(ending) and len(word) > len(ending) + 2:
            rest = word.removesuffix(ending)
            if VOWEL.search(rest):
                word = DOUBLED.sub(r"\1", rest)
                break
    return word[:-1] if word.endswith("e") and len(word) > 3 else word


def forms_of(root: str) -> tuple[str, ...]:
    """Return how words with the stem ``root`` may begin: “told” is no beginning of “tell”."""
    return _FAMILIES.get(root, (root,))
