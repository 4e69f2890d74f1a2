"""``manage.py maintenance on|off|status``."""

from django.conf import settings
from django.core.management.base import BaseCommand

from site_core.delivery.maintenance import is_on, switch


class Command(BaseCommand):
    """Turn the switch; it holds at once, without a restart and without a database."""

    help = "Answers readers 503 while the sites are worked on. The admin stays open."
    requires_system_checks = ()

    def add_arguments(self, parser):
        """Take what to do."""
        parser.add_argument("what", choices=["on", "off", "status"])

    def handle(self, *args, what, **options):
        """Turn the switch, and say how it stands."""
        if what == "on":
            switch().parent.mkdir(exist_ok=True)
            switch().touch()
        elif what == "off":
            switch().unlink(missing_ok=True)
        if is_on():
            self.stdout.write("On: readers are answered 503, the admin stays open.")
        else:
            self.stdout.write("Off: readers are answered as always.")
        if what == "off" and settings.MAINTENANCE:
            self.stderr.write("MAINTENANCE is set in the environment: unset it and restart.")
