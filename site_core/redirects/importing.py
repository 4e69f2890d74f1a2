"""Imports many redirects at once: first what would happen, then all of it or nothing."""

from collections import Counter
from dataclasses import dataclass

from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import TextChoices
from wagtail.log_actions import log

from site_core.redirects.checks import Ground, Target, examine_link, examine_old_path
from site_core.redirects.models import Redirect
from site_core.redirects.paths import fold_typed
from site_core.redirects.reading import Line, read_lines

FIELDS = [
    "old_path", "key", "target_key", "target_page", "target_link", "permanent", "gone", "automatic",
]  # fmt: skip


class Outcome(TextChoices):
    """What becomes of a line."""

    NEW = "new", "New"
    REPLACES = "replaces", "Replaces"
    UNCHANGED = "unchanged", "Unchanged"
    MISSING = "missing", "Leads nowhere"
    ERROR = "error", "Error"


@dataclass
class Planned:
    """One line, what becomes of it, and why."""

    line: Line
    outcome: str
    message: str = ""
    row: Redirect | None = None

    @property
    def label(self) -> str:
        """Return the outcome in words."""
        return Outcome(self.outcome).label


class Plan:
    """What importing a table into a site would do."""

    def __init__(self, site, text: str, *, accept_missing: bool = False):
        self.site = site
        self.accept_missing = accept_missing
        self.ground = Ground(site)
        self.before = dict(self.ground.redirects)
        lines = read_lines(text)
        self.first_use: dict[str, int] = {}
        starts = [self._start(line) for line in lines]
        # What the table itself redirects counts when its targets are looked at.
        for start in starts:
            if isinstance(start, Redirect):
                self.ground.redirects[start.key] = start
        self.rows = [self._plan(*pair) for pair in zip(lines, starts, strict=True)]
        self.counts = Counter(row.outcome for row in self.rows)

    @property
    def can_run(self) -> bool:
        """Whether nothing stands in the way."""
        return not self.counts[Outcome.ERROR] and (
            self.accept_missing or not self.counts[Outcome.MISSING]
        )

    def _start(self, line: Line):
        """Return a redirect that has its old address and the link as typed, or what is wrong."""
        try:
            if line.host and line.host.casefold() != self.site.hostname.casefold():
                raise ValidationError(f"This line is for another site, {line.host}.")
            if line.permanent is None:
                raise ValidationError("Permanent is to be yes, no or gone.")
            if line.gone and line.new:
                raise ValidationError("What is gone leads nowhere: leave the second column empty.")
            row = Redirect(
                site=self.site,
                old_path=examine_old_path(self.ground, line.old),
                target_link=line.new,
                permanent=line.permanent,
                gone=line.gone,
            )
            row.set_keys()
            if row.key in self.first_use:
                raise ValidationError(f"Line {self.first_use[row.key]} has the same address.")
        except ValidationError as error:
            return " ".join(error.messages)
        self.first_use[row.key] = line.number
        return row

    def _plan(self, line: Line, start) -> Planned:
        if isinstance(start, str):
            return Planned(line, Outcome.ERROR, start)
        old = self.before.get(start.key)
        if old and old.target == line.new and old.kind == start.kind:
            return Planned(line, Outcome.UNCHANGED)
        try:
            target = Target() if start.gone else examine_link(self.ground, start.old_path, line.new)
        except ValidationError as error:
            return Planned(line, Outcome.ERROR, " ".join(error.messages))
        row = Redirect(
            pk=old.pk if old else None,
            site=self.site,
            old_path=start.old_path,
            target_page_id=target.page_id,
            target_link=target.link,
            permanent=start.permanent,
            gone=start.gone,
        )
        row.set_keys()
        return Planned(line, *self._outcome(old, row, target), row)

    def _outcome(self, old, row, target: Target) -> tuple[str, str]:
        if target.missing:
            return Outcome.MISSING, target.missing
        if old is None:
            return Outcome.NEW, target.note
        fields = ("target_page_id", "target_link", "permanent", "gone")
        if all(getattr(old, name) == getattr(row, name) for name in fields):
            return Outcome.UNCHANGED, target.note
        return Outcome.REPLACES, f"Led to {old.target or 'nothing'}. {target.note}".strip()

    def run(self, user=None) -> int:
        """Import everything at once, and return how many redirects are new or changed."""
        if not self.can_run:
            raise ValueError("A plan with errors was run.")
        rows = [p.row for p in self.rows if p.row and p.outcome != Outcome.UNCHANGED]
        new = [row for row in rows if row.pk is None]
        changed = [row for row in rows if row.pk is not None]
        with transaction.atomic():
            Redirect.objects.bulk_create(new, batch_size=1000)
            Redirect.objects.bulk_update(changed, FIELDS, batch_size=200)
            self._collapse({row.key: row for row in rows})
            log(
                self.site,
                "wagtail.edit",
                user=user,
                title=f"{len(rows)} redirects imported",
            )
        return len(rows)

    def _collapse(self, rows: dict[str, Redirect]) -> None:
        """Shorten what was there before and led to an address that leads on now."""
        chained = [
            old
            for key, old in self.before.items()
            if old.target_key in rows
            and key not in rows
            and not self.ground.answers(old.target_link)
        ]
        for old in chained:
            onward = rows[fold_typed(old.target_link)]
            old.target_page_id, old.target_link = onward.target_page_id, onward.target_link
            old.gone = onward.gone
            old.set_keys()
        Redirect.objects.bulk_update(chained, FIELDS, batch_size=200)
