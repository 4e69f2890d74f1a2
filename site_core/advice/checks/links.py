"""Whether links say where they lead, and lead there."""

import re
from collections.abc import Iterator, Mapping

from site_core.advice.draft import Advice, Draft
from site_core.pages.streams import plain_text

LINK = re.compile(r"<a\b(?P<attributes>[^>]*)>(?P<inside>.*?)</a>", re.S)
ATTRIBUTE = re.compile(r'\b(?P<name>[\w-]+)="(?P<value>[^"]*)"')
NOWHERE = re.compile(r"#?|https?:/*", re.I)
ADDRESS = re.compile(r"(?:https?://|www\.)\S+", re.I)
SAYS_NOTHING = frozenset(
    """click here|here|click|read more|more|learn more|find out more|link|this link|the link|this page|
    this|this article|more info|more information|details|see here|see more|go|download|website|
    aquí|haz clic aquí|haga clic aquí|leer más|más|ver más|enlace""".replace("\n", "").split("|")
)
SAYS_NOTHING = frozenset(" ".join(words.split()) for words in SAYS_NOTHING)
MEANINGLESS = (
    "A link does not say where it leads",
    "Screen readers list links without the sentence around them, and eyes jump from one to the next. "
    "Link the words that name what comes.",
)
EMPTY = (
    "A link has no words",
    "Nobody sees it, and screen readers announce a link to nothing. Remove it.",
)
LEADS_NOWHERE = ("A link leads nowhere", "Choose a page, enter an address, or remove the link.")
GONE = (
    "A link leads to a page that is gone",
    "Readers see the words without a link. Choose another page, or remove the link.",
)
UNPUBLISHED = (
    "A link leads to a page that is not published",
    "Until it is, readers see the words without a link, or nothing where they were its title.",
)


def linked_pages_of(draft: Draft) -> set[int]:
    """Return the ids of the pages the rich texts link to, for who looks up whether they are there."""
    return {
        int(attributes["id"])
        for _, attributes, _ in _rich_links(draft)
        if attributes.get("linktype") == "page" and attributes.get("id", "").isdecimal()
    }


def check_links(draft: Draft, live: Mapping[int, bool]) -> Iterator[Advice]:
    """Yield advice on links; ``live`` says of each page that exists whether it is published."""
    for path, attributes, words in _rich_links(draft):
        for title, reason in _problems_of_rich(attributes, words, live):
            yield Advice(title, reason, path, words)
    for piece in draft.pieces:
        if piece.kind != "link" or not (piece.text or piece.url or piece.page):
            continue
        for title, reason in _problems_of_block(piece):
            yield Advice(title, reason, piece.path, piece.text)


def _rich_links(draft) -> Iterator[tuple[str, dict, str]]:
    for piece in draft.pieces:
        for found in LINK.finditer(piece.text) if piece.kind == "rich" else ():
            attributes = {a["name"]: a["value"] for a in ATTRIBUTE.finditer(found["attributes"])}
            yield piece.path, attributes, plain_text(found["inside"])


def _problems_of_rich(attributes, words, live) -> Iterator[tuple[str, str]]:
    kind, target = attributes.get("linktype"), attributes.get("id", "")
    if kind == "page":
        published = live.get(int(target)) if target.isdecimal() else None
        if not published:
            yield UNPUBLISHED if published is False else GONE
    elif kind is None and NOWHERE.fullmatch(attributes.get("href", "").strip()):
        yield LEADS_NOWHERE
    yield from _problems_of_words(words)


def _problems_of_block(piece) -> Iterator[tuple[str, str]]:
    if piece.page is not None:
        if not piece.page.live:
            yield UNPUBLISHED
    elif NOWHERE.fullmatch(piece.url.strip()):
        yield LEADS_NOWHERE
    if piece.text or piece.page is None:
        yield from _problems_of_words(piece.text)


def _problems_of_words(words: str) -> Iterator[tuple[str, str]]:
    said = " ".join(words.lower().split()).strip(" .…!:»>→")
    if not said:
        yield EMPTY
    elif said in SAYS_NOTHING or ADDRESS.fullmatch(said):
        yield MEANINGLESS
