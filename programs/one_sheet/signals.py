"""When sheets are set anew, and when they go."""

from django.db.models.signals import post_save
from django.dispatch import receiver
from wagtail.models import PageViewRestriction, Site
from wagtail.signals import page_published, page_slug_changed, page_unpublished, post_page_move

from programs.models import ProgramPage
from programs.one_sheet.keeping import ask_for_sheet, ask_for_sheets
from programs.one_sheet.records import OneSheet
from site_core.branding.models import Brand


@receiver(page_published, sender=ProgramPage, dispatch_uid="programs.sheet_of_published")
def published(sender, instance, **kwargs):
    """A program says something else, or is there for the first time."""
    if site := instance.get_site():
        ask_for_sheet(instance, site)


@receiver(page_unpublished, sender=ProgramPage, dispatch_uid="programs.sheet_of_unpublished")
def unpublished(sender, instance, **kwargs):
    """Nothing of a page that is not public is kept."""
    OneSheet.objects.filter(page_id=instance.pk).delete()


@receiver(page_slug_changed, dispatch_uid="programs.sheets_of_renamed")
@receiver(post_page_move, dispatch_uid="programs.sheets_of_moved")
def moved(sender, instance, **kwargs):
    """Addresses have changed; perhaps the site, or who may read."""
    OneSheet.objects.filter(page__path__startswith=instance.path).delete()


@receiver(post_save, sender=PageViewRestriction, dispatch_uid="programs.sheets_of_restricted")
def restricted(sender, instance, **kwargs):
    """A page and those below it are not for everybody any more."""
    for page in (instance.page, *instance.page.aliases.all()):
        OneSheet.objects.filter(page__path__startswith=page.path).delete()


@receiver(post_save, sender=Brand, dispatch_uid="programs.sheets_of_brand")
@receiver(post_save, sender=Site, dispatch_uid="programs.sheets_of_site")
def look_changed(sender, instance, raw=False, **kwargs):
    """What all sheets of a site look like, or the addresses on them, have changed."""
    if not raw:
        ask_for_sheets(instance if sender is Site else instance.site)
