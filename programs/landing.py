"""Pages that list the programs for one audience or about one topic: what they are called and say."""

from dataclasses import dataclass

from wagtail.models import Site

from programs.facets import GROUPS, Facts, Shelf
from programs.terms import Audience
from site_core.pages.topics import Topic
from site_core.pages.wording import listed, within_sentence

NAMED = 3  # programs in a description


@dataclass(frozen=True)
class Kind:
    """A kind of term that has pages of its own."""

    name: str  # of the group of facets, and of what it is called in addresses of the full list
    model: type
    path: str
    phrase: str
    heading: str  # over links to all of them
    others: str  # over links to the others


KINDS = {
    "audience": Kind(
        "audience", Audience, "for", "Programs for {}", "By audience", "Other audiences"
    ),
    "topic": Kind("topic", Topic, "about", "Programs about {}", "By topic", "Other topics"),
}


def offered(chrome, kind: Kind) -> list[dict]:
    """Return the terms of a kind that pages of a site may have, in their order."""
    if kind.name == "topic":
        return chrome.parts.get("topics", [])
    return chrome.parts.get("program_terms", {}).get("audiences", [])


def term_at(site: Site, chrome, kind: Kind, slug: str):
    """Return the term of ``site`` with this address, or None."""
    ids = [term["id"] for term in offered(chrome, kind) if term["slug"] == slug]
    return kind.model.objects.offered_on(site).filter(pk__in=ids).first()


def title_of(term, kind: Kind) -> str:
    """Return the heading of the page of ``term``."""
    return term.page_title or kind.phrase.format(within_sentence(term.name))


def description_of(term, kind: Kind, chrome, programs: list[Facts]) -> str:
    """Return what search engines say of the page: an editor's words, or what is listed."""
    if written := term.description or term.intro:
        return written
    number = f"{len(programs)} program{'' if len(programs) == 1 else 's'}"
    titles = [facts.title for facts in programs[:NAMED]]
    if len(programs) > NAMED:
        titles.append(f"{len(programs) - NAMED} more")
    words = f"{number} {kind.path} {within_sentence(term.name)} by {chrome.name}"
    return (
        f"{words}: {listed(titles)}. Formats, lengths and group sizes." if titles else f"{words}."
    )


def of_term(shelf: Shelf, kind: Kind, pk: int) -> list[Facts]:
    """Return the programs that have the term ``pk``."""
    at = GROUPS.index(kind.name)
    return [facts for facts in shelf.programs if pk in facts.groups[at]]


def links(root: str, chrome, kind: Kind, shelf: Shelf, without=None) -> list[dict]:
    """Return name, address and number of programs of each term that has some, without one."""
    masks = shelf.masks[kind.name]
    return [
        {
            "name": term["name"],
            "href": f"{root}{kind.path}/{term['slug']}/",
            "count": masks[term["id"]].bit_count(),
        }
        for term in offered(chrome, kind)
        if term["id"] in masks and (without is None or term["id"] != without.pk)
    ]
