"""Adds pages to the default site by copying its own, so that they are as long as real ones."""

import sys

import django

django.setup()

from django.db import transaction  # noqa: E402
from wagtail.models import Page, Site  # noqa: E402

from articles.models import ArticlePage  # noqa: E402
from home.models import StandardPage  # noqa: E402
from programs.models import ProgramPage  # noqa: E402

SHARES = {ArticlePage: 0.6, ProgramPage: 0.3, StandardPage: 0.1}


def generate(total):
    root = Site.objects.get(is_default_site=True).root_page
    for model, share in SHARES.items():
        sources = list(model.objects.live().descendant_of(root).order_by("path"))
        for number in range(round(total * share)):
            source = sources[number % len(sources)]
            source.copy(
                to=Page.objects.get(pk=source.get_parent().pk),
                update_attrs={
                    "title": f"{source.title} ({number})",
                    "slug": f"{source.slug}-{number}",
                },
                copy_revisions=False,
                keep_live=True,
                log_action=None,
            )


if __name__ == "__main__":
    with transaction.atomic():
        generate(int(sys.argv[1]))
