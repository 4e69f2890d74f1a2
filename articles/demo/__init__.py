"""The articles of the demonstration sites, one module each, and who wrote them."""

import datetime
import pkgutil
import uuid
from importlib import import_module

from site_core.pages.demo import notes_named

FIELDS = ("title", "summary", "content_note", "image_alt", "search_description")


def contents(site_key: str) -> list[dict]:
    """Return the articles of a demonstration site, the oldest first."""
    package = import_module(f"articles.demo.{site_key}")
    names = [f"{package.__name__}.{info.name}" for info in pkgutil.iter_modules(package.__path__)]
    return sorted((import_module(name).ARTICLE for name in names), key=lambda item: item["date"])


def build(index_page, site, site_key: str) -> list[tuple]:
    """Create a site's authors, and its articles below ``index_page``, still without bodies.

    Returns ``(page, content)`` pairs; bodies link to other pages and are filled in afterwards.
    """
    from articles.models import ArticlePage, Author

    about = import_module(f"articles.demo.{site_key}")
    authors = {
        key: Author.objects.create(site=site, **person) for key, person in about.AUTHORS.items()
    }
    made = []
    for content in contents(site_key):
        page = ArticlePage(
            slug=content["slug"],
            author=authors[content["author"]],
            date=datetime.date.fromisoformat(content["date"]),
            content_notes=notes_named(site, content),
            **{name: content.get(name) or "" for name in FIELDS},
        )
        made.append((index_page.add_child(instance=page), content))
    _relate({page.slug: page for page, _ in made}, about, site)
    return made


def _relate(pages: dict, about, site) -> None:
    """Put articles into their series, recommend some after others, correct one."""
    from articles.models import Series

    said = about.SERIES
    series = Series.objects.create(site=site, name=said["name"], intro=said["intro"])
    for place, slug in enumerate(said["articles"], 1):
        pages[slug].series, pages[slug].series_place = series, place
    for slug, picked in about.PICKS.items():
        pages[slug].picks = [
            {
                "type": "pick",
                "value": pages[other].pk,
                "id": str(uuid.uuid5(uuid.NAMESPACE_OID, f"{slug}:{other}")),
            }
            for other in picked
        ]
    for slug, (day, words) in about.CORRECTIONS.items():
        pages[slug].updated_on, pages[slug].correction = datetime.date.fromisoformat(day), words
