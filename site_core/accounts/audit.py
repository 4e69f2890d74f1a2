"""Writing the audit trail: ``record(Event.ROLE_GIVEN, account=person, site=site)``."""

import hashlib
import logging
from datetime import timedelta

from django.conf import settings
from django.db import transaction
from django.utils import timezone
from wagtail.models import Site

from site_core.accounts.audit_models import AuditEntry, Event
from site_core.accounts.network import network_of
from site_core.tenancy.current import current_request

__all__ = ["Event", "forget_old_entries", "keyed_hash", "record", "site_for"]

logger = logging.getLogger(__name__)

# Never in the trail, whoever passes it by mistake.
SECRET_WORDS = ("password", "token", "secret", "code")
LONGEST = 200


def record(event, *, request=None, site=None, actor=None, account=None, detail=None) -> None:
    """Add an entry. Request and actor default to those of the request being answered.

    Whatever goes wrong is logged and goes no further: what is being recorded has happened.
    """
    try:
        request = request or current_request()
        actor = _person(actor) or _person(getattr(request, "user", None))
        account = _person(account)
        with transaction.atomic():
            AuditEntry.objects.create(
                event=str(event)[:40],
                site=site,
                site_name=_site_name(site),
                actor=actor,
                actor_name=str(actor or "")[:255],
                actor_is_network_admin=bool(actor and actor.is_superuser),
                account=account,
                account_name=str(account or "")[:255],
                account_is_network_admin=bool(account and account.is_superuser),
                detail=_facts(detail or {}),
                network=network_of(request),
            )
    except Exception:
        logger.exception("The audit trail misses an entry: %s", event)


def site_for(account, request=None) -> Site | None:
    """Return the site whose trail tells what happened to ``account``.

    The site of the request if the account has a role there (or is a Network admin's), else a site
    it has a role on: another site's admins learn nothing of it. What was tried with a name nobody
    has is told on no site, or its admins could find out which names somebody elsewhere has.
    """
    request = request or current_request()
    here = getattr(request, "_wagtail_site", None)  # set by delivery.hosts
    if account is None:
        return None
    if account.is_superuser:
        return here
    sites = Site.objects.filter(roles__group__user=account).order_by("pk")
    return here if here and here in sites else sites.first()


def keyed_hash(text: str) -> str:
    """Return what stands for a name nobody has: people type passwords into that field."""
    key = settings.SECRET_KEY.encode()[:32]
    return hashlib.blake2s(text.strip().lower().encode(), key=key).hexdigest()


def forget_old_entries() -> int:
    """Remove entries older than ``AUDIT_RETENTION_DAYS``. Returns how many."""
    keep_for = timedelta(days=settings.AUDIT_RETENTION_DAYS)
    return AuditEntry.objects.forget_before(timezone.now() - keep_for)


def _person(user):
    return user if user is not None and user.is_authenticated and user.pk else None


def _site_name(site) -> str:
    return (site.site_name or site.hostname)[:255] if site else ""


def _facts(detail: dict) -> dict:
    return {
        str(name)[:50]: value if isinstance(value, bool | int) else str(value)[:LONGEST]
        for name, value in detail.items()
        if not any(word in str(name).lower() for word in SECRET_WORDS)
    }
