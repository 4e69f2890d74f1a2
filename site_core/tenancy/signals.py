"""What follows when a site is saved or deleted."""

from django.db import transaction
from django.db.models.signals import post_save, pre_delete, pre_save
from django.dispatch import receiver
from wagtail.models import CollectionViewRestriction, Site

from site_core.tenancy.host_names import check_free
from site_core.tenancy.models import SiteCollection, SiteRole
from site_core.tenancy.roles import provision_roles


@receiver(pre_save, sender=Site)
def keep_names_apart(instance, raw=False, **kwargs):
    """Never let one name mean two sites, by whatever way it comes."""
    if not raw:
        instance.hostname = instance.hostname.lower()
        check_free(instance.hostname, site=instance)


@receiver(post_save, sender=Site)
def follow_site(instance, raw=False, **kwargs):
    """Give the roles of a site its present name and the pages it has now."""
    if not raw and SiteRole.objects.filter(site=instance).exists():
        provision_roles(instance)


@receiver(post_save, sender=Site)
def forget_addresses(**kwargs):
    """Clear Wagtail's list of addresses again once the change can be read by others (P11).

    Wagtail clears it at once; another process may fill it anew with what is not changed yet.
    """
    transaction.on_commit(Site.clear_site_root_paths_cache)


@receiver(pre_delete, sender=Site)
def close_collection(instance, **kwargs):
    """Keep what a site leaves behind from being served on all others: for Network admins only."""
    for held in SiteCollection.objects.filter(site=instance):
        CollectionViewRestriction.objects.get_or_create(
            collection=held.collection, restriction_type=CollectionViewRestriction.GROUPS
        )
