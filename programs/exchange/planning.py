"""What importing a table would do, line by line, without doing any of it."""

import hashlib
import json
from collections import Counter
from dataclasses import dataclass, field

from django.core.exceptions import ValidationError
from django.db.models import TextChoices

from programs.exchange.catalog import Catalog, Known
from programs.exchange.columns import COLUMNS, LABELS
from programs.exchange.finding import Finder, RefusedError, slug_from
from programs.exchange.reading import Row, Table
from programs.exchange.texts import clean_text
from programs.exchange.values import Values, check_ranges, empty_cells, read_values
from programs.models import RESERVED, reserved_slugs


class Outcome(TextChoices):
    """What becomes of a line."""

    NEW = "new", "New"
    CHANGED = "changed", "Changed"
    PUBLISHED = "published", "Published as it is"
    UNCHANGED = "unchanged", "Unchanged"
    REFUSED = "refused", "Refused"


@dataclass
class Planned:
    """One line, what becomes of it, and why."""

    number: int
    title: str
    outcome: str = Outcome.REFUSED
    known: Known | None = None
    cells: dict[str, str] = field(default_factory=dict)  # what the page will say
    changes: dict[str, tuple[str, str]] = field(default_factory=dict)  # column -> before, after
    new_words: dict[str, list[str]] = field(default_factory=dict)
    messages: list[str] = field(default_factory=list)
    publish: bool = False
    after: "Planned | None" = None  # the line that makes what this one is replaced by

    @property
    def label(self) -> str:
        """Return the outcome in words."""
        return Outcome(self.outcome).label

    @property
    def shown_changes(self) -> list[tuple[str, str, str]]:
        """Return what changes: its name, before, after."""
        return [(LABELS[column], *pair) for column, pair in self.changes.items()]


@dataclass(frozen=True)
class Wishes:
    """How to import."""

    publish: bool = False
    replace_texts: bool = False
    may_make_words: bool = True


