"""Putting an address on a site's list."""

from django.db import IntegrityError, transaction
from wagtail.models import Page, Site

from site_core.newsletter.models import Subscriber


def subscribe(site: Site, email: str, wording: str, source_page: Page | None = None) -> None:
    """Store ``email`` as pending, with the words agreed to; one that is known stays as it is."""
    email = email.strip()
    if Subscriber.objects.filter(site=site, email__iexact=email).exists():
        return
    try:
        with transaction.atomic():
            Subscriber.objects.create(
                site=site, email=email, source_page=source_page, wording=wording[:450]
            )
    except IntegrityError:  # the same address, sent twice at the same moment
        return
