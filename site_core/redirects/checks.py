"""What is wrong with a redirect somebody wants: said before it is saved, in words."""

from dataclasses import dataclass
from urllib.parse import unquote

from django.contrib.contenttypes.models import ContentType
from django.core.exceptions import ValidationError
from django.urls import Resolver404, resolve
from django.utils.functional import cached_property
from wagtail.models import Page, get_page_models

from site_core.redirects.models import Redirect
from site_core.redirects.paths import asks_by_number, clean_link, clean_old_path, fold_typed

LONGEST_CHAIN = 20
FEW = 100


@dataclass
class Target:
    """Where a redirect is to lead."""

    page_id: int | None = None
    link: str = ""
    missing: str = ""  # says what is not there (yet)
    note: str = ""  # says what was changed


class Ground:
    """What there is at the addresses of one site, read in few queries for any number of checks.

    With ``links`` only what these lead to is read, for when there are few of them.
    """

    def __init__(self, site, links: list[str] | None = None):
        self.site = site
        root = site.root_page
        pages = Page.objects.filter(path__startswith=root.path, live=True)
        rows = Redirect.objects.filter(site=site).select_related("target_page")
        if links is not None:
            before = root.url_path.rstrip("/")
            ways = {before + way for link in links for way in _ways(link)}
            pages = pages.filter(url_path__in=ways)
            rows = rows.filter(key__in={fold_typed(link) for link in links})
        self._live_pages, self._rows = pages, rows
        self.pages = {
            url_path[len(root.url_path) - 1 :]: pk
            for pk, url_path in pages.values_list("pk", "url_path")
        }
        self.live = set(self.pages.values())

    @cached_property
    def redirects(self) -> dict[str, Redirect]:
        """Return the redirects by what all spellings of their old addresses have in common."""
        return {row.key: row for row in self._rows}

    @cached_property
    def _lists(self) -> dict[int, Page]:
        """Return the pages that answer addresses below them, in a query for each of their types."""
        models = [model for model in get_page_models() if hasattr(model, "resolve_subpage")]
        types = ContentType.objects.get_for_models(*models).values()
        found = self._live_pages.filter(content_type__in=types).specific()
        return {page.pk: page for page in found}

    def page_at(self, address: str) -> int | None:
        """Return the id of the live page at a path, with or without the slash at its end."""
        return self.pages.get(_as_page(_path(address)))

    def answers(self, address: str) -> bool:
        """Whether a reader who asks for ``address`` gets an answer."""
        path = _path(address)
        return _as_page(path) in self.pages or bool(_screen(path)) or self._is_route(_as_page(path))

    def occupied(self, address: str) -> bool:
        """Whether a redirect from ``address`` would never be used.

        Files are answered below an address of theirs, but those that are gone may be redirected.
        """
        path = _path(address)
        screen = _screen(path) or _screen(_as_page(path))
        return bool(screen and not screen.kwargs) or self._is_route(_as_page(path))

    def lacks_slash(self, address: str) -> bool:
        """Whether only the slash at the end is missing of something that answers there."""
        if _path(address).endswith("/"):
            return False
        return bool(self.page_at(address)) or self.occupied(address)

    def reserved(self, address: str) -> bool:
        """Whether ``address`` is never looked up among redirects."""
        return _as_page(_path(address)).startswith(("/admin/", "/static/", "/healthz/"))

    def _is_route(self, path: str) -> bool:
        """Whether a page above ``path`` answers it itself, as lists do for feeds."""
        above = path
        while above != "/":
            above = above[: above.rstrip("/").rfind("/") + 1]
            if above not in self.pages:
                continue
            page = self._lists.get(self.pages[above])
            if page is None:
                return False
            try:
                page.resolve_subpage(path[len(above) - 1 :])
            except Resolver404:
                return False
            return True
        return False


def examine_old_path(ground: Ground, text: str) -> str:
    """Return the path of ``text``, or say why no redirect can start there."""
    path = clean_old_path(ground.site, text)
    if ground.reserved(path):
        raise ValidationError("The website itself needs this address.")
    if asks_by_number(path):
        return path
    if ground.page_at(path):
        raise ValidationError(
            "There is a page at this address, so a redirect would never be used. "
            "Unpublish or move the page first."
        )
    if ground.occupied(path):
        raise ValidationError(
            "The website answers at this address, so a redirect would never be used."
        )
    return path


