"""The programs of the demonstration sites, one module each."""

import pkgutil
from importlib import import_module

from django.utils.text import slugify

from programs.demo.dates import dates_of
from programs.demo.terms import TERMS
from site_core.pages.demo import notes_named

FIELDS = (
    "title", "tagline", "summary", "presenters", "content_note", "image_alt",
    "search_description",
)  # fmt: skip
NUMBERS = ("minutes_min", "minutes_max", "group_min", "group_max")


def contents(site_key: str) -> list[dict]:
    """Return the programs of a demonstration site in their order."""
    package = import_module(f"programs.demo.{site_key}")
    names = [f"{package.__name__}.{info.name}" for info in pkgutil.iter_modules(package.__path__)]
    return sorted((import_module(name).PROGRAM for name in names), key=lambda item: item["order"])


def make_terms(site, site_key: str) -> dict[str, dict]:
    """Create the terms of a site. Returns them by relation and name."""
    from programs.terms import RELATIONS

    found = {}
    for relation, (model, _) in RELATIONS.items():
        found[relation] = {
            name: model.objects.get_or_create(
                site=site,
                slug=slugify(name),
                defaults={"name": name, "sort_order": place, **words},
            )[0]
            for place, (name, words) in enumerate(TERMS[site_key][relation].items(), 1)
        }
    return found


def build(index_page, site_key: str) -> list[tuple]:
    """Create the programs of a site below ``index_page``, still without bodies.

    Returns ``(page, content)`` pairs; bodies link to other pages and are filled in afterwards.
    """
    from programs.models import ProgramPage

    site = index_page.get_site()
    terms = make_terms(site, site_key)
    made = {}
    for content in contents(site_key):
        page = ProgramPage(
            slug=content["slug"],
            status=content.get("status", "touring"),
            content_notes=notes_named(site, content),
            deliveries=content["deliveries"],
            dates=dates_of(site_key, content["slug"]),
            **{name: content.get(name) or "" for name in FIELDS},
            **{name: content.get(name) for name in NUMBERS},
            **{
                relation: [known[name] for name in content.get(relation, ())]
                for relation, known in terms.items()
            },
        )
        made[content["slug"]] = index_page.add_child(instance=page), content
    for page, content in made.values():
        if content.get("replaced_by"):
            page.replaced_by = made[content["replaced_by"]][0]
    return list(made.values())
