"""Adds sites and pages until there are as many as a large installation has.

Pages are written row by row, past the signals, since making 20,000 of them properly takes an hour:
the admin's lists neither need nor show what is missing (revisions, the search index).
"""

import sys

import django

django.setup()

from django.contrib.contenttypes.models import ContentType  # noqa: E402
from django.db import transaction  # noqa: E402
from wagtail.models import Locale, Page, Site  # noqa: E402

from home.models import StandardPage  # noqa: E402
from home.provisioning import SitePlan, create_site  # noqa: E402
from site_core.accounts.models import Security, User  # noqa: E402
from site_core.tenancy.models import Role  # noqa: E402
from site_core.tenancy.roles import role_group  # noqa: E402

SECTION = 40  # pages below one another are lists of this length
EDITOR = "bench-editor"


def add_sites(total):
    """Create sites until there are ``total``."""
    for number in range(Site.objects.count(), total):
        create_site(SitePlan(host=f"site{number}.example", name=f"Site {number}"))


def add_pages(site, count):
    """Add ``count`` pages in sections below the home page of ``site``."""
    home = Page.objects.get(pk=site.root_page_id)
    locale, kind = Locale.get_default(), ContentType.objects.get_for_model(StandardPage)
    pages = []

    def new(parent_path, parent_url, depth, number, children=0):
        slug = f"generated-{number}"
        pages.append(
            StandardPage(
                path=Page._get_path(parent_path, depth, number), depth=depth, numchild=children,
                title=f"Page {number} of {site.site_name}", draft_title=f"Page {number}",
                slug=slug, url_path=f"{parent_url}{slug}/", locale=locale, content_type=kind,
                live=True,
            )
        )  # fmt: skip
        return pages[-1]

    for section in range(count // SECTION):
        above = new(home.path, home.url_path, home.depth + 1, 100 + section, SECTION - 1)
        for number in range(1, SECTION):
            new(above.path, above.url_path, above.depth + 1, number)
    shared = [field.attname for field in Page._meta.concrete_fields if not field.primary_key]
    bases = [Page(**{name: getattr(page, name) for name in shared}) for page in pages]
    for base, page in zip(Page.objects.bulk_create(bases, batch_size=500), pages, strict=True):
        page.pk = page.page_ptr_id = base.pk
        page.save_base(raw=True, force_insert=True)
    home.numchild += count // SECTION
    home.save(update_fields=["numchild"], clean=False)


def add_editor():
    """Make somebody who has six permission rows on each of the sites."""
    editor, _ = User.objects.get_or_create(username=EDITOR, defaults={"email": "e@example.org"})
    editor.groups.set([role_group(site, Role.SITE_ADMIN) for site in Site.objects.all()])


if __name__ == "__main__":
    sites, total = int(sys.argv[1]), int(sys.argv[2])
    with transaction.atomic():
        add_sites(sites)
        for site in Site.objects.all():
            add_pages(site, total // sites)
        add_editor()
        for site in Site.objects.all():
            Security.objects.update_or_create(site=site, defaults={"require_second_factor": False})
