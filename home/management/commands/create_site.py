"""Makes a site from the command line."""

from django.core.exceptions import ValidationError
from django.core.management.base import BaseCommand, CommandError

from home.provisioning import SitePlan, plan_steps, validate
from home.provisioning.making import build
from site_core.branding.models import Theme

OPTIONS = {
    "host": "host name, for example www.example.org",
    "name": "name, as readers see it",
    "language": "code of the language the pages are written in (default: en)",
    "brand-color": "main color, for example #5d1a55 (default: the preset’s)",
    "accent-color": "second color (default: the preset’s)",
    "tagline": "one sentence, used in search results and on the home page",
    "contact-email": "public address for the contact page; without it that page stays a draft",
    "admin-email": "whom to invite as first site admin",
    "admin-name": "their name",
}


class Command(BaseCommand):
    """``manage.py create_site``: a whole site in one transaction. Repeatable."""

    help = (
        "Make a site with its pages, settings, roles and collection, or what is missing of it. "
        "Nothing that people changed is touched."
    )

    def add_arguments(self, parser):
        """Add the options."""
        for name, text in OPTIONS.items():
            required = name in ("host", "name")
            default = {"language": "en"}.get(name, "")
            parser.add_argument(f"--{name}", required=required, default=default, help=text)
        parser.add_argument("--preset", choices=Theme.values, default=Theme.HOUSE_LIGHTS)
        parser.add_argument("--port", type=int, default=0, help="if addresses show another")
        parser.add_argument("--default", action="store_true", help="make it the default site")
        parser.add_argument(
            "--without-starter-pages", action="store_true", help="only the lists and the home page"
        )
        parser.add_argument("--dry-run", action="store_true", help="print the plan, change nothing")

    def handle(self, *args, dry_run=False, **options):
        """Check the plan, and carry it out unless it is only to be shown."""
        names = [name.replace("-", "_") for name in OPTIONS]
        plan = SitePlan(
            **{name: options[name] for name in names},
            preset=options["preset"],
            port=options["port"],
            is_default=options["default"],
            starter_pages=not options["without_starter_pages"],
        )
        try:
            plan, notes = validate(plan)
        except ValidationError as error:
            lines = [
                f"--{field.replace('_', '-')}: {message}"
                for field, messages in error.message_dict.items()
                for message in messages
            ]
            raise CommandError("\n".join(lines)) from error
        for note in notes:
            self.stdout.write(self.style.WARNING(f"Note: {note}"))
        if dry_run:
            self.stdout.write("This would make:")
            for what, there in plan_steps(plan):
                self.stdout.write(f"  {what}{' (is there already)' if there else ''}")
            self.stdout.write("Nothing was changed.")
            return
        building = build(plan)
        for what in building.made:
            self.stdout.write(f"  made {what}")
        if not building.made:
            self.stdout.write("Everything was there already; what groups may do was checked.")
        self.stdout.write(self.style.SUCCESS(f"“{plan.name}” is at {building.site.root_url}/"))
