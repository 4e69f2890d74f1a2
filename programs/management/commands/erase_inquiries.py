"""``manage.py erase_inquiries EMAIL``: delete everything somebody sent with the inquiry form."""

from django.core.management.base import BaseCommand

from programs.inquiries.commands import sites_named
from programs.inquiries.erasing import erase, find


class Command(BaseCommand):
    """Erases by e-mail address, however it is written."""

    help = "Delete the inquiries sent from an e-mail address, with their histories and mails."

    def add_arguments(self, parser):
        """Add the options."""
        parser.add_argument("email")
        parser.add_argument("--site", help="host name of one site (default: all)")
        parser.add_argument("--dry-run", action="store_true", help="only say what would be done")
        parser.add_argument(
            "--subscribers", action="store_true", help="delete the address from newsletters as well"
        )

    def handle(self, *args, email, site=None, dry_run=False, subscribers=False, **options):
        """Say, for each site that has any, how much there is, and delete it."""
        anything = False
        for each in sites_named(site):
            if dry_run:
                found = find(email, [each])
            else:
                found = erase(email, [each], subscribers=subscribers)
            if not found:
                continue
            anything = True
            done = "would be deleted" if dry_run else "deleted"
            listed = done if subscribers else "left on the list; add --subscribers to delete them"
            self.stdout.write(f"{each.hostname}: inquiries: {found.inquiries} {done}.")
            if found.subscribers:
                self.stdout.write(f"{each.hostname}: subscribers: {found.subscribers} {listed}.")
        if not anything:
            self.stdout.write("Nothing is kept of this address.")
