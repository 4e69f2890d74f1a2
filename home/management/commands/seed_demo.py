"""Fills an empty database with the demonstration."""

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError
from django.db import transaction
from wagtail.models import Site

from home.demo.media import make_sizes, paint_all
from home.demo.people import create_people
from home.demo.sites import DEMO_SITES, build_site, image_names
from home.models import HomePage
from site_core.branding.chrome_build import refresh_all
from site_core.media.renditions import collect_renditions
from site_core.privacy.checking import check_site
from site_core.settings.environment import env

DEFAULT_PASSWORD = "proscenium-demo"  # noqa: S105 - printed in the README


class Command(BaseCommand):
    """``manage.py seed_demo``: three sites, their content and five accounts. Repeatable."""

    help = "Fill the database with three demonstration sites and five accounts."

    def add_arguments(self, parser):
        """Add the options."""
        parser.add_argument(
            "--if-empty", action="store_true", help="do nothing when there is any content already"
        )
        parser.add_argument(
            "--password", help="of the five accounts; needed when DEBUG is off (or DEMO_PASSWORD)"
        )

    def handle(self, *args, if_empty=False, password=None, **options):
        """Seed what is missing; never change content that is there."""
        hosts = [demo.host for demo in DEMO_SITES]
        existing = Site.objects.filter(hostname__in=hosts, root_page__in=HomePage.objects.all())
        existing = set(existing.values_list("hostname", flat=True))
        if if_empty and HomePage.objects.exists():
            self._follow_port(hosts)
            self.stdout.write("The database has content: nothing to seed.")
            return
        password = self._password(password)
        if HomePage.objects.exists() and not existing:
            raise CommandError("This database holds other sites. The demonstration is not for it.")
        missing = [demo for demo in DEMO_SITES if demo.host not in existing]
        if missing:
            self._build(missing)
        sites = {site.hostname: site for site in Site.objects.filter(hostname__in=hosts)}
        create_people({demo.key: sites[demo.host] for demo in DEMO_SITES}, password)
        self._follow_port(hosts)
        self._check(hosts)
        made = ", ".join(demo.name for demo in missing) or "nothing, it was there already"
        self.stdout.write(self.style.SUCCESS(f"Seeded: {made}."))

    def _password(self, given):
        password = given or env.str("DEMO_PASSWORD", default="")
        if not password and not settings.DEBUG:
            raise CommandError(
                "DEBUG is off: give the demonstration's accounts a password with --password."
            )
        return password or DEFAULT_PASSWORD

    def _build(self, missing):
        names = {demo: image_names(demo) for demo in missing}
        self.stdout.write("Painting pictures …")
        files = paint_all(set().union(*names.values()))
        self.stdout.write("Writing pages …")
        with collect_renditions() as image_ids, transaction.atomic():
            for demo in missing:
                own = {name: files[name] for name in names[demo]}
                build_site(demo, settings.PORT, own, is_default=demo is DEMO_SITES[0])
        self.stdout.write("Making sizes of the pictures …")
        make_sizes(image_ids)
        refresh_all()

    def _check(self, hosts):
        """Have each site's page on what it loads and stores say what is true now."""
        for site in Site.objects.filter(hostname__in=hosts).select_related("root_page"):
            check_site(site)

    def _follow_port(self, hosts):
        """Addresses of the demonstration carry the port it is served on."""
        for site in Site.objects.filter(hostname__in=hosts).exclude(port=settings.PORT):
            site.port = settings.PORT
            site.save()
