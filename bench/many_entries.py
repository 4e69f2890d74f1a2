"""Adds pages to the default site as search sees them: rows of the tree and their words, no bodies.

Copying whole pages takes minutes; searching reads nothing of them but these.
"""

import sys

import django

django.setup()

from django.db import transaction  # noqa: E402
from wagtail.models import Page, Site  # noqa: E402

from site_core.pages.models import SearchEntry  # noqa: E402
from site_core.pages.search.entries import next_generation  # noqa: E402


@transaction.atomic
def generate(total):
    site = Site.objects.select_related("root_page").get(is_default_site=True)
    root = site.root_page
    sources = list(SearchEntry.objects.filter(site=site).select_related("page"))
    last = root.get_children().last()
    pages = []
    for number in range(total):
        source = sources[number % len(sources)].page
        slug = f"{source.slug}-{number}"
        path = (pages[-1] if pages else last)._inc_path()
        title = f"{source.title} ({number})"
        page = Page(
            path=path, depth=last.depth, title=title, draft_title=title, slug=slug, live=True,
            url_path=f"{root.url_path}{slug}/", content_type_id=source.content_type_id,
            locale_id=source.locale_id,
        )  # fmt: skip
        pages.append(page)
    pages = Page.objects.bulk_create(pages)
    generation = next_generation(site)
    for number, page in enumerate(pages):
        entry = sources[number % len(sources)]
        entry.pk, entry.page, entry.title, entry.generation = None, page, page.title, generation
        page.entry = SearchEntry(
            **{f.attname: getattr(entry, f.attname) for f in SearchEntry._meta.fields}
        )
    SearchEntry.objects.bulk_create([page.entry for page in pages], batch_size=100)


if __name__ == "__main__":
    generate(int(sys.argv[1]))
