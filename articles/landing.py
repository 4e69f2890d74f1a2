"""Lists of articles below the list of all: by topic, by author, of a series, of a year."""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from django.db.models import QuerySet
from wagtail.models import Site

from articles.addressed import Addressed, now_at
from articles.people import Author
from articles.series import Series, as_listed
from site_core.pages.topics import Topic
from site_core.pages.wording import listed, within_sentence

NAMED = 3  # articles in a description
NEWEST = ("-date", "-pk")


@dataclass(frozen=True)
class Kind:
    """A kind of list: its path, what links to its lists are headed, how one is found and filled."""

    path: str
    heading: str
    others: str
    find: Callable[[Site, Any, str], Any]
    narrow: Callable[[QuerySet, Any], QuerySet]
    title: Callable[[Any], str]
    listed_empty: bool = False  # whether there is a page before there are articles
    model: type[Addressed] | None = None


def _topic(site: Site, chrome, slug: str) -> Topic | None:
    ids = [topic["id"] for topic in topics_on(chrome) if topic["slug"] == slug]
    return Topic.objects.offered_on(site).filter(pk__in=ids).first() if ids else None


def _author(site: Site, chrome, slug: str) -> Author | None:
    return Author.objects.filter(site=site, slug=slug).select_related("photo").first()


def _series(site: Site, chrome, slug: str) -> Series | None:
    return Series.objects.filter(site=site, slug=slug).first()


def _year(site: Site, chrome, slug: str) -> int:
    return int(slug)


KINDS = {
    "about": Kind(
        "about",
        "By topic",
        "Other topics",
        _topic,
        lambda articles, topic: articles.filter(topics=topic.pk).order_by(*NEWEST),
        lambda topic: f"Articles about {within_sentence(topic.name)}",
        listed_empty=True,
    ),
    "series": Kind(
        "series",
        "Series",
        "Other series",
        _series,
        lambda articles, series: as_listed(articles.filter(series=series), series),
        lambda series: series.name,
        model=Series,
    ),
    "by": Kind(
        "by",
        "By author",
        "Other authors",
        _author,
        lambda articles, author: articles.filter(author=author).order_by(*NEWEST),
        lambda author: author.name,
        model=Author,
    ),
    "": Kind(
        "",
        "By year",
        "Other years",
        _year,
        lambda articles, year: articles.filter(date__year=year).order_by(*NEWEST),
        lambda year: f"Articles from {year}",
    ),
}


def topics_on(chrome) -> list[dict]:
    """Return the topics pages of a site may have, in their order."""
    return chrome.parts.get("topics", [])


def slug_of(record) -> str:
    """Return the last part of the address of what a list is about."""
    return getattr(record, "slug", None) or str(record)


def address_of(kind: Kind, slug: str) -> str:
    """Return the address of a list below the list of all articles."""
    return f"{kind.path}/{slug}/" if kind.path else f"{slug}/"


def moved_to(kind: Kind, site: Site, chrome, slug: str) -> str:
    """Return the present address of what had the address ``slug`` once, or ``""``."""
    if kind.model:
        return now_at(kind.model, site, slug)
    if kind.path == "about":
        found = (topic["slug"] for topic in topics_on(chrome) if slug in topic.get("was", ()))
        return next(found, "")
    return ""


def description_of(kind: Kind, record, chrome, count: int, titles: list[str]) -> str:
    """Return what search engines say of a list: an editor's words, or what is in it."""
    if written := getattr(record, "bio", "") or (
        getattr(record, "intro", "") if kind.model else ""
    ):
        return written
    named = [f"“{title}”" for title in titles[:NAMED]]
    if count > len(named):
        named.append(f"{count - len(named)} more")
    about = {
        "about": lambda: f"about {within_sentence(record.name)}",
        "by": lambda: f"by {record.name}",
        "series": lambda: f"in the series “{record.name}”",
        "": lambda: f"from {record}",
    }[kind.path]()
    words = f"{count} article{'' if count == 1 else 's'} {about}, {chrome.name}"
    return f"{words}: {listed(named)}." if named else f"{words}."


class Shelf:
    """What all articles of a list are sorted by, read in one query."""

    def __init__(self, articles: QuerySet):
        self.counts = {path: Counter() for path in KINDS}
        columns = ("topic_ids", "author_id", "series_id", "date")
        for topics, author, series, date in articles.order_by().values_list(*columns):
            self.counts["about"].update(topics)
            self.counts["by"][author] += 1
            self.counts["series"][series] += 1
            self.counts[""][date.year] += 1

    def links(self, root: str, site: Site, chrome, current=None) -> list[tuple[str, list[dict]]]:
        """Return, under a heading for each kind, links to all lists with articles but ``current``."""
        at, record = current or (None, None)
        return [
            (
                kind.others if kind is at else kind.heading,
                [
                    {
                        "name": name,
                        "href": f"{root}{address_of(kind, slug)}",
                        "count": self.counts[path][pk],
                    }
                    for pk, slug, name in self._rows(path, site, chrome)
                    if not (kind is at and pk == getattr(record, "pk", record))
                ],
            )
            for path, kind in KINDS.items()
        ]

    def _rows(self, path: str, site: Site, chrome):
        counts = self.counts[path]
        if path == "":
            return [(year, str(year), str(year)) for year in sorted(counts, reverse=True)]
        if path == "about":
            rows = [(topic["id"], topic["slug"], topic["name"]) for topic in topics_on(chrome)]
            return [row for row in rows if row[0] in counts]
        ids = [pk for pk in counts if pk]
        own = KINDS[path].model.objects.filter(site=site, pk__in=ids) if ids else ()
        return [(record.pk, record.slug, record.name) for record in own]
