"""Reminds people, monthly at most, of support lines nobody has checked for too long."""

from collections import defaultdict
from datetime import timedelta

from django.db import transaction
from django.urls import reverse
from django.utils import timezone
from wagtail.models import Site

from site_core.accounts.models import User
from site_core.accounts.notices import can_be_mailed
from site_core.branding.support import SupportLine, overdue, works_on
from site_core.outbox.sending import queue
from site_core.tenancy.models import Role

AT_MOST_EVERY = timedelta(days=30)


def remind() -> None:
    """Mail whoever sees to overdue lines; lines are never removed by themselves."""
    for site in Site.objects.all():
        _remind_of(site)


@transaction.atomic
def _remind_of(site) -> None:
    today = timezone.localdate()
    lines = SupportLine.objects.select_for_update().filter(site=site).order_by("position", "pk")
    told = today - AT_MOST_EVERY
    due = [line for line in overdue(lines) if line.reminded_on is None or line.reminded_on <= told]
    if not due:
        return
    for person, about in _recipients(site, due).items():
        address = reverse("wagtailsnippets_branding_supportline:list")
        context = {"lines": about, "link": f"{site.root_url}{address}"}
        queue(site, "support_lines_due", person.email, context, account=person)
    SupportLine.objects.filter(pk__in=[line.pk for line in due]).update(reminded_on=today)


def _recipients(site, lines) -> dict:
    """Return what each person is to be told: owners of theirs, site admins of the rest."""
    found = defaultdict(list)
    admins = User.objects.filter(
        groups__site_role__site=site, groups__site_role__role=Role.SITE_ADMIN
    ).distinct()
    for line in lines:
        owner = line.owner
        owned = can_be_mailed(owner) and works_on(owner, site)
        for person in [owner] if owned else filter(can_be_mailed, admins):
            found[person].append(line)
    return found
