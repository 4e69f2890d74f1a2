"""``manage.py convert_urls --site HOST``: lone addresses of posts and videos become blocks."""

from django.core.management.base import BaseCommand, CommandError
from wagtail.models import Site

from articles.converting import Converter
from site_core.embeds.capture import new_fetcher
from site_core.embeds.problems import FetchError, in_words


class Command(BaseCommand):
    """Writes drafts of older articles for somebody to look at."""

    help = (
        "Turn addresses of posts and videos that stand alone in a paragraph of a site's articles into "
        "blocks. Articles get a draft each; nothing is published."
    )

    def add_arguments(self, parser):
        """Ask for the site, and whether to ask anybody else."""
        parser.add_argument("--site", required=True, metavar="HOST")
        parser.add_argument("--dry-run", action="store_true", help="Only say what would happen.")
        parser.add_argument(
            "--fetch", action="store_true", help="Ask the networks for words, titles and pictures."
        )

    def handle(self, *args, site, dry_run, fetch, **options):
        """Convert, and tell."""
        found = Site.objects.filter(hostname=site.lower()).select_related("root_page").first()
        if found is None:
            raise CommandError(f"There is no site called {site}.")
        try:
            if fetch:
                new_fetcher()
        except FetchError as error:
            raise CommandError(in_words(error)) from None
        make_fetcher = new_fetcher if fetch else None
        converter = Converter(found, make_fetcher, dry_run, self.stdout.write)
        converter.run()
        counts = converter.counts
        self.stdout.write(
            f"Posts: {counts['post']}\nVideos: {counts['video']}\nArticles: {counts['articles']}"
        )
        if dry_run:
            self.stdout.write("Nothing was changed yet.")
        elif counts["articles"]:
            self.stdout.write("Each of these articles has a draft. Read it, then publish it.")
