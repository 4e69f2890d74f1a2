"""A site's home page cannot be taken away from under it: not deleted, moved or unpublished (P06)."""

import logging

from django.core.exceptions import PermissionDenied
from django.db.models.signals import pre_delete, pre_save
from django.dispatch import receiver
from wagtail.models import Page, Site
from wagtail.signals import pre_page_move

from site_core.tenancy.host_names import named

logger = logging.getLogger(__name__)


class HomePageInUse(PermissionDenied):
    """What is asked for would leave a site without its home page.

    A refusal rather than an error: the admin and its API answer 403, whoever asks.
    """


def sites_at_or_below(page: Page) -> list[Site]:
    """Return the sites whose home page is ``page`` or lies below it."""
    return list(Site.objects.filter(root_page__path__startswith=page.path)) if page.path else []


def refusal(page: Page, what: str) -> str:
    """Say why ``what`` (“deleted”, “moved”) cannot be done to ``page``; ``""`` when it can."""
    sites = sites_at_or_below(page)
    if not sites:
        return ""
    names = " and ".join(f"“{named(site)}” ({site.hostname})" for site in sites)
    holds = "is the home page" if sites[0].root_page_id == page.pk else "holds the home page"
    return (
        f"“{page.title}” cannot be {what}: it {holds} of {names}. Choose another home page for the "
        "site, or delete the site, first."
    )


@receiver(pre_delete)
def keep_from_deletion(sender, instance, **kwargs):
    """Refuse to delete a home page in use, whatever code asks for it.

    Pages below a deleted page are announced one by one, so those above a home page are kept too.
    """
    if issubclass(sender, Page) and Site.objects.filter(root_page=instance.pk).exists():
        raise HomePageInUse(refusal(instance, "deleted"))


@receiver(pre_page_move)
def keep_in_place(sender, instance, parent_page_before, parent_page_after, **kwargs):
    """Refuse to move a home page under another page; its place among its siblings may change."""
    if parent_page_before.pk != parent_page_after.pk and (words := refusal(instance, "moved")):
        raise HomePageInUse(words)


@receiver(pre_save)
def keep_live(sender, instance, raw=False, **kwargs):
    """Refuse to unpublish the home page of a site that is being read.

    One that expires stays live without an error: the command that finds it has other sites' pages
    to see to.
    """
    if raw or not issubclass(sender, Page) or instance.live or not instance.pk:
        return
    if not Site.objects.filter(root_page=instance.pk, root_page__live=True).exists():
        return
    if not instance.expired:
        raise HomePageInUse(refusal(instance, "unpublished"))
    logger.warning(refusal(instance, "unpublished"))
    instance.live, instance.expired, instance.expire_at = True, False, None
