"""Prints where the demonstration is and how to log in."""

from django.core.management.base import BaseCommand
from django.urls import reverse
from wagtail.models import Site

from home.demo.people import ACCOUNTS
from home.management.commands.seed_demo import DEFAULT_PASSWORD
from site_core.accounts.models import User


class Command(BaseCommand):
    """``manage.py show_addresses``."""

    help = "Print the addresses of the sites, of the admin and the demo accounts."

    def handle(self, *args, **options):
        """Print every site; the accounts only where they exist."""
        sites = list(Site.objects.order_by("-is_default_site", "hostname"))
        self.stdout.write("\nSites")
        for site in sites:
            self.stdout.write(f"  {site.root_url + '/':<38} {site.site_name}")
        if sites:
            self.stdout.write(f"\nAdmin\n  {sites[0].root_url}{reverse('wagtailadmin_home')}")
        known = User.objects.filter(username__in=[account[0] for account in ACCOUNTS])
        names = set(known.values_list("username", flat=True))
        if names:
            self.stdout.write(f"\nAccounts (password: {DEFAULT_PASSWORD}, unless you gave another)")
        for username, *_, what in ACCOUNTS:
            if username in names:
                self.stdout.write(f"  {username:<8} {what}")
        self.stdout.write(
            "\nBrowsers find *.localhost by themselves; for other tools send the host along:\n"
            "  curl -H 'Host: campus.localhost' http://127.0.0.1:"
            f"{sites[0].port if sites else 8000}/\n"
        )
