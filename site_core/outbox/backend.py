"""Where ``django.core.mail`` delivers to: whatever others send is stored in the outbox as well."""

import copy

from django.contrib.auth import get_user_model
from django.core.exceptions import ImproperlyConfigured
from django.core.mail.backends.base import BaseEmailBackend
from django.db.models import Q
from wagtail.models import Site

from site_core.outbox.context import current, default_site
from site_core.outbox.sending import bare_address, is_hidden, store

SECRET_HEADER = "X-Proscenium-Secret"  # noqa: S105


class OutboxBackend(BaseEmailBackend):
    """Stores mails for the site they are about: see ``context.mail_for``.

    A mail with the header ``X-Proscenium-Secret`` holds a link that lets somebody in.
    """

    def send_messages(self, email_messages):
        """Store mails. Returns how many."""
        about = current()
        site = about.site or default_site()
        if site is None:
            raise ImproperlyConfigured(
                "There is no site that this mail could belong to. Create one: manage.py create_site"
            )
        restricted = is_hidden(about.account, site) if about.account else None
        for mail in email_messages:
            mail = copy.copy(mail)
            headers = dict(mail.extra_headers)
            secret = about.secret or bool(headers.pop(SECRET_HEADER, ""))
            mail.extra_headers = headers
            if about.colleagues_only and "Auto-Submitted" in headers:  # Wagtail's notices
                for name in ("to", "cc", "bcc"):
                    setattr(mail, name, _colleagues(getattr(mail, name), site))
            store(mail, site, secret=secret, restricted=restricted)
        return len(email_messages)


def _colleagues(addresses: list[str], site: Site) -> list[str]:
    """Leave out accounts that have no role on ``site`` (any more). Network admins stay."""
    wanted = {bare_address(address).lower(): address for address in addresses}
    people = get_user_model().objects.filter(is_active=True)
    kept = people.filter(Q(groups__site_role__site=site) | Q(is_superuser=True)).distinct()
    known = {email.lower() for email in kept.values_list("email", flat=True)}
    return [address for email, address in wanted.items() if email in known]
