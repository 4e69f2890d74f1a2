"""Finds the program a line is about: by its number, else by its address, else by its title's."""

from collections import deque

from django.utils.text import slugify


class RefusedError(ValueError):
    """A line cannot be imported; the words are for whoever sent it."""


def slug_from(title: str) -> str:
    """Return the address a program called ``title`` gets."""
    return slugify(title, allow_unicode=True)[:200].strip("-") or "program"


class Finder:
    """Knows the programs there are, and those earlier lines speak of."""

    def __init__(self, programs, templates=()):
        self.by_number: dict[str, list] = {}
        self.by_slug: dict[str, object] = {}
        self.first: dict[str, dict] = {"external_id": {}, "slug": {}}
        self.lines: dict[str, dict[str, deque]] = {}
        self.tried: dict[str, int] = {}  # address -> the number that was free last
        for known in [*templates, *programs]:
            self.by_slug[known.cells["slug"]] = known
            if number := known.cells["external_id"]:
                self.by_number.setdefault(number, []).append(known)
        for known in programs:
            for column, first in self.first.items():
                first.setdefault(known.cells[column], known)
        self.lines_of: dict[int, int] = {}
        self.line_of_number: dict[str, int] = {}
        self.line_of_slug: dict[str, int] = {}

    def find(self, cells: dict[str, str], planned):
        """Return the program a line is about, or ``None`` for a new one."""
        number = cells.get("external_id", "")
        slug = cells.get("slug", "")
        known = self._by_number(number, planned.number) if number else None
        if known is None:
            known = self._by_slug(slug or slug_from(cells.get("title", "")), number, bool(slug))
        if known is not None:
            if known.template:
                title = known.cells["title"]
                raise RefusedError(f"“{title}” is a page template: no import changes it.")
            if known.pk in self.lines_of:
                raise RefusedError(f"Line {self.lines_of[known.pk]} is about the same program.")
            self.lines_of[known.pk] = planned.number
        return known

    def _by_number(self, number: str, line: int):
        if number in self.line_of_number:
            raise RefusedError(f"Line {self.line_of_number[number]} has the same number.")
        found = self.by_number.get(number, [])
        if len(found) > 1:
            titles = " and ".join(f"“{known.cells['title']}”" for known in found[:2])
            raise RefusedError(f"Several programs have this number: {titles}.")
        self.line_of_number[number] = line
        return found[0] if found else None

    def _by_slug(self, slug: str, number: str, asked_for: bool):
        known = self.by_slug.get(slug)
        if known is None or not number or not known.cells["external_id"]:
            return known
        if not asked_for:
            return None  # another program that is called the same
        title, other = known.cells["title"], known.cells["external_id"]
        raise RefusedError(f"This address belongs to “{title}”, which has the number {other}.")

    def take_slug(self, planned, asked: str | None, from_title: str) -> None:
        """Give the program of a line its address; two of them cannot have the same."""
        known = planned.known
        slug = asked or (known.cells["slug"] if known else "")
        if not slug:
            slug = from_title
            if slug in self.line_of_slug and not planned.cells["external_id"]:
                raise RefusedError(f"Line {self.line_of_slug[slug]} has the same address.")
            while slug in self.by_slug or slug in self.line_of_slug:
                self.tried[from_title] = self.tried.get(from_title, 1) + 1
                slug = f"{from_title}-{self.tried[from_title]}"
        if slug in self.line_of_slug:
            raise RefusedError(f"Line {self.line_of_slug[slug]} has the same address.")
        other = self.by_slug.get(slug)
        if other is not None and other is not known:
            raise RefusedError(f"This address belongs to “{other.cells['title']}”.")
        self.line_of_slug[slug] = planned.number
        planned.cells["slug"] = slug

    def named(self, said: str, rows):
        """Return the program, or the line that makes it, with the number or the address ``said``."""
        if not self.lines:
            self._read_lines(rows)
        slug = said.rstrip("/").rsplit("/", 1)[-1]
        for column, value in (("external_id", said), ("slug", said), ("slug", slug)):
            if known := self.first[column].get(value):
                return known
            found = self.lines[column].get(value, deque())
            while found and found[0].outcome == "refused":
                found.popleft()
            if found:
                return found[0].known or found[0]
        return None

    def _read_lines(self, rows) -> None:
        for column in self.first:
            by_value = self.lines[column] = {}
            for row in rows:
                if value := row.cells.get(column):
                    by_value.setdefault(value, deque()).append(row)
