"""The programs of the demonstration sites, one module each."""

import pkgutil
from importlib import import_module

from site_core.pages.demo import notes_named

FIELDS = (
    "title", "summary", "delivery", "audience", "minutes_min", "minutes_max", "group_min",
    "group_max", "presenters", "languages", "content_note", "image_alt", "search_description",
)  # fmt: skip


def contents(site_key: str) -> list[dict]:
    """Return the programs of a demonstration site in their order."""
    package = import_module(f"programs.demo.{site_key}")
    names = [f"{package.__name__}.{info.name}" for info in pkgutil.iter_modules(package.__path__)]
    return sorted((import_module(name).PROGRAM for name in names), key=lambda item: item["order"])


def build(index_page, site_key: str) -> list[tuple]:
    """Create the programs of a site below ``index_page``, still without bodies.

    Returns ``(page, content)`` pairs; bodies link to other pages and are filled in afterwards.
    """
    from programs.models import ProgramPage

    site = index_page.get_site()
    made = []
    for content in contents(site_key):
        fields = {
            name: content.get(name) or ""
            for name in FIELDS
            if isinstance(content.get(name) or "", str)
        }
        numbers = {name: content.get(name) for name in FIELDS if name.endswith(("_min", "_max"))}
        page = index_page.add_child(
            instance=ProgramPage(
                slug=content["slug"],
                content_notes=notes_named(site, content),
                **{**fields, **numbers},
            )
        )
        made.append((page, content))
    return made
