"""Checks before going live."""

from django.conf import settings
from django.core.checks import Error, Tags, register

OF_ONE_PROCESS = "django.core.cache.backends.locmem.LocMemCache"


@register(Tags.caches, deploy=True)
def check_shared_cache(app_configs=None, **kwargs):
    """Fail on a cache each process has for itself: they would disagree after a change (P11)."""
    if settings.CACHES["default"]["BACKEND"] != OF_ONE_PROCESS:
        return []
    return [
        Error(
            "Every process has a cache of its own, so a changed address or menu is seen by one.",
            hint="Set REDIS_URL, or use the file-based cache of the production settings.",
            id="delivery.E001",
        )
    ]
