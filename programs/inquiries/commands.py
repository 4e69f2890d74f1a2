"""What the commands about inquiries share."""

from django.core.management.base import CommandError
from wagtail.models import Site


def sites_named(hostname: str | None) -> list[Site]:
    """Return the site called ``hostname``, or all of them."""
    sites = Site.objects.order_by("hostname", "port")
    if hostname is None:
        return list(sites)
    found = list(sites.filter(hostname=hostname.lower()))
    if not found:
        raise CommandError(f"There is no site with the host name {hostname}.")
    return found
