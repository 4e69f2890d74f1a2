"""Mails to the owner of an account about the account."""

from django.core.exceptions import ValidationError
from django.core.validators import validate_email
from wagtail.models import Site

from site_core.accounts.audit import site_for
from site_core.outbox.sending import queue


def can_be_mailed(account) -> bool:
    """Whether ``account`` has an owner with an address."""
    if account is None or not account.is_active:
        return False
    try:
        validate_email(account.email)
    except ValidationError:
        return False
    return True


def mail_owner(account, template: str, context: dict, *, request=None, secret=False) -> None:
    """Mail the owner of ``account``, in the name of a site they work on."""
    site = site_for(account, request) or Site.objects.filter(is_default_site=True).first()
    if site and can_be_mailed(account):
        queue(site, template, account.email, context, secret=secret)


def tell_of_second_step(account, what: str, request=None) -> None:
    """Tell the owner what became of their second step: perhaps it was not them."""
    mail_owner(account, "second_step_changed", {"what": what}, request=request)
