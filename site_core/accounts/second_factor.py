"""The second step of logging in: a code from an authenticator app, or a recovery code.

A session that owes it belongs to nobody (see ``SecondStepMiddleware``), however it was made.
"""

import logging
import time
from enum import Enum

from allauth.account.internal.flows.login import (
    clear_authentication_records,
    get_authentication_records,
    record_authentication,
)
from allauth.core.internal.cryptokit import compare_user_code
from allauth.mfa.models import Authenticator
from allauth.mfa.recovery_codes.internal.auth import RecoveryCodes
from allauth.mfa.totp.internal.auth import (
    TOTP,
    format_hotp_value,
    generate_totp_secret,
    hotp_value,
    yield_hotp_counters_from_time,
)
from allauth.mfa.utils import decrypt, encrypt
from cryptography.fernet import InvalidToken
from django.core.exceptions import PermissionDenied
from django.db import transaction

from site_core.accounts.audit import Event, record, site_for
from site_core.accounts.notices import tell_of_second_step
from site_core.accounts.security import is_required_for
from site_core.tenancy.people import manages

logger = logging.getLogger(__name__)

NEW_SECRET = "second_factor_secret"  # noqa: S105
CONFIRMED_AT = "second_factor_confirmed_at"
SHOW_CODES = "second_factor_show_codes"
CONFIRMED_FOR = 10 * 60


class Owed(Enum):
    """What a session lacks."""

    NOTHING = "nothing"
    CODE = "code"
    SET_UP = "set_up"


def authenticator_of(user) -> Authenticator | None:
    """Return the authenticator app of ``user``."""
    return Authenticator.objects.filter(user=user, type=Authenticator.Type.TOTP).first()


def owed(request, user) -> Owed:
    """Return what the session of ``request`` lacks before it counts as ``user``'s."""
    authenticator = authenticator_of(user)
    if authenticator:
        records = get_authentication_records(request, user)
        done = any(r["method"] == "mfa" and r.get("id") == authenticator.pk for r in records)
        return Owed.NOTHING if done else Owed.CODE
    return Owed.SET_UP if is_required_for(user) else Owed.NOTHING


def start_over(request) -> None:
    """Forget steps done earlier in this session: each log-in takes its own."""
    clear_authentication_records(request)
    for name in (NEW_SECRET, CONFIRMED_AT, SHOW_CODES):
        request.session.pop(name, None)


def complete(request, user, event: Event) -> None:
    """Note in the session that the second step is done."""
    _finish(request, user, authenticator_of(user), event, owed(request, user))


def _finish(request, user, authenticator, event, was_owed) -> None:
    """Make the session count; if the step was owed, logging in ends here."""
    request.session.cycle_key()
    authenticator.record_usage()
    record_authentication(request, user, "mfa", id=authenticator.pk, type=authenticator.type)
    _note(request, event, user)
    if was_owed is not Owed.NOTHING:
        _note(request, Event.LOGGED_IN, user)


def _note(request, event, user) -> None:
    record(event, request=request, site=site_for(user, request), actor=user, account=user)


@transaction.atomic
def check_code(user, code: str) -> Event | None:
    """Return which event a right code is: one of the app's or a recovery code. Each works once.

    Where the secrets cannot be read any more, every code is wrong.
    """
    try:
        return _event_of(user, code)
    except InvalidToken:
        logger.error(
            "The second step of %s cannot be read: SECRET_KEY was changed, and the old key is not "
            "in SECRET_KEY_FALLBACKS. Put it there, or run manage.py reset_second_step.",
            user.get_username(),
        )
        return None


def _event_of(user, code: str) -> Event | None:
    kept = {a.type: a for a in Authenticator.objects.select_for_update().filter(user=user)}
    totp = kept.get(Authenticator.Type.TOTP)
    counter = totp and matching_counter(decrypt(totp.data["secret"]), code)
    if counter and counter > totp.data.get("last_counter", 0):
        totp.data["last_counter"] = counter
        totp.save(update_fields=["data"])
        return Event.SECOND_FACTOR_USED
    codes = kept.get(Authenticator.Type.RECOVERY_CODES)
    if codes and codes.wrap().validate_code(code):
        return Event.RECOVERY_CODE_USED
    return None


