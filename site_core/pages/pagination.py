"""Lists in pages of a fixed length; a bad page number is never an error."""

from django.core.paginator import Page, Paginator


def paginate(request, items, per_page: int) -> Page:
    """Return the page of ``items`` that the request asks for, the nearest one if there is none."""
    return Paginator(items, per_page).get_page(request.GET.get("page"))
