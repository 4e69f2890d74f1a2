"""Counts attempts at what can be guessed, and says how long to wait when there were too many.

Counted in the database, which all processes share, and before anything is checked: parallel
attempts cannot slip through between looking and counting.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta

from django.db import models
from django.utils import timezone

from site_core.accounts.audit import keyed_hash
from site_core.accounts.network import network_of

PAIR_WINDOW = timedelta(minutes=15)
WIDE_WINDOW = timedelta(hours=1)
KEPT = timedelta(days=1)


class Kind(models.TextChoices):
    """What is being attempted."""

    PASSWORD = "password"  # noqa: S105
    CODE = "code"
    RESET = "reset"
    UNLOCK_MAIL = "unlock_mail"
    UNLOCKED = "unlocked"


@dataclass(frozen=True)
class Limits:
    """How many attempts are too many."""

    pair: int  # at one account from one network, in a quarter of an hour
    network: int  # from one network at any account, in an hour
    account: int  # at one account from anywhere, in an hour


LIMITS = {
    Kind.PASSWORD: Limits(pair=5, network=50, account=30),
    Kind.CODE: Limits(pair=5, network=50, account=20),
    Kind.RESET: Limits(pair=3, network=20, account=10),
    Kind.UNLOCK_MAIL: Limits(pair=1, network=50, account=5),
}


class Attempt(models.Model):
    """An attempt that failed or is being made. Who and where from are kept as keyed hashes."""

    kind = models.CharField(max_length=20)
    key = models.CharField(max_length=64)
    network = models.CharField(max_length=64)
    at = models.DateTimeField(default=timezone.now)

    class Meta:
        indexes = [
            models.Index(fields=["kind", "key", "at"], name="accounts_attempt_key"),
            models.Index(fields=["kind", "network", "at"], name="accounts_attempt_network"),
        ]

    def __str__(self) -> str:
        return f"{self.kind} at {self.at:%Y-%m-%d %H:%M}"


class TooManyError(Exception):
    """There were too many attempts; the next may be made at ``until``."""

    def __init__(self, until: datetime):
        super().__init__(f"Too many attempts until {until}")
        self.until = until

    @property
    def minutes(self) -> int:
        """Return how many minutes are left, at least one."""
        return max(1, -(-int((self.until - timezone.now()).total_seconds()) // 60))


def count(kind: Kind, key: str, request, is_known=lambda: False) -> Attempt:
    """Count an attempt that is about to be made, or raise ``TooManyError``.

    ``is_known()`` says whether the account has been used from this network before. Then only what
    was tried from there counts: nobody elsewhere locks the owner out.
    """
    network = keyed_hash(network_of(request))
    own = Attempt.objects.create(kind=kind, key=key, network=network)
    earlier = Attempt.objects.filter(kind=kind, pk__lt=own.pk)
    until = locked_until(kind, key, network, earlier)
    if until is None:
        wide = _wide_until(LIMITS[kind], key, network, earlier)
        until = wide if wide and not (_unlocked(key, network) or is_known()) else None
    if until:
        own.delete()
        raise TooManyError(until)
    return own


def succeeded(attempt: Attempt) -> None:
    """Forget the failures that came before a success."""
    pair = Attempt.objects.filter(kind=attempt.kind, key=attempt.key, network=attempt.network)
    pair.delete()


def locked_until(kind: Kind, key: str, network: str, attempts=None) -> datetime | None:
    """Return until when ``key`` is locked for ``network``, if it is."""
    attempts = Attempt.objects.filter(kind=kind) if attempts is None else attempts
    limit = LIMITS[kind].pair
    pair = attempts.filter(key=key, network=network).order_by("-at")
    times = list(pair.values_list("at", flat=True)[:limit])
    if len(times) < limit or times[0] - times[-1] > PAIR_WINDOW:
        return None
    return _if_future(times[0] + PAIR_WINDOW)


def unlock(key: str, network: str) -> None:
    """Let the owner try again from ``network``, whatever else happens there."""
    Attempt.objects.filter(key=key, network=network).delete()
    Attempt.objects.create(kind=Kind.UNLOCKED, key=key, network=network)


def forget_old_attempts() -> int:
    """Remove what counts no longer."""
    return Attempt.objects.filter(at__lt=timezone.now() - KEPT).delete()[0]


def _unlocked(key, network) -> bool:
    since = timezone.now() - WIDE_WINDOW
    unlocked = Attempt.objects.filter(kind=Kind.UNLOCKED, key=key, network=network)
    return unlocked.filter(at__gt=since).exists()


def _wide_until(limits: Limits, key, network, attempts) -> datetime | None:
    recent = attempts.filter(at__gt=timezone.now() - WIDE_WINDOW).order_by("-at")
    for rows, limit in (
        (recent.filter(network=network), limits.network),
        (recent.filter(key=key), limits.account),
    ):
        oldest = rows.values_list("at", flat=True)[limit - 1 : limit]
        if oldest:
            return _if_future(oldest[0] + WIDE_WINDOW)
    return None


def _if_future(moment: datetime) -> datetime | None:
    return moment if moment > timezone.now() else None
