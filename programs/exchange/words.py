"""The terms and content notes of a site: found by name, address or other word; as names in cells."""

import re
from dataclasses import dataclass, field

from programs.terms import RELATIONS
from site_core.pages.content_notes import ContentNote
from site_core.pages.term_forms import free_slug
from site_core.pages.term_order import last_place
from site_core.pages.terms import Term
from site_core.pages.topics import Topic

# Column -> field of the page, and what it leads to.
FIELDS = {
    "audiences": ("audiences", RELATIONS["audiences"][0]),
    "topics": ("topics", Topic),
    "duties": ("mandates", RELATIONS["mandates"][0]),
    "languages": ("languages", RELATIONS["languages"][0]),
    "content_notes": ("content_notes", ContentNote),
}
LONGEST_NAME = 60
TOKEN = re.compile(r'\s*(?:"((?:[^"]|"")*)"|([^;|\n]*))\s*(?:[;|\n]|$)')
NEEDS_QUOTES = re.compile(r'[;|\n,"]')


@dataclass
class Words:
    """The words of one kind a site has."""

    model: type
    site: object
    by_word: dict[str, int] = field(default_factory=dict)
    names: dict[int, str] = field(default_factory=dict)
    order: dict[int, int] = field(default_factory=dict)

    def __post_init__(self):
        rows = self.model.objects.filter(site=self.site)
        if issubclass(self.model, Term):
            rows = self.model.objects.offered_on(self.site)
        rows = sorted(rows, key=lambda row: row.site_id != self.site.pk)
        for row in rows:
            self.learn(row)
        for row in rows:  # names come first, whoever is also called so
            for word in (getattr(row, "slug", ""), *getattr(row, "other_words", ())):
                if word:
                    self.by_word.setdefault(word.casefold(), row.pk)
        listed = self.model.objects.filter(pk__in=self.names).values_list("pk", flat=True)
        self.order = {pk: place for place, pk in enumerate(listed)}

    def learn(self, row) -> None:
        """Know a term from now on."""
        self.by_word.setdefault(row.name.casefold(), row.pk)
        self.names[row.pk] = row.name
        self.order.setdefault(row.pk, len(self.order))

    def find(self, name: str) -> int | None:
        """Return the id of what is called ``name``."""
        return self.by_word.get(name.casefold())

    def said(self, names: list[str]) -> list[str]:
        """Return ``names`` as the site writes them, in its order; those it does not have come last."""
        found = {self.find(name) for name in names} - {None}
        known = sorted(found, key=lambda pk: self.order[pk])
        new = {name.casefold(): name for name in names if self.find(name) is None}
        return [self.names[pk] for pk in known] + list(new.values())

    def names_of(self, ids) -> list[str]:
        """Return the names of what is chosen on a page."""
        known = sorted((pk for pk in ids if pk in self.names), key=lambda pk: self.order[pk])
        return [self.names[pk] for pk in known]

    def get_or_make(self, name: str):
        """Return the term called ``name``, making it if need be."""
        pk = self.find(name)
        if pk is not None:
            return self.model.objects.get(pk=pk)
        defaults = {}
        if issubclass(self.model, Term):
            slug = free_slug(self.model, self.site, name)
            defaults = {"slug": slug, "sort_order": last_place(self.model, self.site)}
        own = self.model.objects.filter(site=self.site)
        return own.get_or_create(name__iexact=name, defaults={**defaults, "name": name, "site": self.site})[0]  # fmt: skip


def split(text: str, is_known=lambda name: False) -> list[str]:
    """Return the names in a cell: “A; B”, “A | B”, one per line, or “A, B”; quotes hold one together."""
    if not text:
        return []
    if not re.search(r'[;|\n"]', text) and not is_known(text):
        text = text.replace(",", ";")
    names = [
        (quoted.replace('""', '"') if quoted else plain).strip()
        for quoted, plain in TOKEN.findall(text)
    ]
    return [name for name in names if name]


def join(names: list[str]) -> str:
    """Return ``names`` as a cell ``split`` reads."""
    return "; ".join(
        '"' + name.replace('"', '""') + '"' if NEEDS_QUOTES.search(name) else name for name in names
    )
