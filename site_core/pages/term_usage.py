"""Which pages use a term. Wagtail's own index of references does not know such relations."""

from collections.abc import Iterator
from dataclasses import dataclass

from django.apps import apps
from django.contrib.contenttypes.models import ContentType
from django.db.models import Count, OuterRef, Q, QuerySet, Subquery, Value
from django.db.models.functions import Coalesce
from modelcluster.fields import ParentalManyToManyField
from wagtail.models import Page, Revision

from site_core.pages.terms import Term


@dataclass(frozen=True)
class Relation:
    """A field of a page type that holds terms of one kind, and the table it is kept in."""

    pages: type[Page]
    name: str
    rows: type
    page: str  # columns of that table
    term: str


def relations_of(model: type[Term]) -> list[Relation]:
    """Return every relation of a page type to terms of the kind ``model``."""
    return [
        Relation(
            pages,
            field.name,
            field.remote_field.through,
            field.m2m_field_name(),
            field.m2m_reverse_field_name(),
        )
        for pages in apps.get_models()
        if issubclass(pages, Page)
        for field in pages._meta.local_many_to_many
        if isinstance(field, ParentalManyToManyField) and field.related_model is model
    ]


def with_counts(terms: QuerySet) -> QuerySet:
    """Add ``page_count``: how many pages of a term's own site have it, all in the same query."""
    total = Value(0)
    for relation in relations_of(terms.model):
        at_home = {f"{relation.page}__path__startswith": OuterRef("site__root_page__path")}
        rows = relation.rows.objects.filter(**{relation.term: OuterRef("pk")}, **at_home)
        counted = rows.order_by().values(relation.term).annotate(n=Count("pk")).values("n")
        total = total + Coalesce(Subquery(counted), 0)
    return terms.annotate(page_count=total)


def page_ids(term: Term) -> set[int]:
    """Return the pages that have ``term`` now."""
    return {
        pk
        for relation in relations_of(type(term))
        for pk in relation.rows.objects.filter(**{relation.term: term}).values_list(
            f"{relation.page}_id", flat=True
        )
    }


def pages_elsewhere(term: Term) -> QuerySet:
    """Return the pages of other sites that have ``term``, now or in a draft."""
    pages = Page.objects.filter(pk__in=page_ids(term) | waiting_ids(term))
    return pages.exclude(path__startswith=term.site.root_page.path)


def revisions_with(term: Term, relation: Relation) -> Iterator[Revision]:
    """Yield every version of a page, past or to come, in which ``term`` is chosen."""
    rows = Revision.objects.filter(
        content_type=ContentType.objects.get_for_model(relation.pages),
        **{f"content__{relation.name}__icontains": str(term.pk)},
    )
    for revision in rows.iterator(chunk_size=100):
        if term.pk in revision.content.get(relation.name, ()):
            yield revision


def waiting_ids(term: Term) -> set[int]:
    """Return the pages with a draft or a version to come in which ``term`` is chosen."""
    found = set()
    for relation in relations_of(type(term)):
        latest = relation.pages.objects.filter(latest_revision__isnull=False)
        rows = Revision.objects.filter(
            Q(pk__in=latest.values("latest_revision")) | Q(approved_go_live_at__isnull=False),
            content_type=ContentType.objects.get_for_model(relation.pages),
            **{f"content__{relation.name}__icontains": str(term.pk)},
        )
        for owner, chosen in rows.values_list("object_id", f"content__{relation.name}"):
            if term.pk in (chosen or ()):
                found.add(int(owner))
    return found


def usage_in_words(term: Term) -> str:
    """Return a sentence on how many pages have ``term``, and how many have it only in a draft."""
    now = page_ids(term)
    waiting = len(waiting_ids(term) - now)
    if not now and not waiting:
        return "No page uses it."
    pages = "1 page uses it" if len(now) == 1 else f"{len(now) or 'No'} pages use it"
    more = f", {waiting} more in a draft" if now else f", {waiting} in a draft"
    return f"{pages}{more if waiting else ''}."
