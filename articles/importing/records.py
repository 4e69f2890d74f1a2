"""What all kinds of exports come down to."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum


class ImportFileError(ValueError):
    """The file as a whole cannot be imported; the words are for whoever sent it."""


class TakenOverError(Exception):
    """Somebody else goes on with an import that was silent for too long."""


def source_key(kind: str, *places: str | None) -> str:
    """Return what tells a source from others of its kind: the first place that is known."""
    place = next(filter(None, places), "").casefold().removeprefix("www.")
    return f"{kind}:{place}"[:200] if place else kind


class Mode(StrEnum):
    """How line breaks in a source are meant."""

    HTML = "html"  # not at all
    CLASSIC = "classic"  # an empty line makes a paragraph, everywhere
    BLOCKS = "blocks"  # only outside all elements (WordPress' block editor)


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who wrote."""

    key: str
    name: str
    bio: str = ""


@dataclass(slots=True)
class Attachment:
    """A file of the old website, known by its address; the file itself may lie elsewhere."""

    key: str
    url: str
    title: str = ""
    alt: str = ""
    caption: str = ""
    parent: str = ""


@dataclass
class Post:
    """One article as its source has it."""

    key: str
    title: str = ""
    slug: str = ""
    html: str = ""
    mode: Mode = Mode.HTML
    status: str = "publish"  # publish, draft or skip
    why: str = ""  # a word on the status, where it is not obvious
    date: datetime | None = None
    modified: datetime | None = None
    excerpt: str = ""
    seo_title: str = ""
    seo_description: str = ""
    authors: list[Person] = field(default_factory=list)
    topics: list[str] = field(default_factory=list)
    picture: str = ""  # address of the featured image
    picture_alt: str = ""
    addresses: list[str] = field(default_factory=list)  # old ones, from the root of the website
    base: str = ""  # what links in it are relative to
    embeds: list[str] = field(default_factory=list)  # HTML the old website kept of what it embedded
    notes: list[str] = field(default_factory=list)


@dataclass
class Bad:
    """One item that cannot be read, and why."""

    name: str
    why: str


@dataclass
class Known:
    """What has to be known of a whole source before its first article is converted."""

    addresses: dict[str, str] = field(default_factory=dict)  # folded address -> key of a post
    attachments: dict[str, Attachment] = field(default_factory=dict)
    by_parent: dict[str, list[str]] = field(default_factory=dict)
    reusable: dict[str, str] = field(default_factory=dict)  # WordPress' reusable blocks
    total: int = 0
    skipped: dict[str, int] = field(default_factory=dict)  # what is no article -> how many
