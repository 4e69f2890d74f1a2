"""Makes one term of two, so that no page loses a word and no draft brings the old one back."""

from django.db import transaction
from django.db.models import Q, QuerySet
from django.dispatch import Signal
from wagtail.log_actions import log
from wagtail.models import Revision

from site_core.pages.term_usage import page_ids, relations_of, revisions_with
from site_core.pages.terms import Term

BATCH = 50

# Sent with sender=type(new), old, new, page_ids; inside the transaction, before ``old`` is deleted.
merged = Signal()


def targets_of(term: Term) -> QuerySet:
    """Return the terms ``term`` may become part of: of its site, or shared on purpose.

    One that all sites may have becomes part of another such only: their pages use it.
    """
    others = type(term).objects.exclude(pk=term.pk)
    if term.shared:
        return others.filter(shared=True)
    return others.filter(Q(site=term.site) | Q(shared=True))


@transaction.atomic
def merge(old: Term, new: Term, user=None) -> int:
    """Make ``old`` part of ``new`` and delete it. Returns how many pages it was on."""
    kind = type(old)
    locked = kind.objects.select_for_update().order_by("pk").in_bulk([old.pk, new.pk])
    old, new = locked[old.pk], locked[new.pk]
    pages = page_ids(old)
    for relation in relations_of(kind):
        _move_rows(relation, old, new)
        _rewrite_revisions(relation, old, new)
    new.synonyms = synonyms_of_both(old, new)
    new.inherit_address(old.slug, *old.former_slugs)
    merged.send(sender=kind, old=old, new=new, page_ids=pages)
    log(old, "wagtail.delete", user=user)
    old.delete()
    new.save()
    log(
        new,
        "pages.merge_terms",
        user=user,
        title=str(new),
        data={"merged": old.name, "pages": len(pages)},
    )
    return len(pages)


def synonyms_of_both(old: Term, new: Term) -> str:
    """Return what ``new`` is also called from now on, as far as there is room."""
    words, known = [], {new.name.casefold()}
    for word in (*new.other_words, old.name, *old.other_words):
        room = new._meta.get_field("synonyms").max_length - len(", ".join(words)) - 2
        if word.casefold() not in known and len(word) <= room:
            known.add(word.casefold())
            words.append(word)
    return ", ".join(words)


def _move_rows(relation, old, new) -> None:
    rows = relation.rows.objects
    both = rows.filter(**{relation.term: new}).values(f"{relation.page}_id")
    have_both = list(both.values_list(f"{relation.page}_id", flat=True))
    mine = rows.filter(**{relation.term: old})
    mine.filter(**{f"{relation.page}_id__in": have_both}).delete()
    mine.update(**{relation.term: new})


def _rewrite_revisions(relation, old, new) -> None:
    some = []
    for revision in revisions_with(old, relation):
        chosen = [new.pk if pk == old.pk else pk for pk in revision.content[relation.name]]
        revision.content[relation.name] = list(dict.fromkeys(chosen))
        some.append(revision)
        if len(some) == BATCH:
            Revision.objects.bulk_update(some, ["content"])
            some = []
    if some:
        Revision.objects.bulk_update(some, ["content"])
