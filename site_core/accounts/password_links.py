"""Links by which people choose a password themselves."""

from django.contrib.auth.tokens import default_token_generator
from django.urls import reverse
from django.utils.encoding import force_bytes
from django.utils.http import urlsafe_base64_encode
from wagtail.models import Site

from site_core.outbox.context import default_site
from site_core.outbox.sending import queue
from site_core.tenancy.people import administered_sites
from site_core.tenancy.policy import working_site_of


def send_password_link(person, actor) -> None:
    """Mail ``person`` a link on the host of a site they share with ``actor``."""
    site = _shared_site(person, actor)
    uid = urlsafe_base64_encode(force_bytes(person.pk))
    token = default_token_generator.make_token(person)
    path = reverse("wagtailadmin_password_reset_confirm", args=[uid, token])
    context = {"link": f"{site.root_url}{path}", "username": person.get_username()}
    queue(site, "password_link", person.email, context, secret=True, account=person)


def _shared_site(person, actor) -> Site:
    shared = administered_sites(actor).filter(roles__group__user=person).order_by("pk")
    here = working_site_of(actor)
    if here and (here in shared or actor.is_superuser):
        return here
    return shared.first() or default_site()
