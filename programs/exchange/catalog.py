"""The programs a site has, as the cells of the table, in a few queries whatever their number."""

import json
from dataclasses import dataclass, field
from functools import cached_property

from django.contrib.contenttypes.models import ContentType
from wagtail.models import Page, WorkflowState

from programs.exchange.columns import COLUMNS
from programs.exchange.texts import is_untouched, text_of
from programs.exchange.words import FIELDS, Words, join
from programs.models import ProgramIndexPage, ProgramPage
from site_core.sections.models import PageTemplate

PLAIN = {
    "external_id": "external_id",
    "title": "title",
    "slug": "slug",
    "tagline": "tagline",
    "summary": "summary",
    "presenters": "presenters",
    "content_note": "content_note",
    "search_title": "seo_title",
    "search_description": "search_description",
    "minutes_min": "minutes_min",
    "minutes_max": "minutes_max",
    "group_min": "group_min",
    "group_max": "group_max",
}
CHOICES = ProgramPage._meta.get_field("deliveries").options
STATUSES = ProgramPage._meta.get_field("status").choices


@dataclass
class Known:
    """A program there is, as it would be exported: its draft if it has one."""

    pk: int
    cells: dict[str, str]
    live: bool
    unfinished: bool  # changes nobody has published yet
    taken_back: bool  # was public once
    locked: bool
    waiting: bool
    own_text: bool  # somebody wrote it, or changed it since an import
    revision: int | None = None  # the version this was read from
    template: bool = False  # there to start others from
    replaced_by: int | None = None


@dataclass
class Catalog:
    """Everything a table of programs is compared with."""

    index: ProgramIndexPage
    site: object
    words: dict[str, Words] = field(default_factory=dict)

    def __post_init__(self):
        self.words = {column: Words(model, self.site) for column, (_, model) in FIELDS.items()}

    @cached_property
    def programs(self) -> list[Known]:
        """Return the programs below the list, in their order."""
        return [known for known in self._pages if not known.template]

    @cached_property
    def templates(self) -> list[Known]:
        """Return the pages below the list that are there to start programs from."""
        return [known for known in self._pages if known.template]

    @cached_property
    def _pages(self) -> list[Known]:
        related = {name: self._related(name) for name, _ in FIELDS.values()}
        waiting = self._waiting()
        pages = ProgramPage.objects.child_of(self.index).filter(alias_of=None).order_by("path")
        templates = PageTemplate.objects.filter(page__in=pages.values("page_ptr"))
        templates = set(templates.values_list("page_id", flat=True))
        found = []
        for page in pages.select_related("latest_revision").iterator(chunk_size=200):
            content = self._content(page, related)
            known = self._known(page, content, str(page.pk) in waiting)
            known.template = page.pk in templates
            found.append(known)
        numbers = {known.pk: known.cells["external_id"] or known.cells["slug"] for known in found}
        for known in found:
            known.cells["replaced_by"] = numbers.get(known.replaced_by, "")
        return found

    def _content(self, page, related) -> dict:
        """Return the fields of the draft, or of the page itself if it never had a version."""
        if page.latest_revision:
            return page.latest_revision.content
        content = {name: getattr(page, name) for name in PLAIN.values()}
        content |= {name: related[name].get(page.pk, []) for name in related}
        return {
            **content,
            "deliveries": page.deliveries,
            "status": page.status,
            "replaced_by": page.replaced_by_id,
            "body": json.dumps(list(page.body.raw_data)),
        }

    def _known(self, page, content, waiting) -> Known:
        body = content.get("body") or []
        body = json.loads(body) if isinstance(body, str) else body
        cells = {column: _said(content.get(name)) for column, name in PLAIN.items()}
        formats = content.get("deliveries") or []
        cells["formats"] = join([str(label) for key, label in CHOICES if key in formats])
        for column, (name, _) in FIELDS.items():
            cells[column] = join(self.words[column].names_of(content.get(name) or []))
        cells["status"] = str(dict(STATUSES).get(content.get("status"), ""))
        cells["text"] = text_of(body) or ""
        return Known(
            page.pk,
            {column: cells.get(column, "") for column in COLUMNS},
            live=page.live,
            unfinished=page.live and page.has_unpublished_changes,
            taken_back=not page.live and page.first_published_at is not None,
            locked=page.locked,
            waiting=waiting,
            own_text=not is_untouched(body),
            replaced_by=content.get("replaced_by"),
            revision=page.latest_revision_id,
        )

    def _related(self, name: str) -> dict[int, list[int]]:
        through = ProgramPage._meta.get_field(name).remote_field.through
        relation = ProgramPage._meta.get_field(name)
        rows = through.objects.filter(programpage__path__startswith=self.index.path)
        found: dict[int, list[int]] = {}
        for page, term in rows.values_list(
            f"{relation.m2m_field_name()}_id", f"{relation.m2m_reverse_field_name()}_id"
        ):
            found.setdefault(page, []).append(term)
        return found

    def _waiting(self) -> set[str]:
        kind = ContentType.objects.get_for_model(Page)
        states = WorkflowState.objects.filter(base_content_type=kind)
        states = states.filter(status=WorkflowState.STATUS_IN_PROGRESS)
        return set(states.values_list("object_id", flat=True))


def _said(value) -> str:
    return "" if value is None else str(value).replace("\r\n", "\n").replace("\r", "\n").strip()
