"""Health endpoints for whoever restarts or routes to this process."""

from django.core.cache import cache
from django.db import connection
from django.db.utils import DatabaseError
from django.http import JsonResponse
from django.views.decorators.http import require_safe

from site_core.delivery import heartbeat


@require_safe
def live(request):
    """The process answers. Touches nothing else."""
    return JsonResponse({"status": "ok"})


@require_safe
def ready(request):
    """Database and cache answer and scheduled publishing runs: 200, or 503 naming what does not."""
    checks = {"database": _database(), "cache": _cache()}
    words = {name: "ok" if passed else "unreachable" for name, passed in checks.items()}
    if checks["database"]:
        checks["scheduler"] = heartbeat.is_alive()
        words["scheduler"] = "ok" if checks["scheduler"] else "silent"
    ok = all(checks.values())
    return JsonResponse(
        {"status": "ok" if ok else "unavailable", **words}, status=200 if ok else 503
    )


def _database() -> bool:
    try:
        with connection.cursor() as cursor:
            cursor.execute("SELECT 1")
            return cursor.fetchone() == (1,)
    except DatabaseError:
        return False


def _cache() -> bool:
    try:
        cache.set("health", "ok", 10)
        return cache.get("health") == "ok"
    except Exception:  # noqa: BLE001 - each cache library raises errors of its own
        return False