def matching_counter(secret: str, code: str) -> int | None:
    """Return the moment (in steps of 30 seconds) at which the app shows ``code``, if near now."""
    for counter in yield_hotp_counters_from_time():
        if compare_user_code(actual=code, expected=format_hotp_value(hotp_value(secret, counter))):
            return counter
    return None


def new_secret(request) -> str:
    """Return the secret being set up in this session, the same until it is used."""
    kept = request.session.get(NEW_SECRET)
    if not kept:
        kept = request.session[NEW_SECRET] = encrypt(generate_totp_secret())
    return decrypt(kept)


@transaction.atomic
def set_up(request, user, secret: str, counter: int) -> None:
    """Make ``secret`` the user's authenticator, in place of one they had; it counts at once."""
    was_owed = owed(request, user)
    Authenticator.objects.filter(user=user, type=Authenticator.Type.TOTP).delete()
    authenticator = TOTP.activate(user, secret).instance
    authenticator.data["last_counter"] = counter
    authenticator.save(update_fields=["data"])
    request.session.pop(NEW_SECRET, None)
    _finish(request, user, authenticator, Event.SECOND_FACTOR_ADDED, was_owed)
    tell_of_second_step(user, "An authenticator app was set up for your account.", request)
    if not recovery_codes_of(user):
        make_recovery_codes(request, user)


@transaction.atomic
def make_recovery_codes(request, user) -> None:
    """Replace the recovery codes of ``user`` and let this session show them."""
    Authenticator.objects.filter(user=user, type=Authenticator.Type.RECOVERY_CODES).delete()
    RecoveryCodes.activate(user)
    request.session[SHOW_CODES] = time.time()
    _note(request, Event.RECOVERY_CODES_MADE, user)


def may_show_codes(request) -> bool:
    """Whether this session made recovery codes a short while ago and nobody has kept them yet."""
    return time.time() - request.session.get(SHOW_CODES, 0) < CONFIRMED_FOR


def recovery_codes_of(user) -> list[str]:
    """Return the recovery codes not used so far; none where they cannot be read any more."""
    kept = Authenticator.objects.filter(user=user, type=Authenticator.Type.RECOVERY_CODES).first()
    try:
        return kept.wrap().get_unused_codes() if kept else []
    except InvalidToken:
        return []


def remove(request, user) -> None:
    """Take authenticator and recovery codes away, as their owner wishes."""
    if Authenticator.objects.filter(user=user).delete()[0]:
        _note(request, Event.SECOND_FACTOR_REMOVED, user)
        tell_of_second_step(user, "The second step was turned off for your account.", request)


def reset_second_factor(actor, account) -> None:
    """Take the second step of ``account`` away on behalf of ``actor``, who manages the account.

    Where it is required, the next log-in asks to set it up anew.
    """
    if not manages(actor, account):
        raise PermissionDenied
    take_away(account, actor)


@transaction.atomic
def take_away(account, actor=None) -> bool:
    """Take the second step of ``account`` away and tell its owner. Returns whether there was one.

    ``actor=None``: whoever runs the installation.
    """
    if not Authenticator.objects.filter(user=account).delete()[0]:
        return False
    record(Event.SECOND_FACTOR_RESET, site=site_for(account), actor=actor, account=account)
    tell_of_second_step(account, "An administrator reset the second step of your account.")
    return True


def confirm(request) -> None:
    """Note that whoever sits there has just typed the password."""
    request.session[CONFIRMED_AT] = time.time()


def is_confirmed(request) -> bool:
    """Whether the password was typed in this session a short while ago."""
    return time.time() - request.session.get(CONFIRMED_AT, 0) < CONFIRMED_FOR
