"""Renew a site's chrome when something it shows has changed."""

from django.db.models.signals import post_delete, post_save
from django.dispatch import receiver
from wagtail.models import Page, PageViewRestriction, Site
from wagtail.signals import page_published, page_slug_changed, page_unpublished, post_page_move

from site_core.branding.chrome_build import refresh_all_later, refresh_chrome
from site_core.branding.models import PreviewableSetting, SupportLine


@receiver(post_save)
def record_saved(sender, instance, raw=False, **kwargs):
    """A setting or the site itself was saved."""
    if raw:
        return
    if issubclass(sender, PreviewableSetting | SupportLine):
        refresh_chrome(instance.site)
    elif issubclass(sender, Site):
        refresh_chrome(instance)


@receiver(page_published)
@receiver(page_unpublished)
@receiver(page_slug_changed)
@receiver(post_page_move)
def page_changed(sender, instance, **kwargs):
    """A page that menus may lead to got another title or address, or went offline."""
    site = instance.get_site()
    if site:
        refresh_chrome(site)


@receiver(post_save, sender=PageViewRestriction)
@receiver(post_delete, sender=PageViewRestriction)
def restriction_changed(sender, **kwargs):
    """Menus of any site may name a page that is not for everybody now, or leave out one that is."""
    refresh_all_later()


@receiver(post_delete, sender=SupportLine)
def line_deleted(sender, instance, origin=None, **kwargs):
    """A support line was deleted, by itself or by a list of them; not together with its site."""
    if not isinstance(origin, Site) and Site.objects.filter(pk=instance.site_id).exists():
        refresh_chrome(instance.site)


@receiver(post_delete)
def page_deleted(sender, instance, **kwargs):
    """A page was deleted; by now nobody can tell which site it was on, and it may still be found."""
    if issubclass(sender, Page):
        refresh_all_later()
