"""Erasing everything that somebody sent, by their e-mail address."""

from dataclasses import dataclass

from django.db import transaction
from django.db.models import Q

from programs.inquiries.mail import ANSWER, CONFIRMATION
from programs.inquiries.models import Inquiry
from site_core.newsletter.models import Subscriber
from site_core.outbox.models import Message


@dataclass(frozen=True)
class Found:
    """How much there is of one address."""

    inquiries: int = 0
    subscribers: int = 0

    def __bool__(self) -> bool:
        """Whether there is anything."""
        return bool(self.inquiries or self.subscribers)


def find(email: str, sites) -> Found:
    """Return how much ``sites`` hold of ``email``, however it is written."""
    own = {"email__iexact": email.strip(), "site__in": sites}
    return Found(Inquiry.objects.filter(**own).count(), Subscriber.objects.filter(**own).count())


@transaction.atomic
def erase(email: str, sites, *, subscribers: bool = False) -> Found:
    """Delete every inquiry of ``email`` on ``sites`` with its history and mails.

    It stays on the list of the newsletter unless ``subscribers`` go as well. Returns how many there
    were.
    """
    email = email.strip()
    found = find(email, sites)
    inquiries = Inquiry.objects.filter(email__iexact=email, site__in=sites)
    inquiries.delete()  # and with them their mails: see signals
    theirs = Q(template__in=[CONFIRMATION, ANSWER], to__iexact=email)
    Message.objects.filter(theirs, site__in=sites).delete()
    if subscribers:
        Subscriber.objects.filter(email__iexact=email, site__in=sites).delete()
    return found
