"""Renews, on deploying, what an older release worked out and stored."""

from django.db.models.signals import post_migrate
from django.dispatch import receiver

from site_core.branding.apps import BrandingConfig


@receiver(post_migrate, dispatch_uid="branding_renewal")
def renew(sender, using="default", plan=None, **kwargs):
    """Derive the colors of every site again when the engine has changed, then its chrome.

    Runs after `migrate`, for every deployment runs that; readers meanwhile get what is worked out
    on the spot. Emptying the database of a test sends the same signal without a plan, and
    migrating to an older state leaves tables that today's models do not fit.
    """
    if plan is None or not isinstance(sender, BrandingConfig) or not is_up_to_date(using):
        return
    from site_core.branding.chrome import SHAPE
    from site_core.branding.chrome_build import has_all_parts, refresh_chrome
    from site_core.branding.colors import ENGINE
    from site_core.branding.models import Brand, StoredChrome

    for brand in Brand.objects.using(using).exclude(engine=ENGINE).select_related("site"):
        brand.save(using=using)  # and with it, the chrome
    for stored in StoredChrome.objects.using(using).select_related("site"):
        if stored.shape != SHAPE or not has_all_parts(stored.data):
            refresh_chrome(stored.site)


def is_up_to_date(using: str) -> bool:
    """Whether all migrations have run."""
    from django.db import connections
    from django.db.migrations.executor import MigrationExecutor

    executor = MigrationExecutor(connections[using])
    return not executor.migration_plan(executor.loader.graph.leaf_nodes())
