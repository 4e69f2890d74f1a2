"""Keeps, once, the headings of the pages that were live before headings were kept."""

from django.db.models.signals import post_migrate
from django.dispatch import receiver

from site_core.branding.renewal import is_up_to_date
from site_core.pages.apps import PagesConfig

FIRST = "headings_keep_their_addresses"


@receiver(post_migrate, dispatch_uid="pages_renewal")
def renew(sender, using="default", plan=None, **kwargs):
    """After the migration that makes room for them; see ``branding.renewal`` on when else it is sent."""
    made = any(step.name.endswith(FIRST) and not backwards for step, backwards in plan or ())
    if made and isinstance(sender, PagesConfig) and is_up_to_date(using):
        keep_all()


def keep_all() -> None:
    """Keep the headings of all live pages of which nothing is kept."""
    from wagtail.models import get_page_models

    from site_core.pages.headings import Anchored, keep_headings

    for model in get_page_models():
        if issubclass(model, Anchored):
            pages = model.objects.filter(live=True, kept_headings=None)
            for page in pages.iterator(chunk_size=50):
                keep_headings(page)
