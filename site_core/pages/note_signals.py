"""Keep what pages say of their content notes true when a note is renamed, deleted or left behind."""

from django.db.models.signals import post_delete, post_save, pre_delete
from django.dispatch import receiver
from wagtail.models import Page
from wagtail.signals import post_page_move

from site_core.pages.content_notes import (
    ContentNote,
    noted_models,
    pages_with,
    rewrite_names,
)
from site_core.pages.search.entries import sites_above, sync_pages


@receiver(post_save, sender=ContentNote)
def note_renamed(sender, instance, created=False, raw=False, **kwargs):
    """A note has another name: the pages that use it show it."""
    if not created and not raw:
        _rewrite(pages_with(instance))


@receiver(pre_delete, sender=ContentNote)
def note_goes(sender, instance, **kwargs):
    """Remember which pages use a note; afterwards nobody can tell."""
    instance._pages = pages_with(instance)


@receiver(post_delete, sender=ContentNote)
def note_gone(sender, instance, **kwargs):
    """A note was deleted: the pages that used it do without."""
    found = {(type(page), page.pk) for page in getattr(instance, "_pages", ())}
    _rewrite([model.objects.get(pk=pk) for model, pk in found])


def _rewrite(pages) -> None:
    """Have the pages and what search knows of them say the names there are now."""
    rewrite_names(pages)
    for page in pages:
        for site in sites_above(page):
            sync_pages(site, [page.pk])


@receiver(post_page_move)
def page_moved(sender, instance, **kwargs):
    """Pages that moved to another site use the words of that site."""
    here = Page.objects.get(pk=instance.pk).path
    for model in noted_models():
        for page in model.objects.filter(path__startswith=here).exclude(content_note_names=""):
            if page.adopt_notes():
                page.save(clean=False)
