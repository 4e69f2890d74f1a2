"""What only drafts and saved sections use: the index of references knows stored rows alone."""

import json
import re
from collections import defaultdict
from functools import cache

from django.apps import apps
from django.contrib.contenttypes.models import ContentType
from django.core.exceptions import ObjectDoesNotExist, ValidationError
from django.db.models import Q
from wagtail.fields import StreamField
from wagtail.models import Page, ReferenceIndex, Revision

from site_core.pages.topics import Topic
from site_core.sections.models import SavedSection

NUMBER = re.compile(r"\d{1,18}")
BROKEN = (AttributeError, KeyError, TypeError, ValueError, ObjectDoesNotExist, ValidationError)
Thing = tuple[type, int]  # a model, and the id of one of it


def used_in_drafts(site, candidates: set[Thing]) -> set[Thing]:
    """Return which of ``candidates`` the latest drafts of the site's pages or its sections use.

    All is read once, and looked into only where one of their numbers stands at all.
    """
    left: dict[int, set[Thing]] = defaultdict(set)  # what is not found yet, by its number
    for thing in candidates:
        left[thing[1]].add(thing)
    found: set[Thing] = set()
    for used in _uses(site, left):
        found |= used
        for thing in used:
            if thing[1] in left:
                left[thing[1]].discard(thing)
    return found & candidates


def _uses(site, left: dict[int, set[Thing]]):
    for revision in _latest(site):
        if named := _named(revision.content, left):
            yield _used_by(revision, named)
    for blocks in SavedSection.objects.filter(site=site).values_list("blocks", flat=True):
        if _named(blocks, left):
            yield _used_in_blocks(blocks, left)


def _latest(site):
    """Yield the drafts of pages below the site's root, and what is to be published later.

    Of a page that has nothing unpublished the index knows what it uses.
    """
    pages = Page.objects.descendant_of(site.root_page, inclusive=True)
    drafts = pages.filter(Q(live=False) | Q(has_unpublished_changes=True))
    waiting = pages.filter(_revisions__approved_go_live_at__isnull=False)
    wanted = Q(pk__in=drafts.exclude(latest_revision=None).values("latest_revision"))
    wanted |= Q(approved_go_live_at__isnull=False, pk__in=waiting.values("_revisions"))
    return Revision.objects.filter(wanted).iterator(chunk_size=100)


def _named(content, left: dict[int, set[Thing]]) -> set[Thing]:
    numbers = {int(digits) for digits in NUMBER.findall(json.dumps(content, default=str))}
    return {thing for number in numbers if number in left for thing in left[number]}


def _used_by(revision, named: set[Thing]) -> set[Thing]:
    """Return what a draft uses; all it might, where it cannot be read."""
    topics = revision.content.get("topics")
    used = {(Topic, pk) for pk in topics if isinstance(pk, int)} if topics else set()
    try:
        page = revision.as_object()
        for kind, pk, *_ in ReferenceIndex._extract_references_from_object(page):
            used.add((ContentType.objects.get_for_id(kind).model_class(), int(pk)))
    except BROKEN:
        return named
    return used


def _used_in_blocks(blocks, left: dict[int, set[Thing]]) -> set[Thing]:
    used: set[Thing] = set()
    for stored in blocks:
        try:
            block = _known_blocks()[stored["type"], stored["kind"]]
            for model, pk, *_ in block.extract_references(block.to_python(stored["value"])):
                used.add((model, int(pk)))
        except BROKEN:
            used |= _named(stored, left)
    return used


@cache
def _known_blocks() -> dict[tuple[str, str], object]:
    """Return all kinds of blocks pages can hold, by name and class, as sections keep them."""
    fields = (field for model in apps.get_models() for field in model._meta.get_fields())
    return {
        (name, type(block).__name__): block
        for field in fields
        if isinstance(field, StreamField)
        for name, block in field.stream_block.child_blocks.items()
    }
