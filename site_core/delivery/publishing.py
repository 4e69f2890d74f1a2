"""Publishes and expires what has come due, one thing after the other.

Wagtail's command stops at the first page that fails, so that no page of any site would go live after
it; and two processes that run it at once publish twice.
"""

import logging

from django.apps import apps
from django.db import transaction
from django.utils import timezone
from wagtail.models import DraftStateMixin, Page, Revision

logger = logging.getLogger(__name__)


def publish_due() -> int:
    """Publish and expire what is due now. Returns how many things changed.

    What fails is logged, stays due, is tried again, and is named on the admin's home; see
    ``overdue``.
    """
    now = timezone.now()
    done = sum(_attempt(_expire, model, pk) for model, pk in list(_expired(now)))
    due = Revision.objects.filter(approved_go_live_at__lte=now).order_by("approved_go_live_at")
    return done + sum(
        _attempt(_publish, Revision, pk) for pk in list(due.values_list("pk", flat=True))
    )


def _expired(now):
    models = [m for m in apps.get_models() if issubclass(m, DraftStateMixin)]
    for model in [Page, *(m for m in models if not issubclass(m, Page))]:
        due = model.objects.filter(live=True, expire_at__lte=now).order_by("expire_at")
        yield from ((model, pk) for pk in due.values_list("pk", flat=True))


def _attempt(act, model, pk) -> bool:
    """Do one thing in a transaction of its own; whoever comes second finds nothing to do."""
    try:
        with transaction.atomic():
            found = model.objects.select_for_update().filter(pk=pk).first()
            return found is not None and act(found)
    except Exception:
        logger.exception("%s %s is due, but could not be dealt with", model.__name__, pk)
        return False


def _expire(thing) -> bool:
    if not (thing.live and thing.expire_at and thing.expire_at <= timezone.now()):
        return False
    thing.unpublish(set_expired=True, log_action="wagtail.unpublish.scheduled")
    return True


def _publish(revision) -> bool:
    if not (revision.approved_go_live_at and revision.approved_go_live_at <= timezone.now()):
        return False
    revision.publish(log_action="wagtail.publish.scheduled")
    return True