class Plan:
    """What importing ``table`` below a list of programs would do."""

    def __init__(self, catalog: Catalog, table: Table, wishes: Wishes):
        self.catalog, self.table, self.wishes = catalog, table, wishes
        self.finder = Finder(catalog.programs, catalog.templates)
        self.leads_to: dict[int, Planned] = {}  # id of a line -> one it is replaced by in the end
        self.rows = [self._plan(row) for row in table.rows]
        for planned in self.rows:
            self._settle_replacement(planned)
        self.counts = Counter(row.outcome for row in self.rows)

    @property
    def digest(self) -> str:
        """Return what changes when something else would happen than what was shown."""
        said = [[row.number, row.outcome, row.publish, row.changes, row.messages] for row in self.rows]  # fmt: skip
        return hashlib.blake2s(json.dumps(said).encode(), digest_size=12).hexdigest()

    @property
    def new_words(self) -> dict[str, list[str]]:
        """Return column -> names the site does not have yet."""
        found: dict[str, dict[str, str]] = {}
        for row in self.rows:
            if row.outcome != Outcome.REFUSED:
                for column, names in row.new_words.items():
                    for name in names:
                        found.setdefault(column, {}).setdefault(name.casefold(), name)
        return {LABELS[column]: list(names.values()) for column, names in found.items()}

    @property
    def to_do(self) -> list[Planned]:
        """Return the lines that change something, each after the one it is replaced by."""
        done, ordered = set(), []
        for row in self.rows:
            chain = []
            while row is not None and id(row) not in done:
                done.add(id(row))
                chain.append(row)
                row = row.after
            ordered += reversed(chain)
        idle = (Outcome.UNCHANGED, Outcome.REFUSED)
        return [row for row in ordered if row.outcome not in idle]

    def _plan(self, row: Row) -> Planned:
        values = read_values(row.cells, self.catalog)
        title = row.cells.get("title") or row.cells.get("slug") or row.cells.get("external_id")
        planned = Planned(row.number, title or "", messages=[*row.problems, *values.problems])
        if planned.messages:
            return planned
        try:
            self._examine(planned, values)
        except RefusedError as error:
            planned.outcome = Outcome.REFUSED
            planned.messages.append(str(error))
        return planned

    def _examine(self, planned: Planned, values: Values) -> None:
        known = planned.known = self.finder.find(values.cells, planned)
        if known is None and not values.cells.get("title"):
            raise RefusedError("A title is missing.")
        if known and known.locked:
            raise RefusedError("Somebody has locked this program.")
        if known and known.waiting:
            raise RefusedError("It waits for approval. Finish that first.")
        before = known.cells if known else empty_cells()
        planned.cells = {**before, **values.cells}
        planned.title = planned.cells["title"]
        if "text" in values.cells:
            planned.cells["text"] = self._text(planned, known, values.cells["text"])
        if problems := check_ranges(planned.cells):
            raise RefusedError(" ".join(problems))
        if values.new_words and not self.wishes.may_make_words:
            names = ", ".join(name for some in values.new_words.values() for name in some)
            raise RefusedError(f"This site has no such words: {names}. Add them first.")
        planned.new_words = values.new_words
        self.finder.take_slug(planned, values.cells.get("slug"), slug_from(planned.title))
        if planned.cells["slug"] in reserved_slugs():
            raise RefusedError(RESERVED)
        planned.changes = _changes(before, planned.cells)
        self._settle_outcome(planned)

    def _text(self, planned, known, source: str) -> str:
        before = known.cells["text"] if known else ""
        if known and source == before:
            return before
        text = self._clean(source)
        if known is None:
            return source  # nothing to compare it with: it is cleaned again when it is saved
        if text == before or (before and text == self._clean(before, or_else="")):
            return before
        if known.own_text:
            if not before:
                planned.messages.append("Its text is made of several blocks: it is kept.")
                return before
            if not self.wishes.replace_texts:
                planned.messages.append("Its text was written or changed here: it is kept.")
                return before
        return text

    def _clean(self, source: str, or_else: str | None = None) -> str:
        """Return the text as it would be saved. What was written here may be more than can be read."""
        try:
            return clean_text(source, self.catalog.site)
        except ValidationError as error:
            problem = error.message
        except RecursionError:
            problem = "The text is nested too deeply."
        if or_else is None:
            raise RefusedError(problem)
        return or_else

    def _settle_outcome(self, planned: Planned) -> None:
        known = planned.known
        planned.outcome = Outcome.NEW if known is None else Outcome.UNCHANGED
        if known and planned.changes:
            planned.outcome = Outcome.CHANGED
        if not self.wishes.publish:
            return
        if known and known.unfinished:
            if planned.changes:
                planned.messages.append("Saved as a draft: it has changes nobody has published.")
        elif known and known.taken_back:
            planned.messages.append("Not published: somebody took it back. Publish it by hand.")
        else:
            planned.publish = known is None or bool(planned.changes) or not known.live
            if planned.publish and planned.outcome == Outcome.UNCHANGED:
                planned.outcome = Outcome.PUBLISHED

    def _settle_replacement(self, planned: Planned) -> None:
        """Find the program a row says it is replaced by, in the catalog or in the table itself."""
        said = planned.cells.get("replaced_by", "")
        if planned.outcome == Outcome.REFUSED or "replaced_by" not in planned.changes:
            return
        target = self.finder.named(said, self.rows) if said else None
        try:
            if said and target is None:
                raise RefusedError(f"Replaced by: there is no program “{said[:60]}”.")
            if target is planned or (target and target is planned.known):
                raise RefusedError("A program cannot be replaced by itself.")
            if isinstance(target, Planned):
                if self._last(target) is planned:
                    raise RefusedError("The programs of this table replace each other in a circle.")
                planned.after = self.leads_to[id(planned)] = target
        except RefusedError as error:
            planned.outcome = Outcome.REFUSED
            planned.messages.append(str(error))
            return
        if target is not None:
            name = target.cells["external_id"] or target.cells["slug"]
            before = planned.changes["replaced_by"][0]
            planned.cells["replaced_by"] = name
            planned.changes["replaced_by"] = (before, name)
            if before == name:
                del planned.changes["replaced_by"]
                self._settle_outcome(planned)

    def _last(self, row: Planned) -> Planned:
        """Return the last of those that replace ``row``; each way is gone once, and then shorter."""
        way = []
        while id(row) in self.leads_to:
            way.append(row)
            row = self.leads_to[id(row)]
        self.leads_to |= {id(passed): row for passed in way}
        return row


def _changes(before: dict, after: dict) -> dict[str, tuple[str, str]]:
    return {
        column: (before[column], after[column])
        for column in COLUMNS
        if before[column] != after[column]
    }
