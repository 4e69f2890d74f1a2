"""Which pages are not for everybody: they and all below them, and below their aliases."""

from wagtail.models import Page, PageViewRestriction, Site


def restricted_trees(site: Site | None = None) -> list[str]:
    """Return the tree paths below which pages are not for everybody, on any site.

    Looked up once per request: the request's ``site`` remembers them.
    """
    known = vars(site).get("_restricted_trees") if site else None
    if known is None:
        paths = PageViewRestriction.objects.values_list("page__path", "page__aliases__path")
        known = sorted({path for pair in paths for path in pair if path})
        if site:
            site._restricted_trees = known
    return known


def forget_restrictions(site: Site) -> None:
    """Have them looked up anew: ``site`` may be older than what has just changed."""
    vars(site).pop("_restricted_trees", None)


def is_restricted(site: Site, page: Page) -> bool:
    """Whether ``page`` is not for everybody."""
    return any(page.path.startswith(path) for path in restricted_trees(site))
