"""The one place that knows what the public may see: live, public, and of this site."""

from collections.abc import Callable

from django.db.models import Exists, F, OuterRef, Q, QuerySet
from django.db.models.functions import Length, Substr
from wagtail.models import Page, PageViewRestriction, Site

from site_core.tenancy.restrictions import is_restricted, restricted_trees


def public_pages(site: Site, model: type[Page] = Page) -> QuerySet:
    """Return the live pages of ``site`` that anybody may read, of type ``model``."""
    pages = model.objects.live().descendant_of(site.root_page, inclusive=True)
    for path in restricted_trees(site):
        pages = pages.exclude(path__startswith=path)
    return pages


# Higher floors say which pages are public but not found by a site's own search.
_unlisted: list[Callable[[], QuerySet]] = []


def register_unlisted(pages: Callable[[], QuerySet]) -> None:
    """Leave the pages of the queryset ``pages()`` out of what a site's search looks through."""
    _unlisted.append(pages)


def searchable_pages(site: Site, model: type[Page] = Page) -> QuerySet:
    """Return the public pages of ``site`` its search may find, of type ``model``."""
    found = public_pages(site, model)
    for pages in _unlisted:
        found = found.exclude(pk__in=pages().values("pk"))
    return found


def public_among(site: Site, ids: list[int]) -> QuerySet:
    """Return those of a few pages of ``site`` that anybody may read, all in one query."""
    trees = PageViewRestriction.objects.annotate(
        above=Substr(OuterRef("path"), 1, Length("page__path")),
        beside=Substr(OuterRef("path"), 1, Length("page__aliases__path")),
    ).filter(Q(above=F("page__path")) | Q(beside=F("page__aliases__path")))
    pages = Page.objects.live().descendant_of(site.root_page, inclusive=True)
    return pages.filter(~Exists(trees), pk__in=ids)


def path_on(site: Site, page: Page) -> str:
    """Return the path of ``page`` on its own ``site``, without asking which site it belongs to."""
    return f"/{page.url_path.removeprefix(site.root_page.url_path)}"


def is_public(site: Site, page: Page) -> bool:
    """Whether anybody may read ``page`` on ``site`` now."""
    own = page.path.startswith(site.root_page.path)
    return page.live and own and not is_restricted(site, page)


def view_restrictions(page: Page) -> QuerySet:
    """Return who may not read ``page``, by its own restrictions and those above it."""
    step = page.steplen
    trees = [page.path[:end] for end in range(step, len(page.path) + 1, step)]
    above = Q(page__path__in=trees) | Q(page__aliases__path__in=trees)
    return PageViewRestriction.objects.filter(above).distinct()


def page_at(site: Site, path: str) -> Page | None:
    """Return the live page of ``site`` at ``path``, of its own type, or ``None``.

    One query for the page, and one for its type's fields together with what it is always shown
    with, instead of two for each level of the tree.
    """
    parts = "".join(f"{part}/" for part in path.split("/") if part)
    page = site.root_page
    if parts:
        page = Page.objects.filter(url_path=f"{page.url_path}{parts}", live=True).first()
    if page is None or not page.live or page.specific_class is None:
        return None
    model = page.specific_class
    return model.objects.select_related(*getattr(model, "shown_with", ())).get(pk=page.pk)
