"""``manage.py anonymize_inquiries``: forget who sent old inquiries, or say what would be forgotten."""

from django.core.management.base import BaseCommand

from programs.inquiries.commands import sites_named
from programs.inquiries.retention import anonymize, due, limit_of


class Command(BaseCommand):
    """Does now what is done daily by itself."""

    help = "Anonymize inquiries whose last activity is longer ago than their site keeps them."

    def add_arguments(self, parser):
        """Add the options."""
        parser.add_argument("--site", help="host name of one site (default: all)")
        parser.add_argument("--dry-run", action="store_true", help="only say what would be done")

    def handle(self, *args, site=None, dry_run=False, **options):
        """Go through the sites; inquiries are named by number, never by who sent them."""
        for each in sites_named(site):
            limit = limit_of(each)
            if limit is None:
                self.stdout.write(f"{each.hostname}: keeps inquiries for good.")
                continue
            found = list(due(each).select_related("site").order_by("pk"))
            for inquiry in found:
                self.stdout.write(
                    f"  {inquiry}: received {inquiry.created_at:%Y-%m}, "
                    f"last activity {inquiry.active_at:%Y-%m-%d}, {inquiry.get_status_display()}"
                )
                if not dry_run:
                    anonymize(inquiry)
            done = "would be anonymized" if dry_run else "anonymized"
            self.stdout.write(
                f"{each.hostname}: {len(found)} {done} (last activity before {limit:%Y-%m-%d})."
            )
