"""What was fetched, the same whichever network it came from."""

import datetime
import hashlib
from dataclasses import dataclass, field

from site_core.blocks.languages import LANGUAGES
from site_core.embeds.problems import FetchError, Trouble

LONGEST_TEXT = 20_000


@dataclass(frozen=True)
class Picture:
    """A picture of a post, and what its author said it shows."""

    url: str
    alt: str = ""


@dataclass
class Post:
    """One post."""

    text: str
    url: str = ""
    date: datetime.date | None = None
    pictures: list[Picture] = field(default_factory=list)
    left: list[str] = field(default_factory=list)  # what it has besides, which no block can hold


@dataclass
class Captured:
    """A post, or a thread in its order, and whose it is."""

    network: str
    author: str
    handle: str
    posts: list[Post]
    source: str
    language: str = ""
    avatar: str = ""


def digest(text: str) -> str:
    """Return a fingerprint of words that does not mind how they are spaced."""
    return hashlib.sha256(" ".join(text.split()).encode()).hexdigest()[:32]


def language_of(code) -> str:
    """Return the code our blocks have for a language a network named, ``""`` if it has none."""
    code = str(code or "").lower()
    known = {name.lower(): name for name in LANGUAGES}
    if code.startswith("zh") and "hant" not in code and "tw" not in code:
        return "zh-Hans"
    return known.get(code) or known.get(code.partition("-")[0], "")


def day(stamp) -> datetime.date | None:
    """Return the day of a time as networks write it, in UTC."""
    try:
        moment = datetime.datetime.fromisoformat(str(stamp))
    except ValueError:
        return None
    return (moment.astimezone(datetime.UTC) if moment.tzinfo else moment).date()


def part(data, *names: str, kind: type = str):
    """Return what lies in ``data`` under ``names``, if it is what it should be.

    Everything that comes from outside goes through here: a list where a name should be, or nothing
    at all, is an answer nobody can read, and breaks nothing.
    """
    for name in names:
        data = data.get(name) if isinstance(data, dict) else None
    if not isinstance(data, kind):
        raise FetchError(Trouble.NONSENSE, f"no {'.'.join(names)}")
    return data.replace("\x00", "")[:LONGEST_TEXT] if kind is str else data


def maybe(data, *names: str, kind: type = str):
    """Return the same, or nothing of its kind."""
    try:
        return part(data, *names, kind=kind)
    except FetchError:
        return kind()
