"""The history of an inquiry: written once, and what keeps it from being forgotten."""

from django.utils import timezone

from programs.inquiries.models import Inquiry, InquiryEvent


def note(inquiry: Inquiry, kind: str, text: str = "", person=None, message=None) -> InquiryEvent:
    """Write down what happened; ``person`` did it, or nobody in particular.

    It counts as activity: the time after which an inquiry is forgotten begins anew.
    """
    now = timezone.now()
    Inquiry.objects.filter(pk=inquiry.pk).update(active_at=now)
    inquiry.active_at = now
    return InquiryEvent.objects.create(
        site=inquiry.site,
        inquiry=inquiry,
        at=now,
        kind=kind,
        text=text,
        person=person,
        by_person=person is not None,
        message=message,
    )
