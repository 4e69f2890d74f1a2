"""Locks an account for a network after too many failures, and mails its owner the way back in."""

from datetime import timedelta

from django.core import signing
from django.urls import reverse
from django.utils import timezone
from wagtail.models import Site

from site_core.accounts import attempts
from site_core.accounts.attempts import Attempt, Kind, TooManyError
from site_core.accounts.audit import Event, keyed_hash, record, site_for
from site_core.accounts.audit_models import AuditEntry
from site_core.accounts.models import User
from site_core.accounts.network import network_of
from site_core.outbox.sending import queue

SALT = "accounts.unlock"
LINK_LIVES = timedelta(hours=1)
KNOWN_FOR = timedelta(days=30)


def find_account(name: str) -> User | None:
    """Return the account somebody means by a user name, or by an address only one account has."""
    found = User.objects.filter(username=name).first()
    if found or "@" not in name:
        return found
    owners = User.objects.filter(email__iexact=name.strip(), is_active=True)[:2]
    return owners[0] if len(owners) == 1 else None


def key_of(account, typed: str = "") -> str:
    """Return what attempts at an account, or at a name nobody has, are counted by."""
    return keyed_hash(f"account {account.pk}" if account else f"name {typed}")


def guard(kind: Kind, account, request, typed: str = "") -> Attempt:
    """Count an attempt at ``account``, or raise ``TooManyError`` and mail the owner a way back."""
    try:
        return attempts.count(
            kind, key_of(account, typed), request, lambda: _is_known(account, request)
        )
    except TooManyError:
        _mail_link(account, request)
        raise


def failed(attempt: Attempt, account, request) -> None:
    """Lock the account for this network if that was one failure too many."""
    if not attempts.locked_until(attempt.kind, attempt.key, attempt.network):
        return
    record(Event.LOCKED, request=request, site=site_for(account, request), account=account,
           detail={"guessing": attempt.kind})  # fmt: skip
    _mail_link(account, request)


def explain(error: TooManyError) -> str:
    """Return what to tell people: the same whether or not there is such an account."""
    minutes = "1 minute" if error.minutes == 1 else f"{error.minutes} minutes"
    return (
        f"There were too many attempts from here, so we have paused them. Please try again in "
        f"{minutes}. If there is an account of this name, we have mailed its owner a link that "
        f"ends the pause."
    )


def read_link(token: str) -> tuple[User, Attempt] | None:
    """Return whom a mailed link unlocks, if it is real, fresh and unused."""
    try:
        data = signing.loads(token, salt=SALT, max_age=LINK_LIVES)
    except signing.BadSignature:
        return None
    mail = Attempt.objects.filter(pk=data["mail"], kind=Kind.UNLOCK_MAIL).first()
    account = User.objects.filter(pk=data["account"], is_active=True).first()
    return (account, mail) if mail and account and mail.key == key_of(account) else None


def use_link(token: str, request) -> bool:
    """Unlock what the link is for. It works once."""
    found = read_link(token)
    if not found:
        return False
    account, mail = found
    if not Attempt.objects.filter(pk=mail.pk).delete()[0]:
        return False  # somebody was faster
    attempts.unlock(mail.key, mail.network)
    record(Event.UNLOCKED, request=request, site=site_for(account, request), account=account)
    return True


def _is_known(account, request) -> bool:
    network = network_of(request)
    return (
        bool(account and network)
        and AuditEntry.objects.filter(
            event=Event.LOGGED_IN,
            account=account,
            network=network,
            at__gt=timezone.now() - KNOWN_FOR,
        ).exists()
    )


def _mail_link(account, request) -> None:
    """Mail the owner a link, not more than one for each lock and a few in an hour."""
    site = site_for(account, request) or Site.objects.filter(is_default_site=True).first()
    if not (account and account.is_active and account.email and site):
        return
    try:
        mail = attempts.count(Kind.UNLOCK_MAIL, key_of(account), request)
    except TooManyError:
        return
    token = signing.dumps({"account": account.pk, "mail": mail.pk}, salt=SALT)
    context = {
        "account": account,
        "network": network_of(request),
        "path": reverse("unlock", args=[token]),
    }
    queue(site, "unlock_account", account.email, context, secret=True)
