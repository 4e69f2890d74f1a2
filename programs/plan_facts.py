"""What plans know of a site's programs: plain data, in one query however many there are."""

from collections.abc import Iterable

from wagtail.models import Site

from programs.models import ProgramPage, Status, listed_programs
from programs.planning import COMPANION, FOLLOW_UP, Program, Relations

FIELDS = (
    "pk", "slug", "title", "summary", "url_path", "status", "deliveries", "minutes_min", "minutes_max",
    "term_ids", "topic_ids", "content_note", "content_note_names",
)  # fmt: skip
SECTION = "companions"


def programs_of(site: Site) -> list[Program]:
    """Return the programs of ``site`` a plan may have, in the order of its list."""
    rows = listed_programs(site).order_by("path").values(*FIELDS)
    root = site.root_page.url_path
    return [_program(place, row, root) for place, row in enumerate(rows)]


def _program(place: int, row: dict, root: str) -> Program:
    terms = row["term_ids"] or {}
    return Program(
        pk=row["pk"],
        slug=row["slug"],
        title=row["title"],
        place=place,
        audiences=frozenset(terms.get("audiences", ())),
        duties=frozenset(terms.get("mandates", ())),
        topics=frozenset(row["topic_ids"] or ()),
        minutes_min=row["minutes_min"] or None,
        minutes_max=row["minutes_max"] or None,
        deliveries=tuple(row["deliveries"] or ()),
        can_be_booked=row["status"] == Status.TOURING,
        url=f"/{row['url_path'].removeprefix(root)}",
        summary=row["summary"],
        content_note=row["content_note_names"] or row["content_note"],
    )


def relations_of(programs: Iterable[Program]) -> Relations:
    """Return which programs go with a few ``programs``, as the sections of their pages say.

    The sections are read as they are stored, so that choosers ask for nothing.
    """
    ids = {program.pk for program in programs}
    if not ids:
        return Relations()
    bodies = ProgramPage.objects.filter(pk__in=ids).values_list("pk", "body")
    return Relations({pk: dict(_named(list(body.raw_data))) for pk, body in bodies})


def _named(raw, inside: bool = False) -> Iterable[tuple[int, str]]:
    """Yield program and relation wherever a section of companions holds both."""
    if isinstance(raw, list):
        for item in raw:
            yield from _named(item, inside)
    elif isinstance(raw, dict) and (inside or raw.get("type") == SECTION):
        program, relation = raw.get("program"), raw.get("relation")
        if isinstance(program, int):
            yield program, FOLLOW_UP if relation == FOLLOW_UP else COMPANION
        for value in raw.values():
            yield from _named(value, inside=True)
