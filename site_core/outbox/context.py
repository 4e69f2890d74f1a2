"""Which site a mail belongs to when whoever writes it does not say."""

from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, replace

from django.conf import settings
from wagtail.models import Site


@dataclass(frozen=True)
class About:
    """What is known about the mails written at the moment."""

    site: Site | None = None
    secret: bool = False
    colleagues_only: bool = False  # accounts without a role on the site get nothing
    account: object = None  # whom they are to, where that is known


NOTHING = About()
_about: ContextVar[About] = ContextVar("mail_about", default=NOTHING)


def default_site() -> Site | None:
    """Return the site for what belongs to none in particular: marked as default, or the first."""
    return Site.objects.order_by("-is_default_site", "pk").first()


def current() -> About:
    """Return what is known about the mails written at the moment."""
    return _about.get()


@contextmanager
def mail_for(
    site: Site | None, *, secret: bool = False, colleagues_only: bool = False, account=None
):
    """Have every mail written meanwhile through ``django.core.mail`` belong to ``site``."""
    token = _about.set(About(site, secret, colleagues_only, account))
    try:
        yield
    finally:
        _about.reset(token)


def rest_of_request_about(site: Site | None) -> None:
    """Have what this request still sends belong to ``site``, and reach only its people."""
    if site:
        _about.set(replace(current(), site=site, colleagues_only=True))


class MailSiteMiddleware:
    """Mails written while a request is answered belong to its site.

    Those written where people log in and reset passwords hold links that let somebody in.
    """

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        """Answer the request."""
        secret = request.path.startswith(tuple(settings.OUTBOX_SECRET_PATHS))
        with mail_for(Site.find_for_request(request), secret=secret):
            return self.get_response(request)
