"""Counts addresses asked for in vain: the path only, without delaying or breaking the answer."""

import logging
import re
from datetime import timedelta

from django.core.cache import cache
from django.db import DatabaseError, transaction
from django.db.models import F
from django.utils import timezone

from site_core.redirects.models import NotFoundPath
from site_core.redirects.paths import fold, fold_typed

logger = logging.getLogger(__name__)

PATHS_PER_SITE = 5_000
MAKE_ROOM = 500
NOTED_PER_MINUTE = 60
KEPT_FOR = timedelta(days=90)
CONTROL = re.compile(r"[\x00-\x1f\x7f]")
# What could name a person or open something: addresses, long numbers, codes.
PERSONAL = re.compile(r"@|%40|\d{6,}|(?:\d[ -]?){7,}|(?=[^/]*\d)[\w-]{24,}", re.IGNORECASE)
MASK = "…"
_cache_is_gone = False  # said once, not for every request


def mask(path: str) -> str:
    """Return ``path`` without the parts that could say something about a person."""
    parts = CONTROL.sub("", path).split("/")
    return "/".join(MASK if PERSONAL.search(part) else part for part in parts)


def note(site, path: str) -> None:
    """Count one more request for ``path``, unless there are more than anybody would read.

    A flood is sampled: what is asked for often enough to matter comes up again.
    """
    if _is_flood(site):
        return
    path = mask(path)[: NotFoundPath._meta.get_field("path").max_length]
    now = timezone.now()
    try:
        with transaction.atomic():
            rows = NotFoundPath.objects.filter(site=site)
            known = rows.filter(path=path).update(count=F("count") + 1, last_seen=now)
            if not known and _has_room(rows):
                row = NotFoundPath(site=site, path=path, last_seen=now)
                NotFoundPath.objects.bulk_create([row], ignore_conflicts=True)
    except DatabaseError:  # the reader gets their answer all the same
        logger.exception("An address that was not found could not be noted")


def _is_flood(site) -> bool:
    """Whether this site was asked in vain too often within the present minute."""
    global _cache_is_gone
    key = f"redirects:noted:{site.pk}:{int(timezone.now().timestamp()) // 60}"
    try:
        flood = not cache.add(key, 1, 120) and cache.incr(key) > NOTED_PER_MINUTE
    except ValueError:  # it expired between the two
        flood = False
    except Exception:  # whatever the cache raises, the reader gets their answer all the same
        if not _cache_is_gone:
            logger.exception("Addresses that are not found are not noted: the cache is gone")
        _cache_is_gone = True
        return True  # unlimited writing would take the database along
    _cache_is_gone = False
    return flood


def _has_room(rows) -> bool:
    """Whether one more path may be kept; those asked for once, long ago, make room."""
    if rows.count() < PATHS_PER_SITE:
        return True
    oldest = rows.filter(count=1, ignored=False).order_by("last_seen").values_list("pk", flat=True)
    removed, _ = rows.filter(pk__in=list(oldest[:MAKE_ROOM])).delete()
    return bool(removed)


def forget_old_paths() -> int:
    """Delete paths nobody has asked for in a long time. Returns how many."""
    old = NotFoundPath.objects.filter(last_seen__lt=timezone.now() - KEPT_FOR)
    return old.delete()[0]


def forget_answered(site, old_paths) -> None:
    """Take addresses that are redirected now out of the report, however they were written."""
    if not old_paths:
        return
    keys = {fold_typed(path).partition("?")[0] for path in old_paths}
    rows = NotFoundPath.objects.filter(site=site).values_list("pk", "path")
    answered = [pk for pk, path in rows if fold(path) in keys]
    for start in range(0, len(answered), 500):
        NotFoundPath.objects.filter(pk__in=answered[start : start + 500]).delete()
