"""Forgetting: inquiries are anonymized some time after the last activity, as their site decided."""

import logging
from datetime import datetime, timedelta

from django.db import transaction
from django.utils import timezone
from wagtail.models import Site

from programs.inquiries.mail import delete_mails_about
from programs.inquiries.models import Inquiry, InquiryEvent, InquirySettings
from site_core.branding.chrome_build import setting
from site_core.branding.support import months_later
from site_core.delivery.scheduler import register_job

logger = logging.getLogger(__name__)

# What stays: what was asked for, from where, when by the month, and what became of it.
FORGOTTEN = {
    "organization": "", "role": "", "name": "", "email": "", "phone": "", "preferred_contact": "",
    "date_from": None, "date_to": None, "group_size": None, "sessions": None, "deliveries": [], "audience": "", "venue": "", "tailoring": "",
    "access_needs": "", "plan": "", "newsletter_wording": "", "assignee": None, "due_on": None,
}  # fmt: skip
KEPT_EVENTS = (InquiryEvent.Kind.STATUS, InquiryEvent.Kind.ANONYMIZED)


def register() -> None:
    """Have it done daily."""
    register_job("inquiries.anonymize", anonymize_due, every=timedelta(days=1))


def limit_of(site: Site, now: datetime | None = None) -> datetime | None:
    """Return before when the last activity must have been; ``None`` where nothing is forgotten."""
    months = setting(InquirySettings, site).keep_months
    if not months:
        return None
    day = months_later(timezone.localdate(now), -months)
    return timezone.make_aware(datetime.combine(day, datetime.min.time()))


def due(site: Site, now: datetime | None = None):
    """Return the inquiries of ``site`` that are to be anonymized."""
    found = Inquiry.objects.filter(site=site, anonymized_at=None)
    limit = limit_of(site, now)
    return found.filter(active_at__lt=limit) if limit else found.none()


def anonymize_due() -> int:
    """Anonymize what is due on every site. Returns how many."""
    count = 0
    for site in Site.objects.all():
        for pk in list(due(site).values_list("pk", flat=True)):
            with transaction.atomic():
                # Somebody may have gone on with it since.
                inquiry = due(site).select_for_update().filter(pk=pk).first()
                if inquiry:
                    anonymize(inquiry)
                    count += 1
    if count:
        logger.info("Inquiries anonymized: %d", count)
    return count


@transaction.atomic
def anonymize(inquiry: Inquiry) -> None:
    """Remove from ``inquiry``, its history and its mails whatever tells who it was."""
    delete_mails_about([inquiry])
    inquiry.events.exclude(kind__in=KEPT_EVENTS).delete()
    inquiry.events.update(person=None)
    for name, nothing in FORGOTTEN.items():
        setattr(inquiry, name, nothing)
    received = timezone.localtime(inquiry.created_at)
    inquiry.created_at = received.replace(day=1, hour=0, minute=0, second=0, microsecond=0)
    inquiry.active_at = inquiry.created_at
    inquiry.anonymized_at = timezone.now()
    inquiry.save()
    InquiryEvent.objects.create(
        site=inquiry.site, inquiry=inquiry, kind=InquiryEvent.Kind.ANONYMIZED
    )