def examine_link(ground: Ground, old_path: str, text: str, *, but: int | None = None) -> Target:
    """Return where ``text`` leads in the end, or say why it cannot; ``but`` is the row edited.

    An address of a live page becomes that page, so that the redirect follows when it moves.
    """
    target = Target(link=clean_link(ground.site, text))
    start, way = fold_typed(old_path), [old_path]
    for _ in range(LONGEST_CHAIN):
        if not target.link.startswith("/"):
            return target
        if "?" not in target.link and "#" not in target.link and ground.page_at(target.link):
            target.page_id, target.link = ground.page_at(target.link), ""
            return target
        if ground.answers(target.link):
            return target
        way.append(target.link)
        key = fold_typed(target.link)
        if key == start:
            raise ValidationError(f"This leads in a circle: {' → '.join(way)}.")
        onward = ground.redirects.get(key) or ground.redirects.get(key.partition("?")[0])
        if onward is None or (onward.pk is not None and onward.pk == but):
            target.missing = f"There is no page at {target.link}."
            return target
        if onward.gone:
            target.missing = f"{target.link} is gone for good."
            return target
        target.note = f"{way[1]} is redirected itself, so this leads straight to where that goes."
        if onward.target_page_id:
            target.page_id, target.link = onward.target_page_id, ""
            target.missing = examine_page(ground, onward.target_page_id, onward.target_page)
            return target
        if not onward.target_link:
            target.missing = f"{target.link} is redirected to a page that was deleted."
            return target
        target.link = clean_link(ground.site, onward.target_link)
    raise ValidationError(f"This leads in a circle: {' → '.join(way[:4])} …")


def examine_page(ground: Ground, page_id: int, page=None) -> str:
    """Say what is missing about a page as a target; empty when readers can see it."""
    if page_id in ground.live or (page is not None and page.live):
        return ""
    return "The page is not published, so the old address stays unanswered."


def broken_links(rows: list[Redirect]) -> set[int]:
    """Return the ids of those redirects whose address on their own site nobody answers."""
    by_site: dict[int, list[Redirect]] = {}
    for row in rows:
        if row.target_key:
            by_site.setdefault(row.site_id, []).append(row)
    found = set()
    for some in by_site.values():
        few = [row.target_link for row in some] if len(some) <= FEW else None
        ground = Ground(some[0].site, few)
        found |= {
            row.pk
            for row in some
            if not ground.answers(row.target_link) and row.target_key not in ground.redirects
        }
    return found


def collapse(row: Redirect) -> int:
    """Have redirects that led to the address ``row`` starts from lead to its target at once."""
    others = Redirect.objects.filter(site_id=row.site_id, target_key=row.key).exclude(pk=row.pk)
    ground = Ground(row.site, [other.target_link for other in others])
    # “/search.php” may be gone; what leads to “/search/” arrives all the same.
    astray = [other.pk for other in others if not ground.answers(other.target_link)]
    return Redirect.objects.filter(pk__in=astray).update(
        target_page_id=row.target_page_id,
        target_link=row.target_link,
        target_key=row.target_key,
        gone=row.gone,
    )


def _screen(path: str):
    """Return the match of a screen of the website's own at ``path``, if it has one."""
    for way in (path, f"{path}/"):
        try:
            match = resolve(way)
        except Resolver404:
            continue
        if match.url_name != "wagtail_serve":
            return match
    return None


def _path(address: str) -> str:
    return unquote(address.partition("#")[0].partition("?")[0])


def _ways(address: str) -> list[str]:
    """Return the addresses of the page at ``address`` and of all above it."""
    parts = [part for part in _path(address).split("/") if part]
    return ["/" + "".join(f"{part}/" for part in parts[:end]) for end in range(len(parts) + 1)]


def _as_page(path: str) -> str:
    return "/" + "".join(f"{part}/" for part in path.split("/") if part)
