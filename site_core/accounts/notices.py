"""Mails to the owner of an account about the account."""

from django.core.exceptions import ValidationError
from django.core.validators import validate_email

from site_core.accounts.audit import site_for
from site_core.outbox.context import default_site
from site_core.outbox.sending import queue


def can_be_mailed(account) -> bool:
    """Whether ``account`` has an owner with an address."""
    return account is not None and account.is_active and is_address(account.email)


def is_address(text: str) -> bool:
    """Whether mail can be sent to ``text``."""
    try:
        validate_email(text)
    except ValidationError:
        return False
    return True


def mail_owner(account, template: str, context: dict, *, request=None, secret=False) -> None:
    """Mail the owner of ``account``, in the name of a site they work on."""
    site = site_for(account, request) or default_site()
    if site and can_be_mailed(account):
        queue(site, template, account.email, context, secret=secret, account=account)


def tell_of_new_address(account, before: str) -> None:
    """Tell the owner of ``account`` at the address it had ``before`` that it has another now."""
    site = site_for(account) or default_site()
    if site and is_address(before):
        queue(site, "address_changed", before, {}, account=account)


def tell_of_second_step(account, what: str, request=None) -> None:
    """Tell the owner what became of their second step: perhaps it was not them."""
    mail_owner(account, "second_step_changed", {"what": what}, request=request)
