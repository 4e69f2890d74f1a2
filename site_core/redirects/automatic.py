"""Redirects that make themselves: when a live page gets a new address, its old one leads there."""

from django.db import transaction
from django.db.models import Q
from django.dispatch import receiver
from wagtail.models import Page, Site
from wagtail.signals import page_published, page_slug_changed, post_page_move

from site_core.redirects.models import Redirect
from site_core.redirects.paths import PATH_LENGTH

BATCH = 500


@receiver(page_slug_changed)
def follow_slug(instance, instance_before, **kwargs):
    """Lead on from the addresses a page and those below it had."""
    follow(instance, instance_before.url_path, instance.url_path, was_live=instance_before.live)


@receiver(post_page_move)
def follow_move(instance, url_path_before, url_path_after, **kwargs):
    """Lead on from the addresses a page and those below it had, to another site as well (P07)."""
    if url_path_before != url_path_after:
        follow(instance, url_path_before, url_path_after)


@receiver(page_published)
def give_way(instance, **kwargs):
    """Forget automatic redirects from the address of a page that is live now."""
    for site_id, path in addresses_under(instance.url_path, _roots()):
        Redirect.objects.filter(_at([path]), automatic=True, site_id=site_id).delete()


def follow(page, before: str, after: str, *, was_live: bool = True) -> None:
    """Make redirects for ``page`` and all live pages below it, a few queries whatever their number.

    ``before`` and ``after`` are tree addresses (``Page.url_path``). Every redirect leads to the page
    itself, so it follows later moves, and none can lead in a circle.
    """
    roots = _roots()
    roots_before = [
        (pk, before + root[len(after) :] if root.startswith(after) else root) for pk, root in roots
    ]
    live = Page.objects.filter(path__startswith=page.path, live=True).order_by("path")
    if not was_live:
        live = live.exclude(pk=page.pk)
    gone: dict[int, dict[str, int]] = {}
    taken: dict[int, list[str]] = {}
    for pk, url_path in live.values_list("pk", "url_path").iterator():
        old = set(addresses_under(before + url_path[len(after) :], roots_before))
        new = set(addresses_under(url_path, roots))
        for site_id, path in old - new:
            gone.setdefault(site_id, {})[path] = pk
        for site_id, path in new - old:
            taken.setdefault(site_id, []).append(path)
    with transaction.atomic():
        for site_id, paths in taken.items():
            for some in _batches(paths):
                Redirect.objects.filter(_at(some), automatic=True, site_id=site_id).delete()
        for site_id, pages in gone.items():
            _lead_on(site_id, pages)


def _lead_on(site_id: int, pages: dict[str, int]) -> None:
    """Make redirects of one site from old paths to pages. What somebody made by hand stays."""
    rows = {}
    for path, pk in pages.items():
        row = Redirect(site_id=site_id, old_path=path, target_page_id=pk, automatic=True)
        row.set_keys()
        if max(len(row.old_path), len(row.key)) <= PATH_LENGTH:
            rows[row.key] = row
    for some in _batches(list(rows)):
        own = Redirect.objects.filter(site_id=site_id)
        own.filter(key__in=some, automatic=True).delete()
        # Who led to an old path by its name leads to the page now, instead of in two steps.
        chained = list(own.filter(target_key__in=some))
        for row in chained:
            row.target_page_id = rows[row.target_key].target_page_id
            row.target_link = row.target_key = ""
        Redirect.objects.bulk_update(chained, ["target_page", "target_link", "target_key"])
        # Conflicts: “/old.php”, made by hand, was in use although there was a page at /old/.
        Redirect.objects.bulk_create([rows[key] for key in some], ignore_conflicts=True)


def addresses_under(url_path: str, roots) -> list[tuple[int, str]]:
    """Return (site id, path) of every site that has the page at ``url_path`` of the tree."""
    return [(pk, url_path[len(root) - 1 :]) for pk, root in roots if url_path.startswith(root)]


def _roots() -> list[tuple[int, str]]:
    return list(Site.objects.values_list("pk", "root_page__url_path"))


def _at(paths: list[str]) -> Q:
    """Match redirects from exactly these pages' addresses, which would never be reached."""
    return Q(old_path__in=[*paths, *(path.rstrip("/") for path in paths if path != "/")])


def _batches(items: list) -> list[list]:
    return [items[start : start + BATCH] for start in range(0, len(items), BATCH)]
