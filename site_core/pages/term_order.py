"""The order of a site's terms: one after the other, from 1, whatever other sites do."""

from django.db import transaction
from django.db.models import Max
from django.dispatch import Signal

from site_core.pages.terms import Term

IN_ORDER = ("site", "sort_order", "name")

# Sent with sender=model, site; inside the transaction.
reordered = Signal()


def last_place(model: type[Term], site) -> int:
    """Return the place a new term of ``site`` gets: after all others."""
    places = model.objects.filter(site=site).aggregate(last=Max("sort_order"))
    return min((places["last"] or 0) + 1, 32767)


@transaction.atomic
def put_in_order(model, site, wanted: list[int], order=IN_ORDER) -> None:
    """Number the records of ``site`` from 1 in the order of the ids ``wanted``; others come after."""
    place = {pk: index for index, pk in enumerate(wanted)}
    terms = list(model.objects.select_for_update().filter(site=site).order_by(*order))
    terms.sort(key=lambda term: place.get(term.pk, len(place)))
    moved = []
    for number, term in enumerate(terms, 1):
        if term.sort_order != number:
            term.sort_order = number
            moved.append(term)
    if moved:
        model.objects.bulk_update(moved, ["sort_order"])
        reordered.send(sender=model, site=site)
