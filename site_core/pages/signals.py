"""When cards are drawn anew, and when they go."""

from django.db.models.signals import post_delete, post_save
from django.dispatch import receiver
from wagtail.models import PageViewRestriction, Site
from wagtail.signals import page_published, page_unpublished, post_page_move

from site_core.branding.models import Brand, Social
from site_core.pages.card_models import SocialCard
from site_core.pages.cards import ask_for_card, ask_for_cards, delete_later


@receiver(page_published, dispatch_uid="pages.card_of_published")
def published(sender, instance, **kwargs):
    """A page has another title, or is there for the first time."""
    site = instance.get_site()
    if site and hasattr(instance, "share_image"):
        ask_for_card(instance, site)


@receiver(page_unpublished, dispatch_uid="pages.card_of_unpublished")
def unpublished(sender, instance, **kwargs):
    """Nobody is to see what is drawn on the card of a page that is not public."""
    for card in SocialCard.objects.filter(page_id=instance.pk):
        card.delete()


@receiver(post_page_move, dispatch_uid="pages.cards_of_moved")
def moved(sender, instance, **kwargs):
    """A page and those below it may have come to another site, or under a restriction."""
    _forget_below(instance)


@receiver(post_save, sender=PageViewRestriction, dispatch_uid="pages.cards_of_restricted")
def restricted(sender, instance, **kwargs):
    """A page and those below it are not for everybody any more."""
    for page in (instance.page, *instance.page.aliases.all()):
        _forget_below(page)


def _forget_below(page):
    for card in SocialCard.objects.filter(page__path__startswith=page.path):
        card.delete()


@receiver(post_save, sender=Brand, dispatch_uid="pages.cards_of_brand")
@receiver(post_save, sender=Social, dispatch_uid="pages.cards_of_social")
@receiver(post_save, sender=Site, dispatch_uid="pages.cards_of_site")
def look_changed(sender, instance, raw=False, **kwargs):
    """What is drawn on all cards of a site has changed."""
    if not raw:
        ask_for_cards(instance if sender is Site else instance.site)


@receiver(post_delete, sender=SocialCard, dispatch_uid="pages.card_deleted")
def card_deleted(sender, instance, **kwargs):
    """Take the file along, once the transaction is sure."""
    if instance.file:
        delete_later(instance.file.storage, instance.file.name)
