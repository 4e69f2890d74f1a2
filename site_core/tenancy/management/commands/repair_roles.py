"""Make or repair what the roles of every site may do: after an upgrade, or when in doubt."""

from django.core.management.base import BaseCommand
from django.db import transaction
from wagtail.models import Site

from site_core.tenancy.repair import repair


class Command(BaseCommand):
    """Can be run at any time and any number of times; nobody gains or loses a role by it."""

    help = "Makes or repairs the groups, collections and permissions of every site."

    def handle(self, *args, **options):
        """Repair site by site and say what changed."""
        for site in Site.objects.select_related("root_page").order_by("hostname"):
            with transaction.atomic():
                changes = repair(site)
            self.stdout.write(f"{site.hostname}: {len(changes) or 'no'} changes")
            for change in changes:
                self.stdout.write(f"  {change}")
