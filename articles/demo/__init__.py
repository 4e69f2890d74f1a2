"""The articles of the demonstration sites, one module each, and who wrote them."""

import datetime
import pkgutil
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

    people = import_module(f"articles.demo.{site_key}").AUTHORS
    authors = {key: Author.objects.create(site=site, **person) for key, person in people.items()}
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
    return made
