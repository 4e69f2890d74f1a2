"""Checks what the sites load and store."""

from django.core.management.base import BaseCommand, CommandError
from wagtail.models import Site

from site_core.privacy.checking import check_site


class Command(BaseCommand):
    """``manage.py check_privacy [--site HOST]``; exits with 1 if anything was found."""

    help = "Read the public pages of each site and note every cookie, outside request and storage."

    def add_arguments(self, parser):
        """Add the options."""
        parser.add_argument("--site", help="host name of one site")

    def handle(self, *args, site=None, **options):
        """Check, and print what was found."""
        sites = Site.objects.select_related("root_page")
        if site:
            sites = sites.filter(hostname=site)
            if not sites:
                raise CommandError(f"There is no site at {site}.")
        found = 0
        for each in sites:
            check = check_site(each)
            if check is None or check.skipped_at:
                raise CommandError("During maintenance nothing can be read: the last result stays.")
            found += len(check.findings)
            self.stdout.write(f"{each.hostname}: {check.pages} addresses read")
            for finding in check.findings:
                self.stdout.write("  {kind}: {what} ({where})".format(**finding))
        if found:
            raise CommandError("Something was found: see above, and /privacy/proof/ of the site.")
        self.stdout.write(self.style.SUCCESS("No cookie, no outside request, no storage."))
