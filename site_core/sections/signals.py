"""A page that has become public is no template any more; words taken back leave copies, too."""

from django.dispatch import receiver
from wagtail.signals import page_published

from site_core.embeds.quoted import without_words
from site_core.embeds.removal import taken_out
from site_core.sections.models import CopiedBlocks, PageTemplate, SavedSection


@receiver(page_published)
def take_mark_off(sender, instance, **kwargs):
    """Keep what is public from being offered as a template."""
    PageTemplate.objects.filter(page_id=instance.pk).delete()


@receiver(taken_out)
def take_out_of_copies(sender, check, **kwargs):
    """Take the words of a post out of saved sections, and out of what somebody copied."""
    for model in (SavedSection, CopiedBlocks):
        for held in model.objects.filter(site=check.site):
            if (blocks := without_words(held.blocks, check.block)) is not None:
                held.blocks = blocks
                if isinstance(held, SavedSection):
                    held.words = ""  # it may have begun with them
                held.save()
